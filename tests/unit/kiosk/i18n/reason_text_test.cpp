#include "kiosk/i18n/reason_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>
#include <QTranslator>
#include <gtest/gtest.h>

#include "yichuang/common/v1/error_reason.pb.h"

namespace yichuang::i18n {
namespace {

client::Error errorWith(const QString& reason) {
  client::Error error;
  error.reason = reason;
  return error;
}

TEST(ReasonText, EveryReasonOfTheWireHasAText) {
  const auto* reasons = common::v1::ErrorReason_descriptor();
  const QString prefix = "ERROR_REASON_";
  for (int i = 0; i < reasons->value_count(); ++i) {
    const QString name = QString::fromStdString(reasons->value(i)->name()).mid(prefix.size());
    if (name == "UNSPECIFIED") continue;
    EXPECT_TRUE(knownReasons().contains(name)) << name.toStdString();
  }
}

TEST(ReasonText, EveryReasonTheClientFindsItselfHasAText) {
  for (const char* reason : {client::reason::kServerUnreachable, client::reason::kNoAnswer,
                             client::reason::kUnexplained})
    EXPECT_TRUE(knownReasons().contains(reason)) << reason;
}

TEST(ReasonText, NoReasonIsListedTwice) {
  const QStringList reasons = knownReasons();
  EXPECT_EQ(QSet<QString>(reasons.begin(), reasons.end()).size(), reasons.size());
}

TEST(ReasonText, SaysHowLongToWait) {
  client::Error error = errorWith("RECALL_TOO_SOON");
  error.retryAfterSeconds = 23;
  EXPECT_EQ(reasonText(error), "刚刚叫过，请过 23 秒再叫。");
  error.reason = "LOGIN_LOCKED";
  error.retryAfterSeconds = 870;
  EXPECT_TRUE(reasonText(error).contains("15 分钟"));
}

TEST(ReasonText, SaysTheLimit) {
  client::Error error = errorWith("TOO_MANY_SERVICES");
  error.metadata.insert("limit", "5");
  EXPECT_TRUE(reasonText(error).contains("5 项"));
}

TEST(ReasonText, SaysFromWhenOn) {
  client::Error error = errorWith("CHECK_IN_TOO_EARLY");
  const QDateTime opens(QDate::currentDate(), QTime(10, 15));
  error.metadata.insert("opens", opens.toUTC().toString(Qt::ISODate));
  EXPECT_EQ(reasonText(error), "还没到报到时间，10:15 起可以报到。");
  error.metadata.insert("opens", opens.addDays(1).toUTC().toString(Qt::ISODate));
  EXPECT_TRUE(reasonText(error).contains("日 10:15")) << reasonText(error).toStdString();
}

TEST(ReasonText, AnUnknownReasonIsNamed) {
  EXPECT_TRUE(reasonText(errorWith("SOMETHING_NEW")).contains("SOMETHING_NEW"));
  EXPECT_TRUE(reasonText({}).isEmpty());
}

TEST(ReasonText, EveryTextIsInEnglishToo) {
  QTranslator english;
  ASSERT_TRUE(english.load(":/i18n/kiosk_i18n_en.qm"));
  QCoreApplication::installTranslator(&english);
  for (const QString& reason : knownReasons()) {
    const QString text = reasonText(errorWith(reason));
    for (const QChar letter : text)
      EXPECT_LT(letter.unicode(), 0x3000) << reason.toStdString() << ": " << text.toStdString();
  }
  QCoreApplication::removeTranslator(&english);
}

}  // namespace
}  // namespace yichuang::i18n
