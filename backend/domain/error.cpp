#include "backend/domain/error.h"

#include <utility>

namespace yichuang::domain {

tl::unexpected<Error> fail(Reason reason, std::string message,
                           std::map<std::string, std::string> metadata) {
  return tl::unexpected(Error{reason, std::move(message), std::move(metadata)});
}

}  // namespace yichuang::domain
