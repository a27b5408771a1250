#include "backend/security/token.h"

#include <sodium.h>

#include "backend/security/bytes.h"

namespace yichuang::security {

std::string new_token() {
  SecretBytes<32> bytes;
  fill_random({bytes.data(), bytes.size()});
  return to_base64url(bytes.view());
}

std::string typed_code(int length) {
  constexpr std::string_view kTypeable = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  require_sodium();
  std::string code;
  for (int i = 0; i < length; ++i) code.push_back(kTypeable[randombytes_uniform(kTypeable.size())]);
  return code;
}

std::string token_digest(std::string_view token) { return to_hex(sha256(as_bytes(token))); }

}  // namespace yichuang::security
