#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "backend/domain/civil.h"

// The state of the machines of a hall: whether a kiosk or board is heard of, and what it says of
// its peripherals.
namespace yichuang::domain {

// Stored and on the wire by number: never renumbered.
enum class PeripheralKind : std::uint8_t { kCardReader = 1, kPrinter, kScanner, kSpeaker };
enum class PeripheralState : std::uint8_t {
  kOk = 1,
  kAbsent,  ///< the machine is meant to have none
  kPaperLow,
  kPaperOut,
  kCoverOpen,
  kOffline,  ///< does not answer
  kFault,    ///< answers, and says that it is broken
};

inline constexpr int kPeripheralKinds = 4;

struct Peripheral {
  std::int64_t device{};  ///< the machine it belongs to
  PeripheralKind kind{PeripheralKind::kPrinter};
  PeripheralState state{PeripheralState::kOk};
  Instant since{};  ///< of `state`
  bool operator==(const Peripheral&) const = default;
};

/// Whether an enrolled machine reports; one that never did is not known here.
struct Machine {
  std::int64_t device{};
  std::string office;
  bool online{true};
  Instant since{};  ///< of `online`
  bool operator==(const Machine&) const = default;
};

/// "card_reader", "paper_out": as events name them.
std::string_view to_string(PeripheralKind kind);
std::string_view to_string(PeripheralState state);

/// Whether somebody should look after it.
bool needs_somebody(PeripheralState state);

/// The peripherals a machine has after a report: those whose state did not change keep `since`.
std::vector<Peripheral> merged(const std::vector<Peripheral>& known,
                               const std::vector<Peripheral>& reported, Instant now);

/// How often a machine has to report so that two reports may be lost before it counts as offline.
/// Seconds, >= 1.
int report_interval_seconds(int offline_after_seconds);

}  // namespace yichuang::domain
