#include "backend/security/keyed_index.h"

namespace yichuang::security {
namespace {

constexpr std::size_t kIndexBytes = 16;

std::string value_of(const Hmac& mac, std::string_view plain) {
  const Digest digest = mac.of({as_bytes(plain)});
  return to_base64url(Bytes{digest}.first(kIndexBytes));
}

}  // namespace

KeyedIndex::KeyedIndex(const KeyRing& keys, Suite suite, std::string_view purpose) {
  const std::string use = "keyed-index/" + std::string{purpose};
  macs_.emplace_back(suite, keys.current().derive(suite, use).view());
  for (const MasterKey& key : keys.older())
    macs_.emplace_back(suite, key.derive(suite, use).view());
}

std::string KeyedIndex::value(std::string_view plain) const {
  return value_of(macs_.front(), plain);
}

std::vector<std::string> KeyedIndex::values(std::string_view plain) const {
  std::vector<std::string> all;
  for (const Hmac& mac : macs_) all.push_back(value_of(mac, plain));
  return all;
}

}  // namespace yichuang::security
