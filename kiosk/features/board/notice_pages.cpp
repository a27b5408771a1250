#include "kiosk/features/board/notice_pages.h"

#include <algorithm>

#include <QTextLayout>

namespace yichuang::board {
namespace {

// How full a page must be to end with a phrase instead of its last letter.
constexpr qreal kFullEnough = 0.6;

struct Line {
  qsizetype start;
  qsizetype length;
};

QList<Line> linesOf(const QString& paragraph, const QFont& font, qreal width) {
  QTextLayout layout(paragraph, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  QList<Line> lines;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    lines += {line.textStart(), line.textLength()};
  }
  layout.endLayout();
  return lines;
}

bool endsPhrase(const QString& text, qsizetype index) {
  if (QStringView(u"。；，").contains(text[index])) return true;
  // "1,000" and "16.30" go on.
  return QStringView(u".;,").contains(text[index]) && text.mid(index + 1, 1) == u" ";
}

// Where a page ends whose letters reach from the start of `text` to `end`.
qsizetype phraseEnd(const QString& text, qsizetype end) {
  for (qsizetype last = end; qreal(last) >= kFullEnough * qreal(end); --last)
    if (endsPhrase(text, last - 1)) return last;
  return end;
}

// Takes from the start of `rest` what fits on `free` lines.
QStringList takeLines(QString& rest, const QFont& font, qreal width, qsizetype free) {
  const QList<Line> lines = linesOf(rest, font, width);
  const qsizetype reach = lines.size() > free ? lines[free].start : rest.size();
  const qsizetype end = lines.size() > free ? phraseEnd(rest, reach) : reach;
  QStringList taken;
  for (const Line& line : lines)
    if (line.start < end)
      taken += rest.mid(line.start, std::min(line.length, end - line.start)).trimmed();
  rest = rest.mid(end).trimmed();
  return taken;
}

}  // namespace

QStringList pagesOf(const QString& text, const QFont& font, qreal width, int linesPerPage) {
  if (width <= 0 || linesPerPage < 1) return {};
  QStringList pages;
  QStringList page;
  for (QString rest : text.split(u'\n', Qt::SkipEmptyParts)) {
    while (!rest.isEmpty()) {
      page += takeLines(rest, font, width, linesPerPage - page.size());
      if (rest.isEmpty() && page.size() < linesPerPage) continue;
      pages += page.join(u'\n');
      page.clear();
    }
  }
  if (!page.isEmpty()) pages += page.join(u'\n');
  return pages;
}

QStringList NoticePages::pages() const {
  return pagesOf(zh_ + u'\n' + en_, font_, width_, linesPerPage_);
}

}  // namespace yichuang::board
