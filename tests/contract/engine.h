#pragma once

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "backend/security/audit_signer.h"
#include "backend/storage/sql_database.h"
#include "tests/unit/security/test_keys.h"

namespace yichuang::storage {

/// A database of its own, empty, that goes with the object.
class Engine {
 public:
  virtual ~Engine() = default;
  virtual Connection& writer() = 0;
  /// Another connection where the engine has such: what is read through it was committed.
  virtual Connection& reader() = 0;
};

struct EngineCase {
  std::string name;
  std::function<std::unique_ptr<Engine>()> open;
};
inline std::ostream& operator<<(std::ostream& out, const EngineCase& engine) {
  return out << engine.name;
}

/// Every engine the stores promise to behave alike on. A new one is added here and nowhere else.
std::vector<EngineCase> engines();

/// Runs the tests of what ports/stores.h promises over a migrated database.
class StoreContract : public testing::TestWithParam<EngineCase> {
 protected:
  void SetUp() override;

  /// A transaction; its own outcome.
  domain::Status attempt(const ports::Work& work);
  /// A transaction that must succeed.
  void change(const std::function<void(ports::Transaction&)>& work);

  template <class Ask>
  auto read(Ask&& ask) {
    SqlTransaction transaction(engine_->reader(), signer_);
    return ask(static_cast<ports::Transaction&>(transaction));
  }

  Engine& engine() { return *engine_; }
  const security::AuditSigner& signer() const { return signer_; }

 private:
  security::AuditSigner signer_{security::test_ring(1), security::Suite::kInternational};
  std::unique_ptr<Engine> engine_;
};

inline std::string engine_name(const testing::TestParamInfo<EngineCase>& info) {
  return info.param.name;
}

}  // namespace yichuang::storage
