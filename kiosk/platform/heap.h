#pragma once

namespace yichuang::platform {

/// To be called before the first window. A page's pictures come and go with it; left to itself the
/// allocator learns from the first that such sizes are common, keeps them among the small ones, and
/// a program grows by a third in a thousand visits. Afterwards they go back to the system at once.
void giveLargeBlocksBack();

}  // namespace yichuang::platform
