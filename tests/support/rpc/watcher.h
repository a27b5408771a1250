#pragma once

#include <memory>
#include <string>

#include "tests/support/rpc/client.h"
#include "yichuang/watch/v1/watch_service.grpc.pb.h"

namespace yichuang::test {

using Watch = watch::v1::WatchService::Stub;

/// One open stream, read only when the test asks: as long as it does not, it is a slow reader.
template <class Request, class Update>
class Watcher {
 public:
  using Rpc = std::unique_ptr<grpc::ClientReader<Update>> (Watch::*)(grpc::ClientContext*,
                                                                     const Request&);

  Watcher(const Client& client, Rpc rpc, const Request& request) : stub_(client.channel()) {
    client.introduce(context_);
    reader_ = (stub_.*rpc)(&context_, request);
  }
  ~Watcher() {
    cut();
    if (reader_) finish();
  }

  /// The next message that is no heartbeat; false when the stream ended.
  bool read(Update& update) {
    do {
      if (!reader_->Read(&update)) return false;
    } while (update.heartbeat());
    return true;
  }

  Update next() {
    Update update;
    read(update);
    return update;
  }

  /// As a broken connection.
  void cut() { context_.TryCancel(); }

  /// Reads what is left and says how the stream ended.
  grpc::Status finish() {
    Update ignored;
    while (reader_->Read(&ignored)) {
    }
    const auto status = reader_->Finish();
    reader_.reset();
    return status;
  }

 private:
  Watch stub_;
  grpc::ClientContext context_;
  std::unique_ptr<grpc::ClientReader<Update>> reader_;
};

}  // namespace yichuang::test
