#pragma once

#include <vector>

#include <QString>

namespace yichuang::platform {

/// One line of a receipt.
struct ReceiptLine {
  enum class Kind { kText, kRule, kQrCode, kFeed };
  enum class Align { kLeft, kCenter };

  Kind kind{Kind::kText};
  QString text{};  ///< the text, or what the QR code holds (<= 500 characters)
  Align align{Align::kLeft};
  int size{1};  ///< 1..8: so many times the printer's own letters
  bool bold{false};
  bool operator==(const ReceiptLine&) const = default;
};

/// What is printed on one piece of paper, cut off at its end.
using Receipt = std::vector<ReceiptLine>;

}  // namespace yichuang::platform
