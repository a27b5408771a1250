#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <tl/expected.hpp>

#include "backend/catalogue/fault.h"
#include "backend/domain/catalogue.h"

namespace yichuang::catalogue {

/// Name (as faults are to show it) -> bytes.
using Files = std::map<std::string, std::string>;

inline constexpr std::size_t kMaxFiles = 200;
inline constexpr std::size_t kMaxTotalBytes = 16U << 20U;

/// A catalogue without any fault, or all faults (at least one, by file and line).
using LoadResult = tl::expected<domain::Catalogue, std::vector<Fault>>;

/// The files are one catalogue: sections may stand in any of them and refer to each other. Takes
/// nothing on trust; see README.md for the format and the bounds.
LoadResult parse_catalogue(const Files& files);

/// A single file, or a directory with its .yaml files, also in subdirectories; names are relative
/// to it. Symbolic links inside a directory are not followed.
tl::expected<Files, std::vector<Fault>> read_files(const std::filesystem::path& path);

/// Reads and parses.
LoadResult load_catalogue(const std::filesystem::path& path);

}  // namespace yichuang::catalogue
