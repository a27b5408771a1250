#include "kiosk/features/board/board_settings.h"

#include <utility>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaProperty>

namespace yichuang::board {
namespace {

using Fault = tl::unexpected<QString>;

constexpr int kMostRows = 12;        // the server sends no more
constexpr int kMostNextNumbers = 6;  // the same

Fault fault(const QString& key, const QString& what) { return Fault(key + u' ' + what); }

/// The most a whole number of this name may be.
int mostOf(const QString& key) {
  return key == QLatin1String("lastCalls") ? kMostRows : kMostNextNumbers;
}

tl::expected<QVariant, QString> readValue(const QString& where, const QJsonValue& value,
                                          const QMetaProperty& property) {
  if (property.metaType().id() == QMetaType::Bool) {
    if (!value.isBool()) return fault(where, QStringLiteral("must be true or false"));
    return value.toBool();
  }
  const int most = mostOf(QString::fromLatin1(property.name()));
  const int number = value.toInt(-1);
  if (number < 0 || number > most)
    return fault(where, QStringLiteral("must be a whole number from 0 to %1").arg(most));
  return number;
}

/// `layout` with what the object says; keys it does not have keep their values.
tl::expected<BoardLayout, QString> readLayout(const QString& group, const QJsonValue& value,
                                              BoardLayout layout) {
  if (value.isUndefined()) return layout;
  if (!value.isObject()) return fault(group, QStringLiteral("must be an object"));
  const QJsonObject object = value.toObject();
  for (const QString& key : object.keys()) {
    const QString where = group + u'.' + key;
    const int index = BoardLayout::staticMetaObject.indexOfProperty(key.toUtf8().constData());
    if (index < 0) return fault(where, QStringLiteral("is not a part of a board"));
    const QMetaProperty property = BoardLayout::staticMetaObject.property(index);
    const auto read = readValue(where, object.value(key), property);
    if (!read) return Fault(read.error());
    property.writeOnGadget(&layout, *read);
  }
  if (!layout.callCard && layout.lastCalls == 0)
    return fault(group, QStringLiteral("shows no call: it needs callCard or lastCalls"));
  return layout;
}

tl::expected<bool, QString> readSpeech(const QJsonValue& value, bool english) {
  if (value.isUndefined()) return english;
  if (!value.isObject())
    return fault(QStringLiteral("speech"), QStringLiteral("must be an object"));
  const QJsonObject object = value.toObject();
  for (const QString& key : object.keys()) {
    const QString where = QStringLiteral("speech.") + key;
    if (key != QLatin1String("english")) return fault(where, QStringLiteral("is not a setting"));
    if (!object.value(key).isBool()) return fault(where, QStringLiteral("must be true or false"));
    english = object.value(key).toBool();
  }
  return english;
}

}  // namespace

tl::expected<BoardSettings, QString> parseBoardSettings(const QByteArray& json) {
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(json, &error);
  if (!document.isObject())
    return Fault(QStringLiteral("not a JSON object: %1 at byte %2")
                     .arg(error.errorString())
                     .arg(error.offset));
  const QJsonObject root = document.object();
  for (const QString& key : root.keys())
    if (!QStringList{"landscape", "portrait", "speech"}.contains(key))
      return fault(key, QStringLiteral("is not a setting of a board"));
  BoardSettings settings;
  const auto landscape = readLayout(QStringLiteral("landscape"),
                                    root.value(QStringLiteral("landscape")), settings.landscape);
  if (!landscape) return Fault(landscape.error());
  const auto portrait = readLayout(QStringLiteral("portrait"),
                                   root.value(QStringLiteral("portrait")), settings.portrait);
  if (!portrait) return Fault(portrait.error());
  const auto english = readSpeech(root.value(QStringLiteral("speech")), settings.english);
  if (!english) return Fault(english.error());
  return BoardSettings{*landscape, *portrait, *english};
}

LoadedBoardSettings loadBoardSettings(const QString& file) {
  if (file.isEmpty()) return {};
  QFile source(file);
  if (!source.open(QIODevice::ReadOnly))
    return {{},
            QStringLiteral("layout file %1 cannot be read: %2").arg(file, source.errorString())};
  const auto settings = parseBoardSettings(source.readAll());
  if (settings) return {*settings, {}};
  return {{}, QStringLiteral("layout file %1: %2").arg(file, settings.error())};
}

}  // namespace yichuang::board
