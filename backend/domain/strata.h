#pragma once

#include <array>
#include <cstdint>

/// Common random numbers for the wait estimate: each thing that varies (a visit, a pause, a
/// service's speed) takes every one of kReplications equally likely strata exactly once over the
/// replications, in an order that depends on its key alone.
namespace yichuang::domain {

inline constexpr int kReplications = 64;

/// The standard normal distribution's quantile, 0 < p < 1; relative error below 2e-9.
double normal_quantile(double p);

/// The quantile at the middle of each stratum.
const std::array<double, kReplications>& normal_strata();

/// exp(log_mean + log_deviation * Z), averaged over each stratum of the standard normal Z: unlike
/// the values at the middles they keep the distribution's mean, tail included.
std::array<float, kReplications> lognormal_strata(double log_mean, double log_deviation);

/// Spreads a key over 64 bits (splitmix64).
std::uint64_t mixed(std::uint64_t key);

/// All strata in some order.
struct Permutation {
  /// Twice, so that it may begin anywhere.
  std::array<std::uint8_t, std::size_t{kReplications} * 2> order{};
  std::array<std::uint8_t, kReplications> place{};  ///< by stratum
};

/// One thing's order of strata.
class StratumOrder {
 public:
  StratumOrder() : StratumOrder(0) {}
  explicit StratumOrder(std::uint64_t key);

  /// 0..kReplications-1; replication as well.
  int at(int replication) const {
    return permutation_->order[static_cast<std::size_t>(replication) + rotation_];
  }
  /// The replication that has this stratum.
  int replication_of(int stratum) const {
    const int place = permutation_->place[static_cast<std::size_t>(stratum)];
    return (place - rotation_ + kReplications) % kReplications;
  }
  /// Within the stratum: the same fraction of it in every replication. 0 < u < 1.
  float uniform_at(int replication) const {
    return (static_cast<float>(at(replication)) + offset_) / kReplications;
  }

 private:
  const Permutation* permutation_;
  std::uint8_t rotation_;
  float offset_;
};

}  // namespace yichuang::domain
