#pragma once

#include <vector>

#include "backend/app/hall/hall.h"
#include "backend/app/hall/learned_times.h"
#include "backend/app/hall/todays_pace.h"
#include "backend/domain/estimate.h"

namespace yichuang::app {

/// The vectors a domain::Hall looks into.
struct HallModel {
  std::vector<domain::HallWindow> windows;
  std::vector<domain::HallTicket> line;
  std::vector<domain::HandlingTime> handling;

  domain::Pace pace;

  domain::Hall hall() const { return {windows, line, handling, pace}; }
};

/// A hall as the wait estimate sees it now.
HallModel model_of(Context& context, const Hall& hall, LearnedTimes& learned, TodaysPace& pace);

}  // namespace yichuang::app
