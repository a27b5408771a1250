#include "tests/support/rpc/any_method.h"

#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>

#include "yichuang/administration/v1/administration_service.pb.h"
#include "yichuang/appointments/v1/appointment_service.pb.h"
#include "yichuang/assistance/v1/assistance_service.pb.h"
#include "yichuang/catalogue/v1/catalogue_service.pb.h"
#include "yichuang/identity/v1/identity_service.pb.h"
#include "yichuang/queue/v1/counter_service.pb.h"
#include "yichuang/queue/v1/ticket_service.pb.h"
#include "yichuang/watch/v1/watch_service.pb.h"

namespace yichuang::test {

std::vector<const google::protobuf::MethodDescriptor*> all_methods() {
  std::vector<const google::protobuf::MethodDescriptor*> methods;
  for (const auto* file :
       {administration::v1::User::descriptor()->file(), identity::v1::Caller::descriptor()->file(),
        appointments::v1::ListSlotsRequest::descriptor()->file(),
        assistance::v1::RaiseHelpCallRequest::descriptor()->file(),
        catalogue::v1::ListOfficesRequest::descriptor()->file(),
        queue::v1::CallNextRequest::descriptor()->file(),
        queue::v1::IssueTicketRequest::descriptor()->file(),
        watch::v1::WatchBoardRequest::descriptor()->file()}) {
    for (int s = 0; s < file->service_count(); ++s) {
      for (int m = 0; m < file->service(s)->method_count(); ++m) {
        methods.push_back(file->service(s)->method(m));
      }
    }
  }
  return methods;
}

std::string path_of(const google::protobuf::MethodDescriptor& method) {
  return "/" + method.service()->full_name() + "/" + method.name();
}

grpc::Status call_raw(const Client& client, const std::string& path, const std::string& request) {
  grpc::GenericStub stub(client.channel());
  grpc::ClientContext context;
  client.introduce(context);
  grpc::CompletionQueue queue;
  const auto done = [&queue] {
    void* tag = nullptr;
    bool ok = false;
    queue.Next(&tag, &ok);
    return ok;
  };
  const auto stream = stub.PrepareCall(&context, path, &queue);
  stream->StartCall(nullptr);
  done();
  const grpc::Slice slice(request);
  stream->WriteLast(grpc::ByteBuffer(&slice, 1), {}, nullptr);
  done();
  grpc::ByteBuffer answer;
  stream->Read(&answer, nullptr);
  const bool answered = done();
  if (answered) context.TryCancel();
  grpc::Status status;
  stream->Finish(&status, nullptr);
  done();
  return answered ? grpc::Status::OK : status;
}

}  // namespace yichuang::test
