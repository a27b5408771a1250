#include "kiosk/platform/sdt_card_reader.h"

#include "kiosk/platform/sdt_poller.h"

namespace yichuang::platform {
namespace {

constexpr unsigned long kLongestGoodbyeMs = 500;

}  // namespace

SdtCardReader::SdtCardReader(const QString& library, const std::vector<int>& ports,
                             const SdtPace& pace, QObject* parent)
    : IdCardReader(parent),
      pace_(pace),
      thread_(new QThread),
      poller_(new SdtPoller(library, ports)) {
  setState(DeviceState::kOffline, QStringLiteral("not asked yet"));
  poller_->moveToThread(thread_);
  connect(poller_, &SdtPoller::stateFound, this, &SdtCardReader::setState);
  connect(poller_, &SdtPoller::cardRead, this, [this](const IdCard& card) {
    if (started_) Q_EMIT cardRead(card);
  });
  connect(poller_, &SdtPoller::cardUnreadable, this, [this] {
    if (started_) Q_EMIT cardUnreadable();
  });
  connect(poller_, &SdtPoller::cardRemoved, this, [this] {
    if (started_) Q_EMIT cardRemoved();
  });
  connect(poller_, &SdtPoller::polled, this, &SdtCardReader::lookLater);
  next_.setSingleShot(true);
  connect(&next_, &QTimer::timeout, this, &SdtCardReader::look);
  hanging_.setSingleShot(true);
  connect(&hanging_, &QTimer::timeout, this, [this] {
    setState(DeviceState::kFault, QStringLiteral("a call of the reader's library does not return"));
  });
  thread_->start();
  look();
}

SdtCardReader::~SdtCardReader() {
  poller_->disconnect(this);
  thread_->quit();
  if (!thread_->wait(kLongestGoodbyeMs)) return;  // hangs in the library; the program's end ends it
  delete poller_;
  delete thread_;
}

void SdtCardReader::start() { setReading(true); }

void SdtCardReader::stop() { setReading(false); }

void SdtCardReader::setReading(bool reading) {
  started_ = reading;
  QMetaObject::invokeMethod(
      poller_, [poller = poller_, reading] { poller->setReading(reading); }, Qt::QueuedConnection);
}

void SdtCardReader::look() {
  hanging_.start(pace_.longestCall);
  QMetaObject::invokeMethod(poller_, &SdtPoller::poll, Qt::QueuedConnection);
}

void SdtCardReader::lookLater() {
  hanging_.stop();
  next_.start(isAvailable() ? pace_.poll : pace_.retry);
}

}  // namespace yichuang::platform
