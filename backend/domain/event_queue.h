#pragma once

#include <bit>
#include <cstdint>
#include <utility>
#include <vector>

namespace yichuang::domain {

/// A heap of (time, index), the earliest first and of equal times the smaller index. std's heap
/// has no way to put a new value in the place of the first one, which is what a window that calls
/// the next citizen does many thousand times in one estimate.
class EventQueue {
 public:
  struct Event {
    float at{};  ///< >= 0
    std::uint32_t index{};
  };

  bool empty() const { return keys_.empty(); }
  void clear() { keys_.clear(); }

  /// The queue must not be empty.
  Event top() const {
    return {std::bit_cast<float>(static_cast<std::uint32_t>(keys_.front() >> 32U)),
            static_cast<std::uint32_t>(keys_.front())};
  }

  void push(Event event) {
    keys_.push_back(key_of(event));
    std::size_t at = keys_.size() - 1;
    while (at > 0 && keys_[at] < keys_[(at - 1) / 2]) {
      std::swap(keys_[at], keys_[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
  }

  void pop() {
    const std::uint64_t last = keys_.back();
    keys_.pop_back();
    if (!keys_.empty()) sink(last);
  }

  void replace_top(Event event) { sink(key_of(event)); }

 private:
  /// Floats that are not negative are ordered like their bits.
  static std::uint64_t key_of(Event event) {
    return std::uint64_t{std::bit_cast<std::uint32_t>(event.at)} << 32U | event.index;
  }

  /// Puts `key` in the place of the first one. What is put back is late as a rule: its place is
  /// looked for from the bottom, so that the way down is without a guess.
  void sink(std::uint64_t key) {
    const std::size_t size = keys_.size();
    std::size_t at = 0;
    std::size_t child = 1;
    for (; child + 1 < size; child = 2 * at + 1) {
      child += keys_[child + 1] < keys_[child] ? 1U : 0U;
      keys_[at] = keys_[child];
      at = child;
    }
    if (child < size) {
      keys_[at] = keys_[child];
      at = child;
    }
    for (; at > 0 && key < keys_[(at - 1) / 2]; at = (at - 1) / 2) keys_[at] = keys_[(at - 1) / 2];
    keys_[at] = key;
  }

  std::vector<std::uint64_t> keys_;
};

}  // namespace yichuang::domain
