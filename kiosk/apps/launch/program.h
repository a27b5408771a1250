#pragma once

#include <QString>
#include <QVariantMap>

#include "kiosk/apps/launch/launch_options.h"
#include "kiosk/client/error.h"

namespace yichuang::apps {

/// What a program of the hall shows and how large: `scale` is its density against the kiosk's.
struct Stage {
  QString mainFile;  ///< "qrc:/qt/qml/Yichuang/Clerk/Main.qml"
  double scale = 1.0;
};

/// Loads the window with its required properties, in the theme asked for, opens the test probe and
/// runs the event loop. The exit code: 0, or 1 when the window cannot be shown. With --self-test it
/// ends as soon as everything is loaded, with 1 for any QML warning.
int runProgram(const LaunchOptions& options, const Stage& stage, const QVariantMap& properties);

/// Says on the error stream, in the program's language, why it cannot start. Gives the exit code.
int explainFailure(const client::Error& error);

}  // namespace yichuang::apps
