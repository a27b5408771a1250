#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "backend/domain/error.h"
#include "backend/security/bytes.h"
#include "backend/security/hmac.h"

namespace yichuang::security {

using Key = SecretBytes<32>;

/// One master key and the name that stands beside everything it protects. The name is derived from
/// the key, so a wrong file is noticed and not taken for a damaged database.
class MasterKey {
 public:
  explicit MasterKey(const Key& key);

  /// 8 hexadecimal digits.
  const std::string& id() const { return id_; }

  /// A key for one use, as "secret-box"; keys for different uses tell nothing about each other.
  void derive(Suite suite, std::string_view use, std::span<std::uint8_t> out) const;
  Key derive(Suite suite, std::string_view use) const;

 private:
  Key key_;
  std::string id_;
};

/// The master key in use and those before it, which still open what they closed.
class KeyRing {
 public:
  KeyRing(MasterKey current, std::vector<MasterKey> older)
      : current_{std::move(current)}, older_{std::move(older)} {}

  const MasterKey& current() const { return current_; }
  /// Newest first.
  const std::vector<MasterKey>& older() const { return older_; }

  /// Each file holds exactly 32 bytes. MASTER_KEY_MISSING, MASTER_KEY_INVALID,
  /// SECRET_FILE_EXPOSED, FILE_UNREADABLE.
  static domain::Result<KeyRing> load(const std::filesystem::path& current,
                                      const std::vector<std::filesystem::path>& older = {});

 private:
  MasterKey current_;
  std::vector<MasterKey> older_;
};

/// Writes 32 random bytes that only the owner may read. An existing file stays (FILE_UNWRITABLE):
/// without it the data is lost.
domain::Status create_master_key(const std::filesystem::path& path);

}  // namespace yichuang::security
