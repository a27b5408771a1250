#pragma once

#include <optional>

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "kiosk/client/clock.h"
#include "kiosk/client/ticket.h"
#include "kiosk/features/counter/itinerary_model.h"

namespace yichuang::counter {

/// The citizen called to or served at the window, in texts. Stays as it is while the server is
/// away.
class ServedTicket : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to CounterViewModel")
  Q_PROPERTY(bool present READ isPresent NOTIFY changed)
  Q_PROPERTY(bool called READ isCalled NOTIFY changed)
  Q_PROPERTY(bool serving READ isServing NOTIFY changed)
  Q_PROPERTY(QString number READ number NOTIFY changed)
  Q_PROPERTY(QString holder READ holder NOTIFY changed)
  Q_PROPERTY(QString identityNumber READ identityNumber NOTIFY changed)
  Q_PROPERTY(QString phone READ phone NOTIFY changed)
  Q_PROPERTY(QString priority READ priority NOTIFY changed)
  Q_PROPERTY(QString channel READ channel NOTIFY changed)
  Q_PROPERTY(QString note READ note NOTIFY changed)
  /// "已叫 2 次" or "正在办理".
  Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
  /// Since the last call or since serving began, "03:25".
  Q_PROPERTY(QString elapsed READ elapsed NOTIFY ticked)
  /// How long the citizen waited before the call.
  Q_PROPERTY(QString waited READ waited NOTIFY changed)
  Q_PROPERTY(yichuang::counter::ItineraryModel* itinerary READ itinerary CONSTANT)

 public:
  ServedTicket(const CatalogueNames& names, const client::Clock& clock, QObject* parent = nullptr);

  void show(const std::optional<client::Ticket>& ticket);
  [[nodiscard]] const std::optional<client::Ticket>& ticket() const { return ticket_; }
  void retranslate();

  [[nodiscard]] bool isPresent() const { return ticket_.has_value(); }
  [[nodiscard]] bool isCalled() const;
  [[nodiscard]] bool isServing() const;
  [[nodiscard]] QString number() const { return shown().number; }
  [[nodiscard]] QString holder() const { return shown().holder.name; }
  [[nodiscard]] QString identityNumber() const { return shown().holder.identityNumber; }
  [[nodiscard]] QString phone() const { return shown().holder.phone; }
  [[nodiscard]] QString priority() const;
  [[nodiscard]] QString channel() const;
  [[nodiscard]] QString note() const { return shown().note; }
  [[nodiscard]] QString stateText() const;
  [[nodiscard]] QString elapsed() const;
  [[nodiscard]] QString waited() const;
  [[nodiscard]] ItineraryModel* itinerary() { return &itinerary_; }

 Q_SIGNALS:
  void changed();
  void ticked();

 private:
  [[nodiscard]] const client::Ticket& shown() const;

  const client::Clock& clock_;
  ItineraryModel itinerary_;
  std::optional<client::Ticket> ticket_;
};

}  // namespace yichuang::counter
