#pragma once

#include <string>

#include "backend/domain/error.h"

namespace yichuang::test {

/// Wire name of the reason of a failure, "OK" for a success.
template <class T>
std::string reason_of(const domain::Result<T>& result) {
  return result ? "OK" : std::string(domain::to_string(result.error().reason));
}

}  // namespace yichuang::test
