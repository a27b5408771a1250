#pragma once

#include <memory>
#include <vector>

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include "kiosk/input/lexicon.h"
#include "kiosk/input/libime_composer.h"
#include "kiosk/input/speller.h"

namespace yichuang::input {

/// Pinyin of a program: types Chinese and spells it. The first spell() loads the dictionary on a
/// thread of its own; the words of the texts it is given are the first ones the composer offers.
class PinyinEngine final : public Speller {
  Q_OBJECT

 public:
  explicit PinyinEngine(QObject* parent = nullptr);
  ~PinyinEngine() override;

  LibimeComposer& composer() { return composer_; }
  /// There is no dictionary on this machine; the log says what is wrong.
  bool isMissing() const { return missing_; }

  void spell(const QStringList& texts) override;
  Spelling spellingOf(const QString& text) const override { return spellings_.value(text); }

 private:
  using Sentences = std::vector<std::vector<SpokenWord>>;

  void work();
  void take(std::shared_ptr<Lexicon> lexicon, const QStringList& texts, const Sentences& sentences);

  LibimeComposer composer_;
  std::shared_ptr<Lexicon> lexicon_;
  QHash<QString, Spelling> spellings_;
  QStringList waiting_;
  QSet<QString> asked_;
  bool working_ = false;
  bool missing_ = false;
  QThreadPool worker_;
};

}  // namespace yichuang::input
