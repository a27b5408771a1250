#include "kiosk/client/grpc/device_identity.h"

#include <ctime>
#include <memory>
#include <stdexcept>

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include "kiosk/client/grpc/unary_call.h"
#include "yichuang/identity/v1/identity_service.grpc.pb.h"

namespace yichuang::client {
namespace {

constexpr auto kAuthorityFile = "authority.pem";
constexpr auto kCertificateFile = "device.pem";
constexpr auto kPrivateKeyFile = "device.key";
constexpr auto kOfficeFile = "office";

template <auto Free>
struct Freed {
  template <typename T>
  void operator()(T* object) const {
    Free(object);
  }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using X509Request = std::unique_ptr<X509_REQ, Freed<X509_REQ_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;

void require(bool done, const char* what) {
  if (!done) throw std::runtime_error(std::string("OpenSSL failed: ") + what);
}

QByteArray contentOf(BIO* memory) {
  char* data = nullptr;
  const long size = BIO_get_mem_data(memory, &data);
  return QByteArray(data, size);
}

Error fileError(const char* reason, const QString& path) {
  Error error;
  error.reason = QLatin1String(reason);
  error.metadata.insert(QStringLiteral("file"), path);
  return error;
}

Outcome<QByteArray> readFile(const QString& path) {
  QFile file(path);
  if (!file.exists()) return QByteArray();
  if (!file.open(QIODevice::ReadOnly))
    return tl::make_unexpected(fileError("FILE_UNREADABLE", path));
  return file.readAll();
}

Outcome<void> writeFile(const QString& path, const QByteArray& content,
                        QFileDevice::Permissions permissions) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) ||
      file.write(content) != content.size() || !file.commit())
    return tl::make_unexpected(fileError("FILE_UNWRITABLE", path));
  return {};
}

}  // namespace

Outcome<DeviceIdentity> DeviceIdentity::load(const QString& stateDirectory) {
  const QDir directory(stateDirectory);
  DeviceIdentity identity;
  const std::pair<const char*, QByteArray*> parts[] = {{kAuthorityFile, &identity.authority},
                                                       {kCertificateFile, &identity.certificate},
                                                       {kPrivateKeyFile, &identity.privateKey},
                                                       {kOfficeFile, &identity.office}};
  for (const auto& [name, part] : parts) {
    auto content = readFile(directory.filePath(QLatin1String(name)));
    if (!content) return tl::make_unexpected(content.error());
    *part = *std::move(content);
  }
  return identity;
}

Outcome<void> DeviceIdentity::save(const QString& stateDirectory) const {
  QDir().mkpath(stateDirectory);
  const QDir directory(stateDirectory);
  const QFileDevice::Permissions secret = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
  const QFileDevice::Permissions open = secret | QFileDevice::ReadGroup | QFileDevice::ReadOther;
  const auto write = [&](const char* name, const QByteArray& content,
                         QFileDevice::Permissions permissions) {
    return writeFile(directory.filePath(QLatin1String(name)), content, permissions);
  };
  // The certificate last: it is what makes the device enrolled.
  return write(kAuthorityFile, authority, open)
      .and_then([&] { return write(kPrivateKeyFile, privateKey, secret); })
      .and_then([&] { return write(kOfficeFile, office, open); })
      .and_then([&] { return write(kCertificateFile, certificate, open); });
}

QDateTime certificateExpiry(const QByteArray& certificate) {
  const Bio memory(BIO_new_mem_buf(certificate.constData(), static_cast<int>(certificate.size())));
  const Certificate parsed(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
  std::tm end{};
  if (!parsed || ASN1_TIME_to_tm(X509_get0_notAfter(parsed.get()), &end) != 1) return {};
  return QDateTime(QDate(end.tm_year + 1900, end.tm_mon + 1, end.tm_mday),
                   QTime(end.tm_hour, end.tm_min, end.tm_sec), Qt::UTC);
}

SigningRequest SigningRequest::make() {
  const Key key(EVP_EC_gen("P-256"));
  require(key != nullptr, "make a key");
  const X509Request request(X509_REQ_new());
  require(request && X509_REQ_set_version(request.get(), X509_REQ_VERSION_1), "make a request");
  // The authority decides the subject; a name here would only be a claim.
  require(X509_REQ_set_pubkey(request.get(), key.get()), "set the public key");
  require(X509_REQ_sign(request.get(), key.get(), EVP_sha256()) > 0, "sign the request");

  const Bio requestPem(BIO_new(BIO_s_mem()));
  const Bio keyPem(BIO_new(BIO_s_secmem()));
  require(PEM_write_bio_X509_REQ(requestPem.get(), request.get()), "write the request");
  require(PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr),
          "write the key");
  return {contentOf(keyPem.get()), contentOf(requestPem.get())};
}

PendingCall enrolDevice(Connection& connection, const QString& enrolmentCode,
                        Callback<DeviceIdentity> callback) {
  const SigningRequest signing = SigningRequest::make();
  identity::v1::EnrolDeviceRequest message;
  message.set_enrolment_code(enrolmentCode.toStdString());
  message.set_certificate_request(signing.request.toStdString());
  const std::shared_ptr stub = identity::v1::IdentityService::NewStub(connection.channel());
  return callUnary(
      connection, CallKind::Query, stub.get(),
      &identity::v1::IdentityService::StubInterface::async_interface::EnrolDevice,
      std::move(message),
      [stub, key = signing.privateKey](const identity::v1::EnrolDeviceResponse& answer) {
        return DeviceIdentity{QByteArray::fromStdString(answer.authority()),
                              QByteArray::fromStdString(answer.certificate()), key,
                              QByteArray::fromStdString(answer.grant().office())};
      },
      std::move(callback));
}

}  // namespace yichuang::client
