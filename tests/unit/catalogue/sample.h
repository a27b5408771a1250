#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "backend/catalogue/load_catalogue.h"

namespace yichuang::catalogue::testing {

/// A small catalogue without faults. Its lines are numbered in sample.cpp; tests name them.
std::string_view sample();

/// The sample's line `number` (from 1) replaced by `text`, which may hold several lines or none.
struct Edit {
  int line;
  std::string text;
};

std::string edited_sample(const std::vector<Edit>& edits);

/// The faults of one file "c.yaml" in English, as "12: offices[0].code: ...". Empty: it loads.
std::vector<std::string> faults_of(const std::string& bytes);

/// One row of a table of faults.
struct FaultCase {
  const char* name;
  std::vector<Edit> edits;
  std::vector<std::string> expected;
};

std::ostream& operator<<(std::ostream& out, const FaultCase& row);

}  // namespace yichuang::catalogue::testing
