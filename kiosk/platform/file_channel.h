#pragma once

#include <memory>

#include <QSocketNotifier>
#include <QTimer>

#include "kiosk/platform/byte_channel.h"

namespace yichuang::platform {

/// A device file: /dev/usb/lp0, a serial line, a pseudo terminal.
class FileChannel final : public ByteChannel {
  Q_OBJECT

 public:
  /// `baud` is for serial lines: 9600, 19200, 38400, 57600 or 115200.
  FileChannel(QString path, int baud, QObject* parent = nullptr);
  ~FileChannel() override;

  QString name() const override { return QStringLiteral("file://") + path_; }
  void open() override;
  void write(const QByteArray& bytes) override;
  void close() override;
  void abandon() override;

 private:
  void openNow();
  void readSome();
  void writeSome();
  void waitUntilTaken();
  void breakOff(int error);
  void shut();

  QString path_;
  int baud_;
  int descriptor_{-1};
  bool serial_{false};
  bool wanted_{false};
  QByteArray unwritten_;
  std::unique_ptr<QSocketNotifier> readable_;
  std::unique_ptr<QSocketNotifier> writable_;
  QTimer taken_;  ///< looks whether a serial line has sent what the kernel took
};

}  // namespace yichuang::platform
