#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "backend/security/key_ring.h"

namespace yichuang::security {

/// The secret in a ticket's QR: the ticket's id with 64 bits of keyed hash, in 22 characters of
/// base64url. It proves that its bearer was handed the ticket, needs no column to be looked up, and
/// cannot be guessed from another. Any thread may use it.
class VisitCodes {
 public:
  VisitCodes(const KeyRing& keys, Suite suite);

  std::string code_of(std::int64_t ticket) const;

  /// The ticket of a genuine code, also of one made under an older key.
  std::optional<std::int64_t> ticket_of(std::string_view code) const;

 private:
  std::vector<Hmac> macs_;  ///< current key first
};

}  // namespace yichuang::security
