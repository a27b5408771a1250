#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace yichuang::security {

using Bytes = std::span<const std::uint8_t>;
using Digest = std::array<std::uint8_t, 32>;

/// To be called before libsodium's random numbers and password hashes; cheap when it was already.
void require_sodium();

/// Overwrites memory in a way the optimiser keeps.
void wipe(void* memory, std::size_t size) noexcept;

/// A key. Wiped when it goes, never printed.
template <std::size_t kSize>
class SecretBytes {
 public:
  SecretBytes() = default;
  explicit SecretBytes(const std::array<std::uint8_t, kSize>& bytes) : bytes_{bytes} {}
  SecretBytes(const SecretBytes&) = default;
  SecretBytes& operator=(const SecretBytes&) = default;
  ~SecretBytes() { wipe(bytes_.data(), bytes_.size()); }

  Bytes view() const { return bytes_; }
  std::uint8_t* data() { return bytes_.data(); }
  const std::uint8_t* data() const { return bytes_.data(); }
  static constexpr std::size_t size() { return kSize; }

 private:
  std::array<std::uint8_t, kSize> bytes_{};
};

inline Bytes as_bytes(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

inline std::string_view as_text(Bytes bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// From the system's generator; never fails (libsodium ends the program if the system cannot).
void fill_random(std::span<std::uint8_t> out);

/// Without padding (RFC 4648, section 5).
std::string to_base64url(Bytes bytes);

/// Nothing for any character, length or left-over bit the encoder would not have written.
std::optional<std::string> from_base64url(std::string_view text);

/// Lower case.
std::string to_hex(Bytes bytes);

/// Time depends only on the lengths.
bool equal_in_constant_time(Bytes a, Bytes b);

Digest sha256(Bytes bytes);

}  // namespace yichuang::security
