#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace yichuang::platform {

/// Bytes to a device and back: a connection, a serial line, a device file. Opened for each use and
/// closed after it. All signals come later, never from inside a call. GUI thread only; nothing
/// blocks.
class ByteChannel : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// For the log: "tcp://192.168.1.9:9100".
  virtual QString name() const = 0;
  /// Ends with opened() or lost().
  virtual void open() = 0;
  virtual void write(const QByteArray& bytes) = 0;
  /// After what was written; no signal follows.
  virtual void close() = 0;
  /// Throws away what the device has not taken yet, so that it never comes out later; no signal
  /// follows.
  virtual void abandon() = 0;

 Q_SIGNALS:
  void opened();
  void received(const QByteArray& bytes);
  /// The device has taken everything written so far.
  void written();
  /// The channel broke or did not open; it is closed. `why` is for technicians.
  void lost(const QString& why);
};

}  // namespace yichuang::platform
