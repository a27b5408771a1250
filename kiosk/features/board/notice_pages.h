#pragma once

#include <QFont>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace yichuang::board {

/// Breaks `text` into lines of at most `width` pixels, `linesPerPage` to a page. Lines break where
/// the language allows it; a page that is not the last ends with a phrase when it is full enough
/// so.
QStringList pagesOf(const QString& text, const QFont& font, qreal width, int linesPerPage);

/// The pages of a notice for the room there is.
class NoticePages : public QObject {
  Q_OBJECT
  QML_ELEMENT
  /// Both languages; each begins on a line of its own.
  Q_PROPERTY(QString zh MEMBER zh_ NOTIFY changed)
  Q_PROPERTY(QString en MEMBER en_ NOTIFY changed)
  Q_PROPERTY(QFont font MEMBER font_ NOTIFY changed)
  Q_PROPERTY(qreal width MEMBER width_ NOTIFY changed)
  Q_PROPERTY(int linesPerPage MEMBER linesPerPage_ NOTIFY changed)
  Q_PROPERTY(QStringList pages READ pages NOTIFY changed)

 public:
  using QObject::QObject;
  [[nodiscard]] QStringList pages() const;

 Q_SIGNALS:
  void changed();

 private:
  QString zh_;
  QString en_;
  QFont font_;
  qreal width_ = 0;
  int linesPerPage_ = 2;
};

}  // namespace yichuang::board
