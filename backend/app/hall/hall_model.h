#pragma once

#include <vector>

#include "backend/app/hall/hall.h"
#include "backend/app/hall/learned_times.h"
#include "backend/domain/estimate.h"

namespace yichuang::app {

/// The vectors a domain::Hall looks into.
struct HallModel {
  std::vector<domain::HallWindow> windows;
  std::vector<domain::HallTicket> line;
  std::vector<domain::HandlingTime> handling;

  domain::Hall hall() const { return {windows, line, handling}; }
};

/// A hall as the wait estimate sees it now.
HallModel model_of(Context& context, const Hall& hall, LearnedTimes& learned);

}  // namespace yichuang::app
