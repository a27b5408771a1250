#include "backend/security/authority.h"

#include <arpa/inet.h>

#include <algorithm>
#include <mutex>
#include <utility>

#include <fmt/format.h>
#include <openssl/x509v3.h>

#include "backend/domain/utf8.h"
#include "backend/security/certificate_request.h"
#include "backend/security/openssl.h"
#include "backend/security/private_file.h"

namespace yichuang::security {
namespace {

using domain::fail;
using domain::Instant;
using domain::Reason;
using domain::Result;
using domain::seconds;

constexpr seconds kAuthorityValidity = std::chrono::days{3650};
constexpr seconds kClockSkew = std::chrono::hours{1};  // devices' clocks may be behind the server's
constexpr std::string_view kAuthorityName = "Yichuang hall authority";
constexpr std::string_view kServerName = "yichuangd";
constexpr std::size_t kLongestDevice = 64;

struct Extension {
  int nid;
  std::string value;
};

void set_random_serial(X509& certificate) {
  std::array<std::uint8_t, 16> bytes{};
  fill_random(bytes);
  bytes[0] = static_cast<std::uint8_t>((bytes[0] & 0x7F) | 0x40);  // positive, of full length
  const std::unique_ptr<BIGNUM, OpensslFree<BN_free>> number{
      BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr)};
  require_openssl(number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(&certificate)),
                  "serial number");
}

void set_period(X509& certificate, Instant now, seconds validity) {
  const auto time = [](Instant t) {
    return static_cast<std::time_t>(std::chrono::floor<seconds>(t).time_since_epoch().count());
  };
  require_openssl(ASN1_TIME_set(X509_getm_notBefore(&certificate), time(now - kClockSkew)) &&
                      ASN1_TIME_set(X509_getm_notAfter(&certificate), time(now + validity)),
                  "validity");
}

void add_extensions(X509& certificate, X509& issuer, const std::vector<Extension>& extensions) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
  for (const auto& [nid, value] : extensions) {
    const std::unique_ptr<X509_EXTENSION, OpensslFree<X509_EXTENSION_free>> extension{
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str())};
    require_openssl(extension && X509_add_ext(&certificate, extension.get(), -1) == 1, value);
  }
}

struct Subject {
  std::string_view common_name;
  EVP_PKEY& key;
  seconds validity;
};

/// `issuer` null: signed by itself.
X509Ptr sign(const Subject& subject, X509* issuer, EVP_PKEY& issuer_key, Instant now,
             const std::vector<Extension>& extensions) {
  X509Ptr certificate{X509_new()};
  require_openssl(certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1,
                  "certificate");
  X509& made = *certificate;
  set_random_serial(made);
  set_period(made, now, subject.validity);
  set_common_name(*X509_get_subject_name(&made), subject.common_name);
  X509& signer = issuer != nullptr ? *issuer : made;
  require_openssl(X509_set_issuer_name(&made, X509_get_subject_name(&signer)) == 1 &&
                      X509_set_pubkey(&made, &subject.key) == 1,
                  "certificate");
  add_extensions(made, signer, extensions);
  require_openssl(X509_sign(&made, &issuer_key, EVP_sha256()) > 0, "sign certificate");
  return certificate;
}

bool is_dns_label_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

bool is_dns_name(std::string_view name) {
  if (name.empty() || name.size() > 253 || name.front() == '.' || name.back() == '.') return false;
  if (name.find("..") != name.npos) return false;
  return std::all_of(name.begin(), name.end(),
                     [](char c) { return c == '.' || is_dns_label_character(c); });
}

bool is_address(const std::string& text) {
  std::array<std::uint8_t, sizeof(in6_addr)> address{};
  return inet_pton(AF_INET, text.c_str(), address.data()) == 1 ||
         inet_pton(AF_INET6, text.c_str(), address.data()) == 1;
}

/// "DNS:localhost,IP:127.0.0.1,...", the form OpenSSL reads.
Result<std::string> alternative_names(const std::vector<std::string>& hosts) {
  std::vector<std::string> all{"localhost", "127.0.0.1", "::1"};
  for (const auto& host : hosts) {
    if (std::find(all.begin(), all.end(), host) == all.end()) all.push_back(host);
  }
  std::string names;
  for (const auto& host : all) {
    const bool address = is_address(host);
    if (!address && !is_dns_name(host)) {
      return fail(Reason::kFieldInvalid, "'" + host + "' is neither a host name nor an address",
                  {{"host", host}});
    }
    names += fmt::format("{}{}:{}", names.empty() ? "" : ",", address ? "IP" : "DNS", host);
  }
  return names;
}

bool is_device_name(std::string_view name) {
  return !name.empty() && name.size() <= kLongestDevice &&
         std::all_of(name.begin(), name.end(),
                     [](char c) { return is_dns_label_character(c) || c == '_' || c == '.'; });
}

domain::Status create_files(const std::filesystem::path& certificate,
                            const std::filesystem::path& key_path, Instant now) {
  const PkeyPtr key = new_p256_key();
  const X509Ptr made = sign({kAuthorityName, *key, kAuthorityValidity}, nullptr, *key, now,
                            {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                             {NID_key_usage, "critical,keyCertSign,cRLSign"},
                             {NID_subject_key_identifier, "hash"}});
  if (auto ok = write_private_file(key_path, to_pem(*key), Existing::kKeep); !ok) return ok;
  return write_public_file(certificate, to_pem(*made));
}

}  // namespace

struct Authority::State {
  X509Ptr certificate;
  PkeyPtr key;
  std::string pem;
  CertificateInfo info;

  /// What is signed ends with the authority at the latest.
  X509Ptr issue(Subject subject, Instant now, const std::vector<Extension>& extensions) {
    const auto left = std::chrono::floor<seconds>(info.not_after - now);
    subject.validity = std::min(subject.validity, left);
    const std::scoped_lock lock{signing};
    return sign(subject, certificate.get(), *key, now, extensions);
  }

 private:
  std::mutex signing;  // OpenSSL caches parts of certificate and key when it uses them
};

Authority::Authority(std::unique_ptr<State> state) : state_{std::move(state)} {}
Authority::Authority(Authority&&) noexcept = default;
Authority& Authority::operator=(Authority&&) noexcept = default;
Authority::~Authority() = default;

const std::string& Authority::certificate_pem() const { return state_->pem; }
const CertificateInfo& Authority::info() const { return state_->info; }

Result<Authority> Authority::open_or_create(const std::filesystem::path& folder, Instant now) {
  const auto certificate = folder / "ca.pem";
  const auto key = folder / "ca.key";
  std::error_code ignored;
  if (!std::filesystem::exists(certificate, ignored) && !std::filesystem::exists(key, ignored)) {
    if (auto ok = create_files(certificate, key, now); !ok) return tl::unexpected(ok.error());
  }
  auto loaded = load_server_credentials(certificate, key, now);
  if (!loaded) return tl::unexpected(loaded.error());
  auto state = std::make_unique<State>();
  state->certificate = certificate_from_pem(loaded->certificate_pem);
  state->key = private_key_from_pem(loaded->key_pem);
  state->pem = std::move(loaded->certificate_pem);
  state->info = std::move(loaded->info);
  wipe(loaded->key_pem.data(), loaded->key_pem.size());
  return Authority{std::move(state)};
}

Result<ServerCredentials> Authority::issue_server(const std::vector<std::string>& hosts,
                                                  seconds validity, Instant now) const {
  const auto names = alternative_names(hosts);
  if (!names) return tl::unexpected(names.error());
  const PkeyPtr key = new_p256_key();
  const X509Ptr made = state_->issue({kServerName, *key, validity}, now,
                                     {{NID_basic_constraints, "critical,CA:FALSE"},
                                      {NID_key_usage, "critical,digitalSignature"},
                                      {NID_ext_key_usage, "serverAuth"},
                                      {NID_subject_alt_name, *names},
                                      {NID_authority_key_identifier, "keyid:always"}});
  const std::string pem = to_pem(*made);
  return ServerCredentials{pem + state_->pem, to_pem(*key), read_certificate(pem).value()};
}

Result<IssuedCertificate> Authority::issue_device(std::string_view request_pem,
                                                  std::string_view device, seconds validity,
                                                  Instant now) const {
  if (!is_device_name(device)) {
    return fail(Reason::kFieldInvalid, "a device's id is 1 to 64 of A-Z a-z 0-9 - _ .",
                {{"field", "device"}});
  }
  if (auto ok = check_certificate_request(request_pem); !ok) return tl::unexpected(ok.error());
  const X509ReqPtr request = request_from_pem(request_pem);
  const X509Ptr made = state_->issue({device, *X509_REQ_get0_pubkey(request.get()), validity}, now,
                                     {{NID_basic_constraints, "critical,CA:FALSE"},
                                      {NID_key_usage, "critical,digitalSignature"},
                                      {NID_ext_key_usage, "clientAuth"},
                                      {NID_authority_key_identifier, "keyid:always"}});
  std::string pem = to_pem(*made);
  auto info = read_certificate(pem).value();
  return IssuedCertificate{std::move(pem), std::move(info)};
}

}  // namespace yichuang::security
