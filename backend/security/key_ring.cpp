#include "backend/security/key_ring.h"

#include <algorithm>
#include <utility>

#include "backend/security/private_file.h"

namespace yichuang::security {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;

// Part of every stored value's meaning: changing it makes all of them unreadable.
constexpr std::string_view kContext = "yichuang/v1/";

Result<MasterKey> load_one(const std::filesystem::path& path) {
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) {
    return fail(Reason::kMasterKeyMissing, path.string() + ": no master key",
                {{"file", path.string()}});
  }
  auto content = read_private_file(path);
  if (!content) return tl::unexpected(content.error());
  Key key;
  const bool valid = content->size() == Key::size() &&
                     std::any_of(content->begin(), content->end(), [](char c) { return c != 0; });
  if (valid) std::copy(content->begin(), content->end(), key.data());
  wipe(content->data(), content->size());
  if (!valid) {
    return fail(Reason::kMasterKeyInvalid, path.string() + ": a master key is 32 random bytes",
                {{"file", path.string()}});
  }
  return MasterKey{key};
}

}  // namespace

MasterKey::MasterKey(const Key& key) : key_{key} {
  std::array<std::uint8_t, 4> id{};
  derive(Suite::kInternational, "key-id", id);
  id_ = to_hex(id);
}

void MasterKey::derive(Suite suite, std::string_view use, std::span<std::uint8_t> out) const {
  derive_key(suite, key_.view(), std::string{kContext} + std::string{use}, out);
}

Key MasterKey::derive(Suite suite, std::string_view use) const {
  Key key;
  derive(suite, use, {key.data(), Key::size()});
  return key;
}

Result<KeyRing> KeyRing::load(const std::filesystem::path& current,
                              const std::vector<std::filesystem::path>& older) {
  auto first = load_one(current);
  if (!first) return tl::unexpected(first.error());
  std::vector<MasterKey> rest;
  for (const auto& path : older) {
    auto key = load_one(path);
    if (!key) return tl::unexpected(key.error());
    rest.push_back(*std::move(key));
  }
  return KeyRing{*std::move(first), std::move(rest)};
}

domain::Status create_master_key(const std::filesystem::path& path) {
  Key key;
  fill_random({key.data(), Key::size()});
  return write_private_file(path, as_text(key.view()), Existing::kKeep);
}

}  // namespace yichuang::security
