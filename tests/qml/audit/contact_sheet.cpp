#include "tests/qml/audit/contact_sheet.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSet>

namespace yichuang::audit {
namespace {

constexpr int kRowHeight = 300;
constexpr int kLabel = 24;
constexpr int kGap = 12;

/// Large pictures quickly, rather than small ones slowly.
constexpr int kPngQuality = 90;

const QString& folder() {
  static const QString path = qEnvironmentVariable("YICHUANG_SCREENS", YICHUANG_SCREENS);
  return path;
}

/// Where pictures lie as they stand in the sheet.
QString smallOnes(const QString& program) { return folder() + "/small/" + program; }

QString fileOf(const QString& place, const QString& page, const QString& look) {
  return QStringLiteral("%1/%2.%3.png").arg(place, page, look);
}

bool save(const QImage& picture, const QString& place, const QString& page, const QString& look) {
  return QDir().mkpath(place) && picture.save(fileOf(place, page, look), "PNG", kPngQuality);
}

int widthOf(const QSize& size) { return kRowHeight * size.width() / qMax(1, size.height()); }

struct Column {
  QString look;
  int width = 0;
  int x = 0;
};

struct Sheet {
  QStringList pages;
  QList<Column> columns;
  int width = kGap;
};

Sheet planOf(const QString& program) {
  QSet<QString> pages;
  QMap<QString, int> looks;
  QDir pictures(smallOnes(program));
  for (const QString& file : pictures.entryList({"*.png"})) {
    const QString page = file.section('.', 0, 0);
    const QString look = file.section('.', 1, 3);
    pages.insert(page);
    const QStringList size = look.section('.', 2).split('x');
    looks[look] = widthOf({size.value(0).toInt(), size.value(1).toInt()});
  }
  Sheet sheet{pages.values(), {}, kGap};
  sheet.pages.sort();
  for (auto look = looks.cbegin(); look != looks.cend(); ++look) {
    sheet.columns.append({look.key(), look.value(), sheet.width});
    sheet.width += look.value() + kGap;
  }
  return sheet;
}

void drawRow(QPainter& painter, const QString& program, const QString& page, const Sheet& sheet,
             int y) {
  for (const Column& column : sheet.columns) {
    painter.drawText(QRect(column.x, y, column.width, kLabel), Qt::AlignVCenter,
                     QStringLiteral("%1  %2").arg(page, column.look));
    painter.drawImage(column.x, y + kLabel, QImage(fileOf(smallOnes(program), page, column.look)));
  }
}

}  // namespace

bool keepPicture(const QString& program, const QString& page, const QString& look,
                 const QImage& picture) {
  const QImage small = picture.scaled(widthOf(picture.size()), kRowHeight, Qt::IgnoreAspectRatio,
                                      Qt::SmoothTransformation);
  return save(picture, folder() + '/' + program, page, look) &&
         save(small, smallOnes(program), page, look);
}

QString sheetFile(const QString& program) {
  return QStringLiteral("%1/%2-contact-sheet.png").arg(folder(), program);
}

bool makeContactSheet(const QString& program) {
  const Sheet plan = planOf(program);
  if (plan.pages.isEmpty()) return false;
  const int step = kRowHeight + kLabel + kGap;
  QImage image(plan.width, static_cast<int>(plan.pages.size()) * step + kGap, QImage::Format_RGB32);
  image.fill(Qt::darkGray);
  QPainter painter(&image);
  painter.setPen(Qt::white);
  int y = 0;
  for (const QString& page : plan.pages) {
    drawRow(painter, program, page, plan, y);
    y += step;
  }
  painter.end();
  return image.save(sheetFile(program));
}

}  // namespace yichuang::audit
