#pragma once

#include <string>
#include <vector>

namespace yichuang::server {

/// What the command line and the environment say. Every option is also read from
/// YICHUANG_<NAME>, as YICHUANG_DATA.
struct Options {
  std::string data;                      ///< folder made by `yichuangctl init`
  std::string listen{"127.0.0.1:7443"};  ///< address:port; port 0 takes a free one
  std::string metrics;                   ///< address:port of Prometheus metrics; empty: none
  std::string certificate;               ///< official PEM files instead of the own authority's
  std::string key;
  std::vector<std::string> hosts;  ///< names the own certificate is made for
  std::string log_level{"info"};   ///< trace, debug, info, warn, error
  bool reflection{};
  bool demo{};  ///< test identities are taken and every office is open at any hour
  /// Demonstrations only: the hall's clock runs so far ahead of the machine's, or behind.
  int clock_offset_seconds{};
  int readers{2};
  /// Beyond so much memory, in MB, whoever sends most is hung up on.
  unsigned memory_mb{384};
};

/// Exits the program for --help and for options that make no sense.
Options read_options(int argc, char** argv);

}  // namespace yichuang::server
