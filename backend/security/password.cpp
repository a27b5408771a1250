#include "backend/security/password.h"

#include <algorithm>
#include <array>
#include <new>

#include <sodium.h>

#include "backend/domain/utf8.h"
#include "backend/security/bytes.h"
#include "backend/security/token.h"

namespace yichuang::security {
namespace {

// Longer input is not hashed: it would be work given away.
constexpr std::size_t kMostBytes = 4 * kLongestPassword;

constexpr std::array kCommon = {
    "12345678", "123456789", "1234567890",    "87654321", "11223344",    "12341234",   "password",
    "passw0rd", "password1", "qwertyui",      "qwer1234", "1qaz2wsx",    "qazwsxedc",  "abcd1234",
    "abc12345", "a1234567",  "a12345678",     "aa123456", "woaini520",   "woaini1314", "5201314520",
    "admin123", "admin888",  "administrator", "iloveyou", "jiaojing122", "ankang0915", "asdfghjkl"};

std::string lower(std::string_view text) {
  std::string result{text};
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

auto weak(std::string_view rule, std::string_view message) {
  return domain::fail(domain::Reason::kPasswordWeak, std::string{message},
                      {{"rule", std::string{rule}}});
}

}  // namespace

PasswordHasher::PasswordHasher(const PasswordCost& cost) : cost_{cost} {
  require_sodium();
  decoy_ = hash(new_token());
}

std::string PasswordHasher::hash(std::string_view password) const {
  std::array<char, crypto_pwhash_STRBYTES> text{};
  if (crypto_pwhash_str_alg(text.data(), password.data(), password.size(), cost_.passes,
                            cost_.memory, crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw std::bad_alloc{};
  }
  return text.data();
}

bool PasswordHasher::matches(std::string_view password, const std::string& hash) const {
  if (password.size() > kMostBytes || hash.size() >= crypto_pwhash_STRBYTES) return false;
  return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

bool PasswordHasher::matches_nobody(std::string_view password) const {
  static_cast<void>(matches(password, decoy_));
  return false;
}

bool PasswordHasher::is_dated(const std::string& hash) const {
  return hash.size() >= crypto_pwhash_STRBYTES ||
         crypto_pwhash_str_needs_rehash(hash.c_str(), cost_.passes, cost_.memory) != 0;
}

domain::Status PasswordHasher::check_policy(std::string_view password,
                                            std::string_view login) const {
  const std::size_t length = domain::count_code_points(password);
  if (length > kLongestPassword) return weak("long", "more than 256 characters");
  if (length < kShortestPassword) return weak("short", "fewer than 8 characters");
  const std::string folded = lower(password);
  if (!login.empty() && folded.find(lower(login)) != folded.npos) {
    return weak("login", "holds the login");
  }
  if (folded.find_first_not_of(folded.front()) == folded.npos) {
    return weak("repeated", "one character repeated");
  }
  if (std::find(kCommon.begin(), kCommon.end(), folded) != kCommon.end()) {
    return weak("common", "among the first that are tried");
  }
  return {};
}

}  // namespace yichuang::security
