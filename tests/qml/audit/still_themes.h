#pragma once

#include <QTemporaryDir>

namespace yichuang::audit {

/// The built-in themes with every motion at once: a folder of them, as a customer would give one.
class StillThemes {
 public:
  StillThemes();
  QString folder() const { return folder_.path(); }

 private:
  QTemporaryDir folder_;
};

}  // namespace yichuang::audit
