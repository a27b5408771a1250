#include "tests/support/staff/staff.h"

#include <cstdio>
#include <cstdlib>
#include <exception>

namespace yichuang::test {

void add_options(CLI::App& cli, Account& account) {
  cli.add_option("--server", account.server)->required();
  cli.add_option("--authority", account.authority)->required();
  cli.add_option("--password", account.password)->required();
}

Client log_in(const Account& account) try {
  return RealServer(account.server, account.authority).log_in(account.login, account.password);
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  std::exit(EXIT_FAILURE);
}

}  // namespace yichuang::test
