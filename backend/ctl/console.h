#pragma once

#include <string_view>

#include "backend/domain/error.h"

// What yichuangctl says: Chinese first, English second. Results go to standard output, everything
// that is only to be read by a person to standard error.
namespace yichuang::ctl {

/// How the program ends; scripts depend on the numbers.
enum class ExitCode : int {
  kOk = 0,
  kFinding = 1,   ///< what was checked is not in order
  kBadInput = 2,  ///< the command, its arguments or its files are wrong; nothing was changed
  kTrouble = 3,   ///< data directory, keys or database do not do what they should
};

void say(std::string_view zh, std::string_view en);

/// Prints what went wrong, with its stable reason.
ExitCode report(const domain::Error& error);

}  // namespace yichuang::ctl
