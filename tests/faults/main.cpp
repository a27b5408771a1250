#include <cstdlib>
#include <iostream>
#include <string>

#include <gtest/gtest.h>
#include <spdlog/spdlog.h>

#include "tests/faults/seed.h"

namespace yichuang::faults {
namespace {

constexpr std::uint64_t kUsual = 20261123;

class TellsSeed final : public testing::EmptyTestEventListener {
  void OnTestEnd(const testing::TestInfo& test) override {
    if (test.result()->Failed()) std::cout << "again with: YICHUANG_SEED=" << seed() << "\n";
  }
};

}  // namespace

std::uint64_t seed() {
  static const std::uint64_t chosen = [] {
    const char* text = std::getenv("YICHUANG_SEED");
    return text == nullptr ? kUsual : std::stoull(text);
  }();
  return chosen;
}

bool is_long() { return std::getenv("YICHUANG_LONG") != nullptr; }

}  // namespace yichuang::faults

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  testing::UnitTest::GetInstance()->listeners().Append(new yichuang::faults::TellsSeed);
  spdlog::set_level(spdlog::level::off);  // thousands of failures are wanted here
  return RUN_ALL_TESTS();
}
