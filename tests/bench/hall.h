#pragma once

#include <memory>
#include <string>
#include <vector>

#include <grpcpp/grpcpp.h>

#include "backend/server/server.h"
#include "tests/support/site/site.h"

namespace yichuang::bench {

/// A site that a whole yichuangd in this process serves.
class Hall {
 public:
  explicit Hall(const test::SiteSize& size = {});
  ~Hall();

  /// A connection of the enrolled kiosk. Each has a socket of its own.
  std::shared_ptr<grpc::Channel> connect() const;
  /// One without a certificate, for people.
  std::shared_ptr<grpc::Channel> connect_desk() const;

  /// A login token of clerk n, 1.., who may work in every office.
  std::string log_in(int clerk) const;

  /// Offices that handle every service that all have.
  static const std::vector<std::string>& offices();

 private:
  test::Site site_;
  std::unique_ptr<server::Server> server_;
};

inline constexpr const char* kCity = "offices/610900";

}  // namespace yichuang::bench
