#include "backend/security/vault.h"

#include "backend/security/token.h"

namespace yichuang::security {

Vault::Vault(const KeyRing& keys, Suite suite)
    : box_{keys, suite},
      identity_index_{keys, suite, "identity_number"},
      phone_index_{keys, suite, "phone"},
      visit_codes_{keys, suite} {}

std::string Vault::seal(std::string_view plain, std::string_view place) const {
  return box_.seal(plain, place);
}

domain::Result<std::string> Vault::open(std::string_view sealed, std::string_view place) const {
  return box_.open(sealed, place);
}

std::string Vault::identity_index(std::string_view number) const {
  return identity_index_.value(number);
}

std::string Vault::phone_index(std::string_view phone) const { return phone_index_.value(phone); }

std::string Vault::visit_code(std::int64_t ticket) const { return visit_codes_.code_of(ticket); }

std::optional<std::int64_t> Vault::ticket_of(std::string_view visit_code) const {
  return visit_codes_.ticket_of(visit_code);
}

std::string Vault::typed_code(int length) const { return security::typed_code(length); }

std::string Vault::new_token() const { return security::new_token(); }

std::string Vault::token_digest(std::string_view token) const {
  return security::token_digest(token);
}

}  // namespace yichuang::security
