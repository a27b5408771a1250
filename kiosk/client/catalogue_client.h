#pragma once

#include <QList>
#include <QString>

#include "kiosk/client/catalogue.h"
#include "kiosk/client/pending_call.h"

namespace yichuang::client {

struct ListOffices {
  QString ancestor;  ///< only this office and those below it; empty for all
  QString service;   ///< only offices that handle it; empty for all
  bool operator==(const ListOffices&) const = default;
};

struct OfficeList {
  QList<Office> offices;  ///< parents before children
  QString edition;        ///< changes with every import that changed something
  bool operator==(const OfficeList&) const = default;
};

/// What can be done, where, and with which papers. Lists come whole; paging is the client's.
/// Thread rule: GUI thread only.
class CatalogueClient {
 public:
  virtual ~CatalogueClient() = default;
  [[nodiscard]] virtual PendingCall listOffices(const ListOffices& request,
                                                Callback<OfficeList> callback) = 0;
  [[nodiscard]] virtual PendingCall getOffice(const QString& name, Callback<Office> callback) = 0;
  /// Services in code order; all of them when `office` is empty.
  [[nodiscard]] virtual PendingCall listServices(const QString& office,
                                                 Callback<QList<Service>> callback) = 0;
  [[nodiscard]] virtual PendingCall getService(const QString& name, Callback<Service> callback) = 0;
  /// Situations in the order they are shown.
  [[nodiscard]] virtual PendingCall listSituations(Callback<QList<Situation>> callback) = 0;
};

}  // namespace yichuang::client
