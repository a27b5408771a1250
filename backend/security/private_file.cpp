#include "backend/security/private_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include <fmt/format.h>

#include "backend/security/bytes.h"

namespace yichuang::security {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;
using domain::Status;

constexpr std::size_t kLargest = 64 * 1024;

class File {
 public:
  explicit File(int descriptor) : descriptor_{descriptor} {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  int get() const { return descriptor_; }
  bool is_open() const { return descriptor_ >= 0; }

 private:
  int descriptor_;
};

auto system_failure(Reason reason, const std::filesystem::path& path) {
  const std::string why = std::generic_category().message(errno);
  return fail(reason, path.string() + ": " + why, {{"file", path.string()}, {"why", why}});
}

bool write_all(int descriptor, std::string_view content) {
  while (!content.empty()) {
    const ssize_t size = ::write(descriptor, content.data(), content.size());
    if (size < 0 && errno == EINTR) continue;
    if (size < 0) return false;
    content.remove_prefix(static_cast<std::size_t>(size));
  }
  return ::fsync(descriptor) == 0;
}

void sync_folder(const std::filesystem::path& path) {
  const File folder{::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  if (folder.is_open()) ::fsync(folder.get());
}

/// Two writers at once must not share the file they prepare.
std::filesystem::path prepared_name(const std::filesystem::path& path) {
  std::array<std::uint8_t, 8> random{};
  fill_random(random);
  return path.string() + ".new-" + to_hex(random);
}

Status write_file(const std::filesystem::path& path, std::string_view content, Existing existing,
                  mode_t mode) {
  const auto prepared = prepared_name(path);
  {
    const File file{
        ::open(prepared.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)};
    if (!file.is_open()) return system_failure(Reason::kFileUnwritable, path);
    if (::fchmod(file.get(), mode) != 0 || !write_all(file.get(), content)) {
      const auto failure = system_failure(Reason::kFileUnwritable, path);
      ::unlink(prepared.c_str());
      return failure;
    }
  }
  const bool placed = existing == Existing::kReplace ? ::rename(prepared.c_str(), path.c_str()) == 0
                                                     : ::link(prepared.c_str(), path.c_str()) == 0;
  Status result;
  if (!placed) result = system_failure(Reason::kFileUnwritable, path);
  if (!placed || existing == Existing::kKeep) ::unlink(prepared.c_str());
  sync_folder(path.has_parent_path() ? path.parent_path() : ".");
  return result;
}

Result<std::string> read_file(const std::filesystem::path& path, mode_t forbidden) {
  const File file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
  struct stat status {};
  if (!file.is_open() || ::fstat(file.get(), &status) != 0) {
    return system_failure(Reason::kFileUnreadable, path);
  }
  if (!S_ISREG(status.st_mode)) {
    return fail(Reason::kFileUnreadable, path.string() + ": not a file", {{"file", path.string()}});
  }
  if ((status.st_mode & forbidden) != 0) {
    const std::string mode = fmt::format("{:04o}", status.st_mode & 07777U);
    return fail(Reason::kSecretFileExposed,
                path.string() + ": open to others (mode " + mode + "), must be 0600",
                {{"file", path.string()}, {"mode", mode}});
  }
  std::string content(kLargest + 1, '\0');
  std::size_t size = 0;
  while (size < content.size()) {
    const ssize_t more = ::read(file.get(), content.data() + size, content.size() - size);
    if (more < 0 && errno == EINTR) continue;
    if (more < 0) return system_failure(Reason::kFileUnreadable, path);
    if (more == 0) break;
    size += static_cast<std::size_t>(more);
  }
  if (size > kLargest) {
    return fail(Reason::kFileUnreadable, path.string() + ": too large", {{"file", path.string()}});
  }
  content.resize(size);
  return content;
}

}  // namespace

Status write_private_file(const std::filesystem::path& path, std::string_view content,
                          Existing existing) {
  return write_file(path, content, existing, 0600);
}

Status write_public_file(const std::filesystem::path& path, std::string_view content) {
  return write_file(path, content, Existing::kReplace, 0644);
}

Result<std::string> read_private_file(const std::filesystem::path& path) {
  return read_file(path, 0077);
}

Result<std::string> read_public_file(const std::filesystem::path& path) {
  return read_file(path, 0);
}

}  // namespace yichuang::security
