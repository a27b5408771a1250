#include "kiosk/apps/launch/launch_options.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace yichuang::apps {
namespace {

QString officeName(const QString& given) {
  if (given.isEmpty() || given.startsWith(QLatin1String("offices/"))) return given;
  return QStringLiteral("offices/") + given;
}

}  // namespace

LaunchOptions readLaunchOptions(const QCoreApplication& application, const QString& description,
                                const QList<QCommandLineOption>& own) {
  const QString state = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  QCommandLineParser parser;
  parser.setApplicationDescription(description);
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption server("server", "Address of yichuangd.", "host:port", "localhost:7443");
  const QCommandLineOption stateDir("state-dir", "Where certificate and key are kept.", "folder",
                                    state);
  const QCommandLineOption authority("authority", "Certificate authority to trust (PEM).", "file");
  const QCommandLineOption enrol("enrol", "One-time code; enrols this device if it is not yet.",
                                 "code");
  const QCommandLineOption office(
      "office", "Office to work for instead of the enrolled one, as 610902.", "code");
  const QCommandLineOption theme("theme", "standard, elder, high-contrast or dark.", "name",
                                 "standard");
  const QCommandLineOption themes("themes", "Folder with further themes.", "folder");
  const QCommandLineOption language("language", "zh_CN, en or one of --languages.", "tag", "zh_CN");
  const QCommandLineOption languages("languages", "Folder with further languages.", "folder");
  const QCommandLineOption full("full-screen", "Fill the screen, without a frame.");
  const QCommandLineOption selfTest("self-test", "Load everything, then end with 0 or 1.");
  parser.addOptions({server, stateDir, authority, enrol, office, theme, themes, language, languages,
                     full, selfTest});
  parser.addOptions(own);
  parser.process(application);
  QHash<QString, QString> given;
  for (const QCommandLineOption& option : own)
    if (parser.isSet(option)) given.insert(option.names().constFirst(), parser.value(option));
  return {parser.value(server), parser.value(stateDir),           parser.value(authority),
          parser.value(enrol),  officeName(parser.value(office)), parser.value(theme),
          parser.value(themes), parser.value(language),           parser.value(languages),
          parser.isSet(full),   parser.isSet(selfTest),           given};
}

}  // namespace yichuang::apps
