#pragma once

#include <memory>
#include <string>
#include <vector>

#include <grpcpp/grpcpp.h>

#include "backend/server/server.h"

namespace yichuang::bench {

struct HallSize {
  int windows{};  ///< of the city office, all for all services; 0: as in the catalogue
  int clerks{};   ///< who can log in
};

/// A whole yichuangd in this process on a directory of its own, with the catalogue of Ankang and
/// one enrolled kiosk; all calls go over TLS on loopback and are checked as in a hall.
class Hall {
 public:
  explicit Hall(const HallSize& size = {});
  ~Hall();

  /// A connection of the enrolled kiosk. Each has a socket of its own.
  std::shared_ptr<grpc::Channel> connect() const;
  /// One without a certificate, for people.
  std::shared_ptr<grpc::Channel> connect_desk() const;

  /// A login token of clerk n, 1.., who may work in every office.
  std::string log_in(int clerk) const;

  const std::string& directory() const { return directory_; }

  /// Offices that handle every service that all have.
  static const std::vector<std::string>& offices();

 private:
  void prepare(const HallSize& size) const;
  void enrol(const std::string& code);

  std::string directory_;
  std::unique_ptr<server::Server> server_;
  std::string authority_;
  std::string key_;
  std::string certificate_;
};

inline constexpr const char* kCity = "offices/610900";

}  // namespace yichuang::bench
