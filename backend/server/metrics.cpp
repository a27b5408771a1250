#include "backend/server/metrics.h"

#include <map>
#include <mutex>

#include <prometheus/counter.h>
#include <prometheus/exposer.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

namespace yichuang::server {

struct Metrics::State {
  std::shared_ptr<prometheus::Registry> registry = std::make_shared<prometheus::Registry>();
  prometheus::Family<prometheus::Counter>& calls = prometheus::BuildCounter()
                                                       .Name("yichuang_calls_total")
                                                       .Help("Finished calls")
                                                       .Register(*registry);
  prometheus::Family<prometheus::Histogram>& seconds = prometheus::BuildHistogram()
                                                           .Name("yichuang_call_seconds")
                                                           .Help("From arrival to answer")
                                                           .Register(*registry);
  prometheus::Family<prometheus::Gauge>& gauges = prometheus::BuildGauge()
                                                      .Name("yichuang_waiting")
                                                      .Help("What waits inside the server")
                                                      .Register(*registry);
  prometheus::Gauge& commands = gauges.Add({{"what", "commands"}});
  prometheus::Gauge& followers = gauges.Add({{"what", "followed_views"}});
  std::unique_ptr<prometheus::Exposer> exposer;
};

Metrics::Metrics() : state_(std::make_unique<State>()) {}

Metrics::~Metrics() = default;

void Metrics::finished(std::string_view method, std::string_view reason,
                       domain::microseconds took) {
  state_->calls.Add({{"method", std::string(method)}, {"reason", std::string(reason)}}).Increment();
  static const prometheus::Histogram::BucketBoundaries kBounds{0.001, 0.0025, 0.005, 0.01, 0.025,
                                                               0.05,  0.1,    0.25,  1.0,  5.0};
  state_->seconds.Add({{"method", std::string(method)}}, kBounds)
      .Observe(std::chrono::duration<double>(took).count());
}

void Metrics::set_queue_lengths(std::size_t waiting_commands, std::size_t followers) {
  state_->commands.Set(static_cast<double>(waiting_commands));
  state_->followers.Set(static_cast<double>(followers));
}

domain::Status Metrics::serve(const std::string& address) try {
  state_->exposer = std::make_unique<prometheus::Exposer>(address);
  state_->exposer->RegisterCollectable(state_->registry);
  return {};
} catch (const std::exception& error) {
  return domain::fail(domain::Reason::kPortInUse,
                      "cannot serve metrics: " + std::string(error.what()), {{"address", address}});
}

}  // namespace yichuang::server
