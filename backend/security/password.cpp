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

constexpr std::size_t kShortestPassword = 8;  // characters
constexpr std::size_t kLongestPasswordBytes =
    4 * kLongestPassword;  // hashing more is no work to give away

// Those tried first against Chinese services; the lock-out stops the rest.
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

std::string hash_password(std::string_view password, const PasswordCost& cost) {
  require_sodium();
  std::array<char, crypto_pwhash_STRBYTES> hash{};
  if (crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), cost.passes, cost.memory,
                            crypto_pwhash_ALG_ARGON2ID13) != 0) {
    throw std::bad_alloc{};
  }
  return hash.data();
}

bool verify_password(std::string_view password, const std::string& hash) {
  if (password.size() > kLongestPasswordBytes || hash.size() >= crypto_pwhash_STRBYTES)
    return false;
  return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

bool verify_nobody(std::string_view password, const PasswordCost& cost) {
  static const std::string decoy = hash_password(new_token(), cost);
  static_cast<void>(verify_password(password, decoy));
  return false;
}

bool needs_rehash(const std::string& hash, const PasswordCost& cost) {
  return hash.size() >= crypto_pwhash_STRBYTES ||
         crypto_pwhash_str_needs_rehash(hash.c_str(), cost.passes, cost.memory) != 0;
}

domain::Status check_password_policy(std::string_view password, std::string_view login) {
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
