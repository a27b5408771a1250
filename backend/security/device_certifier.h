#pragma once

#include "backend/ports/device_authority.h"
#include "backend/security/authority.h"

namespace yichuang::security {

/// Signs devices with the hall's authority, which must outlive it.
class DeviceCertifier final : public ports::DeviceAuthority {
 public:
  DeviceCertifier(const Authority& authority, domain::seconds validity)
      : authority_{authority}, validity_{validity} {}

  domain::Result<ports::DeviceCertificate> certify(std::string_view request_pem,
                                                   std::string_view device,
                                                   domain::Instant now) const override;
  std::string authority_pem() const override { return authority_.certificate_pem(); }

 private:
  const Authority& authority_;
  domain::seconds validity_;
};

}  // namespace yichuang::security
