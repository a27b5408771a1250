#include "kiosk/features/supervision/office_windows_model.h"

namespace yichuang::supervision {

using client::Window;

namespace {

bool isClosed(const Window& window) {
  return !window.emergency && window.state != Window::State::Open &&
         window.state != Window::State::Paused;
}

}  // namespace

void OfficeWindowsModel::show(const QList<Window>& windows) {
  QList<Window> open;
  closed_.clear();
  for (const Window& window : windows) {
    if (isClosed(window))
      closed_.append(window.number);
    else
      open.append(window);
  }
  setRows(open);
  Q_EMIT closedChanged();
}

void OfficeWindowsModel::refreshTexts() {
  refresh();
  Q_EMIT closedChanged();
}

QString OfficeWindowsModel::closed() const {
  //: Between the numbers of windows.
  return closed_.join(tr("、"));
}

QVariant OfficeWindowsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Window& window = rows()[index.row()];
  switch (role) {
    case NumberRole:
      return window.number;
    case ClerkRole:
      return window.clerk;
    case StateRole:
      return stateOf(window);
    case ToneRole:
      return window.emergency                        ? QStringLiteral("danger")
             : window.state == Window::State::Paused ? QStringLiteral("warning")
             : window.state == Window::State::Open   ? QStringLiteral("success")
                                                     : QStringLiteral("neutral");
    default:
      return {};
  }
}

QString OfficeWindowsModel::stateOf(const Window& window) {
  //: State of a window: its clerk calls for help.
  if (window.emergency) return tr("求助");
  switch (window.state) {
    case Window::State::Open:
      //: State of a window: open, nobody is served.
      if (window.ticketNumber.isEmpty()) return tr("空闲");
      return window.ticketNumber;
    case Window::State::Paused:
      //: State of a window; %1 is the reason.
      return tr("暂停：%1").arg(window.pauseReason);
    case Window::State::Closed:
    case Window::State::Unknown:
      break;
  }
  return {};
}

QHash<int, QByteArray> OfficeWindowsModel::roleNames() const {
  return {
      {NumberRole, "number"}, {ClerkRole, "clerk"}, {StateRole, "stateText"}, {ToneRole, "tone"}};
}

}  // namespace yichuang::supervision
