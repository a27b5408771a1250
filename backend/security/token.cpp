#include "backend/security/token.h"

#include "backend/security/bytes.h"

namespace yichuang::security {

std::string new_token() {
  SecretBytes<32> bytes;
  fill_random({bytes.data(), bytes.size()});
  return to_base64url(bytes.view());
}

std::string token_digest(std::string_view token) { return to_hex(sha256(as_bytes(token))); }

}  // namespace yichuang::security
