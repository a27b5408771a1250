#include "backend/security/certificate.h"

#include <ctime>
#include <utility>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "backend/security/openssl.h"
#include "backend/security/private_file.h"

namespace yichuang::security {
namespace {

using domain::fail;
using domain::Instant;
using domain::Reason;
using domain::Result;

std::string common_name_of(const X509& certificate) {
  const X509_NAME* name = X509_get_subject_name(&certificate);
  const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
  if (at < 0) return {};
  unsigned char* utf8 = nullptr;
  const int size =
      ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
  if (size < 0) return {};
  std::string text{reinterpret_cast<char*>(utf8), static_cast<std::size_t>(size)};
  OPENSSL_free(utf8);
  return text;
}

std::string serial_of(const X509& certificate) {
  const ASN1_INTEGER* serial = X509_get0_serialNumber(&certificate);
  const auto size = static_cast<std::size_t>(ASN1_STRING_length(serial));
  return to_hex({ASN1_STRING_get0_data(serial), size});
}

std::string fingerprint_of(const X509& certificate) {
  Digest digest{};
  unsigned size = 0;
  require_openssl(X509_digest(&certificate, EVP_sha256(), digest.data(), &size) == 1,
                  "fingerprint");
  return to_hex(digest);
}

/// Nothing for a time that no calendar has; such a certificate is malformed.
std::optional<Instant> instant_of(const ASN1_TIME* time) {
  std::tm fields{};
  if (ASN1_TIME_to_tm(time, &fields) != 1) return {};
  return Instant{domain::seconds{timegm(&fields)}};
}

std::optional<CertificateInfo> info_of(const X509& certificate) {
  const auto not_before = instant_of(X509_get0_notBefore(&certificate));
  const auto not_after = instant_of(X509_get0_notAfter(&certificate));
  if (!not_before || !not_after) return {};
  return CertificateInfo{common_name_of(certificate), serial_of(certificate),
                         fingerprint_of(certificate), *not_before, *not_after};
}

auto invalid(const std::filesystem::path& path, std::string_view what) {
  return fail(Reason::kCertificateInvalid, fmt::format("{}: not a {}", path.string(), what),
              {{"file", path.string()}});
}

domain::Status check_present(const std::filesystem::path& path) {
  std::error_code ignored;
  if (std::filesystem::exists(path, ignored)) return {};
  return fail(Reason::kCertificateMissing, path.string() + ": no such file",
              {{"file", path.string()}});
}

domain::Status check_period(const std::filesystem::path& path, const CertificateInfo& info,
                            Instant now) {
  if (now >= info.not_before && now < info.not_after) return {};
  const auto text = [](Instant t) {
    return fmt::format("{:%FT%TZ}", std::chrono::floor<domain::seconds>(t));
  };
  return fail(Reason::kCertificateExpired,
              fmt::format("{}: valid from {} to {}", path.string(), text(info.not_before),
                          text(info.not_after)),
              {{"file", path.string()},
               {"not_before", text(info.not_before)},
               {"not_after", text(info.not_after)}});
}

}  // namespace

Result<CertificateInfo> read_certificate(std::string_view pem) {
  const X509Ptr certificate = certificate_from_pem(pem);
  auto info = certificate ? info_of(*certificate) : std::nullopt;
  if (!info) return fail(Reason::kCertificateInvalid, "not a certificate in PEM form");
  return *std::move(info);
}

Result<ServerCredentials> load_server_credentials(const std::filesystem::path& certificate,
                                                  const std::filesystem::path& key, Instant now) {
  for (const auto& path : {certificate, key}) {
    if (auto ok = check_present(path); !ok) return tl::unexpected(ok.error());
  }
  auto certificate_pem = read_public_file(certificate);
  if (!certificate_pem) return tl::unexpected(certificate_pem.error());
  auto key_pem = read_private_file(key);
  if (!key_pem) return tl::unexpected(key_pem.error());

  const X509Ptr parsed = certificate_from_pem(*certificate_pem);
  auto info = parsed ? info_of(*parsed) : std::nullopt;
  if (!info) return invalid(certificate, "certificate in PEM form");
  const PkeyPtr parsed_key = private_key_from_pem(*key_pem);
  if (!parsed_key) return invalid(key, "private key in PEM form without a password");
  if (auto ok = check_period(certificate, *info, now); !ok) return tl::unexpected(ok.error());
  if (!belong_together(*parsed, *parsed_key)) {
    return fail(Reason::kCertificateKeyMismatch,
                fmt::format("{} is not the key of {}", key.string(), certificate.string()),
                {{"file", certificate.string()}, {"key", key.string()}});
  }
  return ServerCredentials{*std::move(certificate_pem), *std::move(key_pem), *std::move(info)};
}

}  // namespace yichuang::security
