#pragma once

#include <memory>
#include <string>
#include <vector>

#include <grpcpp/grpcpp.h>

#include "backend/server/server.h"

namespace yichuang::bench {

/// A whole yichuangd in this process on a directory of its own, with the catalogue of Ankang and
/// one enrolled kiosk; all calls go over TLS on loopback and are checked as in a hall.
class Hall {
 public:
  Hall();
  ~Hall();

  /// A connection of the enrolled kiosk. Each has a socket of its own.
  std::shared_ptr<grpc::Channel> connect() const;

  /// Offices that handle the service.
  static const std::vector<std::string>& offices();

 private:
  std::string directory_;
  std::unique_ptr<server::Server> server_;
  std::string authority_;
  std::string key_;
  std::string certificate_;
};

/// What it ran on, as members of a JSON object: processors, compiler, build.
std::string machine();

}  // namespace yichuang::bench
