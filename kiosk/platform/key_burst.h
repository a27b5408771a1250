#pragma once

#include <QString>

namespace yichuang::platform {

/// Tells a scanner that types like a keyboard from a person who types: its keys come faster than
/// fingers, many in a row, and end with Enter. Times are those of the keys, in milliseconds.
class KeyBurst {
 public:
  static constexpr quint64 kLongestGap = 40;  ///< between two keys of a scanner
  static constexpr qsizetype kShortest = 6;   ///< characters of a code
  static constexpr qsizetype kLongest = 512;

  /// What becomes of a key.
  enum class Verdict {
    kHold,     ///< may belong to a code: kept back until the next key, or expired()
    kRestart,  ///< may begin a code: kept back, but what was held before it belongs to the page
    kRelease,  ///< does not: what was held before it, and the key itself, belong to the page
    kSwallow,  ///< belongs to a code longer than any: neither it nor what was held is the page's
    kScanned,  ///< ends a code; see text()
  };

  /// A key that writes `text` (one character), or ends a code when `enter`.
  Verdict take(const QString& text, bool enter, quint64 time);
  /// No key came for the longest gap: what was held belongs to the page.
  void expired() { forget(); }

  /// What is held; the code after kScanned, until the next key: empty when it was too long.
  const QString& text() const { return text_; }
  /// Of the keys since the burst began, until the next burst.
  bool isTooLong() const { return tooLong_; }

 private:
  Verdict end(bool follows);
  void forget();

  QString text_;
  quint64 last_{0};
  bool tooLong_{false};
  bool ended_{false};
};

}  // namespace yichuang::platform
