#include <iostream>

#include <fmt/format.h>

#include "backend/app/accounts/commands.h"
#include "backend/app/accounts/login.h"
#include "backend/ctl/commands.h"
#include "backend/ctl/installation.h"
#include "backend/domain/resource_name.h"
#include "backend/security/password.h"

namespace yichuang::ctl {
namespace {

using domain::Result;
using domain::User;

/// Who can open the data directory may do everything in it.
const app::OfficeGuard kEverywhere = [](std::string_view) { return domain::Status{}; };

struct UserOptions {
  std::string login;
  std::string name;
  std::string office;
  std::vector<std::string> roles;
  bool from_stdin{};
  bool keep_password{};
};

Result<std::vector<domain::RoleGrant>> grants_of(const UserOptions& options) {
  std::vector<domain::RoleGrant> grants;
  for (const auto& role : options.roles) {
    auto parsed = domain::parse_grants(role);
    if (!parsed) return parsed;
    grants.insert(grants.end(), parsed->begin(), parsed->end());
  }
  return grants;
}

/// The first line of standard input; a command line could be read by others.
Result<std::string> hash_of_typed_password(const std::string& login) {
  std::string password;
  std::getline(std::cin, password);
  return app::hash_new_password(security::PasswordHasher{}, password, login);
}

Result<User> user_of(app::Context& context, const std::string& login) {
  auto user = context.tx().accounts().find_login(login);
  if (user) return *std::move(user);
  return domain::fail(domain::Reason::kUserNotFound, "no user has this login", {{"login", login}});
}

ExitCode told(const Result<User>& user) {
  if (!user) return report(user.error());
  say(fmt::format("账号 {}：{}{}", user->login, user->roles, user->disabled ? "，已停用" : ""),
      fmt::format("User {}: {}{}", user->login, user->roles, user->disabled ? ", disabled" : ""));
  return ExitCode::kOk;
}

ExitCode add(Installation& at, const UserOptions& options) {
  const auto grants = grants_of(options);
  if (!grants) return report(grants.error());
  const auto hash = hash_of_typed_password(options.login);
  if (!hash) return report(hash.error());
  return told(at.run([&](app::Context& context) {
    return app::create_user(context,
                            {options.login, options.name, *hash, *grants, !options.keep_password},
                            kEverywhere);
  }));
}

/// Changes what `change` does to the command that would leave everything as it is.
template <class Change>
ExitCode update(Installation& at, const UserOptions& options, Change change) {
  return told(at.run([&](app::Context& context) -> Result<User> {
    auto user = user_of(context, options.login);
    if (!user) return user;
    auto grants = domain::parse_grants(user->roles);
    if (!grants) return tl::unexpected(grants.error());
    app::UpdateUser command{user->id, user->version, user->display_name, *std::move(grants),
                            user->disabled};
    change(command);
    return app::update_user(context, command, kEverywhere);
  }));
}

ExitCode set_disabled(Installation& at, const UserOptions& options, bool disabled) {
  return update(at, options, [&](app::UpdateUser& command) { command.disabled = disabled; });
}

ExitCode set_roles(Installation& at, const UserOptions& options) {
  const auto grants = grants_of(options);
  if (!grants) return report(grants.error());
  return update(at, options, [&](app::UpdateUser& command) { command.roles = *grants; });
}

ExitCode reset_password(Installation& at, const UserOptions& options) {
  const auto hash = hash_of_typed_password(options.login);
  if (!hash) return report(hash.error());
  return told(at.run([&](app::Context& context) -> Result<User> {
    const auto user = user_of(context, options.login);
    if (!user) return user;
    return app::reset_password(context, {user->id, *hash, !options.keep_password}, kEverywhere);
  }));
}

ExitCode list(Installation& at, const UserOptions& options) {
  app::Page page{options.office};
  for (bool more = true; more;) {
    const auto part = at.run([&](app::Context& context) { return app::list_users(context, page); });
    if (!part) return report(part.error());
    for (const auto& user : part->users) {
      fmt::print("{}\t{}\t{}\t{}\t{}\n", domain::user_name(user.id), user.login, user.display_name,
                 user.roles, user.disabled ? "disabled" : "active");
    }
    more = part->more;
    if (more) page.after = part->users.back().id;
  }
  return ExitCode::kOk;
}

class UserCommands {
 public:
  UserCommands(CLI::App& app, CommandLine& line)
      : line_(line), group_(*app.add_subcommand("user", "人员账号 / people who log in")) {
    group_.require_subcommand(1);
  }

  template <class Run>
  CLI::App& add_command(const std::string& name, const std::string& description, bool of_one,
                        Run run) {
    auto& command = *group_.add_subcommand(name, description);
    if (of_one) {
      command.add_option("login", options_->login, "登录名 / login")->required();
    }
    command.callback([&line = line_, options = options_, run] {
      line.chosen = [&line, options, run] {
        auto at = Installation::open_with_catalogue(line.data());
        return at ? run(**at, *options) : report(at.error());
      };
    });
    return command;
  }

  void take_roles(CLI::App& command) {
    command.add_option("--role", options_->roles, "岗位@网点 / role@office, as clerk@610902")
        ->required()
        ->type_size(1)
        ->allow_extra_args(false);
  }
  void take_password(CLI::App& command) {
    // The only way there is; that it must be named leaves room for others.
    command
        .add_flag("--password-stdin", options_->from_stdin,
                  "从标准输入读密码 / reads the password from standard input")
        ->required();
    command.add_flag("--keep-password", options_->keep_password,
                     "首次登录不必改密码 / it need not be changed at the first login");
  }
  void take_name(CLI::App& command) {
    command.add_option("--name", options_->name, "姓名 / name shown to others")->required();
  }
  void take_office(CLI::App& command) {
    command.add_option("--office", options_->office, "网点及下属 / office and those below");
  }

 private:
  CommandLine& line_;
  CLI::App& group_;
  std::shared_ptr<UserOptions> options_ = std::make_shared<UserOptions>();
};

}  // namespace

void add_user(CLI::App& app, CommandLine& line) {
  UserCommands user(app, line);
  auto& added = user.add_command("add", "新增 / creates", true, add);
  user.take_name(added);
  user.take_roles(added);
  user.take_password(added);
  auto& listed = user.add_command("list", "列出 / lists", false, list);
  user.take_office(listed);
  user.add_command("disable", "停用 / may not log in any more", true,
                   [](auto& at, auto& options) { return set_disabled(at, options, true); });
  user.add_command("enable", "启用 / may log in again", true,
                   [](auto& at, auto& options) { return set_disabled(at, options, false); });
  user.take_roles(user.add_command("roles", "更换岗位 / replaces the roles", true, set_roles));
  user.take_password(user.add_command("reset-password", "重设密码 / sets a new first password",
                                      true, reset_password));
}

}  // namespace yichuang::ctl
