#pragma once

#include <memory>

#include "kiosk/input/composer.h"
#include "kiosk/input/lexicon.h"

namespace libime {
class PinyinContext;
}

namespace yichuang::input {

/// Composes with libime. Not ready until it is given a lexicon.
class LibimeComposer final : public Composer {
  Q_OBJECT

 public:
  explicit LibimeComposer(QObject* parent = nullptr);
  ~LibimeComposer() override;

  void use(std::shared_ptr<Lexicon> lexicon);

  bool isReady() const override { return context_ != nullptr; }
  bool type(QChar letter) override;
  void backspace() override;
  QString choose(qsizetype candidate) override;
  void clear() override;
  bool isEmpty() const override;
  QString composition() const override;
  QString raw() const override;
  QStringList candidates() const override;

 private:
  std::shared_ptr<Lexicon> lexicon_;
  std::unique_ptr<libime::PinyinContext> context_;
};

}  // namespace yichuang::input
