#pragma once

#include <QImage>
#include <QString>

namespace yichuang::audit {

/// Writes <build>/screens/<program>/<page>.<look>.png and, beside it, what a sheet shows of it.
/// `look` is <theme>.<language>.<size>. False when it cannot be written.
bool keepPicture(const QString& program, const QString& page, const QString& look,
                 const QImage& picture);
QString sheetFile(const QString& program);

/// Puts the pictures of a program on one sheet: a row a page, a column a look. False when there are
/// none.
bool makeContactSheet(const QString& program);

}  // namespace yichuang::audit
