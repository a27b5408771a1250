#include "backend/security/device_certifier.h"

#include <utility>

namespace yichuang::security {

domain::Result<ports::DeviceCertificate> DeviceCertifier::certify(std::string_view request_pem,
                                                                  std::string_view device,
                                                                  domain::Instant now) const {
  auto issued = authority_.issue_device(request_pem, device, validity_, now);
  if (!issued) return tl::unexpected(issued.error());
  return ports::DeviceCertificate{std::move(issued->pem), std::move(issued->info.fingerprint),
                                  issued->info.not_after};
}

}  // namespace yichuang::security
