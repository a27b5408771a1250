#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "backend/events/hub.h"
#include "backend/rpc/watch/stream.h"
#include "backend/rpc/watch/topic.h"
#include "yichuang/watch/v1/watch_service.grpc.pb.h"

namespace yichuang::rpc {

/// Topics by name; one lives as long as a stream shows it. Thread-safe.
template <class Update>
class Topics {
 public:
  /// The topic of that name, made and set to follow its events if there is none.
  std::shared_ptr<Topic<Update>> get(const std::string& name, Backend& backend, events::Hub& hub,
                                     const std::function<Recipe<Update>()>& recipe) {
    const std::lock_guard lock(mutex_);
    std::erase_if(topics_, [](const auto& entry) { return entry.second.expired(); });
    auto topic = topics_[name].lock();
    if (!topic) {
      topic = std::make_shared<Topic<Update>>(backend, hub, recipe());
      topics_[name] = topic;
      hub.add(topic->office(), topic);
    }
    return topic;
  }

  /// Ends the streams of all topics.
  void end(const domain::Error& error) {
    std::vector<std::shared_ptr<Topic<Update>>> living;
    {
      const std::lock_guard lock(mutex_);
      for (const auto& [name, weak] : topics_) {
        if (auto topic = weak.lock()) living.push_back(std::move(topic));
      }
    }
    for (const auto& topic : living) topic->end(error);
  }

 private:
  std::mutex mutex_;
  std::map<std::string, std::weak_ptr<Topic<Update>>> topics_;
};

class WatchService final : public watch::v1::WatchService::CallbackService {
 public:
  WatchService(Backend& backend, events::Hub& hub) : backend_(backend), hub_(hub) {}

  grpc::ServerWriteReactor<watch::v1::BoardUpdate>* WatchBoard(
      grpc::CallbackServerContext* context, const watch::v1::WatchBoardRequest* request) override;
  grpc::ServerWriteReactor<watch::v1::WindowUpdate>* WatchWindow(
      grpc::CallbackServerContext* context, const watch::v1::WatchWindowRequest* request) override;
  grpc::ServerWriteReactor<watch::v1::TicketUpdate>* WatchTicket(
      grpc::CallbackServerContext* context, const watch::v1::WatchTicketRequest* request) override;
  grpc::ServerWriteReactor<watch::v1::KioskUpdate>* WatchKiosk(
      grpc::CallbackServerContext* context, const watch::v1::WatchKioskRequest* request) override;
  grpc::ServerWriteReactor<watch::v1::OfficeUpdate>* WatchOffice(
      grpc::CallbackServerContext* context, const watch::v1::WatchOfficeRequest* request) override;
  grpc::ServerWriteReactor<watch::v1::CityUpdate>* WatchCity(
      grpc::CallbackServerContext* context, const watch::v1::WatchCityRequest* request) override;

  /// Ends the open streams with SERVER_STOPPING, so that watchers look for the server again at
  /// once.
  void stop();

 private:
  Backend& backend_;
  events::Hub& hub_;
  Topics<watch::v1::BoardUpdate> boards_;
  Topics<watch::v1::WindowUpdate> windows_;
  Topics<watch::v1::TicketUpdate> tickets_;
  Topics<watch::v1::KioskUpdate> kiosks_;
  Topics<watch::v1::OfficeUpdate> offices_;
  Topics<watch::v1::CityUpdate> cities_;
};

}  // namespace yichuang::rpc
