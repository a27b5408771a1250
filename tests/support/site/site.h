#pragma once

#include <memory>
#include <string>
#include <vector>

#include <grpcpp/grpcpp.h>

#include "tests/support/temporary_folder.h"

namespace yichuang::test {

struct SiteSize {
  int windows{};          ///< of the city office, all for all services; 0: as in the catalogue
  int clerks{};           ///< who can log in, and may work in every office
  bool recall_at_once{};  ///< a number may be called again without waiting
};

/// A data directory as an administrator makes it with yichuangctl, with the catalogue of Ankang and
/// one kiosk; all calls go over TLS on loopback and are checked as in a hall. What serves it is the
/// caller's.
class Site {
 public:
  explicit Site(const SiteSize& size = {});

  std::string data() const { return folder_ / "data"; }
  /// A name for a file beside the data directory.
  std::string file(const std::string& name) const { return folder_ / name; }

  /// Runs yichuangctl on the data directory. What it printed; throws when it fails.
  std::string control(const std::vector<std::string>& arguments,
                      const std::string& input = "") const;

  /// Enrols the kiosk at a server of this site. Before `connect`.
  void enrol(const std::string& address);

  /// A connection of the kiosk, with a socket of its own.
  std::shared_ptr<grpc::Channel> connect(const std::string& address) const;
  /// One without a certificate, for people.
  std::shared_ptr<grpc::Channel> connect_desk(const std::string& address) const;
  /// A login token of clerk n, 1..
  std::string log_in(const std::string& address, int clerk) const;

 private:
  TemporaryFolder folder_;
  std::string authority_;
  std::string key_;
  std::string certificate_;
};

}  // namespace yichuang::test
