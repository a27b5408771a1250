#include "kiosk/features/board/notice_pages.h"

#include <QTextLayout>

namespace yichuang::board {
namespace {

QStringList linesOf(const QString& paragraph, const QFont& font, qreal width) {
  QTextLayout layout(paragraph, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  QStringList lines;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    lines += paragraph.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  return lines;
}

}  // namespace

QStringList pagesOf(const QString& text, const QFont& font, qreal width, int linesPerPage) {
  if (width <= 0 || linesPerPage < 1) return {};
  QStringList lines;
  for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts))
    lines += linesOf(paragraph, font, width);
  QStringList pages;
  for (qsizetype first = 0; first < lines.size(); first += linesPerPage)
    pages += lines.mid(first, linesPerPage).join(u'\n');
  return pages;
}

QStringList NoticePages::pages() const {
  return pagesOf(zh_ + u'\n' + en_, font_, width_, linesPerPage_);
}

}  // namespace yichuang::board
