#include <fmt/format.h>

#include "backend/app/administration/commands.h"
#include "backend/catalogue/fingerprint.h"
#include "backend/catalogue/load_catalogue.h"
#include "backend/ctl/commands.h"
#include "backend/ctl/installation.h"

namespace yichuang::ctl {
namespace {

ExitCode report_faults(const std::vector<catalogue::Fault>& faults) {
  for (const auto& fault : faults) {
    const auto at = fault.path.empty() ? "" : fault.path + ": ";
    fmt::print("{}:{}: {}{}\n", fault.file, fault.line, at, fault.message_zh);
    fmt::print("{}:{}: {}{}\n", fault.file, fault.line, at, fault.message_en);
  }
  say(fmt::format("业务目录有 {} 处错误，什么都没有改动（CATALOGUE_INVALID）", faults.size()),
      fmt::format("The catalogue has {} faults; nothing was changed (CATALOGUE_INVALID)",
                  faults.size()));
  return ExitCode::kBadInput;
}

ExitCode import_from(const runtime::DataDir& data, const std::string& folder, bool check_only) {
  auto files = catalogue::read_files(folder);
  if (!files) return report_faults(files.error());
  auto parsed = catalogue::parse_catalogue(*files);
  if (!parsed) return report_faults(parsed.error());
  if (check_only) {
    say("业务目录没有错误", "The catalogue has no fault");
    return ExitCode::kOk;
  }
  auto installation = Installation::open(data);
  if (!installation) return report(installation.error());
  app::ImportCatalogue command{
      *std::move(files), catalogue::fingerprint(*parsed), parsed->edition, {}};
  command.catalogue = std::make_shared<const domain::CatalogueIndex>(*std::move(parsed));
  const auto changed = (*installation)->run([&](app::Context& context) {
    return app::import_catalogue(context, command);
  });
  if (!changed) return report(changed.error());
  if (*changed) {
    say(fmt::format("已导入业务目录 {}", command.edition),
        fmt::format("Imported catalogue {}", command.edition));
  } else {
    say(fmt::format("业务目录 {} 已在使用，没有改动", command.edition),
        fmt::format("Catalogue {} is in use already; nothing was changed", command.edition));
  }
  return ExitCode::kOk;
}

}  // namespace

void add_import(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("import", "导入业务目录 / imports a catalogue");
  auto folder = std::make_shared<std::string>();
  auto check_only = std::make_shared<bool>(false);
  command->add_option("catalogue", *folder, "目录或文件 / folder or file")->required();
  command->add_flag("--check", *check_only, "只检查 / only checks");
  command->callback([&line, folder, check_only] {
    line.chosen = [&line, folder, check_only] {
      return import_from(line.data(), *folder, *check_only);
    };
  });
}

}  // namespace yichuang::ctl
