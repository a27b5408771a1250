#include "kiosk/features/counter/window_choice_view_model.h"

#include "kiosk/client/session_end.h"
#include "kiosk/i18n/reason_text.h"

namespace yichuang::counter {

WindowChoiceViewModel::WindowChoiceViewModel(client::CounterClient& counter,
                                             client::WatchClient& watch,
                                             const CatalogueNames& names, QObject* parent)
    : QObject(parent), counter_(counter), watch_(watch), names_(names), windows_(names) {
  connect(&names, &CatalogueNames::changed, this, [this] {
    windows_.refreshTexts();
    Q_EMIT changed();
  });
}

void WindowChoiceViewModel::start(const QString& office) {
  office_ = office;
  problem_.clear();
  feed_ = watch_.watchOffice(office, {[this](const client::OfficeUpdate& update) {
                                        windows_.setRows(update.windows);
                                        waiting_ = update.office.figures.waiting;
                                        Q_EMIT changed();
                                      },
                                      [this](const client::LinkStatus& link) {
                                        link_ = link;
                                        Q_EMIT changed();
                                        if (client::endsSession(link.error))
                                          Q_EMIT sessionEnded(link.error);
                                      }});
  Q_EMIT changed();
}

void WindowChoiceViewModel::stop() {
  feed_.cancel();
  call_.cancel();
  windows_.setRows({});
}

void WindowChoiceViewModel::setClerk(const QString& displayName) { windows_.setClerk(displayName); }

bool WindowChoiceViewModel::isConnected() const {
  return link_.state == client::LinkStatus::State::Live ||
         link_.state == client::LinkStatus::State::Connecting;
}

void WindowChoiceViewModel::choose(int row) {
  if (isBusy() || row < 0 || row >= windows_.rowCount()) return;
  problem_.clear();
  const QString window = windows_.rows()[row].name;
  call_ =
      counter_.openWindow({{}, window}, [this, window](const client::Outcome<client::Window>& o) {
        if (o)
          Q_EMIT opened(window);
        else
          problem_ = i18n::reasonText(o.error());
        Q_EMIT changed();
        if (!o && client::endsSession(o.error())) Q_EMIT sessionEnded(o.error());
      });
  Q_EMIT changed();
}

}  // namespace yichuang::counter
