#pragma once

#include <algorithm>
#include <utility>
#include <vector>

#include "backend/security/key_ring.h"

namespace yichuang::security {

inline MasterKey test_key(std::uint8_t byte) {
  Key key;
  std::fill_n(key.data(), Key::size(), byte);
  return MasterKey{key};
}

inline KeyRing test_ring(std::uint8_t current, const std::vector<std::uint8_t>& older = {}) {
  std::vector<MasterKey> rest;
  for (const auto byte : older) rest.push_back(test_key(byte));
  return KeyRing{test_key(current), std::move(rest)};
}

}  // namespace yichuang::security
