#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace libime {
class PinyinDictionary;
class PinyinIME;
class UserLanguageModel;
}  // namespace libime

namespace yichuang::input {

/// A word and how it is said, "xing'shi'zheng". Pinyin is empty for what is not Chinese.
struct SpokenWord {
  std::string text;
  std::string pinyin;

  bool operator==(const SpokenWord&) const = default;
};

/// The words of Chinese: libime's dictionary and language model. Both are mapped files, shared and
/// only read; what prefer() adds lives as long as this.
/// Thread rule: split() on any thread, as long as prefer() is not running.
class Lexicon {
 public:
  /// Null when the data is missing or faulty; the log says which.
  static std::unique_ptr<Lexicon> load();
  ~Lexicon();

  /// Cuts texts into words, each with its likeliest pronunciation. Takes a while (about 0.3 s): the
  /// dictionary is ordered by sound and is read from end to end.
  std::vector<std::vector<SpokenWord>> split(const std::vector<std::string>& texts) const;

  /// Makes these words the first ones offered.
  void prefer(const std::vector<SpokenWord>& words);

  libime::PinyinIME& ime() { return *ime_; }

 private:
  explicit Lexicon(std::unique_ptr<libime::PinyinIME> ime);

  std::unique_ptr<libime::PinyinIME> ime_;
};

}  // namespace yichuang::input
