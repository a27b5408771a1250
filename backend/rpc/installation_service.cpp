#include <utility>

#include <fmt/format.h>

#include "backend/app/administration/commands.h"
#include "backend/rpc/administration_service.h"
#include "backend/rpc/fields.h"
#include "backend/rpc/staged.h"
#include "backend/rpc/translate_accounts.h"
#include "backend/rpc/translate_common.h"

// The rest of AdministrationService: catalogue, notices, event log.
namespace yichuang::rpc {
namespace {

using domain::fail;
using domain::Reason;
using domain::Result;
using domain::Status;

constexpr std::size_t kMostBytes = 3U << 20U;
/// Ten years of a city's events, on a slow disk.
constexpr std::chrono::hours kLongestWalk{1};
constexpr int kUsualPage = 200;
constexpr int kLargestPage = 500;

std::string method(const char* name) {
  return std::string("/yichuang.administration.v1.AdministrationService/") + name;
}

Result<std::map<std::string, std::string>> files_of(
    const administration::v1::ImportCatalogueRequest& request) {
  std::map<std::string, std::string> files;
  std::size_t bytes = 0;
  for (const auto& [name, content] : request.files()) {
    bytes += content.size();
    files.emplace(name, content);
  }
  if (files.empty()) return fail(Reason::kFieldMissing, "no files", {{"field", "files"}});
  if (bytes > kMostBytes) {
    return fail(Reason::kFieldTooLong, "the files are too large",
                {{"field", "files"}, {"limit", std::to_string(kMostBytes)}});
  }
  return files;
}

/// The same for every serialisation of the request; a map has no order of its own on the wire.
std::string content_of(const administration::v1::ImportCatalogueRequest& request) {
  std::string content = request.validate_only() ? "check" : "import";
  const std::map<std::string, std::string> files(request.files().begin(), request.files().end());
  for (const auto& [name, bytes] : files) {
    content += fmt::format(" {}:{} {}:{}", name.size(), name, bytes.size(), bytes);
  }
  return content;
}

/// What the steps of an import hand on. Faults are an answer, not a failure.
struct Import {
  app::ImportCatalogue command;
  std::vector<ports::CatalogueFault> faults;
};

Status check(Import& import, const administration::v1::ImportCatalogueRequest& request,
             const ports::CatalogueReader& reader) {
  auto files = files_of(request);
  if (!files) return tl::unexpected(files.error());
  auto checked = reader.check(*files);
  if (checked) {
    import.command = {*std::move(files), checked->fingerprint, checked->edition,
                      checked->catalogue};
  } else {
    import.faults = std::move(checked.error());
  }
  return {};
}

Result<administration::v1::ImportCatalogueResponse> finish_import(Call& call, const Import& import,
                                                                  bool validate_only) {
  administration::v1::ImportCatalogueResponse out;
  for (const auto& fault : import.faults) {
    auto& added = *out.add_faults();
    added.set_file(fault.file);
    added.set_line(fault.line);
    added.set_path(fault.path);
    *added.mutable_message() = to_proto(fault.message);
  }
  if (!import.faults.empty()) return out;
  out.set_edition(import.command.edition);
  if (validate_only) return out;
  const auto changed = app::import_catalogue(call.app, import.command);
  if (!changed) return tl::unexpected(changed.error());
  out.set_changed(*changed);
  return out;
}

Result<administration::v1::SetNoticeResponse> set_notice(
    Call& call, const administration::v1::SetNoticeRequest& request) {
  const auto office = office_field(request.office());
  if (!office) return tl::unexpected(office.error());
  domain::Notice notice{{request.notice().zh(), request.notice().en()}, {}, {}};
  if (request.has_start_time()) {
    const auto start = time_field(request.start_time(), "start_time");
    if (!start) return tl::unexpected(start.error());
    notice.start = *start;
  }
  if (request.has_end_time()) {
    const auto end = time_field(request.end_time(), "end_time");
    if (!end) return tl::unexpected(end.error());
    notice.end = *end;
  }
  const auto done = app::set_notice(call.app, {*office, notice});
  if (!done) return tl::unexpected(done.error());
  return administration::v1::SetNoticeResponse();
}

Result<administration::v1::Notice> get_notice(Call& call,
                                              const administration::v1::GetNoticeRequest& request) {
  const auto office = office_field(request.office());
  if (!office) return tl::unexpected(office.error());
  const auto notice = app::get_notice(call.app, *office);
  if (!notice) return tl::unexpected(notice.error());
  administration::v1::Notice out;
  *out.mutable_text() = to_proto(notice->text);
  if (notice->start) *out.mutable_start_time() = to_proto(*notice->start);
  if (notice->end) *out.mutable_end_time() = to_proto(*notice->end);
  return out;
}

Result<administration::v1::ListEventsResponse> list_events(
    Call& call, const administration::v1::ListEventsRequest& request) {
  auto office = office_field(request.office());
  if (!office) return tl::unexpected(office.error());
  if (request.page_size() < 0 || request.after() < 0) {
    return fail(Reason::kFieldInvalid, "a number is negative", {{"field", "page_size"}});
  }
  const int size = request.page_size() == 0 ? kUsualPage : request.page_size();
  const auto events = app::list_events(
      call.app, {*std::move(office), request.after(), std::min(size, kLargestPage)});
  if (!events) return tl::unexpected(events.error());
  administration::v1::ListEventsResponse out;
  for (const auto& event : *events) *out.add_events() = to_proto(event);
  return out;
}

/// The turn of one among those who must not do the same at once. It ends when it is given back, or
/// with the call, however that ends.
class Turn {
 public:
  explicit Turn(std::atomic<bool>& taken) : taken_(taken) {}
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;
  ~Turn() { give_back(); }

  /// SERVER_BUSY while another has it.
  Status take() {
    if (taken_.exchange(true)) return fail(Reason::kServerBusy, "the event log is being followed");
    ours_ = true;
    return {};
  }
  /// Before the answer: who has it may ask again at once.
  void give_back() {
    if (std::exchange(ours_, false)) taken_ = false;
  }

 private:
  std::atomic<bool>& taken_;
  bool ours_{};
};

administration::v1::VerifyAuditResponse to_proto(const ports::AuditReport& report) {
  administration::v1::VerifyAuditResponse out;
  out.set_whole(report.whole);
  out.set_events(report.events);
  out.set_first_broken(report.first_broken);
  out.set_finding(report.finding);
  return out;
}

}  // namespace

grpc::ServerUnaryReactor* AdministrationService::ImportCatalogue(
    grpc::CallbackServerContext* context, const administration::v1::ImportCatalogueRequest* request,
    administration::v1::ImportCatalogueResponse* response) {
  const auto import = std::make_shared<Import>();
  auto call = detail::make_call(backend_, context, method("ImportCatalogue"), request, response,
                                OfficeOf(""), [import](Call& at, const auto& in) {
                                  return finish_import(at, *import, in.validate_only());
                                });
  call->request_id = request->request_id();
  call->request_fingerprint = backend_.environment.secrets.token_digest(content_of(*request));
  Stages stages;
  stages.work = [this, import, request] { return check(*import, *request, reader_); };
  auto* reactor = call->reactor;
  run_staged(backend_, workers_, *context, std::move(call), std::move(stages),
             Repeat::kFirstAnswerAgain);
  return reactor;
}

grpc::ServerUnaryReactor* AdministrationService::SetNotice(
    grpc::CallbackServerContext* context, const administration::v1::SetNoticeRequest* request,
    administration::v1::SetNoticeResponse* response) {
  return command(backend_, context, method("SetNotice"), request, response,
                 office_field(request->office()), set_notice);
}

grpc::ServerUnaryReactor* AdministrationService::GetNotice(
    grpc::CallbackServerContext* context, const administration::v1::GetNoticeRequest* request,
    administration::v1::Notice* response) {
  return query(backend_, context, method("GetNotice"), request, response,
               office_field(request->office()), get_notice);
}

grpc::ServerUnaryReactor* AdministrationService::ListEvents(
    grpc::CallbackServerContext* context, const administration::v1::ListEventsRequest* request,
    administration::v1::ListEventsResponse* response) {
  return query(backend_, context, method("ListEvents"), request, response,
               office_field(request->office()), list_events);
}

grpc::ServerUnaryReactor* AdministrationService::VerifyAudit(
    grpc::CallbackServerContext* context, const administration::v1::VerifyAuditRequest* request,
    administration::v1::VerifyAuditResponse* response) {
  const auto report = std::make_shared<ports::AuditReport>();
  auto call = detail::make_call(
      backend_, context, method("VerifyAudit"), request, response, OfficeOf(""),
      [report](Call&, const auto&) -> Result<administration::v1::VerifyAuditResponse> {
        return to_proto(*report);
      });
  wait_up_to(kLongestWalk, *context, *call);
  const auto turn = std::make_shared<Turn>(walking_);
  Stages stages;
  stages.look = [turn](Call&) { return turn->take(); };
  stages.work = [this, turn, report]() -> Status {
    auto found = verifier_.verify();
    turn->give_back();
    if (!found) return tl::unexpected(found.error());
    *report = *std::move(found);
    return {};
  };
  auto* reactor = call->reactor;
  run_staged(backend_, walkers_, *context, std::move(call), std::move(stages),
             Repeat::kChangesNothing);
  return reactor;
}

}  // namespace yichuang::rpc
