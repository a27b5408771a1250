#include <set>
#include <string>

#include <google/protobuf/descriptor.h>
#include <gtest/gtest.h>

#include "backend/domain/access_table.h"
#include "yichuang/administration/v1/administration_service.pb.h"
#include "yichuang/appointments/v1/appointment_service.pb.h"
#include "yichuang/assistance/v1/assistance_service.pb.h"
#include "yichuang/catalogue/v1/catalogue_service.pb.h"
#include "yichuang/identity/v1/identity_service.pb.h"
#include "yichuang/queue/v1/counter_service.pb.h"
#include "yichuang/queue/v1/ticket_service.pb.h"
#include "yichuang/watch/v1/watch_service.pb.h"

namespace yichuang {
namespace {

std::set<std::string> methods_of_the_protos() {
  std::set<std::string> methods;
  for (const auto* file : {administration::v1::User::descriptor()->file(),
                           appointments::v1::ListSlotsRequest::descriptor()->file(),
                           assistance::v1::RaiseHelpCallRequest::descriptor()->file(),
                           catalogue::v1::ListOfficesRequest::descriptor()->file(),
                           identity::v1::Caller::descriptor()->file(),
                           queue::v1::CallNextRequest::descriptor()->file(),
                           queue::v1::IssueTicketRequest::descriptor()->file(),
                           watch::v1::WatchBoardRequest::descriptor()->file()}) {
    for (int s = 0; s < file->service_count(); ++s) {
      const auto* service = file->service(s);
      for (int m = 0; m < service->method_count(); ++m) {
        methods.insert("/" + service->full_name() + "/" + service->method(m)->name());
      }
    }
  }
  return methods;
}

TEST(AccessTable, NamesEveryRpcAndNoOther) {
  std::set<std::string> table;
  for (const auto& access : domain::access_table()) table.emplace(access.method);
  EXPECT_EQ(table, methods_of_the_protos());
}

}  // namespace
}  // namespace yichuang
