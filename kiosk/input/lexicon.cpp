#include "kiosk/input/lexicon.h"

#include <libime/core/userlanguagemodel.h>
#include <libime/pinyin/pinyindictionary.h>
#include <libime/pinyin/pinyinime.h>

#include <algorithm>
#include <exception>
#include <limits>
#include <stdexcept>
#include <unordered_map>
#include <utility>

#include <QLoggingCategory>
#include <QString>

namespace yichuang::input {
namespace {

Q_LOGGING_CATEGORY(logPinyin, "yichuang.pinyin")

using libime::PinyinFuzzyFlag;

/// Longest word looked for, in characters.
constexpr std::size_t kLongestWord = 8;
/// As the desktops that use the library have it: a second whole sentence, no far-fetched ones.
constexpr std::size_t kSentences = 2;
constexpr float kSentenceDistance = 1.0F;
/// How much likelier a preferred word is (decimal logarithm): enough for a village that the
/// language model has never heard of.
constexpr float kPreference = 5.0F;

/// accent.h for the library, and slips of the finger.
constexpr PinyinFuzzyFlag kForgiven[] = {
    PinyinFuzzyFlag::Z_ZH,       PinyinFuzzyFlag::C_CH,   PinyinFuzzyFlag::S_SH,
    PinyinFuzzyFlag::L_N,        PinyinFuzzyFlag::AN_ANG, PinyinFuzzyFlag::IAN_IANG,
    PinyinFuzzyFlag::UAN_UANG,   PinyinFuzzyFlag::EN_ENG, PinyinFuzzyFlag::IN_ING,
    PinyinFuzzyFlag::CommonTypo, PinyinFuzzyFlag::V_U,    PinyinFuzzyFlag::VE_UE};

/// A word of the dictionary: how it is said most often, and how often that is (logarithm).
struct Pronunciation {
  std::string pinyin;
  float likelihood = std::numeric_limits<float>::lowest();
};
using Pronunciations = std::unordered_map<std::string, Pronunciation>;

/// A text as its characters, Chinese ones apart.
struct Character {
  std::string text;
  bool chinese = false;
};

std::vector<Character> charactersOf(const std::string& text) {
  std::vector<Character> all;
  for (const QChar each : QString::fromStdString(text))
    all.push_back({QString(each).toStdString(), each.script() == QChar::Script_Han});
  return all;
}

std::string join(const std::vector<Character>& text, std::size_t from, std::size_t count) {
  std::string joined;
  for (std::size_t i = from; i < from + count; ++i) joined += text[i].text;
  return joined;
}

/// How many characters a word beginning at `from` may have at most; 0 when that is not Chinese.
std::size_t longestFrom(const std::vector<Character>& text, std::size_t from) {
  std::size_t count = 0;
  while (from + count < text.size() && count < kLongestWord && text[from + count].chinese) ++count;
  return count;
}

/// Every part of the texts that may be a word.
Pronunciations possibleWords(const std::vector<std::vector<Character>>& texts) {
  Pronunciations parts;
  for (const auto& text : texts)
    for (std::size_t from = 0; from < text.size(); ++from)
      for (std::size_t count = longestFrom(text, from); count > 0; --count)
        parts.try_emplace(join(text, from, count));
  return parts;
}

/// Keeps of `words` those of the dictionary.
Pronunciations lookUp(const libime::PinyinDictionary& dictionary, Pronunciations words) {
  const auto* trie = dictionary.trie(libime::PinyinDictionary::SystemDict);
  std::string entry;  // encoded pinyin, '!', word
  trie->foreach ([&](float likelihood, std::size_t length, std::uint64_t position) {
    trie->suffix(entry, length, position);
    const std::size_t gap = entry.find('!');
    if (gap == std::string::npos) return true;
    const auto found = words.find(entry.substr(gap + 1));
    if (found != words.end() && likelihood > found->second.likelihood)
      found->second = {libime::PinyinEncoder::decodeFullPinyin(entry.data(), gap), likelihood};
    return true;
  });
  std::erase_if(words, [](const auto& word) { return word.second.pinyin.empty(); });
  return words;
}

/// The likeliest way to cut a text into words, by Viterbi over single-word probabilities.
std::vector<SpokenWord> cut(const std::vector<Character>& text, const Pronunciations& words,
                            const libime::LanguageModelBase& model) {
  struct Step {
    float score = std::numeric_limits<float>::lowest();
    std::size_t from = 0;
  };
  std::vector<Step> best(text.size() + 1);
  best[0].score = 0;
  for (std::size_t from = 0; from < text.size(); ++from) {
    const auto reach = [&](std::size_t count, float score) {
      Step& step = best[from + count];
      if (best[from].score + score > step.score) step = {best[from].score + score, from};
    };
    for (std::size_t count = longestFrom(text, from); count > 0; --count)
      if (const std::string word = join(text, from, count); words.contains(word))
        reach(count, model.singleWordScore(word));
    if (best[from + 1].score == std::numeric_limits<float>::lowest()) reach(1, 0);
  }
  std::vector<SpokenWord> cutWords;
  for (std::size_t to = text.size(); to > 0; to = best[to].from) {
    std::string word = join(text, best[to].from, to - best[to].from);
    const auto found = words.find(word);
    std::string pinyin = found == words.end() ? std::string{} : found->second.pinyin;
    cutWords.push_back({std::move(word), std::move(pinyin)});
  }
  std::ranges::reverse(cutWords);
  return cutWords;
}

}  // namespace

std::unique_ptr<Lexicon> Lexicon::load() {
  try {
    auto dictionary = std::make_unique<libime::PinyinDictionary>();
    dictionary->load(libime::PinyinDictionary::SystemDict, YICHUANG_PINYIN_DICTIONARY,
                     libime::PinyinDictFormat::Binary);
    auto file =
        libime::DefaultLanguageModelResolver::instance().languageModelFileForLanguage("zh_CN");
    if (!file) throw std::runtime_error("no language model zh_CN");
    auto model = std::make_unique<libime::UserLanguageModel>(std::move(file));
    return std::unique_ptr<Lexicon>(
        new Lexicon(std::make_unique<libime::PinyinIME>(std::move(dictionary), std::move(model))));
  } catch (const std::exception& fault) {
    qCWarning(logPinyin, "no pinyin, the keyboard types letters only: %s (%s)", fault.what(),
              YICHUANG_PINYIN_DICTIONARY);
    return nullptr;
  }
}

Lexicon::Lexicon(std::unique_ptr<libime::PinyinIME> ime) : ime_(std::move(ime)) {
  libime::PinyinFuzzyFlags forgiven;
  for (const PinyinFuzzyFlag each : kForgiven) forgiven |= each;
  ime_->setFuzzyFlags(forgiven);
  ime_->setNBest(kSentences);
  ime_->setScoreFilter(kSentenceDistance);
}

Lexicon::~Lexicon() = default;

std::vector<std::vector<SpokenWord>> Lexicon::split(const std::vector<std::string>& texts) const {
  std::vector<std::vector<Character>> characters;
  std::ranges::transform(texts, std::back_inserter(characters), charactersOf);
  const Pronunciations words = lookUp(*std::as_const(*ime_).dict(), possibleWords(characters));
  std::vector<std::vector<SpokenWord>> all;
  for (const auto& text : characters)
    all.push_back(cut(text, words, *std::as_const(*ime_).model()));
  return all;
}

void Lexicon::prefer(const std::vector<SpokenWord>& words) {
  for (const auto& [text, pinyin] : words) {
    if (pinyin.empty()) continue;
    ime_->dict()->addWord(libime::PinyinDictionary::UserDict, pinyin, text, kPreference);
  }
}

}  // namespace yichuang::input
