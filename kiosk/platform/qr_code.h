#pragma once

#include <vector>

#include <QString>

namespace yichuang::platform {

/// A QR code as squares. `size` is 0 when the text cannot be coded (longer than 500 bytes).
struct QrCode {
  int size{};               ///< squares a side
  std::vector<bool> black;  ///< size * size, row by row

  bool isBlack(int column, int row) const {
    return black[static_cast<std::size_t>(row) * static_cast<std::size_t>(size) +
                 static_cast<std::size_t>(column)];
  }
};

/// Correction level M, smallest version that holds the text.
QrCode makeQrCode(const QString& text);

}  // namespace yichuang::platform
