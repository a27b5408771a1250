#include "kiosk/input/pinyin_engine.h"

#include <utility>

#include <QMetaObject>

namespace yichuang::input {
namespace {

/// Longer texts are sentences, which nobody types in one go.
constexpr qsizetype kLongestTerm = 6;

/// "xing'shi'zheng" in syllables; other letters and digits as they are, marks left out.
Spelling spellingOf(const std::vector<SpokenWord>& sentence) {
  Spelling spelling;
  bool inLetters = false;
  for (const auto& [text, pinyin] : sentence) {
    const QString shown = QString::fromStdString(text).toLower();
    const bool letter = pinyin.empty() && shown.at(0).isLetterOrNumber();
    if (letter && inLetters)
      spelling.last() += shown;
    else if (letter)
      spelling << shown;
    else if (!pinyin.empty())
      spelling << QString::fromStdString(pinyin).replace(u'ü', u'v').split(u'\'');
    inLetters = letter;
  }
  return spelling;
}

SpokenWord joined(const std::vector<SpokenWord>& words) {
  SpokenWord all;
  for (const auto& [text, pinyin] : words) {
    if (pinyin.empty()) return {};
    all.text += text;
    if (!all.pinyin.empty()) all.pinyin += '\'';
    all.pinyin += pinyin;
  }
  return all;
}

bool isSingle(const SpokenWord& word) { return word.pinyin.find('\'') == std::string::npos; }

/// What of a text is worth to be offered first: its words, and itself when it is short, which also
/// brings in the names that no dictionary has.
std::vector<SpokenWord> termsOf(const QString& text, const std::vector<SpokenWord>& sentence) {
  std::vector<SpokenWord> terms;
  for (const SpokenWord& word : sentence)
    if (!isSingle(word)) terms.push_back(word);
  if (sentence.size() > 1 && text.size() <= kLongestTerm) terms.push_back(joined(sentence));
  return terms;
}

std::vector<std::string> toUtf8(const QStringList& texts) {
  std::vector<std::string> all;
  for (const QString& text : texts) all.push_back(text.toStdString());
  return all;
}

}  // namespace

PinyinEngine::PinyinEngine(QObject* parent) : Speller(parent) { worker_.setMaxThreadCount(1); }

PinyinEngine::~PinyinEngine() { worker_.waitForDone(); }

void PinyinEngine::spell(const QStringList& texts) {
  for (const QString& text : texts) {
    if (text.isEmpty() || asked_.contains(text)) continue;
    asked_.insert(text);
    waiting_ << text;
  }
  work();
}

void PinyinEngine::work() {
  if (working_ || missing_ || waiting_.isEmpty()) return;
  working_ = true;
  worker_.start([this, lexicon = lexicon_, texts = std::exchange(waiting_, {})]() mutable {
    if (!lexicon) lexicon = Lexicon::load();
    Sentences sentences;
    if (lexicon) sentences = lexicon->split(toUtf8(texts));
    QMetaObject::invokeMethod(
        this,
        [this, lexicon = std::move(lexicon), texts, sentences = std::move(sentences)] {
          take(lexicon, texts, sentences);
        },
        Qt::QueuedConnection);
  });
}

void PinyinEngine::take(std::shared_ptr<Lexicon> lexicon, const QStringList& texts,
                        const Sentences& sentences) {
  working_ = false;
  missing_ = !lexicon;
  if (missing_) return;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const QString& text = texts[static_cast<qsizetype>(i)];
    spellings_[text] = input::spellingOf(sentences[i]);
    lexicon->prefer(termsOf(text, sentences[i]));
  }
  if (!lexicon_) {
    lexicon_ = std::move(lexicon);
    composer_.use(lexicon_);
  }
  Q_EMIT spelled();
  work();
}

}  // namespace yichuang::input
