#include "backend/domain/phone.h"

#include <gtest/gtest.h>

namespace yichuang::domain {
namespace {

struct Row {
  std::string_view typed;
  std::string_view stored;  ///< empty: refused
};

class Phone : public testing::TestWithParam<Row> {};

TEST_P(Phone, IsStoredAsE164OrRefused) {
  const auto phone = parse_phone(GetParam().typed);
  if (GetParam().stored.empty()) {
    ASSERT_FALSE(phone.has_value()) << *phone;
    EXPECT_EQ(phone.error().reason, Reason::kPhoneInvalid);
  } else {
    ASSERT_TRUE(phone.has_value()) << GetParam().typed;
    EXPECT_EQ(*phone, GetParam().stored);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Typed, Phone,
    testing::Values(
        Row{"13812345678", "+8613812345678"}, Row{"19900000000", "+8619900000000"},
        Row{"138 1234-5678", "+8613812345678"}, Row{"１３８１２３４５６７８", "+8613812345678"},
        Row{"+86 13812345678", "+8613812345678"}, Row{"008613812345678", "+8613812345678"},
        Row{"8613812345678", "+8613812345678"}, Row{"0915-3212345", "+869153212345"},
        Row{"(0915)3212345", "+869153212345"}, Row{"+86 915 3212345", "+869153212345"},
        Row{"+8609153212345", "+869153212345"}, Row{"", {}}, Row{"12812345678", {}},
        Row{"1381234567", {}}, Row{"138123456789", {}}, Row{"+8513812345678", {}},
        Row{"1381234567a", {}}, Row{"3212345", {}}, Row{"9153212345", {}}, Row{"09151212345", {}},
        Row{"0915321234", {}}, Row{"029-88888888", {}}, Row{"110", {}}, Row{"\xE9\x99\xFF", {}},
        Row{"1111111111111111111111111111111111111111111111111111111111111111111111", {}}));

TEST(PhoneAsDialled, IsWhatAClerkTypes) {
  EXPECT_EQ(as_dialled("+8613812345678"), "13812345678");
  EXPECT_EQ(as_dialled("+869153212345"), "09153212345");
  EXPECT_EQ(as_dialled(""), "");
}

TEST(PhoneAreaCode, IsTheInstallationsOwn) {
  EXPECT_EQ(parse_phone("0914-2312345", "0914").value(), "+869142312345");
  EXPECT_FALSE(parse_phone("0915-3212345", "0914").has_value());
}

}  // namespace
}  // namespace yichuang::domain
