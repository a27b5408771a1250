#pragma once

#include <string>
#include <string_view>

namespace yichuang::security {

/// 32 random bytes in base64url (43 characters): a session's or an enrolment's bearer secret. It is
/// shown once to its owner; only its digest is stored.
std::string new_token();

/// SHA-256 in hexadecimal, the key under which a token is looked up. Tokens are random, so a plain
/// hash is enough. Any text may come in.
std::string token_digest(std::string_view token);

}  // namespace yichuang::security
