#include "backend/rpc/assistance_service.h"

#include <utility>

#include "backend/app/assistance/commands.h"
#include "backend/domain/resource_name.h"
#include "backend/rpc/fields.h"
#include "backend/rpc/staged.h"
#include "backend/rpc/translate_assistance.h"
#include "backend/rpc/unary.h"

namespace yichuang::rpc {
namespace {

using assistance::v1::HelpCall;
using assistance::v1::ReportPeripheralsRequest;
using assistance::v1::ReportPeripheralsResponse;
using domain::Result;
using domain::Status;

std::string method(const char* name) {
  return std::string("/yichuang.assistance.v1.AssistanceService/") + name;
}

/// The device that calls; 0 for people.
std::int64_t device_of(const Call& call) {
  if (call.who.caller.kind != domain::Caller::Kind::kDevice) return 0;
  return domain::parse_id(call.who.caller.id).value_or(0);
}

Result<app::HelpCallRef> help_call_field(std::string_view name) {
  auto parsed = resource_field(name, "helpCalls", "help_call");
  if (!parsed) return tl::unexpected(parsed.error());
  return app::HelpCallRef{std::move(parsed->office), parsed->id};
}

OfficeOf office_of_help_call(std::string_view name) {
  const auto ref = help_call_field(name);
  if (!ref) return tl::unexpected(ref.error());
  return ref->office;
}

Result<HelpCall> shown(Call& call, const Result<domain::HelpCall>& done) {
  if (!done) return tl::unexpected(done.error());
  const auto device = call.app.tx().accounts().find_device(done->device);
  return to_proto({*done, device ? device->display_name : std::string()},
                  call.is_staff() ? Audience::kStaff : Audience::kCitizen);
}

Result<HelpCall> raise(Call& call, const assistance::v1::RaiseHelpCallRequest& in) {
  const auto kind = from_proto(in.kind());
  if (!kind) return tl::unexpected(kind.error());
  if (!domain::is_page_name(in.page())) {
    return domain::fail(domain::Reason::kFieldInvalid, "not a page's name", {{"field", "page"}});
  }
  return shown(call, app::raise_help_call(call.app, {*office_field(in.office()), device_of(call),
                                                     *kind, in.page()}));
}

/// One report on its way: a query finds out whether there is anything to write.
struct Report {
  bool news{};
  int interval_seconds{};
};

Result<app::PeripheralReport> report_of(const Call& call, const ReportPeripheralsRequest& in) {
  auto peripherals = from_proto(in.peripherals());
  if (!peripherals) return tl::unexpected(peripherals.error());
  return app::PeripheralReport{*office_field(in.office()), device_of(call),
                               *std::move(peripherals)};
}

Status look_for_news(Call& call, const ReportPeripheralsRequest& in, app::Presence& presence,
                     Report& state) {
  const auto report = report_of(call, in);
  if (!report) return tl::unexpected(report.error());
  const auto news = app::is_news(call.app, *report);
  if (!news) return tl::unexpected(news.error());
  const auto& policy = (*call.app.office(report->office))->policy;
  state.news = *news;
  state.interval_seconds = domain::report_interval_seconds(policy.alerts.offline_after_seconds);
  presence.heard(report->device, call.app.now());
  return {};
}

ReportPeripheralsResponse response_of(const Report& state) {
  ReportPeripheralsResponse out;
  out.set_report_interval_seconds(state.interval_seconds);
  return out;
}

Result<ReportPeripheralsResponse> take(Call& call, const ReportPeripheralsRequest& in,
                                       const Report& state) {
  const auto report = report_of(call, in);
  if (!report) return tl::unexpected(report.error());
  if (auto taken = app::take_report(call.app, *report); !taken) {
    return tl::unexpected(taken.error());
  }
  return response_of(state);
}

}  // namespace

grpc::ServerUnaryReactor* AssistanceService::RaiseHelpCall(
    grpc::CallbackServerContext* context, const assistance::v1::RaiseHelpCallRequest* request,
    HelpCall* response) {
  return command(backend_, context, method("RaiseHelpCall"), request, response,
                 office_field(request->office()), raise);
}

grpc::ServerUnaryReactor* AssistanceService::AcknowledgeHelpCall(
    grpc::CallbackServerContext* context, const assistance::v1::AcknowledgeHelpCallRequest* request,
    HelpCall* response) {
  return command(
      backend_, context, method("AcknowledgeHelpCall"), request, response,
      office_of_help_call(request->help_call()),
      [](Call& call, const assistance::v1::AcknowledgeHelpCallRequest& in) {
        return shown(call, app::acknowledge_help_call(call.app, *help_call_field(in.help_call())));
      });
}

grpc::ServerUnaryReactor* AssistanceService::CloseHelpCall(
    grpc::CallbackServerContext* context, const assistance::v1::CloseHelpCallRequest* request,
    HelpCall* response) {
  return command(backend_, context, method("CloseHelpCall"), request, response,
                 office_of_help_call(request->help_call()),
                 [](Call& call, const assistance::v1::CloseHelpCallRequest& in) {
                   return shown(call,
                                app::close_help_call(
                                    call.app, {*help_call_field(in.help_call()), device_of(call)}));
                 });
}

grpc::ServerUnaryReactor* AssistanceService::ReportPeripherals(
    grpc::CallbackServerContext* context, const ReportPeripheralsRequest* request,
    ReportPeripheralsResponse* response) {
  const auto state = std::make_shared<Report>();
  auto call = detail::make_call(
      backend_, context, method("ReportPeripherals"), request, response,
      office_field(request->office()),
      [state](Call& at, const ReportPeripheralsRequest& in) { return take(at, in, *state); });
  auto* reactor = call->reactor;
  auto look = [this, call, request, state](ports::Transaction& tx) {
    return detail::run_step(backend_, *call, tx, [this, request, state](Call& at) {
      return look_for_news(at, *request, backend_.presence, *state);
    });
  };
  auto looked = [this, call, response, state](const Status& status) {
    if (status && state->news) return run_write(backend_, call);
    if (status) *response = response_of(*state);
    detail::finish(backend_, *call, status);
  };
  const auto queued = backend_.database.read(call->deadline, std::move(look), std::move(looked));
  if (!queued) detail::finish(backend_, *call, queued);
  return reactor;
}

}  // namespace yichuang::rpc
