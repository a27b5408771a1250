#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "backend/domain/civil.h"
#include "backend/domain/error.h"

namespace yichuang::domain {

enum class Sex : std::uint8_t { kMale, kFemale };

enum class IdentityDocument : std::uint8_t {
  kResidentCard,     ///< 居民身份证
  kResidencePermit,  ///< 港澳居民居住证, 台湾居民居住证: numbers under 81, 82, 83
  kForeignPermanentCard,  ///< 外国人永久居留身份证 in its 18-digit form, beginning with 9
};

/// Which numbers an installation takes besides the resident card's. The two other documents are
/// taken to be built like GB 11643 (birth date, sequence, check character), which no standard at
/// hand confirms [uncertain]; a hall that learns otherwise switches them off.
struct IdentityNumberOptions {
  bool allow_residence_permit{true};
  bool allow_foreign_permanent_card{true};
  bool allow_test_area{false};  ///< 610999, an area nobody lives in; demonstration sites and tests
};

/// A citizen's number (公民身份号码, GB 11643) that has been checked: 18 characters, a division
/// that can be, a birth date that was, and the check character of ISO 7064 MOD 11-2.
class IdentityNumber {
 public:
  /// Takes full-width digits, spaces and a lower-case x. `today` is the office's date; births lie
  /// at most 150 years before it. Each fault has a reason of its own, IDENTITY_NUMBER_*, and no
  /// message repeats any part of the number.
  static Result<IdentityNumber> parse(std::string_view text, CivilDate today,
                                      const IdentityNumberOptions& options = {});

  const std::string& text() const { return text_; }
  std::string_view division() const { return std::string_view{text_}.substr(0, 6); }
  CivilDate birth_date() const { return birth_date_; }
  IdentityDocument document() const { return document_; }
  Sex sex() const;

  /// Full years. Someone born on 29 February is a year older on 1 March of an ordinary year.
  int age_on(CivilDate date) const;

  bool operator==(const IdentityNumber& other) const { return text_ == other.text_; }

 private:
  IdentityNumber(std::string text, CivilDate birth_date, IdentityDocument document)
      : text_{std::move(text)}, birth_date_{birth_date}, document_{document} {}

  std::string text_;
  CivilDate birth_date_;
  IdentityDocument document_;
};

/// The check character for the first 17 digits, all of which must be '0'..'9'.
char identity_check_character(std::string_view first_17);

}  // namespace yichuang::domain
