#include "kiosk/ui/theme/theme_store.h"

#include <utility>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace yichuang::ui {
namespace {

const QString kBuiltIn = QStringLiteral(":/themes");
const QString kStandard = QStringLiteral("standard");

QString fileOf(const QString& folder, const QString& name) {
  return folder + u'/' + name + QStringLiteral("/theme.json");
}

tl::expected<Theme, QString> readFile(const QString& file) {
  QFile source(file);
  if (!source.open(QIODevice::ReadOnly))
    return tl::unexpected(
        QStringLiteral("theme file %1 cannot be read: %2").arg(file, source.errorString()));
  return parseTheme(source.readAll()).map_error([&](const ThemeFault& fault) {
    return QStringLiteral("theme file %1: %2")
        .arg(file, (fault.key + u' ' + fault.message).trimmed());
  });
}

bool isName(const QString& name) {
  static const QRegularExpression pattern(QStringLiteral("^[a-z0-9][a-z0-9-]{0,39}$"));
  return pattern.match(name).hasMatch();
}

}  // namespace

ThemeStore::ThemeStore(QString folder) : folder_(std::move(folder)) {}

ThemeStore::Loaded ThemeStore::load(const QString& name) const {
  QString message;
  if (isName(name)) {
    const QString own = fileOf(folder_, name);
    const bool useOwn = !folder_.isEmpty() && QFile::exists(own);
    if (auto theme = readFile(useOwn ? own : fileOf(kBuiltIn, name)))
      return {name, *theme, {}};
    else
      message = theme.error();
  } else {
    message = QStringLiteral("'%1' is not a theme name").arg(name);
  }
  const auto standard = readFile(fileOf(kBuiltIn, kStandard));
  Q_ASSERT(standard);  // built in and covered by tests
  return {kStandard, *standard, message};
}

QStringList ThemeStore::names() const {
  QStringList found;
  for (const QString& folder : {kBuiltIn, folder_}) {
    if (folder.isEmpty()) continue;
    for (const QString& name :
         QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
      if (isName(name) && !found.contains(name) && QFile::exists(fileOf(folder, name)))
        found << name;
  }
  return found;
}

}  // namespace yichuang::ui
