#pragma once

#include <QDateTime>
#include <QString>

#include "kiosk/client/assistance.h"

// What staff are told to look after, in words. For staff only.
namespace yichuang::i18n {

/// "1号取号机（东门）请求帮助", or who is on the way to it.
QString helpCallText(const client::HelpCall& call);

/// "打印机缺纸"; empty while nobody is needed.
QString peripheralText(const client::Peripheral& peripheral);

/// "3 号窗口已暂停 25 分钟：用餐". `now` is the server's.
QString alertText(const client::Alert& alert, const QDateTime& now);

}  // namespace yichuang::i18n
