#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "backend/rpc/backend.h"

namespace yichuang::server {

/// Counts calls by method and reason and how long they took; served to Prometheus under /metrics
/// when an address is given. Labels hold no names of offices, people or tickets. Thread-safe.
class Metrics final : public rpc::CallObserver {
 public:
  Metrics();
  ~Metrics() override;

  void finished(std::string_view method, std::string_view reason,
                domain::microseconds took) override;

  /// Figures that are asked for when somebody looks.
  struct Figures {
    std::size_t waiting_commands{};
    std::size_t followed_views{};
    bool storage_healthy{};
    domain::microseconds certificate_left{};  ///< until the server's own ends
  };

  /// `ask` is called on threads of the metrics' own until stop(). PORT_IN_USE.
  domain::Status serve(const std::string& address, std::function<Figures()> ask);
  /// Nobody is answered any more. Idempotent.
  void stop();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace yichuang::server
