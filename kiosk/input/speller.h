#pragma once

#include <QObject>
#include <QStringList>

#include "kiosk/input/spelling.h"

namespace yichuang::input {

/// Says how Chinese text is pronounced, so that it is found by pinyin.
/// Thread rule: the thread it lives on.
class Speller : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// Asks for the spelling of texts; spelled() follows when there is something new.
  virtual void spell(const QStringList& texts) = 0;
  /// Empty while it is not known.
  virtual Spelling spellingOf(const QString& text) const = 0;

 Q_SIGNALS:
  void spelled();
};

}  // namespace yichuang::input
