#include "kiosk/features/guide/search_view_model.h"

#include <algorithm>

namespace yichuang::guide {
namespace {

constexpr qsizetype kMostResults = 12;
constexpr qsizetype kWordsOfASituation = 2;

bool isChinese(const QString& word) {
  return std::ranges::any_of(word, [](QChar c) { return c.script() == QChar::Script_Han; });
}

bool contains(const client::LocalizedText& text, const QString& word) {
  return text.zh.contains(word, Qt::CaseInsensitive) || text.en.contains(word, Qt::CaseInsensitive);
}

/// 0: not at all; more is better.
int rank(const client::Service& service, const QString& word) {
  const auto is = [&](const QString& text) { return text.compare(word, Qt::CaseInsensitive) == 0; };
  if (is(service.code) || is(service.displayName.zh) || is(service.displayName.en)) return 4;
  if (service.displayName.zh.startsWith(word, Qt::CaseInsensitive)) return 3;
  return contains(service.displayName, word) || service.code.contains(word, Qt::CaseInsensitive)
             ? 2
             : 0;
}

bool leadsTo(const client::Situation& situation, const QString& service, const QString& word) {
  const auto speaksOf = [&](const QString& keyword) {
    return keyword.contains(word, Qt::CaseInsensitive);
  };
  return situation.services.contains(service) &&
         (contains(situation.displayName, word) ||
          std::ranges::any_of(situation.keywords, speaksOf));
}

}  // namespace

SearchViewModel::SearchViewModel(visit::CatalogueCache& catalogue, QObject* parent)
    : QObject(parent), catalogue_(catalogue) {
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
  const bool chinese = catalogue_.language().startsWith(QLatin1String("zh"));
  QList<QString> all;
  for (const client::Situation& situation : catalogue_.situations()) {
    qsizetype taken = 0;
    for (const QString& word : situation.keywords) {
      if (isChinese(word) != chinese || all.contains(word) || taken == kWordsOfASituation) continue;
      all << word;
      ++taken;
    }
  }
  return all;
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

void SearchViewModel::showResults() {
  const QString word = query_.trimmed();
  QList<std::pair<int, const client::Service*>> ranked;
  for (const client::Service& service : catalogue_.services()) {
    if (word.isEmpty()) break;
    int found = rank(service, word);
    const auto leads = [&](const client::Situation& s) { return leadsTo(s, service.name, word); };
    if (found == 0 && std::ranges::any_of(catalogue_.situations(), leads)) found = 1;
    if (found > 0) ranked.append({found, &service});
  }
  std::ranges::stable_sort(ranked, std::greater{}, &std::pair<int, const client::Service*>::first);
  QList<ui::Row> rows;
  for (const auto& [_, service] : ranked.first(std::min(ranked.size(), kMostResults)))
    rows.append({.key = service->name, .title = catalogue_.text(service->displayName)});
  results_.setRows(rows);
}

}  // namespace yichuang::guide
