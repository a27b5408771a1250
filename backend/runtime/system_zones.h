#pragma once

#include "backend/ports/clock.h"

namespace yichuang::runtime {

/// The zones of the system's database (tzdata). A zone that was looked up once stays in memory.
class SystemZones final : public ports::Zones {
 public:
  ports::LocalTime to_local(domain::Instant time, std::string_view zone) const override;
  domain::Instant to_instant(ports::LocalTime local, std::string_view zone) const override;
};

}  // namespace yichuang::runtime
