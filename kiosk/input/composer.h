#pragma once

#include <QChar>
#include <QObject>
#include <QString>
#include <QStringList>

namespace yichuang::input {

/// Letters on their way to Chinese: what was typed so far and what it may mean. Nothing of it is
/// learned or written anywhere; clear() forgets all.
/// Thread rule: the thread it lives on.
class Composer : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  /// False: there is no dictionary (yet); letters are then typed as they are.
  virtual bool isReady() const = 0;

  /// Takes a letter or an apostrophe between syllables. False: not one of those, or too much
  /// already.
  virtual bool type(QChar letter) = 0;
  /// Takes back the last choice, or the last letter.
  virtual void backspace() = 0;
  /// Takes a candidate for the beginning of the letters. Gives the whole text and forgets
  /// everything when no letters are left, else nothing.
  virtual QString choose(qsizetype candidate) = 0;
  virtual void clear() = 0;

  virtual bool isEmpty() const = 0;
  /// What to show in the field: chosen text, then letters with gaps between syllables.
  virtual QString composition() const = 0;
  /// Chosen text, then the letters as typed.
  virtual QString raw() const = 0;
  /// The likeliest first.
  virtual QStringList candidates() const = 0;

 Q_SIGNALS:
  void readyChanged();
};

}  // namespace yichuang::input
