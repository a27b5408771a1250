#include "backend/domain/access_table.h"

#include <algorithm>
#include <array>

namespace yichuang::domain {
namespace {

constexpr Reach kOwn = Reach::kOwnOffice;
constexpr Reach kSub = Reach::kSubtree;
constexpr Reach kAny = Reach::kAny;

/// `method` for everybody the server knows.
constexpr MethodAccess known(std::string_view method) {
  return {.method = method,
          .kiosk = kAny,
          .display = kAny,
          .clerk = kAny,
          .supervisor = kAny,
          .booking_staff = kAny,
          .administrator = kAny,
          .auditor = kAny};
}

/// What happens at the windows of an office.
constexpr MethodAccess counter(std::string_view method) {
  return {.method = method, .clerk = kSub, .supervisor = kSub};
}

/// A citizen's own visit: at any kiosk, whichever office it is for, or with the help of staff.
constexpr MethodAccess visit(std::string_view method) {
  return {.method = method, .kiosk = kAny, .clerk = kSub, .supervisor = kSub};
}

/// Booked seats; rural tests are booked by their own staff.
constexpr MethodAccess booking(std::string_view method) {
  return {
      .method = method, .kiosk = kAny, .clerk = kSub, .supervisor = kSub, .booking_staff = kSub};
}

/// Citizens whose seat a closure took. Who closes answers for telling them; nobody else is shown a
/// phone number.
constexpr MethodAccess displaced(std::string_view method) {
  return {.method = method, .supervisor = kSub};
}

constexpr MethodAccess administration(std::string_view method) {
  return {.method = method, .administrator = kSub};
}

constexpr MethodAccess inspection(std::string_view method) {
  return {.method = method, .administrator = kSub, .auditor = kSub};
}

/// Administrators do not read the trail of what they did: administration and audit are apart
/// (GB/T 22239, separation of the three administrators).
constexpr MethodAccess audit(std::string_view method) {
  return {.method = method, .auditor = kSub};
}

constexpr MethodAccess anyone(std::string_view method) {
  return {.method = method, .anyone = true, .password_only = true};
}

constexpr MethodAccess own_account(MethodAccess access) {
  access.password_only = true;
  return access;
}

#define ADMINISTRATION "/yichuang.administration.v1.AdministrationService/"
#define APPOINTMENTS "/yichuang.appointments.v1.AppointmentService/"
#define ASSISTANCE "/yichuang.assistance.v1.AssistanceService/"
#define CATALOGUE "/yichuang.catalogue.v1.CatalogueService/"
#define IDENTITY "/yichuang.identity.v1.IdentityService/"
#define COUNTER "/yichuang.queue.v1.CounterService/"
#define TICKETS "/yichuang.queue.v1.TicketService/"
#define WATCH "/yichuang.watch.v1.WatchService/"

constexpr std::array kTable = {
    administration(ADMINISTRATION "CreateEnrolment"),
    administration(ADMINISTRATION "CreateUser"),
    MethodAccess{.method = ADMINISTRATION "GetNotice", .supervisor = kSub, .administrator = kSub},
    administration(ADMINISTRATION "ImportCatalogue"),
    inspection(ADMINISTRATION "ListDevices"),
    audit(ADMINISTRATION "ListEvents"),
    inspection(ADMINISTRATION "ListUsers"),
    administration(ADMINISTRATION "ResetPassword"),
    administration(ADMINISTRATION "RevokeDevice"),
    MethodAccess{.method = ADMINISTRATION "SetNotice", .supervisor = kSub, .administrator = kSub},
    administration(ADMINISTRATION "UpdateUser"),
    audit(ADMINISTRATION "VerifyAudit"),

    booking(APPOINTMENTS "CancelAppointment"),
    // One checks in where one stands.
    MethodAccess{.method = APPOINTMENTS "CheckInAppointment",
                 .kiosk = kOwn,
                 .clerk = kSub,
                 .supervisor = kSub},
    booking(APPOINTMENTS "ConfirmAppointment"),
    MethodAccess{.method = APPOINTMENTS "CreateClosure", .supervisor = kSub},
    MethodAccess{.method = APPOINTMENTS "DeleteClosure", .supervisor = kSub},
    booking(APPOINTMENTS "FindAppointments"),
    booking(APPOINTMENTS "HoldSlot"),
    booking(APPOINTMENTS "ListClosures"),
    displaced(APPOINTMENTS "ListDisplacedAppointments"),
    booking(APPOINTMENTS "ListSlots"),
    displaced(APPOINTMENTS "MarkAppointmentTold"),
    MethodAccess{.method = APPOINTMENTS "PreviewClosure", .supervisor = kSub},
    displaced(APPOINTMENTS "RevealAppointmentPhone"),

    counter(ASSISTANCE "AcknowledgeHelpCall"),
    MethodAccess{
        .method = ASSISTANCE "CloseHelpCall", .kiosk = kOwn, .clerk = kSub, .supervisor = kSub},
    MethodAccess{.method = ASSISTANCE "RaiseHelpCall", .kiosk = kOwn},
    MethodAccess{.method = ASSISTANCE "ReportPeripherals", .kiosk = kOwn, .display = kOwn},

    known(CATALOGUE "GetOffice"),
    known(CATALOGUE "GetService"),
    known(CATALOGUE "ListOffices"),
    known(CATALOGUE "ListServices"),
    known(CATALOGUE "ListSituations"),

    own_account({.method = IDENTITY "ChangePassword",
                 .clerk = kAny,
                 .supervisor = kAny,
                 .booking_staff = kAny,
                 .administrator = kAny,
                 .auditor = kAny}),
    anyone(IDENTITY "EnrolDevice"),
    own_account(known(IDENTITY "GetSelf")),
    anyone(IDENTITY "Login"),
    anyone(IDENTITY "Logout"),

    counter(COUNTER "AnnotateTicket"),
    counter(COUNTER "CallNext"),
    // Out of order: it takes a supervisor to let somebody jump the line.
    MethodAccess{.method = COUNTER "CallTicket", .supervisor = kSub},
    counter(COUNTER "ClearEmergency"),
    MethodAccess{.method = COUNTER "CloseDay", .supervisor = kSub},
    counter(COUNTER "CloseWindow"),
    counter(COUNTER "CompleteService"),
    counter(COUNTER "GetDayFigures"),
    counter(COUNTER "ListWaitingTickets"),
    counter(COUNTER "ListWindows"),
    counter(COUNTER "MarkNoShow"),
    counter(COUNTER "OpenWindow"),
    counter(COUNTER "ParkTicket"),
    counter(COUNTER "PauseWindow"),
    counter(COUNTER "RaiseEmergency"),
    counter(COUNTER "RecallTicket"),
    counter(COUNTER "ResumeWindow"),
    counter(COUNTER "StartService"),
    counter(COUNTER "TransferTicket"),
    counter(COUNTER "UnparkTicket"),

    visit(TICKETS "AddTicketService"),
    visit(TICKETS "CancelTicket"),
    MethodAccess{.method = TICKETS "EstimateWaits",
                 .kiosk = kAny,
                 .clerk = kAny,
                 .supervisor = kAny,
                 .booking_staff = kAny},
    visit(TICKETS "FindTickets"),
    visit(TICKETS "GetTicket"),
    // Staff send people on to any office (REMOTE); what else they give is for their own: the
    // service of tickets looks at the channel.
    MethodAccess{.method = TICKETS "IssueTicket", .kiosk = kAny, .clerk = kAny, .supervisor = kAny},
    visit(TICKETS "RateTicket"),  // the pad on a clerk's desk speaks through the clerk's login
    visit(TICKETS "ReprintTicket"),
    visit(TICKETS "ReturnTicket"),

    MethodAccess{.method = WATCH "WatchBoard",
                 .kiosk = kSub,
                 .display = kSub,
                 .clerk = kSub,
                 .supervisor = kSub},
    MethodAccess{.method = WATCH "WatchCity", .supervisor = kSub},
    MethodAccess{.method = WATCH "WatchKiosk", .kiosk = kOwn},
    counter(WATCH "WatchOffice"),
    visit(WATCH "WatchTicket"),
    counter(WATCH "WatchWindow"),
};

#undef ADMINISTRATION
#undef APPOINTMENTS
#undef ASSISTANCE
#undef CATALOGUE
#undef IDENTITY
#undef COUNTER
#undef TICKETS
#undef WATCH

constexpr bool before(const MethodAccess& a, const MethodAccess& b) { return a.method < b.method; }

static_assert(std::adjacent_find(kTable.begin(), kTable.end(),
                                 [](const auto& a, const auto& b) { return !before(a, b); }) ==
                  kTable.end(),
              "the table is ordered by method and names each once");

}  // namespace

Reach MethodAccess::of(Role role) const {
  switch (role) {
    case Role::kKiosk:
      return kiosk;
    case Role::kDisplay:
      return display;
    case Role::kClerk:
      return clerk;
    case Role::kSupervisor:
      return supervisor;
    case Role::kBookingStaff:
      return booking_staff;
    case Role::kAdministrator:
      return administrator;
    case Role::kAuditor:
      return auditor;
  }
  return Reach::kNone;
}

std::span<const MethodAccess> access_table() { return kTable; }

const MethodAccess* find_access(std::string_view method) {
  const auto* found = std::lower_bound(
      kTable.begin(), kTable.end(), method,
      [](const MethodAccess& access, std::string_view wanted) { return access.method < wanted; });
  return found != kTable.end() && found->method == method ? found : nullptr;
}

}  // namespace yichuang::domain
