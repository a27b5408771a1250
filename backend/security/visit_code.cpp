#include "backend/security/visit_code.h"

#include <algorithm>

namespace yichuang::security {
namespace {

constexpr std::size_t kIdBytes = 8;
constexpr std::size_t kTagBytes = 8;  // one guess in 2^64, and each is a call to the server

using Id = std::array<std::uint8_t, kIdBytes>;

Id bytes_of(std::int64_t ticket) {
  Id bytes{};
  for (std::size_t i = 0; i < kIdBytes; ++i) {
    bytes[i] = static_cast<std::uint8_t>(ticket >> 8 * (kIdBytes - 1 - i));
  }
  return bytes;
}

std::int64_t ticket_of_bytes(Bytes bytes) {
  std::uint64_t value = 0;
  for (const std::uint8_t byte : bytes) value = value << 8 | byte;
  return static_cast<std::int64_t>(value);
}

}  // namespace

VisitCodes::VisitCodes(const KeyRing& keys, Suite suite) {
  macs_.emplace_back(suite, keys.current().derive(suite, "visit-code").view());
  for (const MasterKey& key : keys.older()) {
    macs_.emplace_back(suite, key.derive(suite, "visit-code").view());
  }
}

std::string VisitCodes::code_of(std::int64_t ticket) const {
  const Id id = bytes_of(ticket);
  const Digest digest = macs_.front().of({id});
  std::array<std::uint8_t, kIdBytes + kTagBytes> code{};
  std::copy(id.begin(), id.end(), code.begin());
  std::copy_n(digest.begin(), kTagBytes, code.begin() + kIdBytes);
  return to_base64url(code);
}

std::optional<std::int64_t> VisitCodes::ticket_of(std::string_view code) const {
  if (code.size() != 22) return {};
  const auto text = from_base64url(code);
  if (!text) return {};
  const Bytes id = as_bytes(*text).first(kIdBytes);
  const Bytes tag = as_bytes(*text).subspan(kIdBytes);
  for (const Hmac& mac : macs_) {
    const Digest digest = mac.of({id});
    if (equal_in_constant_time(Bytes{digest}.first(kTagBytes), tag)) return ticket_of_bytes(id);
  }
  return {};
}

}  // namespace yichuang::security
