#pragma once

#include <string>

#include "backend/app/hall/places.h"
#include "backend/app/queue/commands.h"
#include "backend/ports/stores.h"
#include "backend/rpc/translate_common.h"
#include "yichuang/queue/v1/counter_service.pb.h"
#include "yichuang/queue/v1/resources.pb.h"
#include "yichuang/queue/v1/ticket_service.pb.h"

namespace yichuang::rpc {

/// How much of a ticket an answer shows.
enum class Audience : std::uint8_t {
  kCitizen,  ///< no priority class, no notes
  kStaff,
};

queue::v1::Ticket::State to_proto(domain::TicketState state);
queue::v1::TicketItem::State to_proto(domain::ItemState state);
queue::v1::Ticket::Channel to_proto(domain::Channel channel);
queue::v1::Window::State to_proto(domain::WindowState state);
queue::v1::OrderReason::Kind to_proto(domain::OrderReasonKind kind);

/// KIOSK, DESK and REMOTE; the other channels are not a caller's to choose.
domain::Result<domain::Channel> from_proto(queue::v1::Ticket::Channel channel);

/// FIELD_INVALID for a value this server does not know.
domain::Result<domain::ParkReason> from_proto(queue::v1::ParkTicketRequest::Reason reason);
domain::Result<domain::CancelReason> from_proto(queue::v1::CancelTicketRequest::Reason reason);

queue::v1::Ticket to_proto(const domain::Ticket& ticket, Audience audience);
queue::v1::OrderReason to_proto(const domain::OrderReason& reason);
queue::v1::LinePlace to_proto(const app::Place& place, Audience audience);
/// `def` may be null for a window the catalogue no longer has.
queue::v1::Window to_proto(const domain::Window& window, const domain::WindowDef* def,
                           Audience audience);
queue::v1::DayFigures to_proto(const ports::TicketTally& tally, domain::CivilDate date);

}  // namespace yichuang::rpc
