#pragma once

#include <QObject>
#include <QString>

namespace yichuang::client {

/// Text a person reads, in each language we ship. Either part may be missing in old data.
struct LocalizedText {
  Q_GADGET
  Q_PROPERTY(QString zh MEMBER zh)
  Q_PROPERTY(QString en MEMBER en)
 public:
  QString zh;
  QString en;

  /// The part for a language tag ("zh_CN", "en", "en_GB"); the other one rather than nothing.
  [[nodiscard]] QString in(const QString& language) const;
  [[nodiscard]] bool isEmpty() const { return zh.isEmpty() && en.isEmpty(); }

  bool operator==(const LocalizedText&) const = default;
};

}  // namespace yichuang::client
