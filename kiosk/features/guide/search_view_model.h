#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/features/guide/catalogue_cache.h"
#include "kiosk/features/lists/rows_model.h"

namespace yichuang::guide {

/// Ways to what somebody came for: situations of life to choose from, and a search by plain words.
class SearchViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(yichuang::lists::RowsModel* situations READ situations CONSTANT)
  Q_PROPERTY(yichuang::lists::RowsModel* results READ results CONSTANT)
  Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
  Q_PROPERTY(bool ready READ isReady NOTIFY readyChanged)

 public:
  explicit SearchViewModel(CatalogueCache& catalogue, QObject* parent = nullptr);

  lists::RowsModel* situations() { return &situations_; }
  /// Services; key is the service's name.
  lists::RowsModel* results() { return &results_; }
  QString query() const { return query_; }
  void setQuery(const QString& query);
  bool isReady() const { return catalogue_.isLoaded(); }

 Q_SIGNALS:
  void queryChanged();
  void readyChanged();

 private:
  void showSituations();
  void showResults();

  CatalogueCache& catalogue_;
  QString query_;
  lists::RowsModel situations_;
  lists::RowsModel results_;
};

}  // namespace yichuang::guide
