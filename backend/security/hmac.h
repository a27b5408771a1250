#pragma once

#include <initializer_list>
#include <memory>
#include <span>
#include <string_view>

#include "backend/security/bytes.h"

namespace yichuang::security {

/// The algorithms an installation protects its data with, chosen by configuration. Each reads only
/// what it wrote, except that SecretBox opens both.
enum class Suite : std::uint8_t {
  kInternational,  ///< AES-256-GCM, HMAC-SHA-256
  kCommercial,     ///< 商用密码: SM4-CTR with HMAC-SM3 (GM/T 0002, GM/T 0004; GB/T 39786)
};

/// A keyed hash of 32 bytes. The key's schedule is computed once; any thread may ask at any time.
class Hmac {
 public:
  Hmac(Suite suite, Bytes key);
  Hmac(Hmac&&) noexcept;
  Hmac& operator=(Hmac&&) noexcept;
  ~Hmac();

  /// Of the parts one after another, without separators: the caller makes them unambiguous.
  Digest of(std::span<const Bytes> parts) const;
  Digest of(std::initializer_list<Bytes> parts) const {
    return of(std::span<const Bytes>{parts.begin(), parts.size()});
  }

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// HKDF (RFC 5869) without salt: `out` under `info` from a key that is uniformly random.
void derive_key(Suite suite, Bytes key, std::string_view info, std::span<std::uint8_t> out);

}  // namespace yichuang::security
