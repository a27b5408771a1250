#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/administration_client.h"
#include "kiosk/client/clock.h"

namespace yichuang::supervision {

/// The notice on an office's boards: shows the one that was set, changes it, takes it away.
class NoticeViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  /// What was set; both empty when nothing was.
  Q_PROPERTY(QString zh READ zh NOTIFY currentChanged)
  Q_PROPERTY(QString en READ en NOTIFY currentChanged)
  /// When it begins and ceases to hang there, as it is typed; empty for at once and for ever.
  Q_PROPERTY(QString from READ from NOTIFY currentChanged)
  Q_PROPERTY(QString until READ until NOTIFY currentChanged)
  Q_PROPERTY(bool present READ isPresent NOTIFY currentChanged)
  /// Why the one that was set does not hang there now; empty when it does.
  Q_PROPERTY(QString absence READ absence NOTIFY currentChanged)
  Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)

 public:
  /// Everything given outlives the view-model.
  NoticeViewModel(client::AdministrationClient& administration, const client::Clock& clock,
                  QObject* parent = nullptr);

  [[nodiscard]] QString zh() const { return current_.text.zh; }
  [[nodiscard]] QString en() const { return current_.text.en; }
  [[nodiscard]] QString from() const;
  [[nodiscard]] QString until() const;
  [[nodiscard]] bool isPresent() const { return !zh().isEmpty() || !en().isEmpty(); }
  [[nodiscard]] QString absence() const;
  [[nodiscard]] bool isBusy() const { return call_.active(); }
  [[nodiscard]] QString problem() const { return problem_; }

  /// Looks at what was set for the office.
  Q_INVOKABLE void open(const QString& office);
  Q_INVOKABLE void close();
  /// `from` and `until` may be empty.
  Q_INVOKABLE void put(const QString& zh, const QString& en, const QString& from,
                       const QString& until);
  Q_INVOKABLE void remove();

 Q_SIGNALS:
  void changed();
  /// What was set is known, or a look at another office begins.
  void currentChanged();
  /// The server took the change.
  void saved();

 private:
  void set(const client::Notice& notice);
  void refuse(const QString& problem);
  [[nodiscard]] QString timeProblem(const client::Notice& notice) const;

  client::AdministrationClient& administration_;
  const client::Clock& clock_;
  QString office_;
  client::Notice current_;
  QString problem_;
  client::PendingCall call_;
  client::PendingCall lookCall_;
};

}  // namespace yichuang::supervision
