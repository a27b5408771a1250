#pragma once

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace yichuang::apps {

/// What every program of the hall is started with.
struct LaunchOptions {
  QString server;          ///< "host:port"
  QString stateDirectory;  ///< certificate and key of the device
  QString authorityFile;   ///< PEM; empty: authority.pem in the state directory
  QString enrolmentCode;   ///< spent once, when the state directory holds no certificate yet
  QString office;          ///< "offices/610902"; empty: the device's own, or the user's
  QString theme;
  QString themeFolder;
  QString language;        ///< "zh_CN", "en" or one of the folder's
  QString languageFolder;  ///< empty: none
  bool fullScreen = false;
  bool selfTest = false;        ///< load everything, then end
  QHash<QString, QString> own;  ///< the program's own options that were given, by name
};

/// Reads the command line, with the program's `own` options. Prints and ends the program for
/// --help,
/// --version and wrong use.
LaunchOptions readLaunchOptions(const QCoreApplication& application, const QString& description,
                                const QList<QCommandLineOption>& own = {});

}  // namespace yichuang::apps
