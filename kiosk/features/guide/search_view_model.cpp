#include "kiosk/features/guide/search_view_model.h"

#include <algorithm>

namespace yichuang::guide {
namespace {

constexpr qsizetype kMostResults = 12;
/// A single letter sounds like half of the catalogue.
constexpr qsizetype kFewestLetters = 2;

bool contains(const client::LocalizedText& text, const QString& word) {
  return text.zh.contains(word, Qt::CaseInsensitive) || text.en.contains(word, Qt::CaseInsensitive);
}

/// How well a service fits; more is better.
enum Fit { kNot, kSituation, kSoundInside, kSoundFirst, kInside, kFirst, kWhole };

/// One part of a query: a run of Chinese, or what stands between two of them.
struct Term {
  QString text;
  QString letters;  ///< empty when it cannot be pinyin
};

/// "摩托车 guohu" are two terms. Blanks part Chinese words; elsewhere they are part of the phrase.
QList<Term> termsOf(const QString& query) {
  QStringList runs;
  bool chinese = false;
  for (const QChar each : query) {
    const bool han = each.script() == QChar::Script_Han;
    if (runs.isEmpty() || han != chinese) runs << QString();
    chinese = han;
    runs.last() += each;
  }
  QList<Term> terms;
  for (const QString& run : std::as_const(runs)) {
    const QString text = run.trimmed();
    if (text.isEmpty()) continue;
    const QString letters = input::pinyinLetters(text);
    terms.append({text, letters.size() < kFewestLetters ? QString() : letters});
  }
  return terms;
}

Fit fitOf(const client::Service& service, const Term& term, const input::Speller& speller) {
  const QString& word = term.text;
  const auto is = [&](const QString& text) { return text.compare(word, Qt::CaseInsensitive) == 0; };
  const client::LocalizedText& name = service.displayName;
  if (is(service.code) || is(name.zh) || is(name.en)) return kWhole;
  if (name.zh.startsWith(word, Qt::CaseInsensitive)) return kFirst;
  if (contains(name, word) || service.code.contains(word, Qt::CaseInsensitive)) return kInside;
  const auto sound = input::findPinyin(term.letters, speller.spellingOf(name.zh));
  return !sound ? kNot : *sound == 0 ? kSoundFirst : kSoundInside;
}

/// Plain words are typed from their beginning.
bool speaksOf(const client::Situation& situation, const Term& term, const input::Speller& speller) {
  const auto says = [&](const QString& word) {
    return word.contains(term.text, Qt::CaseInsensitive) ||
           input::findPinyin(term.letters, speller.spellingOf(word)) == 0;
  };
  return contains(situation.displayName, term.text) || says(situation.displayName.zh) ||
         std::ranges::any_of(situation.keywords, says);
}

/// Every term has to fit; the one that fits worst decides.
int fitOf(const client::Service& service, const QList<Term>& terms,
          const QList<client::Situation>& situations, const input::Speller& speller) {
  const auto leads = [&](const Term& term) {
    return std::ranges::any_of(situations, [&](const client::Situation& situation) {
      return situation.services.contains(service.name) && speaksOf(situation, term, speller);
    });
  };
  int worst = terms.isEmpty() ? kNot : kWhole;
  for (const Term& term : terms) {
    int fit = fitOf(service, term, speller);
    if (fit == kNot && leads(term)) fit = kSituation;
    worst = std::min(worst, fit);
  }
  return worst;
}

}  // namespace

SearchViewModel::SearchViewModel(visit::CatalogueCache& catalogue, const input::Speller& speller,
                                 QObject* parent)
    : QObject(parent), catalogue_(catalogue), speller_(speller) {
  connect(&speller_, &input::Speller::spelled, this, &SearchViewModel::showResults);
  connect(&catalogue_, &visit::CatalogueCache::changed, this, [this] {
    showSituations();
    showResults();
    Q_EMIT readyChanged();
  });
  showSituations();
}

void SearchViewModel::setQuery(const QString& query) {
  if (query == query_) return;
  query_ = query;
  showResults();
  Q_EMIT queryChanged();
}

QList<QString> SearchViewModel::words() const {
  //: Short words that people search for, at most eight, parted by |. Those that find nothing in the
  //: catalogue are not offered.
  QStringList words = tr("换证|过户|违章|年检|补证|上牌|学车|报废").split(u'|');
  words.removeIf([this](const QString& word) { return servicesFor(word).isEmpty(); });
  return words;
}

void SearchViewModel::showSituations() {
  QList<ui::Row> rows;
  for (const client::Situation& situation : catalogue_.situations())
    rows.append({.key = situation.name,
                 .title = catalogue_.text(situation.displayName),
                 .subtitle = catalogue_.text(situation.hint),
                 .icon = situation.icon});
  situations_.setRows(rows);
}

QList<const client::Service*> SearchViewModel::servicesFor(const QString& query) const {
  const QList<Term> terms = termsOf(query);
  QList<std::pair<int, const client::Service*>> ranked;
  for (const client::Service& service : catalogue_.services())
    if (const int fit = fitOf(service, terms, catalogue_.situations(), speller_); fit > kNot)
      ranked.append({fit, &service});
  std::ranges::stable_sort(ranked, std::greater{}, &std::pair<int, const client::Service*>::first);
  QList<const client::Service*> best;
  for (const auto& [_, service] : ranked.first(std::min(ranked.size(), kMostResults)))
    best << service;
  return best;
}

void SearchViewModel::showResults() {
  QList<ui::Row> rows;
  for (const client::Service* service : servicesFor(query_))
    rows.append({.key = service->name, .title = catalogue_.text(service->displayName)});
  results_.setRows(rows);
}

}  // namespace yichuang::guide
