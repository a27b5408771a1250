#include "kiosk/features/counter/transfer_view_model.h"

namespace yichuang::counter {
namespace {

/// The first nine get a digit.
void numberOptions(QList<Option>& options) {
  for (int i = 0; i < options.size() && i < 9; ++i) options[i].key = QString::number(i + 1);
}

}  // namespace

TransferViewModel::TransferViewModel(client::CounterClient& counter, CatalogueNames& names,
                                     CounterViewModel& desk, QObject* parent)
    : QObject(parent), counter_(counter), names_(names), desk_(desk) {
  connect(&names, &CatalogueNames::changed, this, &TransferViewModel::rebuild);
}

void TransferViewModel::setKind(Kind kind) {
  if (kind_ == kind) return;
  kind_ = kind;
  rebuild();
  Q_EMIT kindChanged();
}

void TransferViewModel::open() {
  setKind(ToWindow);
  travelMinutes_ = 0;
  Q_EMIT travelChanged();
  rebuild();
  windowsCall_ = counter_.listWindows(desk_.office(),
                                      [this](const client::Outcome<QList<client::Window>>& list) {
                                        if (!list) return;
                                        windows_ = *list;
                                        rebuild();
                                      });
  names_.refreshOffices();
}

void TransferViewModel::choose(int row) {
  if (row < 0 || row >= options_.rowCount()) return;
  const Option option = options_.rows()[row];
  if (!option.enabled) return;
  using Target = client::TransferTicket::Target;
  switch (kind_) {
    case ToWindow:
      return desk_.transfer(Target::Window, option.id, option.title);
    case ToService:
      return desk_.transfer(Target::Service, option.id, option.title);
    case ToOffice:
      return desk_.transfer(Target::Office, option.id, option.title, travelMinutes_);
  }
}

void TransferViewModel::rebuild() {
  switch (kind_) {
    case ToWindow:
      return options_.setRows(windowOptions());
    case ToService:
      return options_.setRows(serviceOptions());
    case ToOffice:
      return options_.setRows(officeOptions());
  }
}

QList<Option> TransferViewModel::windowOptions() const {
  QList<Option> options;
  for (const client::Window& window : windows_) {
    if (window.name == desk_.window()) continue;
    const bool open = window.state == client::Window::State::Open;
    //: A window to send a citizen to; %1 is its number.
    const QString title = tr("%1 号窗口").arg(window.number);
    //: State of a window a citizen could be sent to.
    const QString state = open ? window.clerk : tr("未开放");
    // The window's own number is the digit, so that nobody has to look.
    options.append({window.name, window.number.size() == 1 ? window.number : QString(), title,
                    QStringLiteral("%1 · %2").arg(names_.text(window.label), state), open});
  }
  return options;
}

QList<Option> TransferViewModel::serviceOptions() const {
  QList<Option> options;
  for (const client::Service& service : names_.services())
    options.append({service.name, {}, names_.text(service.displayName), service.code, true});
  numberOptions(options);
  return options;
}

QList<Option> TransferViewModel::officeOptions() const {
  QList<Option> options;
  for (const client::Office& office : names_.offices()) {
    if (office.name == desk_.office()) continue;
    options.append({office.name,
                    {},
                    names_.text(office.shortName),
                    names_.text(office.address),
                    office.openNow});
  }
  numberOptions(options);
  return options;
}

}  // namespace yichuang::counter
