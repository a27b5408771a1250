#include "backend/domain/reason.h"

namespace yichuang::domain {

std::string_view to_string(Reason reason) {
  switch (reason) {
#define YICHUANG_REASON(enumerator, wire_name, kind) \
  case Reason::enumerator:                           \
    return wire_name;
    YICHUANG_REASONS(YICHUANG_REASON)
#undef YICHUANG_REASON
  }
  return "INTERNAL";
}

ErrorKind kind_of(Reason reason) {
  switch (reason) {
#define YICHUANG_REASON(enumerator, wire_name, kind) \
  case Reason::enumerator:                           \
    return ErrorKind::kind;
    YICHUANG_REASONS(YICHUANG_REASON)
#undef YICHUANG_REASON
  }
  return ErrorKind::kInternal;
}

}  // namespace yichuang::domain
