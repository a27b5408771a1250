#include "backend/domain/identity_number.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>
#include <utility>

#include "backend/domain/utf8.h"

namespace yichuang::domain {
namespace {

constexpr std::size_t kLength = 18;
constexpr std::size_t kLongestInput = 256;  // bytes; more is not somebody's slip
constexpr int kOldestYears = 150;
constexpr std::string_view kTestArea = "610999";

// GB/T 2260, provinces. Numbers of people born in abolished divisions stay valid for life, so the
// last four digits are not looked up.
constexpr std::array kProvinces = {"11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33",
                                   "34", "35", "36", "37", "41", "42", "43", "44", "45", "46", "50",
                                   "51", "52", "53", "54", "61", "62", "63", "64", "65", "71"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

int number(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

Status check_characters(std::string_view text) {
  const bool digits = std::all_of(text.begin(), text.end() - 1, is_digit);
  if (digits && (is_digit(text.back()) || text.back() == 'X')) return {};
  return fail(Reason::kIdentityNumberCharacter, "an identity number is 17 digits and a digit or X");
}

std::optional<IdentityDocument> document_of(std::string_view division) {
  const std::string_view province = division.substr(0, 2);
  const std::string_view rest = division.substr(2);
  if (province == "81" || province == "82" || province == "83") {
    if (rest != "0000") return {};
    return IdentityDocument::kResidencePermit;
  }
  if (division.front() == '9') return IdentityDocument::kForeignPermanentCard;
  if (std::find(kProvinces.begin(), kProvinces.end(), province) == kProvinces.end()) return {};
  if (rest == "0000") return {};
  return IdentityDocument::kResidentCard;
}

Result<IdentityDocument> check_division(std::string_view division,
                                        const IdentityNumberOptions& options) {
  const auto document = document_of(division);
  const bool refused =
      !document || (division == kTestArea && !options.allow_test_area) ||
      (document == IdentityDocument::kResidencePermit && !options.allow_residence_permit) ||
      (document == IdentityDocument::kForeignPermanentCard &&
       !options.allow_foreign_permanent_card);
  if (refused) return fail(Reason::kIdentityNumberDivision, "no such division or document");
  return *document;
}

Result<CivilDate> check_birth_date(std::string_view digits, CivilDate today) {
  const CivilDate date{std::chrono::year{number(digits.substr(0, 4))},
                       std::chrono::month(static_cast<unsigned>(number(digits.substr(4, 2)))),
                       std::chrono::day(static_cast<unsigned>(number(digits.substr(6, 2))))};
  if (!date.ok()) return fail(Reason::kIdentityNumberDate, "the birth date does not exist");
  if (date > today) return fail(Reason::kIdentityNumberFuture, "the birth date is to come");
  if (date < today - std::chrono::years{kOldestYears}) {
    return fail(Reason::kIdentityNumberDate, "the birth date lies more than 150 years back");
  }
  return date;
}

}  // namespace

char identity_check_character(std::string_view first_17) {
  constexpr std::array kWeights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  assert(first_17.size() == kWeights.size());
  int sum = 0;
  for (std::size_t i = 0; i < kWeights.size(); ++i) sum += kWeights[i] * (first_17[i] - '0');
  return "10X98765432"[sum % 11];
}

Result<IdentityNumber> IdentityNumber::parse(std::string_view text, CivilDate today,
                                             const IdentityNumberOptions& options) {
  if (text.size() > kLongestInput) return fail(Reason::kIdentityNumberLength, "too long");
  std::string folded = fold_width(text);
  if (count_code_points(folded) != kLength) {
    return fail(Reason::kIdentityNumberLength, "an identity number has 18 characters");
  }
  if (folded.back() == 'x') folded.back() = 'X';
  if (const auto ok = check_characters(folded); !ok) return tl::unexpected(ok.error());
  const std::string_view digits{folded};
  const auto document = check_division(digits.substr(0, 6), options);
  if (!document) return tl::unexpected(document.error());
  const auto birth_date = check_birth_date(digits.substr(6, 8), today);
  if (!birth_date) return tl::unexpected(birth_date.error());
  if (identity_check_character(digits.substr(0, 17)) != folded.back()) {
    return fail(Reason::kIdentityNumberCheckDigit, "the check character does not match");
  }
  return IdentityNumber{std::move(folded), *birth_date, *document};
}

Sex IdentityNumber::sex() const { return (text_[16] - '0') % 2 == 1 ? Sex::kMale : Sex::kFemale; }

int IdentityNumber::age_on(CivilDate date) const {
  const int years = static_cast<int>(date.year()) - static_cast<int>(birth_date_.year());
  const std::chrono::month_day birthday{birth_date_.month(), birth_date_.day()};
  const std::chrono::month_day today{date.month(), date.day()};
  return today < birthday ? years - 1 : years;
}

}  // namespace yichuang::domain
