#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "backend/app/hall/forecast.h"
#include "backend/app/hall/hall.h"
#include "backend/app/hall/learned_times.h"
#include "backend/app/hall/waiting_past.h"

namespace yichuang::app {

/// The halls as queries need them, kept from one to the next and brought up to date by the events
/// in between. What a query gets is what its transaction sees. Thread-safe; queries about one
/// office wait for each other.
class Halls {
 public:
  /// OFFICE_NOT_FOUND.
  domain::Result<HallPtr> get(Context& context, const std::string& office);

  /// Of one who is in the line of `hall`, at most a second old.
  domain::WaitEstimate wait_of(Context& context, const Hall& hall, const InLine& entry);
  /// Of somebody who would join now with these services.
  domain::WaitEstimate wait_of_joiner(Context& context, const Hall& hall,
                                      const std::vector<std::string>& services);
  /// How many waited in the hall lately.
  domain::WaitingHistory waiting_past(Context& context, const Hall& hall);

 private:
  struct Kept {
    explicit Kept(LearnedTimes& learned) : forecast(learned) {}
    std::mutex mutex;
    HallPtr hall;
    Forecast forecast;
    WaitingPast past;
  };
  Kept& kept(const std::string& office);
  /// Null when the kept hall does not lead to what the transaction sees.
  static HallPtr followed(Context& context, const HallPtr& hall);

  LearnedTimes learned_;
  std::mutex mutex_;
  std::map<std::string, std::unique_ptr<Kept>> kept_;
};

}  // namespace yichuang::app
