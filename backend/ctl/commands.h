#pragma once

#include <functional>
#include <string>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "backend/ctl/console.h"
#include "backend/runtime/data_dir.h"

namespace yichuang::ctl {

/// The command line as far as it was read: parsing chooses, main() runs what was chosen.
struct CommandLine {
  std::string data_folder;
  std::function<ExitCode()> chosen;

  runtime::DataDir data() const { return runtime::DataDir(data_folder); }
};

// Each adds its commands; `line` outlives the app.
void add_init(CLI::App& app, CommandLine& line);
void add_import(CLI::App& app, CommandLine& line);
void add_user(CLI::App& app, CommandLine& line);
void add_device(CLI::App& app, CommandLine& line);
void add_backup(CLI::App& app, CommandLine& line);
void add_audit(CLI::App& app, CommandLine& line);
void add_export(CLI::App& app, CommandLine& line);

}  // namespace yichuang::ctl
