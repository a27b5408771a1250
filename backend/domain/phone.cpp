#include "backend/domain/phone.h"

#include <algorithm>

#include "backend/domain/utf8.h"

namespace yichuang::domain {
namespace {

constexpr std::size_t kLongestInput = 64;
constexpr std::size_t kMobileDigits = 11;
constexpr std::size_t kLandlineDigits = 7;

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string without_punctuation(std::string_view text) {
  std::string kept = fold_width(text);
  std::erase_if(kept, [](char c) { return c == '-' || c == '(' || c == ')'; });
  return kept;
}

std::string_view without_country(std::string_view dialled) {
  for (const std::string_view prefix : {"+86", "0086"}) {
    if (dialled.starts_with(prefix)) return dialled.substr(prefix.size());
  }
  // Without a sign, 86 is the country only when what follows is long enough to be a mobile number.
  if (dialled.starts_with("86") && dialled.size() == 2 + kMobileDigits) return dialled.substr(2);
  return dialled;
}

bool is_mobile(std::string_view digits) {
  return digits.size() == kMobileDigits && digits[0] == '1' && digits[1] >= '3';
}

}  // namespace

Result<std::string> parse_phone(std::string_view text, std::string_view area_code) {
  const auto invalid = [] {
    return fail(Reason::kPhoneInvalid, "neither a mainland mobile number nor a local landline");
  };
  if (text.size() > kLongestInput) return invalid();
  const std::string dialled = without_punctuation(text);
  std::string_view digits = without_country(dialled);
  if (!all_digits(digits)) return invalid();
  if (is_mobile(digits)) return "+86" + std::string{digits};

  const bool abroad = digits.size() != dialled.size();  // +86 915 ...: the trunk 0 is not dialled
  const std::string_view area = area_code.substr(abroad && !digits.starts_with('0') ? 1 : 0);
  if (!digits.starts_with(area)) return invalid();
  digits.remove_prefix(area.size());
  if (digits.size() != kLandlineDigits || digits[0] < '2' || digits[0] > '8') return invalid();
  return "+86" + std::string{area_code.substr(1)} + std::string{digits};
}

std::string as_dialled(std::string_view phone) {
  if (!phone.starts_with("+86")) return std::string{phone};
  phone.remove_prefix(3);
  return phone.starts_with('1') ? std::string{phone} : '0' + std::string{phone};
}

}  // namespace yichuang::domain
