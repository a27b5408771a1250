#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "yichuang/queue/v1/resources.pb.h"

namespace yichuang::test {

/// What a load saw. Thread-safe.
class Figures {
 public:
  /// A call that was answered; `failure` names what it should not have met.
  void add(std::chrono::steady_clock::duration took, const std::string& failure);
  void ticket(const std::string& office, const queue::v1::Ticket& ticket);
  void update();

  /// One JSON object: calls, latencies and updates since the last line, failures and numbers given
  /// twice from the beginning.
  std::string line();

 private:
  std::mutex mutex_;
  std::vector<double> millis_;
  std::map<std::string, int> failures_;
  std::set<std::string> tickets_;
  std::set<std::string> dates_;
  int doubled_{};
  int updates_{};
};

}  // namespace yichuang::test
