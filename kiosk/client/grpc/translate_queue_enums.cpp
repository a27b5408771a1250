#include "kiosk/client/grpc/translate.h"

// No `default:`: a value added to either side is a compiler warning here.

namespace yichuang::client {

Ticket::State fromProto(queue::v1::Ticket::State value) {
  switch (value) {
    case queue::v1::Ticket::WAITING:
      return Ticket::State::Waiting;
    case queue::v1::Ticket::CALLED:
      return Ticket::State::Called;
    case queue::v1::Ticket::SERVING:
      return Ticket::State::Serving;
    case queue::v1::Ticket::PARKED:
      return Ticket::State::Parked;
    case queue::v1::Ticket::MISSED:
      return Ticket::State::Missed;
    case queue::v1::Ticket::COMPLETED:
      return Ticket::State::Completed;
    case queue::v1::Ticket::CANCELLED:
      return Ticket::State::Cancelled;
    case queue::v1::Ticket::EXPIRED:
      return Ticket::State::Expired;
    case queue::v1::Ticket::MOVED:
      return Ticket::State::Moved;
    case queue::v1::Ticket::DAY_ENDED:
      return Ticket::State::DayEnded;
    case queue::v1::Ticket::STATE_UNSPECIFIED:
    case queue::v1::Ticket_State_Ticket_State_INT_MIN_SENTINEL_DO_NOT_USE_:
    case queue::v1::Ticket_State_Ticket_State_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return Ticket::State::Unknown;
}

queue::v1::Ticket::State toProto(Ticket::State value) {
  switch (value) {
    case Ticket::State::Waiting:
      return queue::v1::Ticket::WAITING;
    case Ticket::State::Called:
      return queue::v1::Ticket::CALLED;
    case Ticket::State::Serving:
      return queue::v1::Ticket::SERVING;
    case Ticket::State::Parked:
      return queue::v1::Ticket::PARKED;
    case Ticket::State::Missed:
      return queue::v1::Ticket::MISSED;
    case Ticket::State::Completed:
      return queue::v1::Ticket::COMPLETED;
    case Ticket::State::Cancelled:
      return queue::v1::Ticket::CANCELLED;
    case Ticket::State::Expired:
      return queue::v1::Ticket::EXPIRED;
    case Ticket::State::Moved:
      return queue::v1::Ticket::MOVED;
    case Ticket::State::DayEnded:
      return queue::v1::Ticket::DAY_ENDED;
    case Ticket::State::Unknown:
      break;
  }
  return queue::v1::Ticket::STATE_UNSPECIFIED;
}

Ticket::Channel fromProto(queue::v1::Ticket::Channel value) {
  switch (value) {
    case queue::v1::Ticket::KIOSK:
      return Ticket::Channel::Kiosk;
    case queue::v1::Ticket::DESK:
      return Ticket::Channel::Desk;
    case queue::v1::Ticket::APPOINTMENT:
      return Ticket::Channel::Appointment;
    case queue::v1::Ticket::REMOTE:
      return Ticket::Channel::Remote;
    case queue::v1::Ticket::TRANSFER:
      return Ticket::Channel::Transfer;
    case queue::v1::Ticket::CHANNEL_UNSPECIFIED:
    case queue::v1::Ticket_Channel_Ticket_Channel_INT_MIN_SENTINEL_DO_NOT_USE_:
    case queue::v1::Ticket_Channel_Ticket_Channel_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return Ticket::Channel::Unknown;
}

queue::v1::ParkTicketRequest::Reason toProto(ParkTicket::Reason value) {
  using Request = queue::v1::ParkTicketRequest;
  switch (value) {
    case ParkTicket::Reason::Copies:
      return Request::COPIES;
    case ParkTicket::Reason::Photo:
      return Request::PHOTO;
    case ParkTicket::Reason::Medical:
      return Request::MEDICAL;
    case ParkTicket::Reason::Papers:
      return Request::PAPERS;
    case ParkTicket::Reason::Payment:
      return Request::PAYMENT;
    case ParkTicket::Reason::Other:
      return Request::OTHER;
    case ParkTicket::Reason::Unspecified:
      break;
  }
  return Request::REASON_UNSPECIFIED;
}

queue::v1::CancelTicketRequest::Reason toProto(CancelTicket::Reason value) {
  using Request = queue::v1::CancelTicketRequest;
  switch (value) {
    case CancelTicket::Reason::CitizenWish:
      return Request::CITIZEN_WISH;
    case CancelTicket::Reason::WrongService:
      return Request::WRONG_SERVICE;
    case CancelTicket::Reason::Papers:
      return Request::PAPERS;
    case CancelTicket::Reason::IssuedInError:
      return Request::ISSUED_IN_ERROR;
    case CancelTicket::Reason::Other:
      return Request::OTHER;
    case CancelTicket::Reason::Unspecified:
      break;
  }
  return Request::REASON_UNSPECIFIED;
}

queue::v1::Ticket::Channel toProto(Ticket::Channel value) {
  switch (value) {
    case Ticket::Channel::Kiosk:
      return queue::v1::Ticket::KIOSK;
    case Ticket::Channel::Desk:
      return queue::v1::Ticket::DESK;
    case Ticket::Channel::Appointment:
      return queue::v1::Ticket::APPOINTMENT;
    case Ticket::Channel::Remote:
      return queue::v1::Ticket::REMOTE;
    case Ticket::Channel::Transfer:
      return queue::v1::Ticket::TRANSFER;
    case Ticket::Channel::Unknown:
      break;
  }
  return queue::v1::Ticket::CHANNEL_UNSPECIFIED;
}

TicketItem::State fromProto(queue::v1::TicketItem::State value) {
  switch (value) {
    case queue::v1::TicketItem::PENDING:
      return TicketItem::State::Pending;
    case queue::v1::TicketItem::IN_SERVICE:
      return TicketItem::State::InService;
    case queue::v1::TicketItem::DONE:
      return TicketItem::State::Done;
    case queue::v1::TicketItem::NOT_DONE:
      return TicketItem::State::NotDone;
    case queue::v1::TicketItem::CANCELLED:
      return TicketItem::State::Cancelled;
    case queue::v1::TicketItem::MOVED:
      return TicketItem::State::Moved;
    case queue::v1::TicketItem::STATE_UNSPECIFIED:
    case queue::v1::TicketItem_State_TicketItem_State_INT_MIN_SENTINEL_DO_NOT_USE_:
    case queue::v1::TicketItem_State_TicketItem_State_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return TicketItem::State::Unknown;
}

queue::v1::TicketItem::State toProto(TicketItem::State value) {
  switch (value) {
    case TicketItem::State::Pending:
      return queue::v1::TicketItem::PENDING;
    case TicketItem::State::InService:
      return queue::v1::TicketItem::IN_SERVICE;
    case TicketItem::State::Done:
      return queue::v1::TicketItem::DONE;
    case TicketItem::State::NotDone:
      return queue::v1::TicketItem::NOT_DONE;
    case TicketItem::State::Cancelled:
      return queue::v1::TicketItem::CANCELLED;
    case TicketItem::State::Moved:
      return queue::v1::TicketItem::MOVED;
    case TicketItem::State::Unknown:
      break;
  }
  return queue::v1::TicketItem::STATE_UNSPECIFIED;
}

OrderReason::Kind fromProto(queue::v1::OrderReason::Kind value) {
  switch (value) {
    case queue::v1::OrderReason::ARRIVAL:
      return OrderReason::Kind::Arrival;
    case queue::v1::OrderReason::PRIORITY:
      return OrderReason::Kind::Priority;
    case queue::v1::OrderReason::APPOINTMENT:
      return OrderReason::Kind::Appointment;
    case queue::v1::OrderReason::RETURNED:
      return OrderReason::Kind::Returned;
    case queue::v1::OrderReason::CONTINUES:
      return OrderReason::Kind::Continues;
    case queue::v1::OrderReason::TRANSFERRED:
      return OrderReason::Kind::Transferred;
    case queue::v1::OrderReason::WINDOW_ONLY:
      return OrderReason::Kind::WindowOnly;
    case queue::v1::OrderReason::NOT_YET:
      return OrderReason::Kind::NotYet;
    case queue::v1::OrderReason::CALLED_BY_NAME:
      return OrderReason::Kind::CalledByName;
    case queue::v1::OrderReason::KIND_UNSPECIFIED:
    case queue::v1::OrderReason_Kind_OrderReason_Kind_INT_MIN_SENTINEL_DO_NOT_USE_:
    case queue::v1::OrderReason_Kind_OrderReason_Kind_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return OrderReason::Kind::Unknown;
}

queue::v1::OrderReason::Kind toProto(OrderReason::Kind value) {
  switch (value) {
    case OrderReason::Kind::Arrival:
      return queue::v1::OrderReason::ARRIVAL;
    case OrderReason::Kind::Priority:
      return queue::v1::OrderReason::PRIORITY;
    case OrderReason::Kind::Appointment:
      return queue::v1::OrderReason::APPOINTMENT;
    case OrderReason::Kind::Returned:
      return queue::v1::OrderReason::RETURNED;
    case OrderReason::Kind::Continues:
      return queue::v1::OrderReason::CONTINUES;
    case OrderReason::Kind::Transferred:
      return queue::v1::OrderReason::TRANSFERRED;
    case OrderReason::Kind::WindowOnly:
      return queue::v1::OrderReason::WINDOW_ONLY;
    case OrderReason::Kind::NotYet:
      return queue::v1::OrderReason::NOT_YET;
    case OrderReason::Kind::CalledByName:
      return queue::v1::OrderReason::CALLED_BY_NAME;
    case OrderReason::Kind::Unknown:
      break;
  }
  return queue::v1::OrderReason::KIND_UNSPECIFIED;
}

Window::State fromProto(queue::v1::Window::State value) {
  switch (value) {
    case queue::v1::Window::CLOSED:
      return Window::State::Closed;
    case queue::v1::Window::OPEN:
      return Window::State::Open;
    case queue::v1::Window::PAUSED:
      return Window::State::Paused;
    case queue::v1::Window::STATE_UNSPECIFIED:
    case queue::v1::Window_State_Window_State_INT_MIN_SENTINEL_DO_NOT_USE_:
    case queue::v1::Window_State_Window_State_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return Window::State::Unknown;
}

queue::v1::Window::State toProto(Window::State value) {
  switch (value) {
    case Window::State::Closed:
      return queue::v1::Window::CLOSED;
    case Window::State::Open:
      return queue::v1::Window::OPEN;
    case Window::State::Paused:
      return queue::v1::Window::PAUSED;
    case Window::State::Unknown:
      break;
  }
  return queue::v1::Window::STATE_UNSPECIFIED;
}

Appointment::State fromProto(appointments::v1::Appointment::State value) {
  switch (value) {
    case appointments::v1::Appointment::HELD:
      return Appointment::State::Held;
    case appointments::v1::Appointment::BOOKED:
      return Appointment::State::Booked;
    case appointments::v1::Appointment::CHECKED_IN:
      return Appointment::State::CheckedIn;
    case appointments::v1::Appointment::CANCELLED:
      return Appointment::State::Cancelled;
    case appointments::v1::Appointment::MISSED:
      return Appointment::State::Missed;
    case appointments::v1::Appointment::LAPSED:
      return Appointment::State::Lapsed;
    case appointments::v1::Appointment::DISPLACED:
      return Appointment::State::Displaced;
    case appointments::v1::Appointment::STATE_UNSPECIFIED:
    case appointments::v1::Appointment_State_Appointment_State_INT_MIN_SENTINEL_DO_NOT_USE_:
    case appointments::v1::Appointment_State_Appointment_State_INT_MAX_SENTINEL_DO_NOT_USE_:
      break;
  }
  return Appointment::State::Unknown;
}

appointments::v1::Appointment::State toProto(Appointment::State value) {
  switch (value) {
    case Appointment::State::Held:
      return appointments::v1::Appointment::HELD;
    case Appointment::State::Booked:
      return appointments::v1::Appointment::BOOKED;
    case Appointment::State::CheckedIn:
      return appointments::v1::Appointment::CHECKED_IN;
    case Appointment::State::Cancelled:
      return appointments::v1::Appointment::CANCELLED;
    case Appointment::State::Missed:
      return appointments::v1::Appointment::MISSED;
    case Appointment::State::Lapsed:
      return appointments::v1::Appointment::LAPSED;
    case Appointment::State::Displaced:
      return appointments::v1::Appointment::DISPLACED;
    case Appointment::State::Unknown:
      break;
  }
  return appointments::v1::Appointment::STATE_UNSPECIFIED;
}

}  // namespace yichuang::client
