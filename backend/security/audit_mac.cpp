#include "backend/security/audit_mac.h"

namespace yichuang::security {
namespace {

constexpr std::size_t kSizeBytes = 4;

void append_size(std::string& out, std::size_t size) {
  for (std::size_t i = 0; i < kSizeBytes; ++i)
    out.push_back(static_cast<char>(size >> 8 * i & 0xFF));
}

void append_field(std::string& out, std::string_view field) {
  append_size(out, field.size());
  out.append(field);
}

}  // namespace

AuditMac::AuditMac(const MasterKey& key, Suite suite)
    : mac_{suite, key.derive(suite, "audit-chain").view()} {}

std::string AuditMac::next(std::string_view previous,
                           std::span<const std::string_view> fields) const {
  // One buffer and one update: on rows of this size the calls cost more than the copy.
  std::size_t size = kSizeBytes + previous.size();
  for (const auto field : fields) size += kSizeBytes + field.size();
  std::string canonical;
  canonical.reserve(size);
  append_field(canonical, previous);
  for (const auto field : fields) append_field(canonical, field);
  return to_hex(mac_.of({as_bytes(canonical)}));
}

AuditVerifier::AuditVerifier(const KeyRing& keys, Suite suite) {
  for (auto key = keys.older().rbegin(); key != keys.older().rend(); ++key) {
    macs_.emplace_back(*key, suite);
  }
  macs_.emplace_back(keys.current(), suite);
}

bool AuditVerifier::check(std::string_view previous, std::span<const std::string_view> fields,
                          std::string_view hash) {
  for (std::size_t i = oldest_accepted_; i < macs_.size(); ++i) {
    if (macs_[i].next(previous, fields) != hash) continue;
    oldest_accepted_ = i;
    return true;
  }
  return false;
}

}  // namespace yichuang::security
