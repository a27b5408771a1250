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
  double max_ms{};
  int failed{};
  double cpu_us{};  ///< of this process (server and clients) for one call
};

/// Measures calls, in one go or in rounds with other work between them.
class Meter {
 public:
  /// Keeps `in_flight` calls under way until `calls` were made. Bounded by the count.
  void run(const Load& load, const OneCall& call);

  /// Of all rounds so far; the time between rounds does not count.
  Outcome outcome() const;
  /// The longest wait of the last round.
  double last_max_ms() const { return last_max_ms_; }

 private:
  std::vector<double> micros_;
  double last_max_ms_{};
  double seconds_{};
  double cpu_seconds_{};
  int failed_{};
};

/// One round.
Outcome run(const Load& load, const OneCall& call);

/// At a share of sorted values.
double at_share(const std::vector<double>& sorted, double share);

/// Fields of an outcome as members of a JSON object.
std::string members(const Outcome& outcome);

/// Prints one line: the members of a JSON object, with what it ran on.
void print(const std::string& members);

/// A unary call with what it needs until it is answered.
template <class Request, class Response>
struct Exchange {
  grpc::ClientContext context;
  Request request;
  Response response;
};

/// Shows a login token, as programs with people at them do.
void introduce(grpc::ClientContext& context, const std::string& token);

/// Time-ordered, as the programs make them.
std::string new_request_id();

}  // namespace yichuang::bench
