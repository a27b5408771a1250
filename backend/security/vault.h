#pragma once

#include "backend/ports/secrets.h"
#include "backend/security/keyed_index.h"
#include "backend/security/secret_box.h"
#include "backend/security/visit_code.h"

namespace yichuang::security {

/// What the use cases ask of this folder, under one ring of keys and one suite.
class Vault final : public ports::Secrets {
 public:
  Vault(const KeyRing& keys, Suite suite);

  std::string seal(std::string_view plain, std::string_view place) const override;
  domain::Result<std::string> open(std::string_view sealed, std::string_view place) const override;
  std::string identity_index(std::string_view number) const override;
  std::string phone_index(std::string_view phone) const override;
  std::string visit_code(std::int64_t ticket) const override;
  std::optional<std::int64_t> ticket_of(std::string_view visit_code) const override;
  std::string typed_code(int length) const override;
  std::string new_token() const override;
  std::string token_digest(std::string_view token) const override;

 private:
  SecretBox box_;
  KeyedIndex identity_index_;
  KeyedIndex phone_index_;
  VisitCodes visit_codes_;
};

}  // namespace yichuang::security
