#pragma once

#include <atomic>
#include <string>
#include <string_view>

#include "backend/ports/clock.h"
#include "backend/ports/device_authority.h"
#include "backend/ports/passwords.h"

namespace yichuang::test {

/// Every office lies in UTC.
class FakeZones final : public ports::Zones {
 public:
  ports::LocalTime to_local(domain::Instant time, std::string_view) const override {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const auto minute = std::chrono::floor<std::chrono::minutes>(time - day).count();
    return {domain::CivilDate{day}, static_cast<int>(minute)};
  }
  domain::Instant to_instant(ports::LocalTime local, std::string_view) const override {
    return domain::Instant{std::chrono::sys_days{local.date}} + std::chrono::minutes{local.minute};
  }
};

/// Stands still until it is set. Thread-safe.
class ManualClock final : public ports::Clock {
 public:
  explicit ManualClock(domain::Instant now) : now_(now) {}
  domain::Instant now() const override { return now_; }
  void set(domain::Instant now) { now_ = now; }
  void advance(domain::microseconds by) { now_ = now_.load() + by; }

 private:
  std::atomic<domain::Instant> now_;
};

/// The hash of "secret" is "hash1:secret"; one of "hash0:" is dated.
class FakePasswords final : public ports::Passwords {
 public:
  std::string hash(std::string_view password) const override {
    return "hash1:" + std::string(password);
  }
  bool matches(std::string_view password, const std::string& hash) const override {
    return hash.size() > 6 && hash.substr(6) == password;
  }
  bool matches_nobody(std::string_view) const override {
    ++compared_with_nobody;
    return false;
  }
  bool is_dated(const std::string& hash) const override { return hash.starts_with("hash0:"); }
  domain::Status check_policy(std::string_view password, std::string_view) const override {
    if (password.size() >= 8) return {};
    return domain::fail(domain::Reason::kPasswordWeak, "too short", {{"rule", "short"}});
  }

  mutable int compared_with_nobody{};
};

/// Certifies every request but "bad". The fingerprint is that of nothing real.
class FakeDeviceAuthority final : public ports::DeviceAuthority {
 public:
  domain::Result<ports::DeviceCertificate> certify(std::string_view request,
                                                   std::string_view device,
                                                   domain::Instant now) const override {
    if (request == "bad") {
      return domain::fail(domain::Reason::kCertificateRequestInvalid, "no request");
    }
    return ports::DeviceCertificate{"certificate of " + std::string(device),
                                    "f1" + std::string(device), now + std::chrono::days{365}};
  }
  std::string authority_pem() const override { return "authority"; }
};

}  // namespace yichuang::test
