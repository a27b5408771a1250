#include "kiosk/ui/probe/probe.h"

#include <functional>

#include <QAccessible>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QPointer>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include "kiosk/ui/probe/frame_log.h"
#include "kiosk/ui/probe/scene.h"

namespace yichuang::ui {
namespace {

Q_LOGGING_CATEGORY(logProbe, "yichuang.probe")

constexpr int kLongestLine = 4096;
constexpr int kLongestWaitMs = 600'000;
constexpr std::chrono::milliseconds kLookAgain{40};

QJsonObject failure(const QString& error) { return {{"ok", false}, {"error", error}}; }

QJsonObject found(const QQuickItem& item) {
  QJsonObject answer = screenPlace(item);
  answer["ok"] = true;
  answer["enabled"] = item.isEnabled();
  answer["visible"] = true;
  if (const QVariant text = item.property("text"); text.isValid()) answer["text"] = text.toString();
  return answer;
}

QJsonObject texts(const Scene& scene) {
  QJsonArray all;
  for (const QQuickItem* item : scene.texts()) {
    QJsonObject one = screenPlace(*item);
    one["text"] = item->property("text").toString();
    all.append(one);
  }
  return {{"ok", true}, {"texts", all}};
}

/// Counts the touches and clicks that reached the program and were not kept from its pages.
class TouchCount final : public QObject {
 public:
  int count() const { return count_; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    const bool ended =
        event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::TouchEnd;
    if (ended && watched->isWindowType()) ++count_;
    return false;
  }

 private:
  int count_{0};
};

}  // namespace

class Probe::Impl {
 public:
  Impl(QQmlApplicationEngine& engine, const QString& path) : engine_(engine) {
    QAccessible::setActive(true);
    QCoreApplication::instance()->installEventFilter(&touches_);
    QLocalServer::removeServer(path);
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    if (!server_.listen(path))
      qCWarning(logProbe).noquote() << "cannot listen at" << path << ':' << server_.errorString();
    QObject::connect(&server_, &QLocalServer::newConnection, &server_, [this] { accept(); });
    QObject::connect(&engine, &QQmlApplicationEngine::objectCreated, &frames_,
                     [this](QObject* object) { follow(object); });
    for (QObject* object : engine.rootObjects()) follow(object);
  }

 private:
  /// Those that a window opens beside itself, too.
  QList<QObject*> windows() const {
    QList<QObject*> all = engine_.rootObjects();
    for (const QObject* root : engine_.rootObjects())
      for (QQuickWindow* window : root->findChildren<QQuickWindow*>()) all.append(window);
    return all;
  }

  void follow(QObject* object) {
    if (auto* window = qobject_cast<QQuickWindow*>(object)) frames_.follow(*window);
  }

  void accept() {
    while (QLocalSocket* socket = server_.nextPendingConnection()) {
      QObject::connect(socket, &QLocalSocket::readyRead, socket, [this, socket] { read(*socket); });
      QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    }
  }

  void read(QLocalSocket& socket) {
    while (socket.canReadLine()) {
      const QByteArray line = socket.readLine(kLongestLine);
      answer(socket, QJsonDocument::fromJson(line).object());
    }
  }

  void answer(QLocalSocket& socket, const QJsonObject& request) {
    const QString op = request["op"].toString();
    if (op == QLatin1String("wait")) return wait(socket, request);
    if (op == QLatin1String("find")) return send(socket, find(request));
    if (op == QLatin1String("touches"))
      return send(socket, {{"ok", true}, {"touches", touches_.count()}});
    if (op == QLatin1String("frames")) return send(socket, frames(request));
    const Scene scene(windows());
    if (op == QLatin1String("texts")) return send(socket, texts(scene));
    if (op == QLatin1String("page")) return send(socket, {{"ok", true}, {"page", scene.page()}});
    send(socket, failure(QStringLiteral("unknown op '%1'").arg(op)));
  }

  QJsonObject find(const QJsonObject& request) const {
    const QString name = request["name"].toString();
    const Scene scene(windows());
    const QQuickItem* item = scene.find(name, request["nth"].toInt(0));
    return item ? found(*item)
                : failure(QStringLiteral("nothing visible is called '%1'").arg(name));
  }

  QJsonObject frames(const QJsonObject& request) {
    return {{"ok", true}, {"frames", frames_.take(request["item"].toString())}};
  }

  void wait(QLocalSocket& socket, const QJsonObject& request) {
    const QDeadlineTimer deadline(std::min(request["timeoutMs"].toInt(5000), kLongestWaitMs));
    auto* timer = new QTimer(&socket);  // gone with the connection
    const auto look = [this, &socket, request, deadline, timer] {
      const QJsonObject result = find(request);
      if (!result["ok"].toBool() && !deadline.hasExpired()) return;
      timer->deleteLater();
      timer->stop();
      send(socket, result);
    };
    QObject::connect(timer, &QTimer::timeout, timer, look);
    timer->start(kLookAgain);
  }

  static void send(QLocalSocket& socket, const QJsonObject& answer) {
    socket.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    socket.flush();
  }

  QQmlApplicationEngine& engine_;
  QLocalServer server_;
  FrameLog frames_;
  TouchCount touches_;
};

std::unique_ptr<Probe> Probe::fromEnvironment(QQmlApplicationEngine& engine) {
  const QString path = qEnvironmentVariable("YICHUANG_PROBE");
  if (path.isEmpty()) return nullptr;
  return std::unique_ptr<Probe>(new Probe(std::make_unique<Impl>(engine, path)));
}

Probe::Probe(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Probe::~Probe() = default;

}  // namespace yichuang::ui
