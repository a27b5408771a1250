#pragma once

#include <QTcpSocket>

#include "kiosk/platform/byte_channel.h"

namespace yichuang::platform {

/// A device in the network.
class TcpChannel final : public ByteChannel {
  Q_OBJECT

 public:
  TcpChannel(QString host, quint16 port, QObject* parent = nullptr);

  QString name() const override;
  void open() override;
  void write(const QByteArray& bytes) override;
  void close() override;
  void abandon() override;

 private:
  void connectNow();

  QString host_;
  quint16 port_;
  QTcpSocket socket_;
  bool open_{false};
};

}  // namespace yichuang::platform
