#pragma once

#include <string>

namespace yichuang::server {

/// Logs go to standard error, one JSON object a line, those of the transport too. `level` is one of
/// Options::log_level. To be called before anything else starts.
void set_up_log(const std::string& level);

}  // namespace yichuang::server
