#pragma once

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>
#include <string>
#include <vector>

#include "tests/support/temporary_folder.h"

namespace yichuang::test {

struct Finished {
  int code{};  ///< -1 when a signal ended it
  std::string out;
  std::string err;
};

/// Runs a program to its end, without a shell.
inline Finished run_program(const std::string& path, const std::vector<std::string>& arguments,
                            const std::string& input = "") {
  const TemporaryFolder folder;
  put(folder / "in", input);
  std::vector<char*> argv{const_cast<char*>(path.c_str())};
  for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  const auto open = [&](int descriptor, const char* name, int flags) {
    const std::string file = (folder / name).string();
    posix_spawn_file_actions_addopen(&files, descriptor, file.c_str(), flags, 0600);
  };
  open(STDIN_FILENO, "in", O_RDONLY);
  open(STDOUT_FILENO, "out", O_WRONLY | O_CREAT);
  open(STDERR_FILENO, "err", O_WRONLY | O_CREAT);
  pid_t child = 0;
  const int failed = posix_spawn(&child, path.c_str(), &files, nullptr, argv.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  if (failed != 0) throw std::runtime_error("cannot run " + path);
  int state = 0;
  waitpid(child, &state, 0);
  return {WIFEXITED(state) ? WEXITSTATUS(state) : -1, content_of(folder / "out"),
          content_of(folder / "err")};
}

}  // namespace yichuang::test
