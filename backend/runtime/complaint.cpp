#include "backend/runtime/complaint.h"

#include <map>
#include <string_view>

#include <fmt/format.h>

namespace yichuang::runtime {
namespace {

using domain::Reason;

/// Only what can come up on a console; the rest is said in English.
std::string_view chinese(Reason reason) {
  static const std::map<Reason, std::string_view> kTexts = {
      {Reason::kAuditBroken, "事件日志被改动过"},
      {Reason::kCatalogueInUse, "还有没办完的号要用到新目录里去掉的网点、窗口或业务，没有导入"},
      {Reason::kCatalogueInvalid, "业务目录有错误"},
      {Reason::kCatalogueMissing, "还没有导入业务目录"},
      {Reason::kCertificateExpired, "证书已过期"},
      {Reason::kCertificateInvalid, "证书无效"},
      {Reason::kCertificateKeyMismatch, "证书与私钥不匹配"},
      {Reason::kCertificateMissing, "缺少证书文件"},
      {Reason::kConfigInvalid, "配置不正确"},
      {Reason::kDatabaseDamaged, "数据库已损坏"},
      {Reason::kDatabaseInUse, "数据正被其他程序使用，请先停止服务"},
      {Reason::kDatabaseNewer, "数据库由更新版本的程序写成"},
      {Reason::kDeviceNotFound, "没有这台设备"},
      {Reason::kFieldInvalid, "填写的内容不正确"},
      {Reason::kFieldMissing, "缺少必填的内容"},
      {Reason::kFieldTooLong, "填写的内容太长"},
      {Reason::kFileUnreadable, "文件无法读取"},
      {Reason::kFileUnwritable, "文件无法写入，或已经存在"},
      {Reason::kMasterKeyInvalid, "主密钥文件不正确"},
      {Reason::kMasterKeyMissing, "缺少主密钥文件"},
      {Reason::kOfficeNotFound, "没有这个网点"},
      {Reason::kPasswordWeak, "密码太简单"},
      {Reason::kSecretFileExposed, "密钥文件的权限太宽"},
      {Reason::kStorageFull, "存储空间已满"},
      {Reason::kStorageUnavailable, "数据库暂时不可用"},
      {Reason::kPortInUse, "地址已被其他程序占用"},
      {Reason::kUserExists, "这个账号已存在"},
      {Reason::kUserNotFound, "没有这个账号"},
  };
  const auto found = kTexts.find(reason);
  return found == kTexts.end() ? "操作没有完成" : found->second;
}

}  // namespace

std::string complaint(const domain::Error& error) {
  const auto reason = domain::to_string(error.reason);
  auto text =
      fmt::format("{}（{}）\n{} ({})\n", chinese(error.reason), reason, error.message, reason);
  for (const auto& [key, value] : error.metadata) text += fmt::format("  {}: {}\n", key, value);
  return text;
}

}  // namespace yichuang::runtime
