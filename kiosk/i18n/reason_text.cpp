#include "kiosk/i18n/reason_text.h"

#include <array>

#include <QCoreApplication>
#include <QDateTime>

namespace yichuang::i18n {
namespace {

struct Entry {
  const char* reason;
  const char* text;
};

// %1 is a span of time where the reason names one, for TOO_MANY_SERVICES the limit, for
// CHECK_IN_TOO_EARLY the time of day.
constexpr std::array kTexts = {
    Entry{"INTERNAL", QT_TRANSLATE_NOOP(
                          "ReasonText",
                          "系统出了点问题，刚才的操作没有完成。请再试一次；仍不行请联系管理员。")},
    Entry{"STORAGE_UNAVAILABLE",
          QT_TRANSLATE_NOOP("ReasonText", "系统暂时存不了数据，什么都没有改动。请稍等再试。")},
    Entry{"STORAGE_FULL",
          QT_TRANSLATE_NOOP("ReasonText", "系统的存储空间已满，什么都没有改动。请通知管理员。")},
    Entry{"SERVER_BUSY", QT_TRANSLATE_NOOP("ReasonText", "现在使用的人很多，请稍等再试。")},
    Entry{"SERVER_STOPPING", QT_TRANSLATE_NOOP("ReasonText", "系统正在重新启动，请稍等再试。")},
    Entry{"DEADLINE_EXCEEDED",
          QT_TRANSLATE_NOOP("ReasonText", "系统没有及时答复，什么都没有改动。请再试一次。")},
    Entry{"FIELD_MISSING", QT_TRANSLATE_NOOP("ReasonText", "还有必填的内容没有填写，请补齐。")},
    Entry{"FIELD_INVALID", QT_TRANSLATE_NOOP("ReasonText", "有一项内容填写得不对，请检查后再试。")},
    Entry{"FIELD_TOO_LONG", QT_TRANSLATE_NOOP("ReasonText", "有一项内容太长，请缩短后再试。")},
    Entry{"PAGE_TOKEN_INVALID", QT_TRANSLATE_NOOP("ReasonText", "列表已经变化，请重新打开。")},
    Entry{"REQUEST_ID_MISSING",
          QT_TRANSLATE_NOOP("ReasonText", "程序没有按要求提交，请联系管理员。")},
    Entry{"REQUEST_ID_REUSED",
          QT_TRANSLATE_NOOP("ReasonText", "这次操作与前一次冲突，请重新操作。")},
    Entry{"ETAG_MISMATCH",
          QT_TRANSLATE_NOOP("ReasonText", "内容刚刚被别人改过，已为您刷新。请看清后再操作。")},
    Entry{"LOGIN_REQUIRED", QT_TRANSLATE_NOOP("ReasonText", "请先登录。")},
    Entry{"LOGIN_FAILED", QT_TRANSLATE_NOOP("ReasonText", "账号或密码不对，请重新输入。")},
    Entry{"LOGIN_LOCKED",
          QT_TRANSLATE_NOOP("ReasonText",
                            "输错次数太多，账号已暂时锁定。请过 %1再试，或联系管理员。")},
    Entry{"SESSION_EXPIRED", QT_TRANSLATE_NOOP("ReasonText", "登录已到期，请重新登录。")},
    Entry{"PASSWORD_EXPIRED", QT_TRANSLATE_NOOP("ReasonText", "密码已到期，请先修改密码。")},
    Entry{"PASSWORD_WEAK",
          QT_TRANSLATE_NOOP("ReasonText",
                            "新密码太简单：至少 8 位，不能是常见密码，也不能与账号相同。")},
    Entry{"DEVICE_REQUIRED", QT_TRANSLATE_NOOP("ReasonText", "这台设备还没有登记，请联系管理员。")},
    Entry{"DEVICE_UNKNOWN",
          QT_TRANSLATE_NOOP("ReasonText", "系统不认识这台设备，请联系管理员重新登记。")},
    Entry{"DEVICE_REVOKED",
          QT_TRANSLATE_NOOP("ReasonText", "这台设备的登记已停用或到期，请联系管理员。")},
    Entry{"ENROLMENT_INVALID",
          QT_TRANSLATE_NOOP("ReasonText", "登记码不对、已用过或已过期，请向管理员要一个新的。")},
    Entry{"CERTIFICATE_REQUEST_INVALID",
          QT_TRANSLATE_NOOP("ReasonText", "设备的登记申请无法识别，请联系管理员。")},
    Entry{"PERMISSION_DENIED",
          QT_TRANSLATE_NOOP("ReasonText", "您的岗位不能做这项操作，如有需要请找值班主管。")},
    Entry{"OFFICE_OUT_OF_SCOPE", QT_TRANSLATE_NOOP("ReasonText", "您的权限不包括这个网点。")},
    Entry{"USER_EXISTS", QT_TRANSLATE_NOOP("ReasonText", "这个账号已经有人使用，请换一个。")},
    Entry{"USER_NOT_FOUND", QT_TRANSLATE_NOOP("ReasonText", "没有找到这个账号。")},
    Entry{"DEVICE_NOT_FOUND", QT_TRANSLATE_NOOP("ReasonText", "没有找到这台设备。")},
    Entry{"IDENTITY_NUMBER_LENGTH",
          QT_TRANSLATE_NOOP("ReasonText", "身份证号应为 18 位，请检查。")},
    Entry{"IDENTITY_NUMBER_CHARACTER",
          QT_TRANSLATE_NOOP("ReasonText", "身份证号只能是数字，最后一位可以是 X，请检查。")},
    Entry{"IDENTITY_NUMBER_DIVISION",
          QT_TRANSLATE_NOOP("ReasonText", "身份证号前六位不对，请检查。")},
    Entry{"IDENTITY_NUMBER_DATE",
          QT_TRANSLATE_NOOP("ReasonText", "身份证号中的出生日期不存在，请检查。")},
    Entry{"IDENTITY_NUMBER_FUTURE",
          QT_TRANSLATE_NOOP("ReasonText", "身份证号中的出生日期还没有到，请检查。")},
    Entry{"IDENTITY_NUMBER_CHECK_DIGIT",
          QT_TRANSLATE_NOOP("ReasonText", "身份证号有一位可能输错了，请对照证件检查。")},
    Entry{"PHONE_INVALID",
          QT_TRANSLATE_NOOP("ReasonText", "电话号码不对，请输入 11 位手机号或本地固定电话。")},
    Entry{"PLATE_INVALID", QT_TRANSLATE_NOOP("ReasonText", "车牌号不对，请检查。")},
    Entry{"CATALOGUE_INVALID", QT_TRANSLATE_NOOP("ReasonText", "业务目录有错误，没有导入。")},
    Entry{"CATALOGUE_IN_USE",
          QT_TRANSLATE_NOOP(
              "ReasonText",
              "还有没办完的号要用到新目录里去掉的网点、窗口或业务，没有导入。请办完后再试。")},
    Entry{"CATALOGUE_MISSING",
          QT_TRANSLATE_NOOP("ReasonText", "业务目录还没有导入，请联系管理员。")},
    Entry{"OFFICE_NOT_FOUND", QT_TRANSLATE_NOOP("ReasonText", "没有找到这个网点。")},
    Entry{"OFFICE_CLOSED",
          QT_TRANSLATE_NOOP("ReasonText", "这个网点现在不取号，请在办公时间再来。")},
    Entry{"SERVICE_NOT_FOUND", QT_TRANSLATE_NOOP("ReasonText", "没有找到这项业务。")},
    Entry{"SERVICE_NOT_AT_OFFICE",
          QT_TRANSLATE_NOOP("ReasonText", "这个网点不办理这项业务，请选择别的网点。")},
    Entry{"TOO_MANY_SERVICES",
          QT_TRANSLATE_NOOP("ReasonText", "一张号最多办理 %1 项业务，请减少后再取号。")},
    Entry{"WINDOW_NOT_FOUND", QT_TRANSLATE_NOOP("ReasonText", "没有找到这个窗口。")},
    Entry{"WINDOW_NOT_OPEN", QT_TRANSLATE_NOOP("ReasonText", "窗口没有开放，请先开放窗口。")},
    Entry{"WINDOW_TAKEN", QT_TRANSLATE_NOOP("ReasonText", "这个窗口已经有人，请选择别的窗口。")},
    Entry{"WINDOW_NOT_YOURS", QT_TRANSLATE_NOOP("ReasonText", "您不在这个窗口，请重新选择窗口。")},
    Entry{"WINDOW_BUSY", QT_TRANSLATE_NOOP("ReasonText", "窗口还有没办完的号，请先办结或转出。")},
    Entry{"WINDOW_CANNOT_SERVE",
          QT_TRANSLATE_NOOP("ReasonText", "这个窗口办不了这张号的业务，请转到别的窗口。")},
    Entry{"NOBODY_WAITING", QT_TRANSLATE_NOOP("ReasonText", "现在没有人在等这个窗口。")},
    Entry{"TICKET_NOT_FOUND", QT_TRANSLATE_NOOP("ReasonText", "没有找到这张号，请核对号码。")},
    Entry{"TICKET_STATE_FORBIDS",
          QT_TRANSLATE_NOOP("ReasonText", "这张号现在不能这样操作，请看它的最新状态。")},
    Entry{"TICKET_OPEN_ALREADY",
          QT_TRANSLATE_NOOP("ReasonText", "您今天已经取过这项业务的号，请用原来的号办理。")},
    Entry{"TICKET_NUMBERS_EXHAUSTED",
          QT_TRANSLATE_NOOP("ReasonText", "今天的号已经取完，请明天再来或预约。")},
    Entry{"TICKET_NOT_AT_WINDOW", QT_TRANSLATE_NOOP("ReasonText", "这张号不在您的窗口。")},
    Entry{"TICKET_QUOTA_EXHAUSTED",
          QT_TRANSLATE_NOOP("ReasonText", "这项业务今天的号已经取完，请改日再来或预约。")},
    Entry{"RECALL_TOO_SOON", QT_TRANSLATE_NOOP("ReasonText", "刚刚叫过，请过 %1再叫。")},
    Entry{"RECALL_LIMIT", QT_TRANSLATE_NOOP("ReasonText", "已经叫够次数，可以记为过号。")},
    Entry{"NO_SHOW_TOO_SOON",
          QT_TRANSLATE_NOOP("ReasonText", "叫的次数还不够，请再叫一次后记过号。")},
    Entry{"RETURN_TOO_LATE", QT_TRANSLATE_NOOP("ReasonText", "过号时间太久，请重新取号。")},
    Entry{"ALREADY_RATED", QT_TRANSLATE_NOOP("ReasonText", "这次办理已经评价过，谢谢您。")},
    Entry{"SLOT_NOT_FOUND", QT_TRANSLATE_NOOP("ReasonText", "没有这个预约时段，请选择别的时段。")},
    Entry{"SLOT_FULL", QT_TRANSLATE_NOOP("ReasonText", "这个时段已经约满，请选择别的时段。")},
    Entry{"SLOT_HOLD_EXPIRED",
          QT_TRANSLATE_NOOP("ReasonText", "为您保留的时间已过，请重新选择时段。")},
    Entry{"APPOINTMENT_NOT_FOUND", QT_TRANSLATE_NOOP("ReasonText", "没有找到预约，请核对后再试。")},
    Entry{"APPOINTMENT_STATE_FORBIDS",
          QT_TRANSLATE_NOOP("ReasonText", "这个预约现在不能这样操作。")},
    Entry{"APPOINTMENT_EXISTS", QT_TRANSLATE_NOOP("ReasonText", "您当天已经预约过这项业务。")},
    Entry{"CHECK_IN_TOO_EARLY", QT_TRANSLATE_NOOP("ReasonText", "还没到报到时间，%1 起可以报到。")},
    Entry{"CHECK_IN_TOO_LATE", QT_TRANSLATE_NOOP("ReasonText", "预约时间已过，请取普通号办理。")},
    Entry{"CANCEL_TOO_LATE", QT_TRANSLATE_NOOP("ReasonText", "已经过了可以取消的时间。")},
    Entry{"CLOSURE_NOT_FOUND", QT_TRANSLATE_NOOP("ReasonText", "没有找到这个停办安排。")},
    Entry{"CLOSURE_OVERLAP",
          QT_TRANSLATE_NOOP("ReasonText", "与已有的停办安排时间重叠，请调整时间。")},
    Entry{"CLOSURE_CHANGED",
          QT_TRANSLATE_NOOP("ReasonText", "受影响的人有变化，请重新预览后再确认。")},
    Entry{"NOTICE_TIME_INVALID",
          QT_TRANSLATE_NOOP("ReasonText",
                            "公告的时间不对：结束要晚于开始，不能已经过去，也不能超过一年。")},
    Entry{"AUDIT_BROKEN",
          QT_TRANSLATE_NOOP("ReasonText", "操作记录校验不通过，请立即通知管理员。")},
    Entry{"DATABASE_NEWER", QT_TRANSLATE_NOOP("ReasonText", "数据来自更新的版本，请升级程序。")},
    Entry{"DATABASE_DAMAGED", QT_TRANSLATE_NOOP("ReasonText", "数据文件损坏，请立即通知管理员。")},
    Entry{"DATABASE_IN_USE", QT_TRANSLATE_NOOP("ReasonText", "数据目录正被另一个程序使用。")},
    Entry{"CONFIG_INVALID", QT_TRANSLATE_NOOP("ReasonText", "系统设置有误，请联系管理员。")},
    Entry{"PORT_IN_USE", QT_TRANSLATE_NOOP("ReasonText", "服务地址被别的程序占用，请联系管理员。")},
    Entry{"CERTIFICATE_MISSING", QT_TRANSLATE_NOOP("ReasonText", "缺少证书文件，请联系管理员。")},
    Entry{"CERTIFICATE_INVALID",
          QT_TRANSLATE_NOOP("ReasonText", "证书文件无法识别，请联系管理员。")},
    Entry{"CERTIFICATE_EXPIRED", QT_TRANSLATE_NOOP("ReasonText", "证书已过期，请联系管理员。")},
    Entry{"CERTIFICATE_KEY_MISMATCH",
          QT_TRANSLATE_NOOP("ReasonText", "证书与密钥不配套，请联系管理员。")},
    Entry{"MASTER_KEY_MISSING", QT_TRANSLATE_NOOP("ReasonText", "缺少系统主密钥，请联系管理员。")},
    Entry{"MASTER_KEY_INVALID",
          QT_TRANSLATE_NOOP("ReasonText", "系统主密钥不正确，请联系管理员。")},
    Entry{"SECRET_FILE_EXPOSED",
          QT_TRANSLATE_NOOP("ReasonText", "密钥文件的权限过宽，请联系管理员。")},
    Entry{"SECRET_UNDECIPHERABLE",
          QT_TRANSLATE_NOOP("ReasonText", "有一项加密内容无法读取，请联系管理员。")},
    Entry{"FILE_UNWRITABLE", QT_TRANSLATE_NOOP("ReasonText", "文件无法写入，请联系管理员。")},
    Entry{"FILE_UNREADABLE", QT_TRANSLATE_NOOP("ReasonText", "文件无法读取，请联系管理员。")},
    Entry{"PRECHECK_REQUIRED",
          QT_TRANSLATE_NOOP("ReasonText", "这项业务由导办台看过材料后给号，请到导办台。")},
    Entry{"HELP_CALL_NOT_FOUND", QT_TRANSLATE_NOOP("ReasonText", "没有找到这条求助。")},
    Entry{"HELP_CALL_CLOSED", QT_TRANSLATE_NOOP("ReasonText", "这条求助已经结束。")},
    Entry{"SERVER_UNREACHABLE",
          QT_TRANSLATE_NOOP("ReasonText", "暂时连不上服务器，正在自动重连。请稍等再试。")},
    Entry{"NO_ANSWER",
          QT_TRANSLATE_NOOP("ReasonText",
                            "服务器没有答复，不能确定是否完成。请看最新状态后再决定。")},
    Entry{"UNEXPLAINED",
          QT_TRANSLATE_NOOP("ReasonText", "操作没有完成，请再试一次；仍不行请联系管理员。")},
};

const char* textOf(const QString& reason) {
  for (const Entry& entry : kTexts)
    if (reason == QLatin1String(entry.reason)) return entry.text;
  return nullptr;
}

QString span(int seconds) {
  if (seconds < 120)
    //: A span of time inside a sentence.
    return QCoreApplication::translate("ReasonText", "%n 秒", nullptr, seconds);
  //: A span of time inside a sentence.
  return QCoreApplication::translate("ReasonText", "%n 分钟", nullptr, (seconds + 59) / 60);
}

/// Day and time where the moment is not of today.
QString moment(const QDateTime& time) {
  const QDateTime local = time.toLocalTime();
  //: Format of day and time inside a sentence, as in Qt's QDate::toString.
  const QString format = QCoreApplication::translate("ReasonText", "M月d日 HH:mm");
  return local.date() == QDate::currentDate() ? local.toString(QStringLiteral("HH:mm"))
                                              : local.toString(format);
}

/// What the reason's sentence has at its %1.
QString detailOf(const client::Error& error) {
  const QString limit = error.metadata.value(QStringLiteral("limit"));
  if (!limit.isEmpty()) return limit;
  const auto opens =
      QDateTime::fromString(error.metadata.value(QStringLiteral("opens")), Qt::ISODate);
  return opens.isValid() ? moment(opens) : span(error.retryAfterSeconds);
}

}  // namespace

QStringList knownReasons() {
  QStringList reasons;
  for (const Entry& entry : kTexts) reasons.append(QLatin1String(entry.reason));
  return reasons;
}

QString reasonText(const client::Error& error) {
  if (error.reason.isEmpty()) return {};
  const char* source = textOf(error.reason);
  if (!source) {
    //: %1 is the code of a failure this program is too old to know.
    return QCoreApplication::translate("ReasonText",
                                       "操作没有完成（%1）。请再试一次；仍不行请联系管理员。")
        .arg(error.reason);
  }
  const QString text = QCoreApplication::translate("ReasonText", source);
  if (!text.contains(QLatin1String("%1"))) return text;
  return text.arg(detailOf(error));
}

}  // namespace yichuang::i18n
