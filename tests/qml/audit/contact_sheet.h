#pragma once

#include <QString>

namespace yichuang::audit {

/// Where the picture of a page lies: <build>/screens/<program>/<page>.<theme>.<language>.<size>.png
QString pictureFile(const QString& program, const QString& page, const QString& look);
QString sheetFile(const QString& program);

/// Puts the pictures of a program on one sheet: a row a page, a column a look. False when there are
/// none.
bool makeContactSheet(const QString& program);

}  // namespace yichuang::audit
