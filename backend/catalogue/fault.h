#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "backend/domain/catalogue.h"

namespace yichuang::catalogue {

using domain::Text;

/// Where something stands: file name as it was given, line from 1 (0: the file as a whole), and the
/// path of keys, as "offices[3].windows[0].code".
struct Origin {
  std::string file;
  int line{};
  std::string path;
};

/// One thing that is wrong with a catalogue.
struct Fault {
  std::string file;
  int line{};
  std::string path;
  std::string message_en;
  std::string message_zh;
  bool operator==(const Fault&) const = default;
};

/// "offices.yaml:12: offices[3].code: must be ..." in English, for logs and terminals.
std::string to_string(const Fault& fault);

/// How many faults are listed; what lies beyond is only counted.
inline constexpr std::size_t kMaxFaults = 500;

class FaultLog {
 public:
  void add(const Origin& at, Text message);
  bool empty() const { return faults_.empty(); }

  /// By file and line, and a last one that counts what was left off.
  std::vector<Fault> sorted() const;

 private:
  std::vector<Fault> faults_;
  std::size_t left_off_{};
};

}  // namespace yichuang::catalogue
