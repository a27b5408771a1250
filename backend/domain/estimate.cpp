#include "backend/domain/estimate.h"

#include <algorithm>
#include <cmath>

#include "backend/domain/hall_simulation.h"

namespace yichuang::domain {
namespace {

// A citizen who has no ticket yet needs random numbers as well.
constexpr TicketId kTargetId = -1;

/// Where the quantile stands once `values` are in order.
auto quantile_of(std::span<float> values, double share) {
  return values.begin() +
         static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(values.size())) - 1);
}

}  // namespace

/// Turns played halls into answers.
class LineEstimator::Simulation {
 public:
  explicit Simulation(const EstimateTuning& tuning) : hall_(tuning) {}

  WaitEstimate estimate(const Hall& hall, const WaitTarget& target) {
    const std::size_t index = std::min(target.index.value_or(hall.line.size()), hall.line.size());
    hall_.clear(hall.windows, hall.handling, hall.pace);
    for (const HallTicket& ticket : hall.line.first(index)) add(ticket, false);
    hall_.add_ticket(kTargetId, target.pending, target.only_window, target.callable_in, true);
    // Who stands behind delays nobody who can be called now.
    const bool is_early = target.callable_in > 0;
    for (const HallTicket& ticket : hall.line.subspan(is_early ? index : hall.line.size())) {
      add(ticket, false);
    }
    hall_.run();
    start_counting(hall);
    for (std::size_t i = 0; i < index; ++i) count(hall.line[i], i);
    return answer(hall_.kind_of(index), hall_.starts(index));
  }

  std::span<const WaitEstimate> estimate_line(const Hall& hall) {
    hall_.clear(hall.windows, hall.handling, hall.pace);
    for (const HallTicket& ticket : hall.line) add(ticket, !ticket.expected);
    hall_.run();
    start_counting(hall);
    answers_.clear();
    for (std::size_t i = 0; i < hall.line.size(); ++i) {
      answers_.push_back(hall.line[i].expected ? WaitEstimate{}
                                               : answer(hall_.kind_of(i), hall_.starts(i)));
      count(hall.line[i], i);
    }
    return answers_;
  }

  std::optional<WaitEstimate> estimate_behind(std::span<const ServiceId> pending,
                                              std::optional<WindowId> only_window) {
    auto starts = hall_.starts_behind(pending, only_window);
    if (!starts) return {};
    return answer(hall_.known_kind(pending, only_window), *starts);
  }

  std::optional<WaitEstimate> join(TicketId id, std::span<const ServiceId> pending,
                                   std::optional<WindowId> only_window) {
    auto starts = hall_.join(id, pending, only_window);
    if (!starts) return {};
    const std::size_t kind = hall_.known_kind(pending, only_window);
    const auto estimate = answer(kind, *starts);
    ++ahead_[kind];
    return estimate;
  }

 private:
  void add(const HallTicket& ticket, bool asked) {
    hall_.add_ticket(ticket.id, ticket.pending, ticket.only_window, ticket.callable_in, asked);
  }

  void start_counting(const Hall& hall) {
    ahead_.assign(hall_.kind_count(), 0);
    facts_.assign(hall_.kind_count(), {});
    for (std::size_t kind = 0; kind < facts_.size(); ++kind) {
      for (std::size_t w = 0; w < hall.windows.size(); ++w) {
        if (hall_.can_serve(w, kind)) note(facts_[kind], hall, hall.windows[w]);
      }
    }
  }

  void count(const HallTicket& ticket, std::size_t index) {
    if (!ticket.expected) ++ahead_[hall_.kind_of(index)];
  }

  /// What the windows alone say about a kind of ticket.
  struct Facts {
    int open_windows{};
    int occupied{};
    int occupied_learned{};
  };

  static void note(Facts& facts, const Hall& hall, const HallWindow& window) {
    facts.open_windows += window.state == WindowState::kOpen ? 1 : 0;
    if (!window.occupied) return;
    const auto service = static_cast<std::size_t>(window.occupied->service);
    ++facts.occupied;
    facts.occupied_learned += hall.handling[service].learned ? 1 : 0;
  }

  WaitEstimate answer(std::size_t kind, std::span<float> starts) {
    const Facts& facts = facts_[kind];
    WaitEstimate estimate{.open_windows = facts.open_windows};
    int learned = facts.occupied_learned;
    for (std::size_t other = 0; other < ahead_.size(); ++other) {
      if (ahead_[other] == 0 || !hall_.share_a_window(kind, other)) continue;
      estimate.people_ahead += ahead_[other];
      learned += hall_.is_learned(other) ? ahead_[other] : 0;
    }
    const int all = estimate.people_ahead + facts.occupied;
    estimate.learned = all == 0 ? hall_.is_learned(kind) : 2 * learned >= all;
    set_seconds(estimate, starts);
    return estimate;
  }

  static void set_seconds(WaitEstimate& estimate, std::span<float> starts) {
    const auto half = quantile_of(starts, 0.5);
    std::nth_element(starts.begin(), half, starts.end());
    estimate.unserved = *half >= HallSimulation::kNever;
    if (estimate.unserved) return;
    estimate.half_seconds = static_cast<int>(std::lround(*half));
    const auto nine_in_ten = quantile_of(starts, 0.9);
    std::nth_element(half, nine_in_ten, starts.end());
    estimate.nine_in_ten_seconds = static_cast<int>(std::lround(*nine_in_ten));
  }

  HallSimulation hall_;
  std::vector<int> ahead_;  ///< people before the one that is looked at, by kind
  std::vector<Facts> facts_;
  std::vector<WaitEstimate> answers_;
};

LineEstimator::LineEstimator(const EstimateTuning& tuning)
    : simulation_(std::make_unique<Simulation>(tuning)) {}
LineEstimator::~LineEstimator() = default;
LineEstimator::LineEstimator(LineEstimator&&) noexcept = default;
LineEstimator& LineEstimator::operator=(LineEstimator&&) noexcept = default;

WaitEstimate LineEstimator::estimate(const Hall& hall, const WaitTarget& target) {
  return simulation_->estimate(hall, target);
}

std::span<const WaitEstimate> LineEstimator::estimate_line(const Hall& hall) & {
  return simulation_->estimate_line(hall);
}

std::optional<WaitEstimate> LineEstimator::estimate_behind(std::span<const ServiceId> pending,
                                                           std::optional<WindowId> only_window) {
  return simulation_->estimate_behind(pending, only_window);
}

std::optional<WaitEstimate> LineEstimator::join(TicketId id, std::span<const ServiceId> pending,
                                                std::optional<WindowId> only_window) {
  return simulation_->join(id, pending, only_window);
}

std::vector<ExpectedArrival> expected_overtakers(std::span<const OvertakingRate> rates,
                                                 Instant now) {
  std::vector<ExpectedArrival> arrivals;
  // Half a person of one class and half of another make one: what is left over is carried on.
  double due = 0.5;
  for (const OvertakingRate& rate : rates) {
    const double per_second = rate.per_hour / 3600;
    const double expected = std::max(0.0, per_second * rate.head_start_seconds);
    for (int person = 1; person - due < expected; ++person) {
      const double at = (person - due) / per_second;
      const auto ahead = microseconds{std::llround((rate.head_start_seconds - at) * 1e6)};
      arrivals.push_back({now - ahead, at});
    }
    due += expected;
    due -= std::floor(due);
  }
  std::ranges::sort(arrivals, {}, &ExpectedArrival::order_time);
  return arrivals;
}

}  // namespace yichuang::domain
