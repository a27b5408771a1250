#include "backend/rpc/catalogue_in_force.h"

#include <gmock/gmock.h>

#include "tests/support/app/hall.h"
#include "tests/support/app/outcome.h"

namespace yichuang::rpc {
namespace {

domain::CataloguePtr edition(const std::string& name) {
  domain::Catalogue catalogue;
  catalogue.edition = name;
  return std::make_shared<const domain::CatalogueIndex>(std::move(catalogue));
}

/// The fingerprint of an edition is its name.
class CatalogueInForceTest : public ::testing::Test {
 protected:
  domain::Result<domain::CataloguePtr> read(ports::Transaction& tx) {
    ++reads_;
    if (fails_) return domain::fail(domain::Reason::kCatalogueInvalid, "cannot be read");
    const auto name = tx.settings().catalogue_fingerprint();
    if (name.empty()) return domain::CataloguePtr();
    return edition(name);
  }
  static void import_in(ports::Transaction& tx, const std::string& name) {
    tx.settings().add_catalogue(name, name, {}, {});
  }
  void import(const std::string& name) {
    hall_.look([&](ports::Transaction& tx) {
      import_in(tx, name);
      return true;
    });
  }
  /// The edition in force, "" when there is none, or the reason why not.
  std::string in(ports::Transaction& tx) {
    const auto found = catalogue_.of(tx);
    if (!found) return test::reason_of(found);
    return *found ? (*found)->catalogue().edition : "";
  }
  std::string in_force() {
    return hall_.look([&](ports::Transaction& tx) { return in(tx); });
  }

  test::Hall hall_;
  int reads_{};
  bool fails_{};
  CatalogueInForce catalogue_{[this](ports::Transaction& tx) { return read(tx); }};
};

TEST_F(CatalogueInForceTest, IsNoneBeforeTheFirstImport) { EXPECT_EQ(in_force(), ""); }

TEST_F(CatalogueInForceTest, IsTheOneOfTheTransactionFromItsImportOn) {
  import("a");
  hall_.look([&](ports::Transaction& tx) {
    EXPECT_EQ(in(tx), "a");
    import_in(tx, "b");
    EXPECT_EQ(in(tx), "b");
    return true;
  });
  EXPECT_EQ(in_force(), "b");
}

TEST_F(CatalogueInForceTest, IsReadOnce) {
  import("a");
  EXPECT_EQ(in_force(), "a");
  EXPECT_EQ(in_force(), "a");
  EXPECT_EQ(reads_, 1);
}

TEST_F(CatalogueInForceTest, AnImportThatIsTakenBackChangesNothing) {
  import("a");
  EXPECT_EQ(in_force(), "a");
  const auto refused = hall_.run([&](app::Context& context) -> domain::Status {
    import_in(context.tx(), "b");
    EXPECT_EQ(in(context.tx()), "b");
    return domain::fail(domain::Reason::kCatalogueInUse, "taken back");
  });
  EXPECT_FALSE(refused);
  EXPECT_EQ(in_force(), "a");
  EXPECT_EQ(reads_, 2) << "what was read before is kept";
}

TEST_F(CatalogueInForceTest, OfTwoImportsTheLaterStays) {
  import("a");
  EXPECT_EQ(in_force(), "a");
  import("b");
  import("c");
  EXPECT_EQ(in_force(), "c");
  import("a");
  EXPECT_EQ(in_force(), "a") << "an older edition may be imported again";
}

TEST_F(CatalogueInForceTest, WhatCannotBeReadIsTriedAgainLater) {
  import("a");
  EXPECT_EQ(in_force(), "a");
  import("b");
  fails_ = true;
  EXPECT_EQ(in_force(), "a") << "the hall goes on";
  fails_ = false;
  EXPECT_EQ(in_force(), "a");
  EXPECT_EQ(reads_, 2) << "not with each command";
  catalogue_.try_again();
  EXPECT_EQ(in_force(), "b");
}

TEST_F(CatalogueInForceTest, WithNoneBeforeItTheReasonIsTold) {
  import("a");
  fails_ = true;
  EXPECT_EQ(in_force(), "CATALOGUE_INVALID");
}

}  // namespace
}  // namespace yichuang::rpc
