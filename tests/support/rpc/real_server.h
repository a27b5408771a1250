#pragma once

#include <memory>
#include <string>

#include <grpcpp/channel.h>

#include "tests/support/rpc/client.h"

namespace yichuang::test {

/// A yichuangd in a process of its own, as programs reach it: over TLS. What fails throws
/// std::runtime_error.
class RealServer {
 public:
  /// `authority_file` is its ca.pem.
  RealServer(std::string address, const std::string& authority_file);

  /// A device that spends its one-time code now. Each has a connection of its own.
  Client enrol(const std::string& code) const;
  Client log_in(const std::string& login, const std::string& password) const;

 private:
  std::shared_ptr<grpc::Channel> connect(const std::string& certificate_pem,
                                         const std::string& key_pem) const;

  std::string address_;
  std::string authority_pem_;
};

/// Unlike those of the tests' client, new also in the next run against the same server.
std::string fresh_request_id();

}  // namespace yichuang::test
