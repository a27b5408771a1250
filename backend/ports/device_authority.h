#pragma once

#include <string>
#include <string_view>

#include "backend/domain/civil.h"
#include "backend/domain/error.h"

namespace yichuang::ports {

struct DeviceCertificate {
  std::string pem;
  std::string fingerprint;  ///< SHA-256 of the DER form, hexadecimal, lower case
  domain::Instant expires;
};

/// Certifies the keys of kiosks and boards. Thread-safe.
class DeviceAuthority {
 public:
  virtual ~DeviceAuthority() = default;
  /// A client certificate whose common name is `device`. CERTIFICATE_REQUEST_INVALID.
  virtual domain::Result<DeviceCertificate> certify(std::string_view request_pem,
                                                    std::string_view device,
                                                    domain::Instant now) const = 0;
  /// PEM of the certificate devices are to trust.
  virtual std::string authority_pem() const = 0;
};

}  // namespace yichuang::ports
