#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/input/speller.h"
#include "kiosk/ui/models/rows_model.h"
#include "kiosk/visit/catalogue_cache.h"

namespace yichuang::guide {

/// Ways to what somebody came for: situations of life to choose from, and a search by names, plain
/// words, and the pinyin or pinyin initials of either.
class SearchViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(yichuang::ui::RowsModel* situations READ situations CONSTANT)
  Q_PROPERTY(yichuang::ui::RowsModel* results READ results CONSTANT)
  Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
  /// Words to touch instead of typing, in the program's language; each finds something.
  Q_PROPERTY(QList<QString> words READ words NOTIFY readyChanged)
  Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)

 public:
  SearchViewModel(visit::CatalogueCache& catalogue, const input::Speller& speller,
                  QObject* parent = nullptr);

  ui::RowsModel* situations() { return &situations_; }
  /// Services; key is the service's name.
  ui::RowsModel* results() { return &results_; }
  QString query() const { return query_; }
  void setQuery(const QString& query);
  QList<QString> words() const;
  bool isReady() const { return catalogue_.isLoaded(); }

 Q_SIGNALS:
  void queryChanged();
  void readyChanged();

 private:
  void showSituations();
  void showResults();
  /// Those that fit, the best first.
  QList<const client::Service*> servicesFor(const QString& query) const;

  visit::CatalogueCache& catalogue_;
  const input::Speller& speller_;
  QString query_;
  ui::RowsModel situations_;
  ui::RowsModel results_;
};

}  // namespace yichuang::guide
