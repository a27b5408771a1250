#include "kiosk/platform/heap.h"

#include <malloc.h>

namespace yichuang::platform {
namespace {

constexpr int kLargeBlock = 128 * 1024;

}  // namespace

void giveLargeBlocksBack() {
  // Naming the sizes is what stops the allocator from learning others.
  mallopt(M_MMAP_THRESHOLD, kLargeBlock);
  mallopt(M_TRIM_THRESHOLD, kLargeBlock);
}

}  // namespace yichuang::platform
