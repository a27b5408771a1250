#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include "kiosk/client/catalogue_client.h"

namespace yichuang::counter {

/// Names of services and offices for the pages; tries again until it has them.
class CatalogueNames : public QObject {
  Q_OBJECT
 public:
  explicit CatalogueNames(client::CatalogueClient& catalogue, QObject* parent = nullptr);

  /// Loads what `office` handles, and all offices.
  void load(const QString& office);
  /// Names stay, but offices open and close in the course of a day.
  void refreshOffices();
  void setLanguage(const QString& language);

  /// The code while the catalogue is not there: "DL-06" for "services/DL-06".
  [[nodiscard]] QString serviceName(const QString& service) const;
  [[nodiscard]] QString officeName(const QString& office) const;
  [[nodiscard]] QString text(const client::LocalizedText& text) const { return text.in(language_); }
  [[nodiscard]] const QList<client::Service>& services() const { return services_; }
  [[nodiscard]] const QList<client::Office>& offices() const { return offices_; }

 Q_SIGNALS:
  void changed();

 private:
  void request();

  client::CatalogueClient& catalogue_;
  QString office_;
  QString language_ = QStringLiteral("zh_CN");
  QList<client::Service> services_;
  QList<client::Office> offices_;
  QHash<QString, client::LocalizedText> names_;
  client::PendingCall servicesCall_;
  client::PendingCall officesCall_;
  QTimer again_;
};

}  // namespace yichuang::counter
