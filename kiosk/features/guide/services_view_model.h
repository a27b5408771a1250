#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/ui/models/rows_model.h"
#include "kiosk/visit/catalogue_cache.h"
#include "kiosk/visit/visit_draft.h"

namespace yichuang::guide {

/// The services a situation leads to; one or several are chosen for one visit.
class ServicesViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(QString hint READ hint NOTIFY changed)
  Q_PROPERTY(yichuang::ui::RowsModel* services READ services CONSTANT)
  Q_PROPERTY(int chosen READ chosen NOTIFY changed)
  /// Services that one ticket takes; 0 is any number.
  Q_PROPERTY(int most READ most NOTIFY changed)
  /// No more can be chosen for one ticket.
  Q_PROPERTY(bool full READ isFull NOTIFY changed)

 public:
  ServicesViewModel(visit::CatalogueCache& catalogue, visit::VisitDraft& draft,
                    QObject* parent = nullptr);

  QString title() const;
  QString hint() const;
  ui::RowsModel* services() { return &services_; }
  int chosen() const { return static_cast<int>(draft_.services().size()); }
  int most() const;
  bool isFull() const;

  /// `situation` is a name from SearchViewModel.
  Q_INVOKABLE void open(const QString& situation);
  Q_INVOKABLE void toggle(const QString& service);

 Q_SIGNALS:
  void changed();

 private:
  const client::Situation* situation() const;
  void show();

  visit::CatalogueCache& catalogue_;
  visit::VisitDraft& draft_;
  QString situation_;
  ui::RowsModel services_;
};

/// How long a service may take by law, for people: "当场办" or "3 个工作日内".
QString limitText(const client::Service& service);

}  // namespace yichuang::guide
