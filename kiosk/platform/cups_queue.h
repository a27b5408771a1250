#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

#include "kiosk/platform/device_status.h"

namespace yichuang::platform {

/// A queue of a CUPS server, asked over IPP. Its calls block, up to some seconds each.
class CupsQueue {
 public:
  enum class JobState { kWaiting, kDone, kEnded };  ///< kEnded: cancelled or given up

  struct Status {
    DeviceState state{DeviceState::kOffline};
    QString detail{};
    bool takesJobs{false};  ///< a queue that is stopped would keep a job for later
  };

  /// `server`: "host:port"; empty: this machine's.
  CupsQueue(const QString& server, const QString& queue);

  QString name() const;
  Status status() const;
  /// Puts raw bytes into the queue. The number of the job, or why it was not taken.
  tl::expected<int, QString> submit(const QByteArray& bytes) const;
  JobState jobState(int job) const;
  void cancel(int job) const;

 private:
  QByteArray host_;
  int port_;
  QByteArray queue_;
};

/// What IPP says of a printer, in our words: its state (3 idle, 4 printing, 5 stopped) and the
/// keywords of its reasons ("media-empty-error").
DeviceState cupsState(int state, const QStringList& reasons);

}  // namespace yichuang::platform
