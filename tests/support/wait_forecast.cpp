#include "tests/support/wait_forecast.h"

#include <algorithm>
#include <utility>

namespace yichuang::testing {
namespace {

using domain::Instant;

std::size_t hour_at(DaySeconds at) { return static_cast<std::size_t>(at / 3600); }

int bucket_at(DaySeconds at) { return domain::hour_bucket(static_cast<int>(hour_at(at))); }

/// Somebody who is not in the line yet: where they will stand, and the ticket they will have.
struct Newcomer {
  Instant order_time;
  domain::HallTicket ticket;
};

void add_due_bookings(const HallDay& hall, std::size_t ticket, std::vector<Newcomer>& newcomers) {
  const auto& visits = hall.day().visits;
  const domain::seconds head_start{hall.policy().head_start.appointment};
  for (std::size_t i = ticket + 1; i < visits.size(); ++i) {
    if (!visits[i].booked) continue;
    domain::HallTicket due{.id = static_cast<domain::TicketId>(i),
                           .pending = visits[i].services,
                           .only_window = {},
                           .callable_in = std::max(30.0, *visits[i].booked - 180 - hall.now()),
                           .expected = true};
    newcomers.push_back({HallDay::instant_of(*visits[i].booked) - head_start, std::move(due)});
  }
}

}  // namespace

WaitForecast::WaitForecast(std::uint64_t seed, HallProfile profile,
                           const domain::EstimateTuning& tuning)
    : generator_(seed, std::move(profile)), estimator_(tuning) {}

std::vector<Forecast> WaitForecast::days(int count) {
  std::vector<Forecast> forecasts;
  for (int i = 0; i < count; ++i) play_day(forecasts);
  return forecasts;
}

void WaitForecast::play_day(std::vector<Forecast>& forecasts) {
  const GeneratedDay day = generator_.next_day();
  done_.clear();
  HallDay hall(generator_.profile(), day, {});
  std::vector<Forecast> today(day.visits.size());
  hall.on_arrival = [&](const HallDay& now, std::size_t ticket) {
    today[ticket] = forecast(now, ticket);
  };
  hall.on_service = [&](domain::ServiceId service, DaySeconds at, double seconds) {
    const auto& of = generator_.profile().services[static_cast<std::size_t>(service)];
    done_.push_back({service, at - seconds, seconds});
    times_.record(1, service, bucket_at(at), seconds, of.expected_seconds);
    service_seconds_ += seconds;
    services_ += 1;
  };
  hall.play();
  for (std::size_t i = 0; i < today.size(); ++i) {
    if (!hall.wait(i)) continue;
    today[i].waited = *hall.wait(i);
    today[i].arrived = day.visits[i].arrival;
    forecasts.push_back(today[i]);
  }
  count_classes(day);
  times_.fade(0.98);
}

Forecast WaitForecast::forecast(const HallDay& hall, std::size_t ticket) {
  const auto windows = hall.windows();
  const auto line = ahead_of(hall, ticket);
  const auto times = handling(hall.now());
  const domain::WaitTarget target{.pending = hall.day().visits[ticket].services,
                                  .index = {},
                                  .only_window = {},
                                  .callable_in = 0};
  return {.estimate = estimator_.estimate({windows, line, times, pace(hall.now(), times)}, target),
          .naive = naive(hall, ticket),
          .waited = 0};
}

domain::Pace WaitForecast::pace(DaySeconds now,
                                const std::vector<domain::HandlingTime>& handling) const {
  domain::DayPace day;
  for (const Done& done : done_) {
    const auto& believed = handling[static_cast<std::size_t>(done.service)];
    if (now - done.started < domain::DayPace::settling_seconds(believed)) continue;
    day.add(believed, done.seconds);
  }
  return day.pace();
}

double WaitForecast::naive(const HallDay& hall, std::size_t ticket) const {
  const Instant order_time = hall.position_of_arrival(ticket).order_time;
  const auto ahead = std::ranges::count_if(hall.line(), [&](const domain::LineTicket& waiting) {
    return waiting.key.order_time <= order_time;
  });
  const auto windows = hall.windows();
  const auto open =
      std::ranges::count(windows, domain::WindowState::kOpen, &domain::HallWindow::state);
  const double average = services_ > 0 ? service_seconds_ / services_ : 520;
  return average * static_cast<double>(ahead) / static_cast<double>(std::max<long>(1, open));
}

std::vector<domain::HandlingTime> WaitForecast::handling(DaySeconds at) const {
  std::vector<domain::HandlingTime> handling;
  const auto& services = generator_.profile().services;
  for (std::size_t i = 0; i < services.size(); ++i) {
    handling.push_back(times_.at(1, static_cast<domain::ServiceId>(i), bucket_at(at),
                                 services[i].expected_seconds));
  }
  return handling;
}

std::vector<domain::HallTicket> WaitForecast::ahead_of(const HallDay& hall,
                                                       std::size_t ticket) const {
  std::vector<Newcomer> all;
  for (const domain::LineTicket& waiting : hall.line()) {
    all.push_back({waiting.key.order_time,
                   {.id = waiting.key.id, .pending = waiting.pending, .only_window = {}}});
  }
  add_due_bookings(hall, ticket, all);
  const Instant now = HallDay::instant_of(hall.now());
  const auto rates = overtaking_rates(hall.policy(), hall.now());
  domain::TicketId id = 1'000'000;
  for (const domain::ExpectedArrival& arrival : domain::expected_overtakers(rates, now)) {
    const auto& visits = hall.day().visits;
    // What they come for is not known; what somebody came for lately is a fair guess.
    const auto& like = visits[ticket - std::min(ticket, static_cast<std::size_t>(id % 20))];
    all.push_back({arrival.order_time,
                   {.id = id++,
                    .pending = like.services,
                    .only_window = {},
                    .callable_in = arrival.arrives_in,
                    .expected = true}});
  }
  std::ranges::stable_sort(all, {}, &Newcomer::order_time);
  const Instant own = hall.position_of_arrival(ticket).order_time;
  std::vector<domain::HallTicket> line;
  for (Newcomer& newcomer : all) {
    if (newcomer.order_time <= own) line.push_back(std::move(newcomer.ticket));
  }
  return line;
}

std::vector<domain::OvertakingRate> WaitForecast::overtaking_rates(
    const domain::QueuePolicy& policy, DaySeconds at) const {
  std::vector<domain::OvertakingRate> rates;
  if (days_ == 0) return rates;
  for (std::size_t i = 0; i < classes_.size(); ++i) {
    const auto ahead = domain::head_start(policy.head_start, static_cast<domain::PriorityClass>(i));
    const double per_hour = classes_[i][hour_at(at)] / days_;
    if (ahead.count() > 0) {
      rates.push_back({per_hour, static_cast<int>(ahead.count())});
    }
  }
  return rates;
}

void WaitForecast::count_classes(const GeneratedDay& day) {
  ++days_;
  for (const GeneratedVisit& visit : day.visits) {
    classes_[static_cast<std::size_t>(visit.priority)][hour_at(visit.arrival)] += 1;
  }
}

}  // namespace yichuang::testing
