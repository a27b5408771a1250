#include <functional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/rpc/desk.h"

// What no program of ours sends: each is refused with its reason and field, and changes nothing.
namespace yichuang::test {
namespace {

using domain::Reason;
using queue::v1::IssueTicketRequest;
using queue::v1::Ticket;

template <class Request>
struct Bad {
  const char* what;
  std::function<void(Request&)> spoil;
  Reason reason;
  const char* field{""};  ///< named in the answer; "": not looked at
};

const std::string kLong = [] {
  std::string text;
  for (int i = 0; i < 501; ++i) text += "长";
  return text;
}();

class BadInput : public ::testing::Test {
 protected:
  void SetUp() override {
    ASSERT_THAT(desk_.open().status, Succeeds());
    called_ = issue();
    ASSERT_THAT(desk_.next().status, Succeeds());
    waiting_ = issue();
    elsewhere_ = issue("610921");
  }

  std::string issue(const std::string& office = "610902") {
    return kiosk_.call(&Tickets::IssueTicket, wish(office, {"DL-01"}))->ticket().name();
  }

  std::int64_t events() {
    return server_.look([](ports::Transaction& tx) { return tx.events().last_sequence(); });
  }

  /// Sends `good` spoiled in each of the ways.
  template <class Stub, class Request, class Response>
  void expect_refused(const Client& client,
                      grpc::Status (Stub::*rpc)(grpc::ClientContext*, const Request&, Response*),
                      const Request& good, const std::vector<Bad<Request>>& ways) {
    const auto before = events();
    for (const auto& way : ways) {
      auto request = good;
      way.spoil(request);
      const auto status = client.call(rpc, request).status;
      if (*way.field == '\0') {
        EXPECT_THAT(status, FailsWith(way.reason)) << way.what;
      } else {
        EXPECT_THAT(status, FailsWith(way.reason, std::string(way.field))) << way.what;
      }
    }
    EXPECT_EQ(events(), before) << "something was changed";
  }

  template <class Request>
  Request about(const std::string& ticket) {
    Request request;
    request.set_name(ticket);
    return request;
  }

  HallServer server_;
  Client kiosk_ = server_.as("kiosk@610902#3");
  Client supervisor_ = server_.as("supervisor@610902#9");
  Desk desk_{server_.as("clerk@610902#1"), "offices/610902/windows/1"};
  std::string called_;
  std::string waiting_;
  std::string elsewhere_;
};

TEST_F(BadInput, OfATicketIsRefused) {
  using Request = IssueTicketRequest;
  expect_refused<Tickets>(
      kiosk_, &Tickets::IssueTicket, wish("610902", {"DL-01"}),
      {{"no office", [](Request& r) { r.clear_office(); }, Reason::kFieldMissing, "office"},
       {"a bare code", [](Request& r) { r.set_office("610902"); }, Reason::kFieldInvalid, "office"},
       {"too many parts", [](Request& r) { r.set_office("offices/610902/windows/1"); },
        Reason::kFieldInvalid, "office"},
       {"a path", [](Request& r) { r.set_office("offices/../x"); }, Reason::kFieldInvalid,
        "office"},
       {"no such office", [](Request& r) { r.set_office("offices/999999"); },
        Reason::kOfficeNotFound},
       {"no service", [](Request& r) { r.clear_services(); }, Reason::kFieldMissing, "services"},
       {"an empty service", [](Request& r) { r.set_services(0, ""); }, Reason::kFieldMissing,
        "services"},
       {"a malformed service", [](Request& r) { r.set_services(0, "services/'; --"); },
        Reason::kFieldInvalid, "services"},
       {"an unknown service", [](Request& r) { r.set_services(0, "services/ZZ-99"); },
        Reason::kServiceNotFound},
       {"a service of others",
        [](Request& r) {
          r.set_office("offices/610921");
          r.set_services(0, "services/VI-01");
        },
        Reason::kServiceNotAtOffice},
       {"a service twice", [](Request& r) { r.add_services("services/DL-01"); },
        Reason::kFieldInvalid, "services"},
       {"too many services",
        [](Request& r) {
          for (int i = 0; i < 5; ++i) r.add_services("services/DL-06");
        },
        Reason::kTooManyServices}});
}

TEST_F(BadInput, OfChannelAndPriorityIsRefused) {
  using Request = IssueTicketRequest;
  expect_refused<Tickets>(
      kiosk_, &Tickets::IssueTicket, wish("610902", {"DL-01"}),
      {{"no channel", [](Request& r) { r.clear_channel(); }, Reason::kFieldInvalid, "channel"},
       {"a channel not to choose", [](Request& r) { r.set_channel(Ticket::TRANSFER); },
        Reason::kFieldInvalid, "channel"},
       {"an unknown channel", [](Request& r) { r.set_channel(static_cast<Ticket::Channel>(99)); },
        Reason::kFieldInvalid, "channel"},
       {"the desk's channel at a kiosk", [](Request& r) { r.set_channel(Ticket::DESK); },
        Reason::kPermissionDenied, "channel"},
       {"an unknown class",
        [](Request& r) { r.set_priority_class(static_cast<common::v1::PriorityClass>(99)); },
        Reason::kFieldInvalid, "priority_class"},
       {"travel to where one is", [](Request& r) { r.set_travel_minutes(5); },
        Reason::kFieldInvalid, "travel_minutes"},
       {"travel back in time",
        [](Request& r) {
          r.set_channel(Ticket::REMOTE);
          r.set_travel_minutes(-1);
        },
        Reason::kFieldInvalid, "travel_minutes"},
       {"travel without end",
        [](Request& r) {
          r.set_channel(Ticket::REMOTE);
          r.set_travel_minutes(241);
        },
        Reason::kFieldInvalid, "travel_minutes"}});
}

TEST_F(BadInput, OfAPersonIsRefused) {
  using Request = IssueTicketRequest;
  const auto number = [](const char* text) {
    return [text](Request& r) { r.mutable_person()->set_identity_number(text); };
  };
  expect_refused<Tickets>(
      kiosk_, &Tickets::IssueTicket, wish("610902", {"DL-01"}),
      {{"a wrong check digit", number("610999199001010070"), Reason::kIdentityNumberCheckDigit},
       {"too short", number("61099919900101008"), Reason::kIdentityNumberLength},
       {"a letter", number("61099919900101A08X"), Reason::kIdentityNumberCharacter},
       {"no such day", number("610999199002300017"), Reason::kIdentityNumberDate},
       {"a birth to come",
        [](Request& r) { r.mutable_person()->set_identity_number(identity_number("20990101", 1)); },
        Reason::kIdentityNumberFuture},
       {"no phone", [](Request& r) { r.mutable_person()->set_phone("12"); }, Reason::kPhoneInvalid},
       {"a long name", [](Request& r) { r.mutable_person()->set_name(kLong); },
        Reason::kFieldTooLong, "person.name"},
       {"a long number", [](Request& r) { r.mutable_person()->set_identity_number(kLong); },
        Reason::kFieldTooLong, "person.identity_number"},
       {"control characters", [](Request& r) { r.mutable_person()->set_name("a\x01"); },
        Reason::kFieldInvalid, "person.name"},
       {"a long note", [](Request& r) { r.set_note(kLong); }, Reason::kFieldTooLong, "note"}});
}

TEST_F(BadInput, OfATicketsNameIsRefused) {
  using Request = queue::v1::GetTicketRequest;
  const auto id = waiting_.substr(waiting_.rfind('/') + 1);
  const auto name = [](const std::string& text) {
    return [text](Request& r) { r.set_name(text); };
  };
  expect_refused<Tickets>(
      kiosk_, &Tickets::GetTicket, about<Request>(waiting_),
      {{"none", name(""), Reason::kFieldMissing, "name"},
       {"no office", name("tickets/" + id), Reason::kFieldInvalid, "name"},
       {"of a window", name("offices/610902/windows/1"), Reason::kFieldInvalid, "name"},
       {"negative", name("offices/610902/tickets/-1"), Reason::kFieldInvalid, "name"},
       {"zero", name("offices/610902/tickets/0"), Reason::kFieldInvalid, "name"},
       {"larger than any", name("offices/610902/tickets/99999999999999999999"),
        Reason::kFieldInvalid, "name"},
       {"endless", name("offices/" + kLong + "/tickets/7"), Reason::kFieldInvalid, "name"},
       {"unknown", name("offices/610902/tickets/7"), Reason::kTicketNotFound},
       {"of another office", name("offices/610921/tickets/" + id), Reason::kTicketNotFound}});
}

TEST_F(BadInput, OfARatingIsRefused) {
  using Request = queue::v1::RateTicketRequest;
  desk_.complete(called_);
  auto good = about<Request>(called_);
  good.set_stars(4);
  expect_refused<Tickets>(
      kiosk_, &Tickets::RateTicket, good,
      {{"no stars", [](Request& r) { r.clear_stars(); }, Reason::kFieldInvalid, "stars"},
       {"six stars", [](Request& r) { r.set_stars(6); }, Reason::kFieldInvalid, "stars"},
       {"many tags",
        [](Request& r) {
          for (int i = 0; i < 9; ++i) r.add_tags("slow");
        },
        Reason::kFieldTooLong, "tags"},
       {"an empty tag", [](Request& r) { r.add_tags(""); }, Reason::kFieldMissing, "tags"},
       {"a long comment", [](Request& r) { r.set_comment(kLong); }, Reason::kFieldTooLong,
        "comment"},
       {"a visit that is not over", [this](Request& r) { r.set_name(waiting_); },
        Reason::kTicketStateForbids}});
}

TEST_F(BadInput, OfASearchIsRefused) {
  using Request = queue::v1::FindTicketsRequest;
  Request good;
  good.set_office("offices/610902");
  good.set_phone("13800000001");
  expect_refused<Tickets>(
      kiosk_, &Tickets::FindTickets, good,
      {{"no key", [](Request& r) { r.clear_phone(); }, Reason::kFieldMissing, "key"},
       {"an empty key", [](Request& r) { r.set_phone(""); }, Reason::kFieldMissing, "key"},
       {"no phone", [](Request& r) { r.set_phone("13"); }, Reason::kPhoneInvalid},
       {"no identity number", [](Request& r) { r.set_identity_number("1"); },
        Reason::kIdentityNumberLength},
       {"no office", [](Request& r) { r.clear_office(); }, Reason::kFieldMissing, "office"}});
}

TEST_F(BadInput, OfAnEstimateIsRefused) {
  using Request = queue::v1::EstimateWaitsRequest;
  Request good;
  good.set_office("offices/610902");
  good.add_services("services/DL-01");
  expect_refused<Tickets>(
      kiosk_, &Tickets::EstimateWaits, good,
      {{"no service", [](Request& r) { r.clear_services(); }, Reason::kFieldMissing, "services"},
       {"an unknown service", [](Request& r) { r.add_services("services/ZZ-99"); },
        Reason::kServiceNotFound},
       {"more than anybody needs",
        [](Request& r) {
          for (int i = 0; i < 1000; ++i) r.add_services("services/DL-06");
        },
        Reason::kTooManyServices}});
}

TEST_F(BadInput, OfACommandAtAWindowIsRefused) {
  using Request = queue::v1::TicketCommandRequest;
  expect_refused<Counter>(
      desk_.clerk(), &Counter::RecallTicket, desk_.with<Request>(called_),
      {{"no window", [](Request& r) { r.clear_window(); }, Reason::kFieldMissing, "window"},
       {"a bare number", [](Request& r) { r.set_window("1"); }, Reason::kFieldInvalid, "window"},
       {"an unknown window", [](Request& r) { r.set_window("offices/610902/windows/99"); },
        Reason::kWindowNotFound},
       {"a closed window", [](Request& r) { r.set_window("offices/610902/windows/2"); },
        Reason::kWindowNotOpen},
       {"no ticket", [](Request& r) { r.clear_ticket(); }, Reason::kFieldMissing, "ticket"},
       {"a malformed ticket", [](Request& r) { r.set_ticket("A001"); }, Reason::kFieldInvalid,
        "ticket"},
       {"a ticket that waits", [this](Request& r) { r.set_ticket(waiting_); },
        Reason::kTicketNotAtWindow},
       {"a ticket of another office", [this](Request& r) { r.set_ticket(elsewhere_); },
        Reason::kTicketNotFound},
       {"an etag of nothing", [](Request& r) { r.set_etag("x"); }, Reason::kEtagMismatch},
       {"an older etag", [](Request& r) { r.set_etag("1"); }, Reason::kEtagMismatch}});
}

TEST_F(BadInput, OfATransferIsRefused) {
  using Request = queue::v1::TransferTicketRequest;
  auto good = desk_.with<Request>(called_);
  good.set_target_office("offices/610921");
  expect_refused<Counter>(
      desk_.clerk(), &Counter::TransferTicket, good,
      {{"no target", [](Request& r) { r.clear_target(); }, Reason::kFieldMissing, "target"},
       {"a malformed office", [](Request& r) { r.set_target_office("610921"); },
        Reason::kFieldInvalid, "target_office"},
       {"no such office", [](Request& r) { r.set_target_office("offices/999999"); },
        Reason::kOfficeNotFound},
       {"this office", [](Request& r) { r.set_target_office("offices/610902"); },
        Reason::kFieldInvalid, "target_office"},
       {"an office without the service",
        [](Request& r) { r.set_target_office("offices/610902-01"); }, Reason::kServiceNotAtOffice},
       {"travel without end", [](Request& r) { r.set_travel_minutes(241); }, Reason::kFieldInvalid,
        "travel_minutes"},
       {"a window of another office",
        [](Request& r) { r.set_target_window("offices/610921/windows/1"); },
        Reason::kWindowNotFound},
       {"a window that cannot", [](Request& r) { r.set_target_window("offices/610902/windows/4"); },
        Reason::kWindowCannotServe},
       {"an unknown service", [](Request& r) { r.set_target_service("services/ZZ-99"); },
        Reason::kServiceNotFound},
       {"a long note", [](Request& r) { r.set_note(kLong); }, Reason::kFieldTooLong, "note"}});
}

TEST_F(BadInput, OfACompletionIsRefused) {
  using Request = queue::v1::CompleteServiceRequest;
  expect_refused<Counter>(
      desk_.clerk(), &Counter::CompleteService, desk_.with<Request>(called_),
      {{"no such ordinal", [](Request& r) { r.add_ordinals(9); }, Reason::kFieldInvalid,
        "ordinals"},
       {"a long serial", [](Request& r) { r.set_national_serial(std::string(33, '1')); },
        Reason::kFieldTooLong, "national_serial"},
       {"a long note", [](Request& r) { r.set_note(kLong); }, Reason::kFieldTooLong, "note"}});
}

TEST_F(BadInput, OfANoteIsRefused) {
  using Request = queue::v1::AnnotateTicketRequest;
  Request good;
  good.set_ticket(waiting_);
  good.set_note("缺复印件");
  expect_refused<Counter>(
      desk_.clerk(), &Counter::AnnotateTicket, good,
      {{"no note", [](Request& r) { r.clear_note(); }, Reason::kFieldMissing, "note"},
       {"a long note", [](Request& r) { r.set_note(kLong); }, Reason::kFieldTooLong, "note"},
       {"no ticket", [](Request& r) { r.clear_ticket(); }, Reason::kFieldMissing, "ticket"},
       {"a malformed ticket", [](Request& r) { r.set_ticket("A001"); }, Reason::kFieldInvalid,
        "ticket"}});
}

TEST_F(BadInput, OfAPauseIsRefused) {
  using Request = queue::v1::PauseWindowRequest;
  desk_.complete(called_);
  auto good = desk_.at<Request>();
  good.set_reason("午餐");
  expect_refused<Counter>(
      desk_.clerk(), &Counter::PauseWindow, good,
      {{"no reason", [](Request& r) { r.clear_reason(); }, Reason::kFieldMissing, "reason"},
       {"a long reason", [](Request& r) { r.set_reason(kLong); }, Reason::kFieldTooLong, "reason"},
       {"not one's own", [](Request& r) { r.set_window("offices/610902/windows/2"); },
        Reason::kWindowNotOpen}});
}

TEST_F(BadInput, OfAListIsRefused) {
  using Request = queue::v1::ListWaitingTicketsRequest;
  Request good;
  good.set_office("offices/610902");
  expect_refused<Counter>(
      desk_.clerk(), &Counter::ListWaitingTickets, good,
      {{"a negative page", [](Request& r) { r.set_page_size(-1); }, Reason::kFieldInvalid,
        "page_size"},
       {"a token of nothing", [](Request& r) { r.set_page_token("x"); }, Reason::kPageTokenInvalid},
       {"a window of another office", [](Request& r) { r.set_window("offices/610921/windows/1"); },
        Reason::kWindowNotFound},
       {"an unknown window", [](Request& r) { r.set_window("offices/610902/windows/99"); },
        Reason::kWindowNotFound}});
}

TEST_F(BadInput, OfFiguresIsRefused) {
  using Request = queue::v1::GetDayFiguresRequest;
  Request good;
  good.set_office("offices/610902");
  expect_refused<Counter>(
      desk_.clerk(), &Counter::GetDayFigures, good,
      {{"no such day", [](Request& r) { r.set_business_date("2026-02-30"); }, Reason::kFieldInvalid,
        "business_date"},
       {"no date", [](Request& r) { r.set_business_date("today"); }, Reason::kFieldInvalid,
        "business_date"},
       {"an unknown window", [](Request& r) { r.set_window("offices/610902/windows/99"); },
        Reason::kWindowNotFound}});
}

TEST_F(BadInput, OfAReasonThisServerDoesNotKnowIsRefused) {
  using Park = queue::v1::ParkTicketRequest;
  using Cancel = queue::v1::CancelTicketRequest;
  Park park;
  park.set_window(desk_.window());
  park.set_ticket(called_);
  expect_refused<Counter>(desk_.clerk(), &Counter::ParkTicket, park,
                          {{"park", [](Park& r) { r.set_reason(static_cast<Park::Reason>(99)); },
                            Reason::kFieldInvalid, "reason"}});
  expect_refused<Tickets>(
      kiosk_, &Tickets::CancelTicket, about<Cancel>(waiting_),
      {{"cancel", [](Cancel& r) { r.set_reason(static_cast<Cancel::Reason>(99)); },
        Reason::kFieldInvalid, "reason"}});
}

TEST_F(BadInput, WindowOfAnotherClerkIsNotYours) {
  const Desk intruder{server_.as("clerk@610902#2"), desk_.window()};
  EXPECT_THAT(intruder.next().status, FailsWith(Reason::kWindowNotYours));
  EXPECT_THAT(intruder.complete(called_).status, FailsWith(Reason::kWindowNotYours));
  EXPECT_THAT(intruder.close().status, FailsWith(Reason::kWindowNotYours));
  EXPECT_THAT(intruder.open().status, FailsWith(Reason::kWindowTaken));
}

TEST_F(BadInput, StateThatForbidsSaysSo) {
  EXPECT_THAT(desk_.next().status, FailsWith(Reason::kWindowBusy));
  EXPECT_THAT(desk_.pause("午餐").status, FailsWith(Reason::kWindowBusy));
  EXPECT_THAT(desk_.close().status, FailsWith(Reason::kWindowBusy));
  EXPECT_THAT(desk_.unpark(waiting_).status, FailsWith(Reason::kWindowBusy));
  desk_.complete(called_);
  EXPECT_THAT(desk_.unpark(waiting_).status, FailsWith(Reason::kTicketStateForbids));
  const auto cancel = about<queue::v1::CancelTicketRequest>(called_);
  EXPECT_THAT(kiosk_.call(&Tickets::CancelTicket, cancel).status,
              FailsWith(Reason::kTicketStateForbids));
  const auto back = about<queue::v1::ReturnTicketRequest>(waiting_);
  EXPECT_THAT(kiosk_.call(&Tickets::ReturnTicket, back).status,
              FailsWith(Reason::kTicketStateForbids));
}

}  // namespace
}  // namespace yichuang::test
