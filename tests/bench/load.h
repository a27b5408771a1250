#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <grpcpp/grpcpp.h>

namespace yichuang::bench {

/// One call; tells `done` whether it succeeded, on any thread.
using OneCall = std::function<void(int number, std::function<void(bool)> done)>;

struct Load {
  int calls{};
  int in_flight{};
};

struct Outcome {
  double per_second{};
  double p50_ms{};
  double p99_ms{};
  double p999_ms{};
  int failed{};
  double cpu_us{};  ///< of this process (server and clients) for one call
};

/// Keeps `in_flight` calls under way until `calls` were made. Bounded by the count.
Outcome run(const Load& load, const OneCall& call);

/// Fields of an outcome as members of a JSON object.
std::string members(const Outcome& outcome);

}  // namespace yichuang::bench
