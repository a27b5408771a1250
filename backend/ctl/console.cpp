#include "backend/ctl/console.h"

#include <cstdio>

#include <fmt/format.h>

#include "backend/runtime/complaint.h"

namespace yichuang::ctl {
namespace {

using domain::Reason;

ExitCode code_of(Reason reason) {
  switch (reason) {
    case Reason::kAuditBroken:
      return ExitCode::kFinding;
    case Reason::kCertificateExpired:
    case Reason::kCertificateInvalid:
    case Reason::kCertificateKeyMismatch:
    case Reason::kCertificateMissing:
    case Reason::kDatabaseDamaged:
    case Reason::kDatabaseInUse:
    case Reason::kDatabaseNewer:
    case Reason::kFileUnwritable:
    case Reason::kInternal:
    case Reason::kMasterKeyInvalid:
    case Reason::kMasterKeyMissing:
    case Reason::kSecretFileExposed:
    case Reason::kStorageFull:
    case Reason::kStorageUnavailable:
      return ExitCode::kTrouble;
    default:
      return ExitCode::kBadInput;
  }
}

}  // namespace

void say(std::string_view zh, std::string_view en) { fmt::print(stderr, "{}\n{}\n", zh, en); }

ExitCode report(const domain::Error& error) {
  fmt::print(stderr, "{}", runtime::complaint(error));
  return code_of(error.reason);
}

}  // namespace yichuang::ctl
