#include "backend/security/suite_name.h"

#include "backend/security/private_file.h"

namespace yichuang::security {

domain::Result<Suite> parse_suite(std::string_view name) {
  if (name == "international") return Suite::kInternational;
  if (name == "commercial") return Suite::kCommercial;
  return domain::fail(domain::Reason::kConfigInvalid, "a suite is 'international' or 'commercial'",
                      {{"key", "suite"}});
}

domain::Result<Suite> read_suite(const std::filesystem::path& file) {
  const auto content = read_public_file(file);
  if (!content) return tl::unexpected(content.error());
  return parse_suite(std::string_view(*content).substr(0, content->find('\n')));
}

}  // namespace yichuang::security
