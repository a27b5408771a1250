#pragma once

#include <cstdint>
#include <random>
#include <vector>

namespace yichuang::faults {

/// Of YICHUANG_SEED, or the same one every time. Each test that fails tells it.
std::uint64_t seed();

/// Whether the long forms run: YICHUANG_LONG is set, as ctest does for tests labelled "long".
bool is_long();

using Random = std::mt19937_64;

/// A source of its own for each part of a test, so that parts can be run alone.
inline Random random_of(std::uint64_t part) {
  std::seed_seq mixed{seed(), part};
  return Random(mixed);
}

/// From 0 to `below` - 1; the same on every machine.
inline std::uint64_t pick(Random& random, std::uint64_t below) { return random() % below; }

/// Which of 1 to `span` are tried: all in the long form, otherwise the first and some by chance.
inline std::vector<int> places(int span, Random& random) {
  std::vector<int> chosen;
  for (int n = 1; n <= span; ++n) {
    if (is_long() || n <= 3 || pick(random, 10) == 0) chosen.push_back(n);
  }
  return chosen;
}

}  // namespace yichuang::faults
