#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "backend/domain/error.h"

namespace yichuang::security {

enum class Existing : std::uint8_t {
  kKeep,     ///< an existing file stays and the write fails
  kReplace,  ///< in one step: a reader sees the old or the new content
};

/// Writes a file that only its owner may read (0600), durable on return. FILE_UNWRITABLE names the
/// path and the system's reason.
domain::Status write_private_file(const std::filesystem::path& path, std::string_view content,
                                  Existing existing);

/// For what is no secret, as certificates: like write_private_file, but 0644.
domain::Status write_public_file(const std::filesystem::path& path, std::string_view content);

/// SECRET_FILE_EXPOSED when group or others have any right to it; FILE_UNREADABLE when it is not a
/// regular file, larger than 64 KiB or cannot be read.
domain::Result<std::string> read_private_file(const std::filesystem::path& path);
domain::Result<std::string> read_public_file(const std::filesystem::path& path);

}  // namespace yichuang::security
