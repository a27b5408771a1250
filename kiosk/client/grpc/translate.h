#pragma once

#include <string>

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <google/protobuf/repeated_field.h>
#include <google/protobuf/timestamp.pb.h>

#include "kiosk/client/appointment.h"
#include "kiosk/client/assistance.h"
#include "kiosk/client/catalogue.h"
#include "kiosk/client/counter_client.h"
#include "kiosk/client/identity.h"
#include "kiosk/client/ticket.h"
#include "kiosk/client/ticket_client.h"
#include "kiosk/client/watch.h"
#include "yichuang/appointments/v1/resources.pb.h"
#include "yichuang/assistance/v1/resources.pb.h"
#include "yichuang/catalogue/v1/resources.pb.h"
#include "yichuang/common/v1/types.pb.h"
#include "yichuang/identity/v1/identity_service.pb.h"
#include "yichuang/queue/v1/counter_service.pb.h"
#include "yichuang/queue/v1/resources.pb.h"
#include "yichuang/queue/v1/ticket_service.pb.h"
#include "yichuang/watch/v1/watch_service.pb.h"

// Wire messages to value types and back. An enum value this program does not know becomes
// Unknown; an absent time becomes a null QDateTime.

namespace yichuang::client {

inline QString fromProto(const std::string& text) { return QString::fromStdString(text); }
QDateTime fromProto(const google::protobuf::Timestamp& time);
google::protobuf::Timestamp toProto(const QDateTime& time);

Office::Level fromProto(common::v1::OfficeLevel value);
common::v1::OfficeLevel toProto(Office::Level value);

Ticket::Priority fromProto(common::v1::PriorityClass value);
common::v1::PriorityClass toProto(Ticket::Priority value);

RoleGrant::Role fromProto(identity::v1::Role value);
identity::v1::Role toProto(RoleGrant::Role value);

Service::Category fromProto(catalogue::v1::Service::Category value);
catalogue::v1::Service::Category toProto(Service::Category value);

Service::CrossProvince fromProto(catalogue::v1::Service::CrossProvince value);
catalogue::v1::Service::CrossProvince toProto(Service::CrossProvince value);

Ticket::State fromProto(queue::v1::Ticket::State value);
queue::v1::Ticket::State toProto(Ticket::State value);

Ticket::Channel fromProto(queue::v1::Ticket::Channel value);
queue::v1::Ticket::Channel toProto(Ticket::Channel value);
queue::v1::ParkTicketRequest::Reason toProto(ParkTicket::Reason value);
queue::v1::CancelTicketRequest::Reason toProto(CancelTicket::Reason value);

TicketItem::State fromProto(queue::v1::TicketItem::State value);
queue::v1::TicketItem::State toProto(TicketItem::State value);

OrderReason::Kind fromProto(queue::v1::OrderReason::Kind value);
queue::v1::OrderReason::Kind toProto(OrderReason::Kind value);

Window::State fromProto(queue::v1::Window::State value);
queue::v1::Window::State toProto(Window::State value);

Appointment::State fromProto(appointments::v1::Appointment::State value);
appointments::v1::Appointment::State toProto(Appointment::State value);

HelpCall::Kind fromProto(assistance::v1::HelpCall::Kind value);
assistance::v1::HelpCall::Kind toProto(HelpCall::Kind value);

HelpCall::State fromProto(assistance::v1::HelpCall::State value);
assistance::v1::HelpCall::State toProto(HelpCall::State value);

Peripheral::Kind fromProto(assistance::v1::Peripheral::Kind value);
assistance::v1::Peripheral::Kind toProto(Peripheral::Kind value);

Peripheral::State fromProto(assistance::v1::Peripheral::State value);
assistance::v1::Peripheral::State toProto(Peripheral::State value);

Alert::Kind fromProto(assistance::v1::Alert::Kind value);
assistance::v1::Alert::Kind toProto(Alert::Kind value);

LocalizedText fromProto(const common::v1::LocalizedText& message);
WaitEstimate fromProto(const common::v1::WaitEstimate& message);
MaskedPerson fromProto(const common::v1::MaskedPerson& message);

Material fromProto(const catalogue::v1::Material& message);
OfficeService fromProto(const catalogue::v1::OfficeService& message);
OpeningInterval fromProto(const catalogue::v1::OpeningInterval& message);
OpeningDay fromProto(const catalogue::v1::OpeningDay& message);
Service fromProto(const catalogue::v1::Service& message);
WindowInfo fromProto(const catalogue::v1::WindowInfo& message);
Office fromProto(const catalogue::v1::Office& message);
Situation fromProto(const catalogue::v1::Situation& message);

TicketItem fromProto(const queue::v1::TicketItem& message);
Ticket fromProto(const queue::v1::Ticket& message);
OrderReason fromProto(const queue::v1::OrderReason& message);
LinePlace fromProto(const queue::v1::LinePlace& message);
PlacedTicket fromProto(const queue::v1::WaitingTicket& message);
PlacedTicket fromProto(const queue::v1::GetTicketResponse& message);
PlacedTicket fromProto(const queue::v1::IssueTicketResponse& message);
Window fromProto(const queue::v1::Window& message);
DayFigures fromProto(const queue::v1::DayFigures& message);

Slot fromProto(const appointments::v1::Slot& message);
Appointment fromProto(const appointments::v1::Appointment& message);
Closure fromProto(const appointments::v1::Closure& message);

HelpCall fromProto(const assistance::v1::HelpCall& message);
Peripheral fromProto(const assistance::v1::Peripheral& message);
Alert fromProto(const assistance::v1::Alert& message);

RoleGrant fromProto(const identity::v1::RoleGrant& message);
Caller fromProto(const identity::v1::Caller& message);

Change fromProto(const watch::v1::Change& message);
Call fromProto(const watch::v1::Call& message);
Board fromProto(const watch::v1::Board& message);
WaitingHistory fromProto(const watch::v1::WaitingHistory& message);
OfficeOverview fromProto(const watch::v1::OfficeOverview& message);
BoardUpdate fromProto(const watch::v1::BoardUpdate& message);
WindowUpdate fromProto(const watch::v1::WindowUpdate& message);
TicketUpdate fromProto(const watch::v1::TicketUpdate& message);
KioskUpdate fromProto(const watch::v1::KioskUpdate& message);
OfficeUpdate fromProto(const watch::v1::OfficeUpdate& message);
CityUpdate fromProto(const watch::v1::CityUpdate& message);

common::v1::LocalizedText toProto(const LocalizedText& text);
queue::v1::Person toProto(const Person& person);
assistance::v1::Peripheral toProto(const Peripheral& peripheral);
appointments::v1::Closure toProto(const Closure& closure);

/// A repeated field of messages or strings, element by element.
template <typename Repeated>
auto listFromProto(const Repeated& repeated) {
  QList<decltype(fromProto(*repeated.begin()))> list;
  list.reserve(repeated.size());
  for (const auto& each : repeated) list.append(fromProto(each));
  return list;
}

/// Adds texts to a repeated string field.
inline void addTexts(const QStringList& texts,
                     google::protobuf::RepeatedPtrField<std::string>* to) {
  for (const QString& text : texts) *to->Add() = text.toStdString();
}

}  // namespace yichuang::client
