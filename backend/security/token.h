#pragma once

#include <string>
#include <string_view>

namespace yichuang::security {

/// 32 random bytes in base64url (43 characters): a session's bearer secret. It is shown once to its
/// owner; only its digest is stored.
std::string new_token();

/// `length` random characters of a set without 0 O 1 I L U, for people to type: 4.9 bits each.
std::string typed_code(int length);

/// SHA-256 in hexadecimal, the key under which a token or code is looked up. Tokens are random, so
/// a plain hash is enough. Any text may come in.
std::string token_digest(std::string_view token);

}  // namespace yichuang::security
