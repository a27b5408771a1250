#include "backend/security/secret_box.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "backend/security/openssl.h"

namespace yichuang::security {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;

constexpr std::size_t kPrefixSize = 12;  // "1a.0123abcd."
constexpr std::size_t kGcmNonce = 12;
constexpr std::size_t kGcmTag = 16;
constexpr std::size_t kCtrNonce = 16;
constexpr std::size_t kSm3Tag = 32;

char letter(Suite suite) { return suite == Suite::kInternational ? 'a' : 's'; }

std::string prefix_of(Suite suite, std::string_view key_id) {
  return std::string{'1', letter(suite), '.'} + std::string{key_id} + '.';
}

std::uint8_t* mutable_bytes(std::string& text) {
  return reinterpret_cast<std::uint8_t*>(text.data());
}

std::string random_text(std::size_t size) {
  std::string text(size, '\0');
  fill_random({mutable_bytes(text), size});
  return text;
}

CipherPtr fetch(const char* name) {
  CipherPtr cipher{EVP_CIPHER_fetch(nullptr, name, nullptr)};
  require_openssl(cipher != nullptr, name);
  return cipher;
}

CipherCtxPtr start(const EVP_CIPHER& cipher, Bytes key, std::string_view nonce, bool encrypt) {
  CipherCtxPtr context{EVP_CIPHER_CTX_new()};
  require_openssl(context && EVP_CipherInit_ex2(context.get(), &cipher, key.data(),
                                                as_bytes(nonce).data(), encrypt, nullptr) == 1,
                  "start cipher");
  return context;
}

std::string update(EVP_CIPHER_CTX& context, std::string_view in) {
  std::string out(in.size(), '\0');
  int size = 0;
  require_openssl(EVP_CipherUpdate(&context, mutable_bytes(out), &size, as_bytes(in).data(),
                                   static_cast<int>(in.size())) == 1,
                  "cipher");
  return out;
}

void add_associated(EVP_CIPHER_CTX& context, std::string_view data) {
  int size = 0;
  require_openssl(EVP_CipherUpdate(&context, nullptr, &size, as_bytes(data).data(),
                                   static_cast<int>(data.size())) == 1,
                  "associated data");
}

/// One suite under one master key. Bodies are nonce | cipher text | tag; open gives nothing unless
/// the body is what seal wrote under the same associated data.
class Sealer {
 public:
  virtual ~Sealer() = default;
  virtual std::string seal(std::string_view plain, std::string_view associated) const = 0;
  virtual std::optional<std::string> open(std::string_view body,
                                          std::string_view associated) const = 0;
};

class AesGcm final : public Sealer {
 public:
  explicit AesGcm(const MasterKey& master)
      : cipher_{fetch("AES-256-GCM")},
        key_{master.derive(Suite::kInternational, "secret-box/aes-256-gcm")} {}

  std::string seal(std::string_view plain, std::string_view associated) const override {
    const std::string nonce = random_text(kGcmNonce);
    const auto context = start(*cipher_, key_.view(), nonce, true);
    add_associated(*context, associated);
    const std::string sealed = update(*context, plain);
    int size = 0;
    std::string tag(kGcmTag, '\0');
    require_openssl(
        EVP_CipherFinal_ex(context.get(), nullptr, &size) == 1 &&
            EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, kGcmTag, tag.data()) == 1,
        "seal");
    return nonce + sealed + tag;
  }

  std::optional<std::string> open(std::string_view body,
                                  std::string_view associated) const override {
    if (body.size() < kGcmNonce + kGcmTag) return {};
    const std::string_view sealed = body.substr(kGcmNonce, body.size() - kGcmNonce - kGcmTag);
    std::string tag{body.substr(body.size() - kGcmTag)};
    const auto context = start(*cipher_, key_.view(), body.substr(0, kGcmNonce), false);
    add_associated(*context, associated);
    std::string plain = update(*context, sealed);
    int size = 0;
    require_openssl(
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, kGcmTag, tag.data()) == 1,
        "open");
    if (EVP_CipherFinal_ex(context.get(), nullptr, &size) == 1) return plain;
    wipe(plain.data(), plain.size());
    return {};
  }

 private:
  CipherPtr cipher_;
  Key key_;
};

/// Encrypt, then authenticate: OpenSSL 3.0 has SM4 but no SM4-GCM.
class Sm4CtrSm3 final : public Sealer {
 public:
  explicit Sm4CtrSm3(const MasterKey& master)
      : cipher_{fetch("SM4-CTR")},
        mac_{Suite::kCommercial, master.derive(Suite::kCommercial, "secret-box/hmac-sm3").view()} {
    master.derive(Suite::kCommercial, "secret-box/sm4-ctr", {key_.data(), key_.size()});
  }

  std::string seal(std::string_view plain, std::string_view associated) const override {
    const std::string nonce = random_text(kCtrNonce);
    const std::string body = nonce + update(*start(*cipher_, key_.view(), nonce, true), plain);
    return body + std::string{as_text(tag_of(body, associated))};
  }

  std::optional<std::string> open(std::string_view body,
                                  std::string_view associated) const override {
    if (body.size() < kCtrNonce + kSm3Tag) return {};
    const std::string_view tagged = body.substr(0, body.size() - kSm3Tag);
    const Bytes tag = as_bytes(body.substr(tagged.size()));
    if (!equal_in_constant_time(tag_of(tagged, associated), tag)) return {};
    const auto context = start(*cipher_, key_.view(), tagged.substr(0, kCtrNonce), false);
    return update(*context, tagged.substr(kCtrNonce));
  }

 private:
  Digest tag_of(std::string_view body, std::string_view associated) const {
    std::array<std::uint8_t, 8> size{};  // so that no byte can move between the two parts
    for (std::size_t i = 0; i < size.size(); ++i) {
      size[i] = static_cast<std::uint8_t>(associated.size() >> (8 * i));
    }
    return mac_.of({size, as_bytes(associated), as_bytes(body)});
  }

  CipherPtr cipher_;
  SecretBytes<16> key_;
  Hmac mac_;
};

struct Entry {
  std::string prefix;
  std::unique_ptr<Sealer> sealer;
};

}  // namespace

struct SecretBox::State {
  std::vector<Entry> entries;  ///< the first one seals

  const Entry* find(std::string_view prefix) const {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& entry) { return entry.prefix == prefix; });
    return found == entries.end() ? nullptr : &*found;
  }
};

SecretBox::SecretBox(const KeyRing& keys, Suite suite) : state_{std::make_unique<State>()} {
  const auto add = [&](const MasterKey& key, Suite one) {
    std::unique_ptr<Sealer> sealer;
    if (one == Suite::kInternational)
      sealer = std::make_unique<AesGcm>(key);
    else
      sealer = std::make_unique<Sm4CtrSm3>(key);
    state_->entries.push_back({prefix_of(one, key.id()), std::move(sealer)});
  };
  const Suite other = suite == Suite::kInternational ? Suite::kCommercial : Suite::kInternational;
  for (const Suite one : {suite, other}) {
    add(keys.current(), one);
    for (const MasterKey& key : keys.older()) add(key, one);
  }
}

SecretBox::SecretBox(SecretBox&&) noexcept = default;
SecretBox& SecretBox::operator=(SecretBox&&) noexcept = default;
SecretBox::~SecretBox() = default;

std::string SecretBox::seal(std::string_view plain, std::string_view place) const {
  const Entry& entry = state_->entries.front();
  return entry.prefix +
         to_base64url(as_bytes(entry.sealer->seal(plain, entry.prefix + std::string{place})));
}

Result<std::string> SecretBox::open(std::string_view sealed, std::string_view place) const {
  const Entry* entry = state_->find(sealed.substr(0, kPrefixSize));
  if (entry == nullptr) {
    const bool named =
        sealed.size() > kPrefixSize && sealed[2] == '.' && sealed[kPrefixSize - 1] == '.';
    const std::string key{named ? sealed.substr(3, 8) : std::string_view{}};
    return fail(Reason::kSecretUndecipherable, "no master key with the id '" + key + "'",
                {{"key", key}});
  }
  const auto body = from_base64url(sealed.substr(kPrefixSize));
  auto plain = body ? entry->sealer->open(*body, entry->prefix + std::string{place}) : std::nullopt;
  if (plain) return *std::move(plain);
  const std::string key{sealed.substr(3, 8)};
  return fail(Reason::kSecretUndecipherable,
              "changed, cut or moved after key " + key + " sealed it", {{"key", key}});
}

bool SecretBox::is_current(std::string_view sealed) const {
  return sealed.starts_with(state_->entries.front().prefix);
}

}  // namespace yichuang::security
