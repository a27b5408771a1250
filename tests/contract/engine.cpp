#include "tests/contract/engine.h"

#include "backend/storage/schema.h"
#include "tests/support/temporary_folder.h"

namespace yichuang::storage {
namespace {

/// The file as the server has it; `setting` is what differs from that.
class SqliteFile final : public Engine {
 public:
  explicit SqliteFile(const std::string& setting)
      : writer_(file(), Access::kReadWrite), reader_(file(), Access::kReadOnly) {
    if (!setting.empty()) writer_.script(setting);
  }
  Connection& writer() override { return writer_; }
  Connection& reader() override { return reader_; }

 private:
  std::string file() const { return folder_ / "hall.db"; }

  test::TemporaryFolder folder_;
  Connection writer_;
  Connection reader_;
};

class SqliteMemory final : public Engine {
 public:
  Connection& writer() override { return connection_; }
  Connection& reader() override { return connection_; }

 private:
  Connection connection_{":memory:", Access::kReadWrite};
};

EngineCase sqlite_file(const std::string& name, const std::string& setting) {
  return {name, [setting] { return std::make_unique<SqliteFile>(setting); }};
}

}  // namespace

std::vector<EngineCase> engines() {
  return {sqlite_file("sqlite_file", ""),
          // Pages too small for a ticket and no room to keep them: rows spill and are read again.
          sqlite_file("sqlite_small_pages", "PRAGMA page_size = 512; PRAGMA cache_size = 4"),
          {"sqlite_memory", [] { return std::make_unique<SqliteMemory>(); }}};
}

void StoreContract::SetUp() {
  engine_ = GetParam().open();
  ASSERT_TRUE(migrate(engine_->writer()));
}

domain::Status StoreContract::attempt(const ports::Work& work) {
  return run_once(engine_->writer(), signer_, work);
}

void StoreContract::change(const std::function<void(ports::Transaction&)>& work) {
  const auto status = attempt([&](ports::Transaction& transaction) -> domain::Status {
    work(transaction);
    return {};
  });
  EXPECT_TRUE(status) << status.error().message;
}

}  // namespace yichuang::storage
