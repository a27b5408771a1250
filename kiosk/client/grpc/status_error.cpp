#include "kiosk/client/grpc/status_error.h"

#include <QLoggingCategory>

#include "yichuang/common/v1/error_details.pb.h"

namespace yichuang::client {
namespace {

Q_LOGGING_CATEGORY(logClient, "yichuang.client")

QString reasonByCode(grpc::StatusCode code) {
  switch (code) {
    case grpc::StatusCode::UNAVAILABLE:
      return QLatin1String(reason::kServerUnreachable);
    case grpc::StatusCode::DEADLINE_EXCEEDED:
    case grpc::StatusCode::CANCELLED:
      return QLatin1String(reason::kNoAnswer);
    case grpc::StatusCode::UNAUTHENTICATED:
      return QStringLiteral("LOGIN_REQUIRED");
    case grpc::StatusCode::PERMISSION_DENIED:
      return QStringLiteral("PERMISSION_DENIED");
    case grpc::StatusCode::RESOURCE_EXHAUSTED:
      return QStringLiteral("SERVER_BUSY");
    default:  // Codes, unlike our own enums, are an open list.
      return QLatin1String(reason::kUnexplained);
  }
}

void readDetails(const std::string& bytes, Error& error) {
  common::v1::Status details;
  if (!details.ParseFromString(bytes)) return;
  for (const auto& any : details.details()) {
    common::v1::ErrorInfo info;
    if (!any.UnpackTo(&info)) continue;
    error.reason = QString::fromStdString(info.reason());
    for (const auto& [key, value] : info.metadata())
      error.metadata.insert(QString::fromStdString(key), QString::fromStdString(value));
  }
}

}  // namespace

bool mayRepeat(const grpc::Status& status) {
  switch (status.error_code()) {
    case grpc::StatusCode::UNAVAILABLE:
      return toError(status).reason != QLatin1String("STORAGE_FULL");
    case grpc::StatusCode::DEADLINE_EXCEEDED:
      return true;
    case grpc::StatusCode::RESOURCE_EXHAUSTED:
      return toError(status).reason == QLatin1String("SERVER_BUSY");
    default:
      return false;
  }
}

Error toError(const grpc::Status& status) {
  Error error;
  readDetails(status.error_details(), error);
  if (error.reason.isEmpty()) {
    error.reason = reasonByCode(status.error_code());
    // An absent server is told by the feeds; the rest is a fault somebody must look into. The text
    // is for developers and belongs in the log only.
    if (error.reason == QLatin1String(reason::kUnexplained))
      qCWarning(logClient, "call failed with code %d: %s", static_cast<int>(status.error_code()),
                status.error_message().c_str());
  }
  error.retryAfterSeconds = error.metadata.value(QStringLiteral("retry_after_seconds")).toInt();
  error.retryable = error.retryAfterSeconds > 0 ||
                    status.error_code() == grpc::StatusCode::UNAVAILABLE ||
                    status.error_code() == grpc::StatusCode::DEADLINE_EXCEEDED ||
                    error.reason == QLatin1String("SERVER_BUSY");
  return error;
}

}  // namespace yichuang::client
