#pragma once

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "backend/app/hall/forecast.h"
#include "backend/app/hall/learned_times.h"
#include "backend/app/hall/live_hall.h"
#include "backend/app/hall/waiting_past.h"

namespace yichuang::app {

/// The halls as queries need them, kept from one to the next; the commits bring them up to date, so
/// that what is answered is known here before the answer goes out. Thread-safe.
class Halls final : public ports::CommitSink {
 public:
  void committed(const ports::Commit& commit) override;

  /// At least as new as what the transaction sees. OFFICE_NOT_FOUND.
  domain::Result<HallPtr> get(Context& context, const std::string& office);

  /// Of one who is in the line of `hall`; not older than the forecast keeps it.
  domain::WaitEstimate wait_of(Context& context, const Hall& hall, const InLine& entry);
  /// Of somebody who would join now with these services.
  domain::WaitEstimate wait_of_joiner(Context& context, const Hall& hall,
                                      const std::vector<std::string>& services);
  /// How many waited in the hall lately.
  domain::WaitingHistory waiting_past(Context& context, const Hall& hall);

  struct Known {
    std::optional<Standing> standing;  ///< nothing: is not in the line
    domain::WaitEstimate wait;
  };
  /// Where a ticket stands and how long it waits, if that can be said without the database and
  /// without waiting for others.
  std::optional<Known> known(const std::string& office, std::int64_t ticket, domain::Instant now);
  /// How many of a line a window could serve; nothing when no hall is kept.
  std::optional<int> known_servable(const std::string& office, const std::string& window);

 private:
  struct Kept {
    explicit Kept(LearnedTimes& learned) : forecast(learned) {}
    std::mutex loading;  ///< so that many who find no hall do not all read it; before `mutex`
    std::mutex mutex;    ///< for what follows
    std::optional<LiveHall> hall;
    std::int64_t missed{};   ///< the office's last event while no hall was kept
    std::mutex forecasting;  ///< for what follows; after `mutex`
    Forecast forecast;
    WaitingPast past;
  };
  using OfficeEvents = std::vector<const domain::Event*>;

  Kept& kept(const std::string& office);
  static void take(Kept& kept, const OfficeEvents& events, const ports::Commit& commit);
  std::int64_t told();
  void wait_until_told(std::int64_t sequence);
  HallPtr current(Context& context, Kept& kept, std::int64_t seen);
  static void keep(Kept& kept, const HallPtr& loaded);

  LearnedTimes learned_;
  std::mutex mutex_;
  std::map<std::string, std::unique_ptr<Kept>> kept_;
  std::condition_variable advanced_;
  std::int64_t told_{};  ///< no commit up to this event is missing, once there was one
};

}  // namespace yichuang::app
