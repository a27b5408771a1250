#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace yichuang::ui {

/// The time of day for people, in the program's language: "14:05" and "11月23日 周一".
class WallClock : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString time READ time NOTIFY changed)
  Q_PROPERTY(QString date READ date NOTIFY changed)
  Q_PROPERTY(QString language MEMBER language_ NOTIFY changed)

 public:
  explicit WallClock(QObject* parent = nullptr);

  QString time() const;
  QString date() const;
  /// Shows another moment than now; tests do.
  void setNow(const QDateTime& now);

 Q_SIGNALS:
  void changed();

 private:
  QTimer timer_;
  QDateTime now_;
  QString language_{QStringLiteral("zh_CN")};
};

}  // namespace yichuang::ui
