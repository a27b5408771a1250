#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "backend/domain/error.h"
#include "backend/security/key_ring.h"

namespace yichuang::security {

/// Encrypts short texts (names, numbers) for storage. A sealed text is bound to its place, as
/// "person/identity_number/7", so it opens nowhere else; sealing the same text twice gives
/// different results. Any thread may use it.
///
/// Format: "1a.<key id>.<base64url of nonce, cipher text, tag>"; 1 is the format, a or s the suite.
/// Nonces are 96 random bits under AES-GCM: a master key is good for 2^32 texts (NIST SP 800-38D).
class SecretBox {
 public:
  /// `suite` is for sealing; both open.
  SecretBox(const KeyRing& keys, Suite suite);
  SecretBox(SecretBox&&) noexcept;
  SecretBox& operator=(SecretBox&&) noexcept;
  ~SecretBox();

  std::string seal(std::string_view plain, std::string_view place) const;

  /// SECRET_UNDECIPHERABLE when it was changed, cut, moved or sealed by an unknown key; metadata
  /// "key" is the key's id when the text still names one.
  domain::Result<std::string> open(std::string_view sealed, std::string_view place) const;

  /// Sealed with the current key and suite; what is not should be sealed again after a key change.
  bool is_current(std::string_view sealed) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace yichuang::security
