#pragma once

#include <map>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "backend/domain/reason.h"

namespace yichuang::domain {

/// An expected failure. `reason` is what programs switch on; `message` is English for developers
/// and logs and never holds personal data; every value named in it also stands in `metadata`.
struct Error {
  Reason reason{Reason::kInternal};
  std::string message;
  std::map<std::string, std::string> metadata;

  bool operator==(const Error&) const = default;
};

/// The value, or why there is none. Exceptions are left for bugs and broken storage.
template <class T>
using Result = tl::expected<T, Error>;

using Status = Result<void>;

/// For `return fail(Reason::kTicketNotFound, "no ticket 7", {{"ticket", "7"}});`
tl::unexpected<Error> fail(Reason reason, std::string message,
                           std::map<std::string, std::string> metadata = {});

}  // namespace yichuang::domain
