#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "tests/support/rpc/real_server.h"

namespace yichuang::test {

/// How a member of staff reaches a server.
struct Account {
  std::string server;
  std::string authority;
  std::string login;
  std::string password;
};

/// Server, authority and password; the login is each program's own.
void add_options(CLI::App& cli, Account& account);

/// Ends the program with a line on standard error when the server refuses.
Client log_in(const Account& account);

}  // namespace yichuang::test
