#pragma once

#include <optional>

#include <QHash>
#include <QObject>
#include <QString>

#include "kiosk/client/catalogue_client.h"

namespace yichuang::visit {

/// The catalogue as a kiosk needs it: loaded once, loaded again when asked to, and kept while the
/// server is away, so that people can still read what to bring.
class CatalogueCache : public QObject {
  Q_OBJECT

 public:
  /// `office` is where the kiosk stands: "offices/610902".
  CatalogueCache(client::CatalogueClient& client, QString office, QObject* parent = nullptr);

  /// Asks for everything anew; what is there stays until the answers come.
  void load();
  bool isLoaded() const { return !situations_.isEmpty() && !services_.isEmpty() && here(); }

  QString officeName() const { return office_; }
  const client::Office* here() const { return office(office_); }
  /// Null when there is none; pointers live until the next changed().
  const client::Office* office(const QString& name) const;
  const client::Service* service(const QString& name) const;
  const QList<client::Situation>& situations() const { return situations_; }
  const QList<client::Service>& services() const { return services_; }
  const QList<client::Office>& offices() const { return offices_; }
  /// How the kiosk's office handles a service; nothing when it does not.
  std::optional<client::OfficeService> serviceHere(const QString& name) const;

  QString language() const { return language_; }
  void setLanguage(const QString& language);
  QString text(const client::LocalizedText& text) const { return text.in(language_); }
  /// What people call an office.
  QString officeText(const client::Office& office) const;
  /// Name of a service in the language shown; its code when it is not known.
  QString serviceText(const QString& name) const;

 Q_SIGNALS:
  /// New content or another language.
  void changed();

 private:
  client::CatalogueClient& client_;
  QString office_;
  QString language_{QStringLiteral("zh_CN")};
  QList<client::Office> offices_;
  QList<client::Service> services_;
  QList<client::Situation> situations_;
  client::PendingCall officesCall_;
  client::PendingCall servicesCall_;
  client::PendingCall situationsCall_;
};

}  // namespace yichuang::visit
