#include "tests/support/rpc/installation.h"

#include <stdexcept>

#include "backend/app/administration/commands.h"
#include "backend/catalogue/fingerprint.h"
#include "backend/catalogue/load_catalogue.h"
#include "backend/security/certificate_request.h"
#include "backend/security/key_ring.h"
#include "backend/security/password.h"
#include "backend/security/private_file.h"

namespace yichuang::test {
namespace {

void must(const domain::Status& status) {
  if (!status) throw std::runtime_error(status.error().message);
}

security::Authority new_authority(const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder);
  return security::Authority::open_or_create(folder, runtime::SystemClock().now()).value();
}

runtime::DataDir new_data(const std::filesystem::path& root) {
  std::filesystem::create_directory(root);
  std::filesystem::permissions(root, std::filesystem::perms::owner_all);
  runtime::DataDir data(root);
  must(security::create_master_key(data.master_key()));
  must(security::write_public_file(data.suite(), "international\n"));
  const storage::Connection made(data.database().string(), storage::Access::kReadWrite);
  return data;
}

}  // namespace

TestInstallation::TestInstallation()
    : data_(new_data(folder_ / "data")), authority_(new_authority(data_.authority())) {
  import_catalogue([](auto&) {});
}

void TestInstallation::import_catalogue(
    const std::function<void(std::map<std::string, std::string>&)>& change) {
  auto files = catalogue::read_files(YICHUANG_ANKANG_CATALOGUE).value();
  change(files);
  const auto parsed = catalogue::parse_catalogue(files).value();
  const auto installation = ctl::Installation::open(data_).value();
  const app::ImportCatalogue command{std::move(files), catalogue::fingerprint(parsed),
                                     parsed.edition,
                                     std::make_shared<const domain::CatalogueIndex>(parsed)};
  installation->run([&](app::Context& context) { return app::import_catalogue(context, command); })
      .value();
}

server::Options TestInstallation::options() const {
  server::Options options;
  options.data = data_.root().string();
  options.listen = "127.0.0.1:0";
  options.demo = true;
  return options;
}

TestInstallation::Certified TestInstallation::certify(const security::Authority& authority,
                                                      std::int64_t id, const DeviceSetup& setup) {
  const auto request = security::make_certificate_request(std::to_string(id));
  const auto issued = authority
                          .issue_device(request.request_pem, std::to_string(id), setup.validity,
                                        runtime::SystemClock().now() - setup.issued_ago)
                          .value();
  return {{issued.pem, request.key_pem}, issued.info.fingerprint};
}

ClientIdentity TestInstallation::enrol(std::int64_t id, const DeviceSetup& setup) {
  const auto certified = certify(authority_, id, setup);
  const auto issued = runtime::SystemClock().now() - setup.issued_ago;
  const auto installation = ctl::Installation::open(data_).value();
  must(installation->run([&](app::Context& context) -> domain::Status {
    context.tx().accounts().insert({id, "自助机", setup.role, certified.fingerprint, setup.revoked,
                                    issued, issued + setup.validity});
    return {};
  }));
  return certified.identity;
}

ClientIdentity TestInstallation::certify_elsewhere(std::int64_t id) const {
  return certify(new_authority(folder_ / "elsewhere"), id, {}).identity;
}

void TestInstallation::add_user(const std::string& login, const std::string& role,
                                const std::string& password) {
  const auto installation = ctl::Installation::open(data_).value();
  must(installation->run([&](app::Context& context) -> domain::Status {
    domain::User user;
    user.id = context.environment().ids.next(context.now());
    user.login = login;
    user.display_name = login;
    user.password_hash = security::PasswordHasher{}.hash(password);
    user.roles = role;
    user.password_set = context.now();
    user.created = context.now();
    return context.tx().accounts().insert(user);
  }));
}

Client TestInstallation::client(const std::string& address, const ClientIdentity& identity) const {
  grpc::SslCredentialsOptions options;
  options.pem_root_certs = authority_.certificate_pem();
  options.pem_cert_chain = identity.certificate_pem;
  options.pem_private_key = identity.key_pem;
  grpc::ChannelArguments arguments;
  arguments.SetInt(GRPC_ARG_USE_LOCAL_SUBCHANNEL_POOL, 1);
  return {grpc::CreateCustomChannel(address, grpc::SslCredentials(options), arguments), ""};
}

Client TestInstallation::client(const server::Server& server,
                                const ClientIdentity& identity) const {
  return client(server.address(), identity);
}

}  // namespace yichuang::test
