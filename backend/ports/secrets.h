#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "backend/domain/civil.h"
#include "backend/domain/error.h"

namespace yichuang::ports {

/// Keeps personal data secret and makes what must not be guessed. Thread-safe.
class Secrets {
 public:
  virtual ~Secrets() = default;

  /// Encrypts for one place ("ticket", "appointment"); it opens nowhere else.
  virtual std::string seal(std::string_view plain, std::string_view place) const = 0;
  virtual domain::Result<std::string> open(std::string_view sealed,
                                           std::string_view place) const = 0;

  /// Keyed hashes for look-ups of normalised values.
  virtual std::string identity_index(std::string_view number) const = 0;
  virtual std::string phone_index(std::string_view phone) const = 0;

  /// The secret that stands in a ticket's QR, and the ticket it belongs to if it is genuine.
  virtual std::string visit_code(std::int64_t ticket) const = 0;
  virtual std::optional<std::int64_t> ticket_of(std::string_view visit_code) const = 0;

  /// Random characters that are not mistaken for one another when typed.
  virtual std::string typed_code(int length) const = 0;
  /// A bearer token, and what is stored of it.
  virtual std::string new_token() const = 0;
  virtual std::string token_digest(std::string_view token) const = 0;
};

/// Ids that grow with time. Thread-safe.
class Ids {
 public:
  virtual ~Ids() = default;
  virtual std::int64_t next(domain::Instant now) = 0;
};

}  // namespace yichuang::ports
