#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "backend/security/authority.h"

namespace yichuang::security {

struct ServerIdentityOptions {
  std::vector<std::string> hosts;  ///< besides localhost, 127.0.0.1 and ::1
  domain::seconds validity{std::chrono::days{397}};
  domain::seconds renew_before{std::chrono::days{30}};
};

/// The server's certificate and key in `folder` (server.pem, server.key), issued by `authority`.
/// Made when they are missing, damaged, close to their end, signed by another authority or not good
/// for every host; to be called at start and once a day. SECRET_FILE_EXPOSED, FILE_UNWRITABLE,
/// FIELD_INVALID.
domain::Result<ServerCredentials> ensure_server_identity(const Authority& authority,
                                                         const std::filesystem::path& folder,
                                                         const ServerIdentityOptions& options,
                                                         domain::Instant now);

}  // namespace yichuang::security
