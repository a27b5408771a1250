#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QSize>
#include <QString>

#include "tests/qml/audit/stage.h"

namespace yichuang::audit {

/// A page in one of its states: its objectName, and after a dash what is special. Every page of
/// every program is in the list of its program, in kiosk_pages.cpp, clerk_pages.cpp and
/// board_pages.cpp.
struct Page {
  QString name;
  std::function<std::unique_ptr<Stage>(QQmlEngine&, const Look&)> open;
};

/// A program with its pages and the sizes its windows come in.
struct Program {
  QString name;
  std::vector<QSize> sizes;
  std::vector<Page> pages;
};

Program kioskPages();
Program clerkPages();
Program boardPages();

/// A page that is reached by `enter` from the first one of a `Stage`.
template <typename ProgramStage>
Page page(const QString& name, std::function<void(ProgramStage&)> enter = {}) {
  return {name, [enter](QQmlEngine& engine, const Look& look) {
            auto stage = std::make_unique<ProgramStage>(engine, look);
            if (enter) enter(*stage);
            return stage;
          }};
}

}  // namespace yichuang::audit
