#include "tests/faults/figures.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace yichuang::test {
namespace {

double at_share(const std::vector<double>& sorted, double share) {
  if (sorted.empty()) return 0;
  return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

}  // namespace

void Figures::add(std::chrono::steady_clock::duration took, const std::string& failure) {
  const std::lock_guard lock(mutex_);
  millis_.push_back(std::chrono::duration<double, std::milli>(took).count());
  if (!failure.empty()) ++failures_[failure];
}

void Figures::ticket(const std::string& office, const queue::v1::Ticket& ticket) {
  const std::lock_guard lock(mutex_);
  const auto key = office + " " + ticket.business_date() + " " + ticket.number();
  if (!tickets_.insert(key).second) ++doubled_;
  dates_.insert(ticket.business_date());
}

void Figures::update() {
  const std::lock_guard lock(mutex_);
  ++updates_;
}

std::string Figures::line() {
  const std::lock_guard lock(mutex_);
  std::ranges::sort(millis_);
  nlohmann::json line{{"calls", millis_.size()},
                      {"p50_ms", at_share(millis_, 0.5)},
                      {"p99_ms", at_share(millis_, 0.99)},
                      {"worst_ms", at_share(millis_, 1)},
                      {"tickets", tickets_.size()},
                      {"doubled", doubled_},
                      {"dates", dates_},
                      {"updates", updates_},
                      {"failures", failures_}};
  millis_.clear();
  updates_ = 0;
  return line.dump();
}

}  // namespace yichuang::test
