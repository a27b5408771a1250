#include "kiosk/input/libime_composer.h"

#include <libime/pinyin/pinyincontext.h>
#include <libime/pinyin/pinyinime.h>

#include <utility>

namespace yichuang::input {
namespace {

/// Longer than any name or question; what a leaning elbow types must not cost time.
constexpr std::size_t kMostLetters = 40;
/// More than anybody pages through.
constexpr std::size_t kMostCandidates = 90;

}  // namespace

LibimeComposer::LibimeComposer(QObject* parent) : Composer(parent) {}

LibimeComposer::~LibimeComposer() = default;

void LibimeComposer::use(std::shared_ptr<Lexicon> lexicon) {
  context_.reset();
  lexicon_ = std::move(lexicon);
  if (lexicon_) context_ = std::make_unique<libime::PinyinContext>(&lexicon_->ime());
  Q_EMIT readyChanged();
}

bool LibimeComposer::type(QChar letter) {
  if (!context_ || context_->size() >= kMostLetters) return false;
  const char typed = letter.toLower().toLatin1();
  const bool between = typed == '\'' && !context_->empty();
  if (!between && (typed < 'a' || typed > 'z')) return false;
  return context_->type(std::string_view(&typed, 1));
}

void LibimeComposer::backspace() {
  if (!context_) return;
  if (context_->selectedLength() > 0)
    context_->cancel();
  else
    context_->backspace();
}

QString LibimeComposer::choose(qsizetype candidate) {
  if (!context_ || candidate < 0 ||
      std::cmp_greater_equal(candidate, context_->candidates().size()))
    return {};
  context_->select(static_cast<std::size_t>(candidate));
  if (!context_->selected()) return {};
  const QString text = QString::fromStdString(context_->selectedSentence());
  context_->clear();
  return text;
}

void LibimeComposer::clear() {
  if (context_) context_->clear();
}

bool LibimeComposer::isEmpty() const { return !context_ || context_->empty(); }

QString LibimeComposer::composition() const {
  if (isEmpty()) return {};
  return QString::fromStdString(context_->preedit(libime::PinyinPreeditMode::Pinyin));
}

QString LibimeComposer::raw() const {
  if (isEmpty()) return {};
  return QString::fromStdString(context_->selectedSentence() +
                                context_->userInput().substr(context_->selectedLength()));
}

QStringList LibimeComposer::candidates() const {
  QStringList all;
  if (isEmpty()) return all;
  for (const auto& candidate : context_->candidates()) {
    if (std::cmp_equal(all.size(), kMostCandidates)) break;
    all << QString::fromStdString(candidate.toString());
  }
  return all;
}

}  // namespace yichuang::input
