#pragma once

#include <cstdio>
#include <cstdlib>
#include <random>

namespace yichuang::test {

/// The seed of a test with chance in it: YICHUANG_SEED, or a new one. Printed, so that a failure
/// can be had again.
inline unsigned seed() {
  static const unsigned kSeed = [] {
    const char* given = std::getenv("YICHUANG_SEED");
    const auto chosen = given == nullptr ? std::random_device{}()
                                         : static_cast<unsigned>(std::strtoul(given, nullptr, 10));
    std::printf("YICHUANG_SEED=%u\n", chosen);
    std::fflush(stdout);
    return chosen;
  }();
  return kSeed;
}

}  // namespace yichuang::test
