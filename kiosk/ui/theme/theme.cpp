#include "kiosk/ui/theme/theme.h"

#include <algorithm>
#include <functional>

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaProperty>

namespace yichuang::ui {
namespace {

constexpr int kSmallestType = 11;
constexpr int kLargestNumber = 100'000;

/// Thrown and caught only inside this file: a fault may lie many groups deep.
struct Fault {
  QString key;
  QString message;
};

[[noreturn]] void fault(const QString& key, const char* message) {
  throw Fault{key, QString::fromLatin1(message)};
}

QString path(const QString& group, const QString& key) { return group + u'.' + key; }

QJsonObject objectAt(const QJsonObject& parent, const QString& group, const QString& key) {
  const QString where = group.isEmpty() ? key : path(group, key);
  const QJsonValue value = parent.value(key);
  if (!value.isObject()) fault(where, "must be an object");
  return value.toObject();
}

void refuseUnknown(const QJsonObject& object, const QString& group, const QStringList& known) {
  for (const QString& key : object.keys())
    if (!known.contains(key)) fault(group.isEmpty() ? key : path(group, key), "is not a token");
}

using Reader =
    std::function<QVariant(const QString& where, const QJsonValue&, const QMetaProperty&)>;

/// Fills a group by the names of its properties.
template <class Group>
Group readGroup(const QJsonObject& object, const QString& group, const Reader& read) {
  Group result;
  const QMetaObject& meta = Group::staticMetaObject;
  QStringList known;
  for (int i = 0; i < meta.propertyCount(); ++i) {
    const QMetaProperty property = meta.property(i);
    const QString key = QString::fromLatin1(property.name());
    known << key;
    if (!object.contains(key)) fault(path(group, key), "is missing");
    property.writeOnGadget(&result, read(path(group, key), object.value(key), property));
  }
  refuseUnknown(object, group, known);
  return result;
}

QVariant readNumberOrText(const QString& where, const QJsonValue& value,
                          const QMetaProperty& property) {
  if (property.metaType().id() == QMetaType::QString) {
    if (value.toString().isEmpty()) fault(where, "must be a text");
    return value.toString();
  }
  const int number = value.toInt(-1);
  if (number < 0 || number > kLargestNumber) fault(where, "must be a whole number from 0");
  return number;
}

using Colors = QHash<QString, QColor>;

Colors readPalette(const QJsonObject& palette) {
  Colors colors;
  for (auto it = palette.begin(); it != palette.end(); ++it) {
    const QColor color(it.value().toString());
    if (!color.isValid())
      fault(path("palette", it.key()), "must be a colour as #RRGGBB or #AARRGGBB");
    colors.insert(it.key(), color);
  }
  return colors;
}

/// Reads a name and gives the colour it has in the layer below.
Reader named(const Colors& below, const char* layer) {
  return [&below, layer](const QString& where, const QJsonValue& value, const QMetaProperty&) {
    const auto found = below.constFind(value.toString());
    if (found == below.constEnd())
      throw Fault{where, QStringLiteral("names '%1', which is not in %2")
                             .arg(value.toString(), QString::fromLatin1(layer))};
    return QVariant(*found);
  };
}

Colors byName(const ColorTokens& tokens) {
  Colors colors;
  const QMetaObject& meta = ColorTokens::staticMetaObject;
  for (int i = 0; i < meta.propertyCount(); ++i)
    colors.insert(QString::fromLatin1(meta.property(i).name()),
                  meta.property(i).readOnGadget(&tokens).value<QColor>());
  return colors;
}

void readComponents(const QJsonObject& component, const ColorTokens& meaning, Theme& theme) {
  const Colors colors = byName(meaning);
  const Reader read = named(colors, "meaning");
  const auto group = [&]<class Group>(Group& target, const QString& name) {
    target =
        readGroup<Group>(objectAt(component, "component", name), path("component", name), read);
  };
  group(theme.button, "button");
  group(theme.tile, "tile");
  group(theme.field, "field");
  group(theme.panel, "panel");
  group(theme.header, "header");
  group(theme.board, "board");
  refuseUnknown(component, "component", {"button", "tile", "field", "panel", "header", "board"});
}

void readSizes(const QJsonObject& root, Theme& theme) {
  const auto group = [&]<class Group>(Group& target, const QString& name) {
    target = readGroup<Group>(objectAt(root, {}, name), name, readNumberOrText);
  };
  group(theme.type, "type");
  group(theme.space, "space");
  group(theme.radius, "radius");
  group(theme.stroke, "stroke");
  group(theme.touch, "touch");
  group(theme.motion, "motion");
  group(theme.pace, "pace");
}

Theme readTheme(const QJsonObject& root) {
  Theme theme;
  const QJsonObject name = objectAt(root, {}, "name");
  theme.nameZh = name.value("zh").toString();
  theme.nameEn = name.value("en").toString();
  if (theme.nameZh.isEmpty()) fault("name.zh", "is missing");
  if (theme.nameEn.isEmpty()) fault("name.en", "is missing");
  const Colors palette = readPalette(objectAt(root, {}, "palette"));
  theme.color =
      readGroup<ColorTokens>(objectAt(root, {}, "meaning"), "meaning", named(palette, "palette"));
  readComponents(objectAt(root, {}, "component"), theme.color, theme);
  readSizes(root, theme);
  refuseUnknown(root, {},
                {"name", "palette", "meaning", "component", "type", "space", "radius", "stroke",
                 "touch", "motion", "pace"});
  return theme;
}

/// Multiplies all whole numbers of a group, except those named in `fixed`.
template <class Group>
Group scaledGroup(Group group, double factor, int smallest, const QStringList& fixed = {}) {
  const QMetaObject& meta = Group::staticMetaObject;
  for (int i = 0; i < meta.propertyCount(); ++i) {
    const QMetaProperty property = meta.property(i);
    if (property.metaType().id() != QMetaType::Int) continue;
    if (fixed.contains(QString::fromLatin1(property.name()))) continue;
    const int value = property.readOnGadget(&group).toInt();
    property.writeOnGadget(&group, std::max(smallest, qRound(value * factor)));
  }
  return group;
}

}  // namespace

tl::expected<Theme, ThemeFault> parseTheme(const QByteArray& json) {
  QJsonParseError error;
  const QJsonDocument document = QJsonDocument::fromJson(json, &error);
  if (!document.isObject())
    return tl::unexpected(ThemeFault{{},
                                     QStringLiteral("not a JSON object: %1 at byte %2")
                                         .arg(error.errorString())
                                         .arg(error.offset)});
  try {
    return readTheme(document.object());
  } catch (const Fault& found) {
    return tl::unexpected(ThemeFault{found.key, found.message});
  }
}

Theme scaled(const Theme& theme, double factor) {
  const double bounded = std::clamp(factor, 0.2, 4.0);
  Theme result = theme;
  result.type = scaledGroup(theme.type, bounded, kSmallestType);
  result.space = scaledGroup(theme.space, bounded, 1);
  result.radius = scaledGroup(theme.radius, bounded, 0);
  result.stroke = scaledGroup(theme.stroke, bounded, 1, {"icon"});
  result.touch = scaledGroup(theme.touch, bounded, 1);
  return result;
}

}  // namespace yichuang::ui
