#include "kiosk/features/take_ticket/identify_view_model.h"

#include <utility>

#include <QRegularExpression>

#include "kiosk/features/take_ticket/identity_check.h"
#include "kiosk/i18n/reason_text.h"

namespace yichuang::take_ticket {
namespace {

QString textOf(const QString& reason) {
  client::Error error;
  error.reason = reason;
  return i18n::reasonText(error);
}

bool isMobile(const QString& phone) {
  static const QRegularExpression pattern(QStringLiteral("^1[3-9][0-9]{9}$"));
  return pattern.match(phone).hasMatch();
}

}  // namespace

IdentifyViewModel::IdentifyViewModel(platform::IdCardReader& reader, visit::VisitDraft& draft,
                                     const client::Clock& clock, QObject* parent)
    : QObject(parent), reader_(reader), draft_(draft), clock_(clock) {
  connect(&reader_, &platform::IdCardReader::cardRead, this, [this](const platform::IdCard& card) {
    if (listening_) takeCard(card);
  });
  connect(&reader_, &platform::IdCardReader::cardUnreadable, this, [this] {
    if (!listening_) return;
    //: The identity card on the reader could not be read.
    setError(tr("没有读出来，请把身份证拿起来，再平放一次。"));
  });
  connect(&reader_, &platform::Device::stateChanged, this, &IdentifyViewModel::changed);
}

void IdentifyViewModel::start() {
  setError({});
  listening_ = true;
  reader_.start();
}

void IdentifyViewModel::stop() {
  listening_ = false;
  reader_.stop();
}

void IdentifyViewModel::takeNumber(const QString& number) {
  const QString normal = number.trimmed().toUpper();
  if (const auto checked = checkIdentityNumber(normal, today()); !checked)
    return setError(textOf(checked.error()));
  take({.identityNumber = normal, .name = {}, .phone = {}});
}

void IdentifyViewModel::takePhone(const QString& phone) {
  if (!isMobile(phone.trimmed())) return setError(textOf(QStringLiteral("PHONE_INVALID")));
  take({.identityNumber = {}, .name = {}, .phone = phone.trimmed()});
}

void IdentifyViewModel::goWithout() { take({}); }

void IdentifyViewModel::forgetError() { setError({}); }

void IdentifyViewModel::takeCard(const platform::IdCard& card) {
  if (!card.isValidOn(today()))
    //: The identity card is past its date.
    return setError(tr("这张身份证不在有效期内，可以输入号码取号，办事时请带临时身份证。"));
  if (const auto checked = checkIdentityNumber(card.number, today()); !checked)
    return setError(textOf(checked.error()));
  take({.identityNumber = card.number, .name = card.name, .phone = {}});
}

void IdentifyViewModel::take(client::Person person) {
  setError({});
  draft_.setPerson(std::move(person));
  Q_EMIT identified();
}

void IdentifyViewModel::setError(const QString& error) {
  if (error == error_) return;
  error_ = error;
  Q_EMIT changed();
}

}  // namespace yichuang::take_ticket
