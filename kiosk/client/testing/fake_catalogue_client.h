#pragma once

#include <utility>

#include <QList>
#include <QString>

#include "kiosk/client/catalogue_client.h"
#include "kiosk/client/testing/fake_method.h"

namespace yichuang::client::testing {

class FakeCatalogueClient final : public CatalogueClient {
 public:
  FakeMethod<ListOffices, OfficeList> listOfficesCalls;
  FakeMethod<QString, Office> getOfficeCalls;
  FakeMethod<QString, QList<Service>> listServicesCalls;
  FakeMethod<QString, Service> getServiceCalls;
  FakeMethod<Nothing, QList<Situation>> listSituationsCalls;

  [[nodiscard]] PendingCall listOffices(const ListOffices& request,
                                        Callback<OfficeList> callback) override {
    return listOfficesCalls.call(request, std::move(callback));
  }
  [[nodiscard]] PendingCall getOffice(const QString& name, Callback<Office> callback) override {
    return getOfficeCalls.call(name, std::move(callback));
  }
  [[nodiscard]] PendingCall listServices(const QString& office,
                                         Callback<QList<Service>> callback) override {
    return listServicesCalls.call(office, std::move(callback));
  }
  [[nodiscard]] PendingCall getService(const QString& name, Callback<Service> callback) override {
    return getServiceCalls.call(name, std::move(callback));
  }
  [[nodiscard]] PendingCall listSituations(Callback<QList<Situation>> callback) override {
    return listSituationsCalls.call(Nothing{}, std::move(callback));
  }
};

}  // namespace yichuang::client::testing
