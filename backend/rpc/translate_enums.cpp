#include "backend/rpc/translate_queue.h"

namespace yichuang::rpc {

using queue::v1::CancelTicketRequest;
using queue::v1::OrderReason;
using queue::v1::ParkTicketRequest;
using queue::v1::Ticket;
using queue::v1::TicketItem;
using queue::v1::Window;

namespace {

tl::unexpected<domain::Error> unknown_reason() {
  return domain::fail(domain::Reason::kFieldInvalid, "not a reason we know", {{"field", "reason"}});
}

}  // namespace

Ticket::State to_proto(domain::TicketState state) {
  switch (state) {
    case domain::TicketState::kWaiting:
      return Ticket::WAITING;
    case domain::TicketState::kCalled:
      return Ticket::CALLED;
    case domain::TicketState::kServing:
      return Ticket::SERVING;
    case domain::TicketState::kParked:
      return Ticket::PARKED;
    case domain::TicketState::kMissed:
      return Ticket::MISSED;
    case domain::TicketState::kCompleted:
      return Ticket::COMPLETED;
    case domain::TicketState::kCancelled:
      return Ticket::CANCELLED;
    case domain::TicketState::kExpired:
      return Ticket::EXPIRED;
    case domain::TicketState::kMoved:
      return Ticket::MOVED;
    case domain::TicketState::kDayEnded:
      return Ticket::DAY_ENDED;
  }
  return Ticket::STATE_UNSPECIFIED;
}

TicketItem::State to_proto(domain::ItemState state) {
  switch (state) {
    case domain::ItemState::kPending:
      return TicketItem::PENDING;
    case domain::ItemState::kInService:
      return TicketItem::IN_SERVICE;
    case domain::ItemState::kDone:
      return TicketItem::DONE;
    case domain::ItemState::kNotDone:
      return TicketItem::NOT_DONE;
    case domain::ItemState::kCancelled:
      return TicketItem::CANCELLED;
    case domain::ItemState::kMoved:
      return TicketItem::MOVED;
  }
  return TicketItem::STATE_UNSPECIFIED;
}

Ticket::Channel to_proto(domain::Channel channel) {
  switch (channel) {
    case domain::Channel::kKiosk:
      return Ticket::KIOSK;
    case domain::Channel::kDesk:
      return Ticket::DESK;
    case domain::Channel::kAppointment:
      return Ticket::APPOINTMENT;
    case domain::Channel::kRemote:
      return Ticket::REMOTE;
    case domain::Channel::kTransfer:
      return Ticket::TRANSFER;
  }
  return Ticket::CHANNEL_UNSPECIFIED;
}

domain::Result<domain::Channel> from_proto(Ticket::Channel channel) {
  switch (channel) {
    case Ticket::KIOSK:
      return domain::Channel::kKiosk;
    case Ticket::DESK:
      return domain::Channel::kDesk;
    case Ticket::REMOTE:
      return domain::Channel::kRemote;
    case Ticket::CHANNEL_UNSPECIFIED:
    case Ticket::APPOINTMENT:
    case Ticket::TRANSFER:
    case queue::v1::Ticket_Channel_Ticket_Channel_INT_MIN_SENTINEL_DO_NOT_USE_:
    case queue::v1::Ticket_Channel_Ticket_Channel_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return domain::fail(domain::Reason::kFieldInvalid, "not a channel to choose",
                      {{"field", "channel"}});
}

domain::Result<domain::ParkReason> from_proto(ParkTicketRequest::Reason reason) {
  switch (reason) {
    case ParkTicketRequest::REASON_UNSPECIFIED:
      return domain::ParkReason::kUnspecified;
    case ParkTicketRequest::COPIES:
      return domain::ParkReason::kCopies;
    case ParkTicketRequest::PHOTO:
      return domain::ParkReason::kPhoto;
    case ParkTicketRequest::MEDICAL:
      return domain::ParkReason::kMedical;
    case ParkTicketRequest::PAPERS:
      return domain::ParkReason::kPapers;
    case ParkTicketRequest::PAYMENT:
      return domain::ParkReason::kPayment;
    case ParkTicketRequest::OTHER:
      return domain::ParkReason::kOther;
    case queue::v1::ParkTicketRequest_Reason_ParkTicketRequest_Reason_INT_MIN_SENTINEL_DO_NOT_USE_:
    case queue::v1::ParkTicketRequest_Reason_ParkTicketRequest_Reason_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return unknown_reason();
}

domain::Result<domain::CancelReason> from_proto(CancelTicketRequest::Reason reason) {
  switch (reason) {
    case CancelTicketRequest::REASON_UNSPECIFIED:
      return domain::CancelReason::kUnspecified;
    case CancelTicketRequest::CITIZEN_WISH:
      return domain::CancelReason::kCitizenWish;
    case CancelTicketRequest::WRONG_SERVICE:
      return domain::CancelReason::kWrongService;
    case CancelTicketRequest::PAPERS:
      return domain::CancelReason::kPapers;
    case CancelTicketRequest::ISSUED_IN_ERROR:
      return domain::CancelReason::kIssuedInError;
    case CancelTicketRequest::OTHER:
      return domain::CancelReason::kOther;
    case queue::v1::
        CancelTicketRequest_Reason_CancelTicketRequest_Reason_INT_MIN_SENTINEL_DO_NOT_USE_:
    case queue::v1::
        CancelTicketRequest_Reason_CancelTicketRequest_Reason_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return unknown_reason();
}

Window::State to_proto(domain::WindowState state) {
  switch (state) {
    case domain::WindowState::kClosed:
      return Window::CLOSED;
    case domain::WindowState::kOpen:
      return Window::OPEN;
    case domain::WindowState::kPaused:
      return Window::PAUSED;
  }
  return Window::STATE_UNSPECIFIED;
}

OrderReason::Kind to_proto(domain::OrderReasonKind kind) {
  switch (kind) {
    case domain::OrderReasonKind::kArrival:
      return OrderReason::ARRIVAL;
    case domain::OrderReasonKind::kPriority:
      return OrderReason::PRIORITY;
    case domain::OrderReasonKind::kAppointment:
      return OrderReason::APPOINTMENT;
    case domain::OrderReasonKind::kReturned:
      return OrderReason::RETURNED;
    case domain::OrderReasonKind::kContinues:
      return OrderReason::CONTINUES;
    case domain::OrderReasonKind::kTransferred:
      return OrderReason::TRANSFERRED;
    case domain::OrderReasonKind::kWindowOnly:
      return OrderReason::WINDOW_ONLY;
    case domain::OrderReasonKind::kNotYet:
      return OrderReason::NOT_YET;
    case domain::OrderReasonKind::kCalledByName:
      return OrderReason::CALLED_BY_NAME;
  }
  return OrderReason::KIND_UNSPECIFIED;
}

}  // namespace yichuang::rpc
