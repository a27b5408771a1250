#include <fmt/format.h>

#include "backend/app/accounts/commands.h"
#include "backend/ctl/commands.h"
#include "backend/ctl/installation.h"
#include "backend/domain/resource_name.h"

namespace yichuang::ctl {
namespace {

struct DeviceOptions {
  std::string role;
  std::string name;
  std::string id;
  std::string office;
};

domain::Result<domain::RoleGrant> grant_of(const std::string& role) {
  const auto grants = domain::parse_grants(role);
  if (!grants) return tl::unexpected(grants.error());
  if (grants->size() == 1) return grants->front();
  return domain::fail(domain::Reason::kFieldInvalid, "a device has one role", {{"field", "role"}});
}

ExitCode enrol(Installation& at, const DeviceOptions& options) {
  const auto grant = grant_of(options.role);
  if (!grant) return report(grant.error());
  const auto created = at.run([&](app::Context& context) {
    return app::create_enrolment(context, {options.name, *grant});
  });
  if (!created) return report(created.error());
  say("请在 24 小时内在设备上输入此登记码，只能用一次：",
      "Type this code at the device within 24 hours; it is good once:");
  fmt::print("{}\n", created->code);
  return ExitCode::kOk;
}

ExitCode list(Installation& at, const DeviceOptions& options) {
  app::Page page{options.office};
  for (bool more = true; more;) {
    const auto part =
        at.run([&](app::Context& context) { return app::list_devices(context, page); });
    if (!part) return report(part.error());
    for (const auto& device : part->devices) {
      fmt::print("{}\t{}\t{}\t{}\t{}\n", domain::device_name(device.id), device.display_name,
                 device.role, device.revoked ? "revoked" : "active", device.fingerprint);
    }
    more = part->more;
    if (more) page.after = part->devices.back().id;
  }
  return ExitCode::kOk;
}

ExitCode revoke(Installation& at, const DeviceOptions& options) {
  auto id = domain::parse_id_name(options.id, "devices");
  if (!id) id = domain::parse_id(options.id);
  if (!id) {
    return report({domain::Reason::kDeviceNotFound, "this is no device's id", {}});
  }
  const auto revoked = at.run([&](app::Context& context) {
    return app::revoke_device(context, *id, [](std::string_view) { return domain::Status{}; });
  });
  if (!revoked) return report(revoked.error());
  say(fmt::format("已停用设备 {}", revoked->display_name),
      fmt::format("Revoked device {}", revoked->display_name));
  return ExitCode::kOk;
}

}  // namespace

void add_device(CLI::App& app, CommandLine& line) {
  auto& group = *app.add_subcommand("device", "自助机和显示屏 / kiosks and boards");
  group.require_subcommand(1);
  auto options = std::make_shared<DeviceOptions>();
  const auto add = [&](const char* name, const char* description, auto run) -> CLI::App& {
    auto& command = *group.add_subcommand(name, description);
    command.callback([&line, options, run] {
      line.chosen = [&line, options, run] {
        auto at = Installation::open_with_catalogue(line.data());
        return at ? run(**at, *options) : report(at.error());
      };
    });
    return command;
  };
  auto& enrolled = add("enrol", "生成登记码 / makes a one-time code", enrol);
  enrolled.add_option("--role", options->role, "kiosk@610902, display@610902")->required();
  enrolled.add_option("--name", options->name, "名称 / name")->required();
  auto& listed = add("list", "列出 / lists", list);
  listed.add_option("--office", options->office, "网点及下属 / office and those below");
  auto& revoked = add("revoke", "停用 / takes the certificate back", revoke);
  revoked.add_option("id", options->id, "设备编号 / id")->required();
}

}  // namespace yichuang::ctl
