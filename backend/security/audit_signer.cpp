#include "backend/security/audit_signer.h"

#include <array>

namespace yichuang::security {
namespace {

/// What a row's hash covers besides the hash before it. The order is part of the stored format.
/// Calls `use` with views that live as long as the call.
template <class Use>
auto with_fields(const domain::Event& event, Use&& use) {
  const std::string sequence = std::to_string(event.sequence);
  const std::string time = std::to_string(domain::to_micros(event.time));
  const std::array<std::string_view, 7> fields{sequence,      time,        event.office, event.kind,
                                               event.subject, event.actor, event.payload};
  return use(fields);
}

/// Two fields instead of seven: the signature of an end is never the hash of a row.
template <class Use>
auto with_head_fields(std::int64_t sequence, Use&& use) {
  const std::string number = std::to_string(sequence);
  const std::array<std::string_view, 2> fields{"head", number};
  return use(fields);
}

class Walk final : public ports::AuditWalk {
 public:
  Walk(const KeyRing& keys, Suite suite) : verifier_{keys, suite} {}

  bool follows(const std::string& previous, const domain::Event& event) override {
    return with_fields(
        event, [&](const auto& fields) { return verifier_.check(previous, fields, event.hash); });
  }

  bool ends(std::int64_t sequence, const std::string& hash, const std::string& mac) override {
    return with_head_fields(sequence,
                            [&](const auto& fields) { return verifier_.check(hash, fields, mac); });
  }

 private:
  AuditVerifier verifier_;
};

}  // namespace

AuditSigner::AuditSigner(const KeyRing& keys, Suite suite)
    : keys_{keys}, suite_{suite}, mac_{keys.current(), suite} {}

std::string AuditSigner::chain(const std::string& previous, const domain::Event& event) const {
  return with_fields(event, [&](const auto& fields) { return mac_.next(previous, fields); });
}

std::string AuditSigner::head(std::int64_t sequence, const std::string& hash) const {
  return with_head_fields(sequence, [&](const auto& fields) { return mac_.next(hash, fields); });
}

std::unique_ptr<ports::AuditWalk> AuditSigner::walk() const {
  return std::make_unique<Walk>(keys_, suite_);
}

}  // namespace yichuang::security
