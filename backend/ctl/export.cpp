#include "backend/storage/export.h"

#include <iostream>

#include <fmt/format.h>

#include "backend/ctl/commands.h"
#include "backend/ctl/csv.h"
#include "backend/ctl/installation.h"

namespace yichuang::ctl {
namespace {

using domain::CivilDate;
using domain::Reason;
using domain::Result;

struct ExportOptions {
  std::string what;  ///< "events", "tickets"
  std::string office;
  std::string from;
  std::string to;
  bool byte_order_mark{};
};

/// What is exported: an office with those below, and business days of it, both included.
struct Part {
  const domain::Office* office{};
  CivilDate first{};
  CivilDate last{};
};

/// "2026-11-23 09:30:05" on the walls of the office.
std::string local_text(const ports::Zones& zones, const domain::Office& office,
                       const std::optional<domain::Instant>& time) {
  if (!time) return "";
  const auto local = zones.to_local(*time, office.time_zone);
  const auto seconds = (domain::to_micros(*time) / 1'000'000) % 60;
  return fmt::format("{} {:02}:{:02}:{:02}", domain::to_string(local.date), local.minute / 60,
                     local.minute % 60, seconds);
}

Result<CivilDate> date_of(const std::string& text, CivilDate otherwise, const char* field) {
  if (text.empty()) return otherwise;
  if (const auto date = domain::parse_date(text)) return *date;
  return domain::fail(Reason::kFieldInvalid, "a date looks like 2026-11-23", {{"field", field}});
}

Result<Part> part_of(const Installation& at, const ExportOptions& options) {
  using namespace std::chrono_literals;
  Part part;
  part.office = at.catalogue().office(options.office);
  if (part.office == nullptr) {
    return domain::fail(Reason::kOfficeNotFound, "no such office", {{"office", options.office}});
  }
  const auto first = date_of(options.from, 1970y / 1 / 1, "from");
  if (!first) return tl::unexpected(first.error());
  const auto last = date_of(options.to, 2199y / 12 / 30, "to");
  if (!last) return tl::unexpected(last.error());
  part.first = *first;
  part.last = *last;
  return part;
}

std::string seconds_between(domain::Instant from, const std::optional<domain::Instant>& to) {
  if (!to) return "";
  return std::to_string(std::chrono::duration_cast<domain::seconds>(*to - from).count());
}

std::string services_of(const domain::Ticket& ticket) {
  std::string services;
  for (const auto& item : ticket.items) {
    services.append(services.empty() ? "" : " ").append(item.service);
  }
  return services;
}

/// Only masks of the person; free text that somebody typed is left out.
void write_tickets(Installation& at, const Part& part, CsvWriter& csv) {
  csv.row({"网点 office", "营业日 date", "票号 number", "状态 state", "业务 services",
           "取号 issued", "首次叫号 first called", "办结 ended", "窗口 window",
           "等待秒数 wait seconds", "评价 rating", "姓名 name", "证件 identity", "电话 phone"});
  for (const auto* office : at.catalogue().subtree(part.office->code)) {
    storage::each_ticket(
        at.connection(), office->code, part.first, part.last, [&](const domain::Ticket& ticket) {
          const auto local = [&](const std::optional<domain::Instant>& time) {
            return local_text(at.zones(), *office, time);
          };
          csv.row(
              {ticket.office, domain::to_string(ticket.business_date),
               domain::display_number(ticket), domain::to_string(ticket.state), services_of(ticket),
               local(ticket.arrived), local(ticket.first_called), local(ticket.ended),
               ticket.window, seconds_between(ticket.arrived, ticket.first_called),
               ticket.rating == 0 ? "" : std::to_string(ticket.rating), ticket.holder.masked_name,
               ticket.holder.masked_identity, ticket.holder.masked_phone});
        });
  }
}

void write_events(Installation& at, const Part& part, CsvWriter& csv) {
  csv.row({"序号 sequence", "时间 time", "网点 office", "事件 kind", "对象 subject", "操作者 actor",
           "内容 details", "校验 hash"});
  const auto& zone = part.office->time_zone;
  const auto from = at.zones().to_instant({part.first, 0}, zone);
  const auto to = at.zones().to_instant({domain::plus_days(part.last, 1), 0}, zone);
  const bool all = part.office->parent.empty();
  storage::each_event(at.connection(), from, to, [&](const domain::Event& event) {
    if (!all && !at.catalogue().is_within(event.office, part.office->code)) return;
    csv.row({std::to_string(event.sequence), local_text(at.zones(), *part.office, event.time),
             event.office, event.kind, event.subject, event.actor, event.payload, event.hash});
  });
}

ExitCode write_export(const runtime::DataDir& data, const ExportOptions& options) {
  auto installation = Installation::open_with_catalogue(data);
  if (!installation) return report(installation.error());
  auto& at = **installation;
  const auto part = part_of(at, options);
  if (!part) return report(part.error());
  const auto recorded =
      at.record("installation.exported", {{"what", options.what}, {"office", options.office}});
  if (!recorded) return report(recorded.error());
  CsvWriter csv(std::cout, options.byte_order_mark);
  if (options.what == "tickets") {
    write_tickets(at, *part, csv);
  } else {
    write_events(at, *part, csv);
  }
  std::cout.flush();
  if (std::cout) return ExitCode::kOk;
  return report({Reason::kFileUnwritable, "standard output cannot be written", {}});
}

}  // namespace

void add_export(CLI::App& app, CommandLine& line) {
  auto& command = *app.add_subcommand("export", "导出，敏感信息已遮盖 / writes what is masked");
  auto options = std::make_shared<ExportOptions>();
  command.add_option("what", options->what, "events, tickets")
      ->required()
      ->check(CLI::IsMember({"events", "tickets"}));
  command.add_option("--office", options->office, "网点及下属 / office and those below")
      ->required();
  command.add_option("--from", options->from, "起始日期 / first day, 2026-11-23");
  command.add_option("--to", options->to, "截止日期（含） / last day, included");
  command.add_option("--format", "csv")->check(CLI::IsMember({"csv"}));
  command.add_flag("--bom", options->byte_order_mark, "供 Excel 打开 / for Excel");
  command.callback([&line, options] {
    line.chosen = [&line, options] { return write_export(line.data(), *options); };
  });
}

}  // namespace yichuang::ctl
