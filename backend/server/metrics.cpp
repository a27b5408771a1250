#include "backend/server/metrics.h"

#include <chrono>
#include <utility>
#include <vector>

#include <prometheus/client_metric.h>
#include <prometheus/collectable.h>
#include <prometheus/counter.h>
#include <prometheus/exposer.h>
#include <prometheus/histogram.h>
#include <prometheus/metric_family.h>
#include <prometheus/metric_type.h>
#include <prometheus/registry.h>

namespace yichuang::server {

namespace {

prometheus::MetricFamily gauge(const char* name, const char* help,
                               std::vector<prometheus::ClientMetric> metrics) {
  return {name, help, prometheus::MetricType::Gauge, std::move(metrics)};
}

prometheus::ClientMetric value(double number,
                               std::vector<prometheus::ClientMetric::Label> label = {}) {
  prometheus::ClientMetric metric;
  metric.label = std::move(label);
  metric.gauge.value = number;
  return metric;
}

/// What the server knows by itself is asked for at the moment somebody looks.
class Asked final : public prometheus::Collectable {
 public:
  explicit Asked(std::function<Metrics::Figures()> ask) : ask_(std::move(ask)) {}

  std::vector<prometheus::MetricFamily> Collect() const override {
    using Days = std::chrono::duration<double, std::chrono::days::period>;
    const auto figures = ask_();
    return {
        gauge("yichuang_waiting", "What waits inside the server",
              {value(static_cast<double>(figures.waiting_commands), {{"what", "commands"}}),
               value(static_cast<double>(figures.followed_views), {{"what", "followed_views"}})}),
        gauge("yichuang_storage_healthy", "0 while changes cannot be stored",
              {value(figures.storage_healthy ? 1 : 0)}),
        gauge("yichuang_certificate_days", "Until the server's certificate ends",
              {value(Days(figures.certificate_left).count())}),
    };
  }

 private:
  const std::function<Metrics::Figures()> ask_;
};

}  // namespace

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
  std::shared_ptr<Asked> asked;
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

domain::Status Metrics::serve(const std::string& address, std::function<Figures()> ask) try {
  state_->asked = std::make_shared<Asked>(std::move(ask));
  state_->exposer = std::make_unique<prometheus::Exposer>(address);
  state_->exposer->RegisterCollectable(state_->registry);
  state_->exposer->RegisterCollectable(state_->asked);
  return {};
} catch (const std::exception& error) {
  return domain::fail(domain::Reason::kPortInUse,
                      "cannot serve metrics: " + std::string(error.what()), {{"address", address}});
}

void Metrics::stop() { state_->exposer.reset(); }

}  // namespace yichuang::server
