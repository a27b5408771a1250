#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "backend/app/hall/hall.h"
#include "backend/app/hall/learned_times.h"
#include "backend/app/hall/todays_pace.h"
#include "backend/domain/estimate.h"

namespace yichuang::app {

/// The waits in one office's hall. Its line is played when it was disturbed, and while somebody
/// asks at least every two seconds and 10 ms for each who waits; who only joins behind is added to
/// what was played. One thread.
class Forecast {
 public:
  explicit Forecast(LearnedTimes& learned) : learned_(learned) {}

  /// Of one who is in the line of `hall`.
  domain::WaitEstimate of(Context& context, const Hall& hall, const InLine& entry);
  /// Of somebody who would join now with these services.
  domain::WaitEstimate of_joiner(Context& context, const Hall& hall,
                                 const std::vector<std::string>& services);
  /// As `of`, if that takes no playing and nothing of the database.
  std::optional<domain::WaitEstimate> known(const Hall& hall, const InLine& entry,
                                            domain::Instant now);

 private:
  bool reaches(const Hall& hall, domain::Instant now);
  /// False when the line must be played again for it.
  bool add_those_behind(const Hall& hall);
  void play(Context& context, const Hall& hall);

  LearnedTimes& learned_;
  TodaysPace pace_;
  domain::LineEstimator estimator_;
  std::unordered_map<std::int64_t, domain::WaitEstimate> waits_;  ///< by ticket
  domain::CataloguePtr catalogue_;                                ///< null: never played
  domain::Instant played_{};
  std::int64_t sequence_{};
  std::int64_t disturbed_{};
  std::size_t length_{};  ///< of the line, with those added since
};

}  // namespace yichuang::app
