#include <sys/stat.h>

#include <exception>

#include <fmt/format.h>

#include "backend/ctl/commands.h"
#include "backend/storage/connection.h"

namespace {

using yichuang::ctl::CommandLine;
using yichuang::ctl::ExitCode;

ExitCode run(const CommandLine& line) try {
  return line.chosen();
} catch (const yichuang::storage::StorageError& error) {
  return yichuang::ctl::report({error.reason(), error.what(), {}});
} catch (const std::exception& error) {
  return yichuang::ctl::report({yichuang::domain::Reason::kInternal, error.what(), {}});
}

}  // namespace

int main(int argc, char** argv) {
  umask(077);
  CommandLine line;
  CLI::App app("一窗管理工具 / Administers an installation of Yichuang", "yichuangctl");
  app.add_option("--data", line.data_folder, "数据目录 / data directory")->required();
  app.require_subcommand(1);
  yichuang::ctl::add_init(app, line);
  yichuang::ctl::add_import(app, line);
  yichuang::ctl::add_user(app, line);
  yichuang::ctl::add_device(app, line);
  yichuang::ctl::add_backup(app, line);
  yichuang::ctl::add_audit(app, line);
  yichuang::ctl::add_export(app, line);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : static_cast<int>(ExitCode::kBadInput);
  }
  return static_cast<int>(run(line));
}
