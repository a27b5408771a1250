#include "tests/qml/audit/still_themes.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace yichuang::audit {
namespace {

QByteArray still(const QByteArray& theme) {
  QJsonObject all = QJsonDocument::fromJson(theme).object();
  QJsonObject motion = all["motion"].toObject();
  for (auto duration : motion) duration = 0;
  all["motion"] = motion;
  return QJsonDocument(all).toJson();
}

}  // namespace

StillThemes::StillThemes() {
  const QDir builtIn(":/themes");
  for (const QString& name : builtIn.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
    QFile source(builtIn.filePath(name + "/theme.json"));
    QDir(folder()).mkpath(name);
    QFile copy(QDir(folder()).filePath(name + "/theme.json"));
    if (!source.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly) ||
        copy.write(still(source.readAll())) < 0)
      qFatal("theme %s cannot be copied", qPrintable(name));
  }
}

}  // namespace yichuang::audit
