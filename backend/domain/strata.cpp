#include "backend/domain/strata.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace yichuang::domain {
namespace {

constexpr std::size_t kPermutations = 256;

std::array<Permutation, kPermutations> shuffled_permutations() {
  std::array<Permutation, kPermutations> permutations{};
  std::uint64_t key = 0;
  for (Permutation& permutation : permutations) {
    auto& order = permutation.order;
    for (std::size_t i = 0; i < kReplications; ++i) {
      order[i] = static_cast<std::uint8_t>(i);
      std::swap(order[i], order[mixed(++key) % (i + 1)]);
    }
    std::copy_n(order.begin(), kReplications, order.begin() + kReplications);
    for (std::size_t i = 0; i < kReplications; ++i) {
      permutation.place[order[i]] = static_cast<std::uint8_t>(i);
    }
  }
  return permutations;
}

const std::array<Permutation, kPermutations>& permutations() {
  static const auto kAll = shuffled_permutations();
  return kAll;
}

template <std::size_t N>
double polynomial(const std::array<double, N>& coefficients, double x) {
  double value = 0;
  for (const double coefficient : coefficients) value = value * x + coefficient;
  return value;
}

double lower_tail_quantile(double p) {
  constexpr std::array kNumerator{-7.784894002430293e-03, -3.223964580411365e-01,
                                  -2.400758277161838e+00, -2.549732539343734e+00,
                                  4.374664141464968e+00,  2.938163982698783e+00};
  constexpr std::array kDenominator{7.784695709041462e-03, 3.224671290700398e-01,
                                    2.445134137142996e+00, 3.754408661907416e+00, 1.0};
  const double q = std::sqrt(-2 * std::log(p));
  return polynomial(kNumerator, q) / polynomial(kDenominator, q);
}

double central_quantile(double p) {
  constexpr std::array kNumerator{-3.969683028665376e+01, 2.209460984245205e+02,
                                  -2.759285104469687e+02, 1.383577518672690e+02,
                                  -3.066479806614716e+01, 2.506628277459239e+00};
  constexpr std::array kDenominator{-5.447609879822406e+01, 1.615858368580409e+02,
                                    -1.556989798598866e+02, 6.680131188771972e+01,
                                    -1.328068155288572e+01, 1.0};
  const double q = p - 0.5;
  return q * polynomial(kNumerator, q * q) / polynomial(kDenominator, q * q);
}

}  // namespace

double normal_quantile(double p) {
  // Acklam's rational approximation.
  constexpr double kTail = 0.02425;
  if (p < kTail) return lower_tail_quantile(p);
  if (p > 1 - kTail) return -lower_tail_quantile(1 - p);
  return central_quantile(p);
}

const std::array<double, kReplications>& normal_strata() {
  static const auto kStrata = [] {
    std::array<double, kReplications> strata{};
    for (std::size_t i = 0; i < strata.size(); ++i) {
      strata[i] = normal_quantile((static_cast<double>(i) + 0.5) / kReplications);
    }
    return strata;
  }();
  return kStrata;
}

std::array<float, kReplications> lognormal_strata(double log_mean, double log_deviation) {
  static const auto kBounds = [] {
    std::array<double, kReplications - 1> bounds{};
    for (std::size_t i = 0; i < bounds.size(); ++i) {
      bounds[i] = normal_quantile(static_cast<double>(i + 1) / kReplications);
    }
    return bounds;
  }();
  const double mean = std::exp(log_mean + log_deviation * log_deviation / 2);
  std::array<float, kReplications> strata{};
  double below = 0;
  for (std::size_t i = 0; i < strata.size(); ++i) {
    const bool is_last = i == kBounds.size();
    const double up_to =
        is_last ? 1 : 0.5 * std::erfc((log_deviation - kBounds[i]) / std::sqrt(2.0));
    strata[i] = static_cast<float>(mean * kReplications * (up_to - below));
    below = up_to;
  }
  return strata;
}

std::uint64_t mixed(std::uint64_t key) {
  key += 0x9e3779b97f4a7c15U;
  key = (key ^ (key >> 30U)) * 0xbf58476d1ce4e5b9U;
  key = (key ^ (key >> 27U)) * 0x94d049bb133111ebU;
  return key ^ (key >> 31U);
}

StratumOrder::StratumOrder(std::uint64_t key) {
  const std::uint64_t bits = mixed(key);
  permutation_ = &permutations()[bits % kPermutations];
  rotation_ = static_cast<std::uint8_t>((bits >> 8U) % kReplications);
  offset_ = (static_cast<float>((bits >> 16U) % 4096U) + 0.5F) / 4096.0F;
}

}  // namespace yichuang::domain
