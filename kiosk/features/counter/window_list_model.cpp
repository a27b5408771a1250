#include "kiosk/features/counter/window_list_model.h"

namespace yichuang::counter {

using client::Window;

WindowListModel::WindowListModel(const CatalogueNames& names, QObject* parent)
    : KeyedListModel(parent), names_(names) {}

void WindowListModel::setClerk(const QString& displayName) {
  clerk_ = displayName;
  refresh();
}

QVariant WindowListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Window& window = rows()[index.row()];
  switch (role) {
    case NumberRole:
      return window.number;
    case LabelRole:
      return names_.text(window.label);
    case StateRole:
      return stateOf(window);
    case FreeRole:
      return isFree(window);
    case ToneRole:
      return window.state == Window::State::Closed   ? QStringLiteral("neutral")
             : window.state == Window::State::Paused ? QStringLiteral("warning")
                                                     : QStringLiteral("success");
    default:
      return {};
  }
}

int WindowListModel::firstFree() const {
  for (int i = 0; i < rows().size(); ++i)
    if (isFree(rows()[i])) return i;
  return -1;
}

int WindowListModel::rowOf(const QString& number) const {
  for (int i = 0; i < rows().size(); ++i)
    if (rows()[i].number == number) return i;
  return -1;
}

bool WindowListModel::isFree(const Window& window) const {
  return window.state == Window::State::Closed || (!clerk_.isEmpty() && window.clerk == clerk_);
}

QString WindowListModel::stateOf(const Window& window) const {
  switch (window.state) {
    case Window::State::Open:
      //: State of a window; %1 is the clerk who sits there.
      return tr("%1 正在办理").arg(window.clerk);
    case Window::State::Paused:
      //: State of a window; %1 is the clerk, %2 the reason.
      return tr("%1 暂停：%2").arg(window.clerk, window.pauseReason);
    case Window::State::Closed:
    case Window::State::Unknown:
      break;
  }
  //: State of a window nobody sits at.
  return tr("空闲");
}

QHash<int, QByteArray> WindowListModel::roleNames() const {
  return {{NumberRole, "number"},
          {LabelRole, "label"},
          {StateRole, "stateText"},
          {FreeRole, "free"},
          {ToneRole, "tone"}};
}

}  // namespace yichuang::counter
