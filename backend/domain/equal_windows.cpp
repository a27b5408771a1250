#include "backend/domain/equal_windows.h"

#include <cstring>

namespace yichuang::domain {
namespace {

/// Four replications in one register, on every processor we know of.
using Lanes = float __attribute__((vector_size(16)));
constexpr std::size_t kLanes = 4;
// So many registers of them are sifted at once: a processor compares them side by side.
constexpr std::size_t kTogether = 4;
constexpr std::size_t kBlock = kLanes * kTogether;
static_assert(kReplications % kBlock == 0);
/// Before all times.
constexpr float kTaken = -1;

Lanes load(const float* from) {
  Lanes lanes;
  std::memcpy(&lanes, from, sizeof lanes);
  return lanes;
}

void store(const Lanes& lanes, float* to) { std::memcpy(to, &lanes, sizeof lanes); }

/// Goes through the windows from `first` on; of each pair of times the smaller goes to the place
/// `back` before. What is left is the largest.
void sift(std::span<Replicated> windows, std::size_t first, std::size_t back, std::size_t at,
          float* times) {
  std::array<Lanes, kTogether> largest;
  for (std::size_t j = 0; j < kTogether; ++j) largest[j] = load(times + j * kLanes);
  for (std::size_t i = first; i < windows.size(); ++i) {
    for (std::size_t j = 0; j < kTogether; ++j) {
      const Lanes here = load(&windows[i][at + j * kLanes]);
      store(here < largest[j] ? here : largest[j], &windows[i - back][at + j * kLanes]);
      largest[j] = here < largest[j] ? largest[j] : here;
    }
  }
  for (std::size_t j = 0; j < kTogether; ++j) store(largest[j], times + j * kLanes);
}

}  // namespace

void EqualWindows::add(const Replicated& free_at) {
  Replicated last = free_at;
  for (std::size_t at = 0; at < last.size(); at += kBlock) sift(free_at_, 0, 0, at, &last[at]);
  free_at_.push_back(last);
}

void EqualWindows::take(Replicated& when, const Replicated& until) {
  Replicated last = first();
  for (std::size_t i = 0; i < last.size(); i += kLanes) {
    const Lanes free = load(&last[i]);
    const Lanes wanted = load(&when[i]);
    store(free == wanted ? load(&until[i]) : free, &last[i]);
    store(free == wanted ? Lanes{} + kTaken : wanted, &when[i]);
  }
  for (std::size_t at = 0; at < last.size(); at += kBlock) sift(free_at_, 1, 1, at, &last[at]);
  free_at_.back() = last;
}

}  // namespace yichuang::domain
