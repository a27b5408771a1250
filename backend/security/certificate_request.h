#pragma once

#include <string>
#include <string_view>

#include "backend/domain/error.h"

namespace yichuang::security {

inline constexpr std::size_t kLargestRequest = 8 * 1024;  // bytes of PEM

/// Whether a request (PKCS #10, PEM) from outside may be signed: small, whole, signed by its own
/// key, and that key EC on P-256 or RSA of 2048 to 4096 bits. Its subject and extensions are
/// ignored: the authority decides the name. CERTIFICATE_REQUEST_INVALID with metadata "why": size,
/// form, key or signature.
domain::Status check_certificate_request(std::string_view pem);

struct KeyAndRequest {
  std::string key_pem;  ///< PKCS #8; keep it 0600
  std::string request_pem;
};

/// A new P-256 key and a request for it.
KeyAndRequest make_certificate_request(std::string_view common_name);

}  // namespace yichuang::security
