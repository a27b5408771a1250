#include "kiosk/apps/launch/enrolment.h"

#include <optional>
#include <utility>

#include <QEventLoop>
#include <QFile>

#include "kiosk/client/grpc/device_identity.h"
#include "kiosk/client/grpc/grpc_identity_client.h"

namespace yichuang::apps {
namespace {

using client::DeviceIdentity;
using client::Outcome;

client::ConnectionOptions connectionFor(const LaunchOptions& options,
                                        const DeviceIdentity& identity) {
  client::ConnectionOptions connection;
  connection.server = options.server;
  connection.authority = identity.authority;
  if (identity.enrolled()) {
    connection.certificate = identity.certificate;
    connection.privateKey = identity.privateKey;
  }
  connection.language = QString(options.language).replace(QLatin1Char('_'), QLatin1Char('-'));
  return connection;
}

Outcome<DeviceIdentity> loadIdentity(const LaunchOptions& options) {
  auto identity = DeviceIdentity::load(options.stateDirectory);
  if (!identity || options.authorityFile.isEmpty()) return identity;
  QFile file(options.authorityFile);
  if (!file.open(QIODevice::ReadOnly)) {
    client::Error error;
    error.reason = QStringLiteral("FILE_UNREADABLE");
    error.metadata.insert(QStringLiteral("file"), options.authorityFile);
    return tl::make_unexpected(error);
  }
  identity->authority = file.readAll();
  return identity;
}

Outcome<DeviceIdentity> enrolNow(const LaunchOptions& options, const DeviceIdentity& known) {
  client::Connection connection(connectionFor(options, known));
  std::optional<Outcome<DeviceIdentity>> outcome;
  QEventLoop loop;
  const client::PendingCall call =
      client::enrolDevice(connection, options.enrolmentCode, [&](Outcome<DeviceIdentity> answer) {
        outcome = std::move(answer);
        loop.quit();
      });
  loop.exec();
  return *std::move(outcome);
}

/// Asks the server where a device stands that was enrolled before this was kept; empty when it
/// does not say.
QByteArray askForOffice(const LaunchOptions& options, const DeviceIdentity& known) {
  client::Connection connection(connectionFor(options, known));
  client::GrpcIdentityClient identity(connection);
  QByteArray office;
  QEventLoop loop;
  const client::PendingCall call = identity.getSelf([&](const Outcome<client::Caller>& caller) {
    if (caller && !caller->roles.isEmpty()) office = caller->roles.first().office.toUtf8();
    loop.quit();
  });
  loop.exec();
  return office;
}

}  // namespace

Outcome<Post> prepareConnection(const LaunchOptions& options) {
  auto identity = loadIdentity(options);
  if (identity && !identity->enrolled() && !options.enrolmentCode.isEmpty()) {
    identity = enrolNow(options, *identity);
    if (identity) {
      if (const auto saved = identity->save(options.stateDirectory); !saved)
        return tl::make_unexpected(saved.error());
    }
  }
  const bool mustAsk = identity && identity->enrolled() && identity->office.isEmpty();
  if (mustAsk && options.office.isEmpty()) {
    identity->office = askForOffice(options, *identity);
    if (const auto saved = identity->save(options.stateDirectory); !saved)
      return tl::make_unexpected(saved.error());
  }
  return std::move(identity).map([&options](const DeviceIdentity& known) {
    const QString office =
        options.office.isEmpty() ? QString::fromUtf8(known.office) : options.office;
    return Post{connectionFor(options, known), office};
  });
}

}  // namespace yichuang::apps
