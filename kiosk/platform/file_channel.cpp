#include "kiosk/platform/file_channel.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <utility>

#include <QFile>

namespace yichuang::platform {
namespace {

constexpr std::chrono::milliseconds kLookAgain{20};

speed_t speedOf(int baud) {
  switch (baud) {
    case 19200:
      return B19200;
    case 38400:
      return B38400;
    case 57600:
      return B57600;
    case 115200:
      return B115200;
    default:
      return B9600;
  }
}

/// Eight bits as they are: no echo, no line editing, no signs for flow control in the data.
void makeRaw(int descriptor, int baud) {
  termios line{};
  if (tcgetattr(descriptor, &line) != 0) return;
  cfmakeraw(&line);
  line.c_cflag |= CLOCAL | CREAD;
  cfsetspeed(&line, speedOf(baud));
  tcsetattr(descriptor, TCSANOW, &line);
  tcflush(descriptor, TCIFLUSH);  // answers nobody waits for any more
}

}  // namespace

FileChannel::FileChannel(QString path, int baud, QObject* parent)
    : ByteChannel(parent), path_(std::move(path)), baud_(baud) {
  taken_.setInterval(kLookAgain);
  connect(&taken_, &QTimer::timeout, this, &FileChannel::waitUntilTaken);
}

FileChannel::~FileChannel() { abandon(); }

void FileChannel::open() {
  wanted_ = true;
  QMetaObject::invokeMethod(
      this, [this] { openNow(); }, Qt::QueuedConnection);
}

void FileChannel::openNow() {
  if (!wanted_ || descriptor_ >= 0) return;
  const QByteArray path = QFile::encodeName(path_);
  constexpr int kFlags = O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
  descriptor_ = ::open(path.constData(), O_RDWR | kFlags);
  const bool oneWay = descriptor_ < 0 && (errno == EACCES || errno == EINVAL);
  if (oneWay) descriptor_ = ::open(path.constData(), O_WRONLY | kFlags);
  if (descriptor_ < 0) return breakOff(errno);
  serial_ = isatty(descriptor_) == 1;
  if (serial_) makeRaw(descriptor_, baud_);
  if (!oneWay) {
    readable_ = std::make_unique<QSocketNotifier>(descriptor_, QSocketNotifier::Read);
    connect(readable_.get(), &QSocketNotifier::activated, this, &FileChannel::readSome);
  }
  writable_ = std::make_unique<QSocketNotifier>(descriptor_, QSocketNotifier::Write);
  writable_->setEnabled(false);
  connect(writable_.get(), &QSocketNotifier::activated, this, &FileChannel::writeSome);
  Q_EMIT opened();
}

void FileChannel::write(const QByteArray& bytes) {
  if (descriptor_ < 0) return;
  unwritten_ += bytes;
  writable_->setEnabled(true);
}

void FileChannel::readSome() {
  std::array<char, 256> bytes{};
  const ssize_t count = ::read(descriptor_, bytes.data(), bytes.size());
  if (count < 0 && errno != EAGAIN && errno != EINTR) return breakOff(errno);
  if (count == 0 && serial_) return breakOff(EIO);  // the other end is gone
  if (count == 0) readable_->setEnabled(false);     // nothing comes from this file
  if (count > 0) Q_EMIT received(QByteArray(bytes.data(), count));
}

void FileChannel::writeSome() {
  const ssize_t count =
      ::write(descriptor_, unwritten_.constData(), static_cast<std::size_t>(unwritten_.size()));
  if (count < 0 && errno != EAGAIN && errno != EINTR) return breakOff(errno);
  if (count > 0) unwritten_.remove(0, count);
  if (!unwritten_.isEmpty()) return;
  writable_->setEnabled(false);
  waitUntilTaken();
}

void FileChannel::waitUntilTaken() {
  int waiting = 0;
  if (serial_ && ioctl(descriptor_, TIOCOUTQ, &waiting) == 0 && waiting > 0) return taken_.start();
  taken_.stop();
  Q_EMIT written();
}

void FileChannel::breakOff(int error) {
  abandon();
  Q_EMIT lost(QString::fromLocal8Bit(std::strerror(error)));
}

void FileChannel::close() {
  const auto size = static_cast<std::size_t>(unwritten_.size());
  if (descriptor_ >= 0 && size > 0 && ::write(descriptor_, unwritten_.constData(), size) < 0)
    unwritten_.clear();  // it takes no more
  shut();
}

void FileChannel::abandon() {
  // Else closing a serial line waits, half a minute long, for what cannot be sent.
  if (descriptor_ >= 0 && serial_) tcflush(descriptor_, TCOFLUSH);
  shut();
}

void FileChannel::shut() {
  wanted_ = false;
  taken_.stop();
  unwritten_.clear();
  readable_.reset();
  writable_.reset();
  if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
}

}  // namespace yichuang::platform
