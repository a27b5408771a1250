#pragma once

#include <string>

#include "backend/runtime/data_dir.h"
#include "backend/security/audit_signer.h"
#include "backend/security/suite_name.h"
#include "tests/faults/ledger.h"
#include "tests/support/site/site.h"

namespace yichuang::faults {

inline std::string database_of(const test::Site& site) {
  return runtime::DataDir(site.data()).database();
}

/// With the keys of the site.
inline security::AuditSigner signer_of(const test::Site& site) {
  const runtime::DataDir data(site.data());
  return {security::KeyRing::load(data.master_key(), {}).value(),
          security::read_suite(data.suite()).value()};
}

inline Findings faults_of_site(const test::Site& site, const Ledger& ledger) {
  return faults_of(database_of(site), signer_of(site), ledger);
}

}  // namespace yichuang::faults
