#include "kiosk/features/assistance/help_call_view_model.h"

#include <utility>

namespace yichuang::assistance {
namespace {

using client::HelpCall;

/// "findTicketPage" as staff's server takes it: "find-ticket".
QString pageCode(const QString& page) {
  QString code;
  for (const QChar letter : page.endsWith(QLatin1String("Page")) ? page.chopped(4) : page) {
    if (letter.isUpper() && !code.isEmpty()) code += QLatin1Char('-');
    if (letter.isLetter() && letter.unicode() < 0x80) code += letter.toLower();
  }
  return code;
}

}  // namespace

HelpCallViewModel::HelpCallViewModel(client::AssistanceClient& assistance,
                                     client::WatchClient& watch, QString office, QObject* parent)
    : QObject(parent), assistance_(assistance), office_(std::move(office)) {
  feed_ = watch.watchKiosk(office_,
                           {[this](const client::KioskUpdate& update) { receive(update.helpCall); },
                            [this](const client::LinkStatus& link) { link_ = link; }});
}

void HelpCallViewModel::call(const QString& page, bool noPaper) {
  if (!canCall()) return;
  // Not kept for later: a citizen who stands there must know now whether anybody comes.
  if (link_.state != client::LinkStatus::State::Live) return setState(Unreachable);
  setState(Sending);
  const auto kind = noPaper ? HelpCall::Kind::NoPaper : HelpCall::Kind::NeedHelp;
  command_ = assistance_.raiseHelpCall({{}, office_, kind, pageCode(page)},
                                       [this](const client::Outcome<HelpCall>& answer) {
                                         if (!answer) return setState(Unreachable);
                                         receive(*answer);
                                       });
}

void HelpCallViewModel::takeBack() {
  if (!canTakeBack()) return;
  command_ =
      assistance_.closeHelpCall({{}, helpCall_}, [this](const client::Outcome<HelpCall>& answer) {
        if (answer) receive(std::nullopt);
      });
}

void HelpCallViewModel::forgetFailure() {
  if (state_ == Unreachable) setState(Idle);
}

void HelpCallViewModel::receive(const std::optional<HelpCall>& call) {
  helpCall_ = call ? call->name : QString();
  if (call && call->state == HelpCall::State::Acknowledged) return setState(Coming);
  if (call && call->state == HelpCall::State::Open) return setState(Called);
  // Helped, taken back or over.
  if (state_ == Called || state_ == Coming) setState(Idle);
}

void HelpCallViewModel::setState(State state) {
  if (state_ == state) return;
  state_ = state;
  Q_EMIT changed();
}

}  // namespace yichuang::assistance
