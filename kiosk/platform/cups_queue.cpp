#include "kiosk/platform/cups_queue.h"

#include <cups/cups.h>

#include <algorithm>
#include <array>
#include <memory>

#include <QStringList>

namespace yichuang::platform {
namespace {

constexpr int kConnectMs = 3'000;
constexpr int kStopped = 5;  // printer-state
const char* const kUser = "yichuang";

template <auto Free>
struct Freed {
  template <typename T>
  void operator()(T* object) const {
    Free(object);
  }
};
using Connection = std::unique_ptr<http_t, Freed<httpClose>>;
using Message = std::unique_ptr<ipp_t, Freed<ippDelete>>;

Connection connectTo(const QByteArray& host, int port) {
  return Connection(httpConnect2(host.constData(), port, nullptr, AF_UNSPEC,
                                 HTTP_ENCRYPTION_IF_REQUESTED, 1, kConnectMs, nullptr));
}

QByteArray uriOf(const char* kind, const QByteArray& name) {
  std::array<char, HTTP_MAX_URI> uri{};
  httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()), "ipp", nullptr,
                   "localhost", 0, "/%s/%s", kind, name.constData());
  return QByteArray(uri.data());
}

ipp_t* requestTo(ipp_op_t operation, const char* target, const QByteArray& uri) {
  ipp_t* request = ippNewRequest(operation);
  ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, target, nullptr, uri.constData());
  ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, kUser);
  return request;
}

QStringList keywords(ipp_t* answer, const char* name) {
  QStringList all;
  ipp_attribute_t* attribute = ippFindAttribute(answer, name, IPP_TAG_KEYWORD);
  for (int i = 0; i < ippGetCount(attribute); ++i)
    all << QString::fromUtf8(ippGetString(attribute, i, nullptr));
  return all;
}

bool names(const QStringList& reasons, std::initializer_list<const char*> words) {
  return std::ranges::any_of(reasons, [&](const QString& reason) {
    return std::ranges::any_of(
        words, [&](const char* word) { return reason.startsWith(QLatin1String(word)); });
  });
}

}  // namespace

DeviceState cupsState(int state, const QStringList& reasons) {
  if (names(reasons, {"media-empty", "media-needed"})) return DeviceState::kPaperOut;
  if (names(reasons, {"cover-open", "door-open"})) return DeviceState::kCoverOpen;
  if (names(reasons, {"offline", "connecting-to-device", "timed-out", "shutdown"}))
    return DeviceState::kOffline;
  if (state == kStopped) return DeviceState::kFault;
  return names(reasons, {"media-low"}) ? DeviceState::kPaperLow : DeviceState::kOk;
}

CupsQueue::CupsQueue(const QString& server, const QString& queue) : queue_(queue.toUtf8()) {
  const QString given = server.section(u':', 1);
  host_ = server.isEmpty() ? QByteArray(cupsServer()) : server.section(u':', 0, 0).toUtf8();
  port_ = given.isEmpty() ? ippPort() : given.toInt();
}

QString CupsQueue::name() const {
  return QStringLiteral("cups://%1:%2/%3")
      .arg(QString::fromUtf8(host_))
      .arg(port_)
      .arg(QString::fromUtf8(queue_));
}

CupsQueue::Status CupsQueue::status() const {
  const Connection connection = connectTo(host_, port_);
  if (!connection) return {DeviceState::kOffline, QStringLiteral("no CUPS server answers")};
  const Message answer(cupsDoRequest(
      connection.get(),
      requestTo(IPP_OP_GET_PRINTER_ATTRIBUTES, "printer-uri", uriOf("printers", queue_)), "/"));
  ipp_attribute_t* state =
      answer ? ippFindAttribute(answer.get(), "printer-state", IPP_TAG_ENUM) : nullptr;
  if (!state) return {DeviceState::kFault, QString::fromUtf8(cupsLastErrorString())};
  ipp_attribute_t* accepting =
      ippFindAttribute(answer.get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
  if (accepting && !ippGetBoolean(accepting, 0))
    return {DeviceState::kFault, QStringLiteral("the queue takes no jobs")};
  const QStringList reasons = keywords(answer.get(), "printer-state-reasons");
  const int number = ippGetInteger(state, 0);
  return {cupsState(number, reasons), reasons.join(u' '), number != kStopped};
}

tl::expected<int, QString> CupsQueue::submit(const QByteArray& bytes) const {
  const Connection connection = connectTo(host_, port_);
  if (!connection) return tl::unexpected(QStringLiteral("no CUPS server answers"));
  const Message request(requestTo(IPP_OP_PRINT_JOB, "printer-uri", uriOf("printers", queue_)));
  ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, "ticket");
  ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr,
               CUPS_FORMAT_RAW);
  const QByteArray resource = "/printers/" + queue_;
  const auto size = static_cast<std::size_t>(bytes.size());
  if (cupsSendRequest(connection.get(), request.get(), resource.constData(),
                      CUPS_LENGTH_VARIABLE) == HTTP_STATUS_CONTINUE)
    cupsWriteRequestData(connection.get(), bytes.constData(), size);
  const Message answer(cupsGetResponse(connection.get(), resource.constData()));
  ipp_attribute_t* job =
      answer ? ippFindAttribute(answer.get(), "job-id", IPP_TAG_INTEGER) : nullptr;
  if (!job) return tl::unexpected(QString::fromUtf8(cupsLastErrorString()));
  return ippGetInteger(job, 0);
}

CupsQueue::JobState CupsQueue::jobState(int job) const {
  const Connection connection = connectTo(host_, port_);
  if (!connection) return JobState::kWaiting;
  const Message answer(cupsDoRequest(
      connection.get(),
      requestTo(IPP_OP_GET_JOB_ATTRIBUTES, "job-uri", uriOf("jobs", QByteArray::number(job))),
      "/"));
  ipp_attribute_t* state =
      answer ? ippFindAttribute(answer.get(), "job-state", IPP_TAG_ENUM) : nullptr;
  switch (state ? ippGetInteger(state, 0) : IPP_JSTATE_PENDING) {
    case IPP_JSTATE_COMPLETED:
      return JobState::kDone;
    case IPP_JSTATE_CANCELED:
    case IPP_JSTATE_ABORTED:
      return JobState::kEnded;
    default:
      return JobState::kWaiting;
  }
}

void CupsQueue::cancel(int job) const {
  const Connection connection = connectTo(host_, port_);
  if (connection) cupsCancelJob2(connection.get(), queue_.constData(), job, 0);
}

}  // namespace yichuang::platform
