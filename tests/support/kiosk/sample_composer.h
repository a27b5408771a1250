#pragma once

#include "kiosk/input/composer.h"
#include "kiosk/input/speller.h"

namespace yichuang::sample {

/// Offers the same words for whatever is typed; enough to look at the keyboard.
class SampleComposer final : public input::Composer {
 public:
  bool isReady() const override { return true; }
  bool type(QChar letter) override {
    letters_ += letter.toLower();
    return true;
  }
  void backspace() override { letters_.chop(1); }
  QString choose(qsizetype candidate) override {
    clear();
    return words().value(candidate);
  }
  void clear() override { letters_.clear(); }
  bool isEmpty() const override { return letters_.isEmpty(); }
  QString composition() const override { return letters_; }
  QString raw() const override { return letters_; }
  QStringList candidates() const override { return isEmpty() ? QStringList() : words(); }

 private:
  static QStringList words() {
    return {"身份证", "身份证明", "申分证", "身份", "审", "深", "身", "神", "甚", "什", "伸", "慎"};
  }
  QString letters_;
};

/// Knows no pinyin.
class SilentSpeller final : public input::Speller {
 public:
  void spell(const QStringList&) override {}
  input::Spelling spellingOf(const QString&) const override { return {}; }
};

}  // namespace yichuang::sample
