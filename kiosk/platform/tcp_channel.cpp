#include "kiosk/platform/tcp_channel.h"

#include <sys/socket.h>

#include <utility>

namespace yichuang::platform {

TcpChannel::TcpChannel(QString host, quint16 port, QObject* parent)
    : ByteChannel(parent), host_(std::move(host)), port_(port) {
  connect(&socket_, &QTcpSocket::connected, this, &TcpChannel::opened);
  connect(&socket_, &QTcpSocket::readyRead, this, [this] {
    if (open_) Q_EMIT received(socket_.readAll());
  });
  connect(&socket_, &QTcpSocket::bytesWritten, this, [this] {
    if (open_ && socket_.bytesToWrite() == 0) Q_EMIT written();
  });
  connect(&socket_, &QTcpSocket::errorOccurred, this, [this] {
    if (std::exchange(open_, false)) Q_EMIT lost(socket_.errorString());
  });
}

QString TcpChannel::name() const { return QStringLiteral("tcp://%1:%2").arg(host_).arg(port_); }

void TcpChannel::open() {
  open_ = true;
  // Queued, because an address without a route fails at once and signals come later.
  QMetaObject::invokeMethod(
      this, [this] { connectNow(); }, Qt::QueuedConnection);
}

void TcpChannel::connectNow() {
  if (!open_) return;
  socket_.abort();  // the last connection may still be closing
  socket_.connectToHost(host_, port_);
}

void TcpChannel::write(const QByteArray& bytes) {
  if (open_) socket_.write(bytes);
}

void TcpChannel::close() {
  open_ = false;
  socket_.disconnectFromHost();
}

void TcpChannel::abandon() {
  open_ = false;
  // Without this the kernel goes on sending for minutes, and paper comes when the cable is back.
  const linger now{.l_onoff = 1, .l_linger = 0};
  if (const auto descriptor = static_cast<int>(socket_.socketDescriptor()); descriptor >= 0)
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
  socket_.abort();
}

}  // namespace yichuang::platform
