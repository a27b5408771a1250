#pragma once

#include <QString>
#include <QStringList>

namespace yichuang::platform {

/// The program's last log lines, for technicians. While it lives, messages go where they went
/// before and are kept here too. One at a time. Thread rule: lines() from any thread.
class LogTail {
 public:
  static constexpr qsizetype kMost = 100;

  LogTail();
  ~LogTail();
  LogTail(const LogTail&) = delete;
  LogTail& operator=(const LogTail&) = delete;

  /// Oldest first, each as "09:31:04 yichuang.printer paper-out". Digits that could be somebody's
  /// number are masked, whoever wrote them.
  QStringList lines() const;
};

/// Long runs of digits, which identity and phone numbers are, with their middle hidden.
QString maskNumbers(const QString& text);

}  // namespace yichuang::platform
