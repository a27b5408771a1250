#pragma once

#include "backend/domain/account.h"
#include "backend/domain/appointment.h"
#include "backend/domain/event.h"
#include "backend/domain/help_call.h"
#include "backend/domain/machine.h"
#include "backend/domain/ticket.h"
#include "backend/domain/window.h"
#include "backend/ports/stores.h"
#include "backend/storage/record.h"

// Which member stands in which column. A column that is added here is added by a migration too.
namespace yichuang::storage {

template <>
struct Table<domain::Ticket> {
  static constexpr const char* kName = "ticket";
  static constexpr std::size_t kKeyColumns = 1;
};
template <>
struct Table<domain::TicketItem> {
  static constexpr const char* kName = "ticket_item";
  static constexpr std::size_t kKeyColumns = 2;
};
template <>
struct Table<domain::Window> {
  static constexpr const char* kName = "window_state";
  static constexpr std::size_t kKeyColumns = 2;
};
template <>
struct Table<domain::Appointment> {
  static constexpr const char* kName = "appointment";
  static constexpr std::size_t kKeyColumns = 1;
};
template <>
struct Table<domain::OfficeClosure> {
  static constexpr const char* kName = "closure";
  static constexpr std::size_t kKeyColumns = 1;
};
template <>
struct Table<domain::HelpCall> {
  static constexpr const char* kName = "help_call";
  static constexpr std::size_t kKeyColumns = 1;
};
template <>
struct Table<domain::Machine> {
  static constexpr const char* kName = "machine";
  static constexpr std::size_t kKeyColumns = 1;
};
template <>
struct Table<domain::Peripheral> {
  static constexpr const char* kName = "peripheral";
  static constexpr std::size_t kKeyColumns = 2;
};
template <>
struct Table<domain::User> {
  static constexpr const char* kName = "user_account";
  static constexpr std::size_t kKeyColumns = 1;
};
template <>
struct Table<domain::Session> {
  static constexpr const char* kName = "login_session";
  static constexpr std::size_t kKeyColumns = 1;
};
template <>
struct Table<domain::Device> {
  static constexpr const char* kName = "device";
  static constexpr std::size_t kKeyColumns = 1;
};
template <>
struct Table<domain::Enrolment> {
  static constexpr const char* kName = "enrolment";
  static constexpr std::size_t kKeyColumns = 1;
};
template <>
struct Table<domain::Event> {
  static constexpr const char* kName = "event";
  static constexpr std::size_t kKeyColumns = 1;
};
template <>
struct Table<ports::ServiceTimeStore::Row> {
  static constexpr const char* kName = "service_time";
  static constexpr std::size_t kKeyColumns = 3;
};

template <class R>
concept Holds = requires(R& record) {
  record.holder;
};

template <class V, Holds R>
void holder_columns(V&& visit, R& record) {
  visit("identity_index", record.holder.identity_index);
  visit("phone_index", record.holder.phone_index);
  visit("sealed", record.holder.sealed);
  visit("masked_name", record.holder.masked_name);
  visit("masked_identity", record.holder.masked_identity);
  visit("masked_phone", record.holder.masked_phone);
}

template <class R, class T>
concept IsRecord = std::same_as<std::remove_const_t<R>, T>;

template <class V, IsRecord<domain::Ticket> R>
void columns(V&& visit, R& r) {
  visit("id", r.id);
  visit("office", r.office);
  visit("business_date", r.business_date);
  visit("prefix", r.prefix);
  visit("number", r.number);
  visit("state", r.state);
  visit("channel", r.channel);
  visit("priority", r.priority);
  visit("arrived_us", r.arrived);
  visit("order_us", r.order_time);
  visit("basis", r.basis);
  visit("order_event_us", r.order_event);
  visit("called_us", r.called);
  visit("first_called_us", r.first_called);
  visit("serving_us", r.serving);
  visit("ended_us", r.ended);
  visit("not_before_us", r.not_before);
  visit("return_until_us", r.return_until);
  visit("calls", r.calls);
  visit("window_code", r.window);
  visit("target_window", r.target_window);
  visit("pending", r.pending);
  visit("appointment", r.appointment);
  visit("continues", r.continues);
  visit("continued_by", r.continued_by);
  visit("note", r.note);
  visit("rating", r.rating);
  visit("rating_tags", r.rating_tags);
  visit("rating_comment", r.rating_comment);
  visit("prints", r.prints);
  visit("version", r.version);
  holder_columns(visit, r);
}

template <class V, IsRecord<domain::TicketItem> R>
void columns(V&& visit, R& r) {
  visit("ticket", r.ticket);
  visit("ordinal", r.ordinal);
  visit("service", r.service);
  visit("state", r.state);
  visit("started_us", r.started);
  visit("ended_us", r.ended);
  visit("window_code", r.window);
  visit("national_serial", r.national_serial);
}

template <class V, IsRecord<domain::Window> R>
void columns(V&& visit, R& r) {
  visit("office", r.office);
  visit("code", r.code);
  visit("state", r.state);
  visit("pause_reason", r.pause_reason);
  visit("clerk", r.clerk);
  visit("clerk_name", r.clerk_name);
  visit("ticket", r.ticket);
  visit("since_us", r.since);
  visit("emergency", r.emergency);
}

template <class V, IsRecord<domain::Appointment> R>
void columns(V&& visit, R& r) {
  visit("id", r.id);
  visit("office", r.office);
  visit("business_date", r.business_date);
  visit("start_us", r.start);
  visit("end_us", r.end);
  visit("state", r.state);
  visit("services", r.services);
  visit("hold_until_us", r.hold_until);
  visit("rest_until_us", r.rest_until);
  visit("created_us", r.created);
  visit("code", r.code);
  visit("ticket", r.ticket);
  visit("closure", r.closure);
  visit("told_us", r.told);
  visit("version", r.version);
  holder_columns(visit, r);
}

template <class V, IsRecord<domain::OfficeClosure> R>
void columns(V&& visit, R& r) {
  visit("id", r.id);
  visit("office", r.office);
  visit("start_us", r.start);
  visit("end_us", r.end);
  visit("services", r.services);
  visit("reason_zh", r.reason_zh);
  visit("reason_en", r.reason_en);
  visit("deleted", r.deleted);
}

template <class V, IsRecord<domain::HelpCall> R>
void columns(V&& visit, R& r) {
  visit("id", r.id);
  visit("office", r.office);
  visit("device", r.device);
  visit("kind", r.kind);
  visit("page", r.page);
  visit("state", r.state);
  visit("raised_us", r.raised);
  visit("acknowledged_us", r.acknowledged);
  visit("acknowledger", r.acknowledger);
  visit("acknowledger_name", r.acknowledger_name);
  visit("closed_us", r.closed);
}

template <class V, IsRecord<domain::Machine> R>
void columns(V&& visit, R& r) {
  visit("device", r.device);
  visit("office", r.office);
  visit("online", r.online);
  visit("since_us", r.since);
}

template <class V, IsRecord<domain::Peripheral> R>
void columns(V&& visit, R& r) {
  visit("device", r.device);
  visit("kind", r.kind);
  visit("state", r.state);
  visit("since_us", r.since);
}

template <class V, IsRecord<domain::User> R>
void columns(V&& visit, R& r) {
  visit("id", r.id);
  visit("login", r.login);
  visit("display_name", r.display_name);
  visit("password_hash", r.password_hash);
  visit("roles", r.roles);
  visit("disabled", r.disabled);
  visit("must_change_password", r.must_change_password);
  visit("password_set_us", r.password_set);
  visit("created_us", r.created);
  visit("last_login_us", r.last_login);
  visit("failures", r.failures);
  visit("locked_until_us", r.locked_until);
  visit("version", r.version);
}

template <class V, IsRecord<domain::Session> R>
void columns(V&& visit, R& r) {
  visit("token_hash", r.token_hash);
  visit("account", r.user);
  visit("created_us", r.created);
  visit("expires_us", r.expires);
  visit("password_only", r.password_only);
}

template <class V, IsRecord<domain::Device> R>
void columns(V&& visit, R& r) {
  visit("id", r.id);
  visit("display_name", r.display_name);
  visit("role", r.role);
  visit("fingerprint", r.fingerprint);
  visit("revoked", r.revoked);
  visit("created_us", r.created);
  visit("expires_us", r.expires);
}

template <class V, IsRecord<domain::Enrolment> R>
void columns(V&& visit, R& r) {
  visit("code_hash", r.code_hash);
  visit("display_name", r.display_name);
  visit("role", r.role);
  visit("expires_us", r.expires);
  visit("used", r.used);
}

template <class V, IsRecord<domain::Event> R>
void columns(V&& visit, R& r) {
  visit("seq", r.sequence);
  visit("time_us", r.time);
  visit("office", r.office);
  visit("kind", r.kind);
  visit("subject", r.subject);
  visit("actor", r.actor);
  visit("payload", r.payload);
  visit("hash", r.hash);
}

template <class V, IsRecord<ports::DoneService> R>
void columns(V&& visit, R& r) {
  visit("service", r.service);
  visit("started_us", r.started);
  visit("ended_us", r.ended);
}

template <class V, IsRecord<ports::ServiceTimeStore::Row> R>
void columns(V&& visit, R& r) {
  visit("office", r.office);
  visit("service", r.service);
  visit("hour", r.hour);
  visit("samples", r.count);
  visit("sum_log", r.sum_log);
  visit("sum_log2", r.sum_log2);
}

}  // namespace yichuang::storage
