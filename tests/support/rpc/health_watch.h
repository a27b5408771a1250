#pragma once

#include <string>

#include <grpcpp/generic/generic_stub.h>
#include <grpcpp/grpcpp.h>

#include "tests/support/rpc/client.h"

namespace yichuang::test {

/// What the server says of itself, as it changes (grpc.health.v1). One thread.
class HealthWatch {
 public:
  explicit HealthWatch(const Client& client) : stub_(client.channel()) {
    client.introduce(context_);
    call_ = stub_.PrepareCall(&context_, "/grpc.health.v1.Health/Watch", &queue_);
    call_->StartCall(this);
    wait();
    const grpc::Slice no_bytes("");
    call_->WriteLast(grpc::ByteBuffer(&no_bytes, 1), {}, this);
    wait();
  }
  HealthWatch(const HealthWatch&) = delete;
  HealthWatch& operator=(const HealthWatch&) = delete;
  ~HealthWatch() {
    context_.TryCancel();
    grpc::Status status;
    call_->Finish(&status, this);
    wait();
  }

  /// Waits for the next word: "SERVING", "NOT_SERVING"; "ended" when there is none any more.
  std::string next() {
    grpc::ByteBuffer message;
    call_->Read(&message, this);
    if (!wait()) return "ended";
    grpc::Slice bytes;
    if (!message.DumpToSingleSlice(&bytes).ok() || bytes.size() != 2) return "unreadable";
    // One field, an enumeration: number and type, then the value.
    switch (bytes.begin()[1]) {
      case 1:
        return "SERVING";
      case 2:
        return "NOT_SERVING";
      default:
        return "unknown";
    }
  }

  /// The certificate the server was met with, PEM. After the first word.
  std::string server_certificate() const {
    const auto found =
        context_.auth_context()->FindPropertyValues(GRPC_X509_PEM_CERT_PROPERTY_NAME);
    return found.empty() ? "" : std::string(found.front().data(), found.front().size());
  }

 private:
  bool wait() {
    void* tag = nullptr;
    bool ok = false;
    return queue_.Next(&tag, &ok) && ok;
  }

  grpc::GenericStub stub_;
  grpc::ClientContext context_;
  grpc::CompletionQueue queue_;
  std::unique_ptr<grpc::GenericClientAsyncReaderWriter> call_;
};

}  // namespace yichuang::test
