#pragma once

#include "kiosk/features/supervision/closure_view_model.h"
#include "kiosk/features/supervision/day_end_view_model.h"
#include "kiosk/features/supervision/displaced_view_model.h"
#include "kiosk/features/supervision/notice_view_model.h"

namespace yichuang::supervision {

/// What a supervisor can do about an office: closures and whom they displaced, the notice on its
/// boards, the end of its day.
class OfficeCare : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the program")
  Q_PROPERTY(yichuang::supervision::ClosureViewModel* closures READ closures CONSTANT)
  Q_PROPERTY(yichuang::supervision::DisplacedViewModel* displaced READ displaced CONSTANT)
  Q_PROPERTY(yichuang::supervision::NoticeViewModel* notice READ notice CONSTANT)
  Q_PROPERTY(yichuang::supervision::DayEndViewModel* dayEnd READ dayEnd CONSTANT)

 public:
  struct Clients {
    client::AdministrationClient& administration;
    client::AppointmentClient& appointments;
    client::CatalogueClient& catalogue;
    client::CounterClient& counter;
  };
  /// Everything given outlives it.
  OfficeCare(const Clients& clients, const client::Clock& clock, QObject* parent = nullptr)
      : QObject(parent),
        closures_({clients.appointments, clients.catalogue}, clock),
        displaced_({clients.appointments, clients.catalogue}),
        notice_(clients.administration, clock),
        dayEnd_(clients.counter) {}

  [[nodiscard]] ClosureViewModel* closures() { return &closures_; }
  [[nodiscard]] DisplacedViewModel* displaced() { return &displaced_; }
  [[nodiscard]] NoticeViewModel* notice() { return &notice_; }
  [[nodiscard]] DayEndViewModel* dayEnd() { return &dayEnd_; }

 private:
  ClosureViewModel closures_;
  DisplacedViewModel displaced_;
  NoticeViewModel notice_;
  DayEndViewModel dayEnd_;
};

}  // namespace yichuang::supervision
