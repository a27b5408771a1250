#include "backend/rpc/watch/watch_service.h"

#include "backend/domain/resource_name.h"
#include "backend/rpc/fields.h"
#include "backend/rpc/unary.h"
#include "backend/rpc/watch/recipes.h"

namespace yichuang::rpc {
namespace {

using watch::v1::BoardUpdate;
using watch::v1::CityUpdate;
using watch::v1::KioskUpdate;
using watch::v1::OfficeUpdate;
using watch::v1::TicketUpdate;
using watch::v1::WindowUpdate;

std::string method(const char* name) {
  return std::string("/yichuang.watch.v1.WatchService/") + name;
}

/// A server that is busy for a moment does not send anybody away.
bool is_refusal(const domain::Error& error) {
  const auto kind = domain::kind_of(error.reason);
  return kind == domain::ErrorKind::kUnauthenticated || kind == domain::ErrorKind::kDenied;
}

/// Opens the stream, and joins it to its topic once the caller's right was seen. `topic` is a
/// function of the admitted caller, since what staff see is another view.
template <class Update>
grpc::ServerWriteReactor<Update>* follow(
    Backend& backend, grpc::CallbackServerContext* context, std::string name, OfficeOf office,
    std::int64_t resume_after, typename Stream<Update>::Compose compose,
    std::function<std::shared_ptr<Topic<Update>>(const domain::Caller&)> topic) {
  // A sequence from the future is none of ours: the stream starts with the snapshot.
  auto stream = Stream<Update>::open(std::max<std::int64_t>(resume_after, 0), std::move(compose));
  auto admission =
      std::make_shared<Admission>(backend, *context, std::move(name), std::move(office));
  const std::weak_ptr<Stream<Update>> weak = stream;
  auto recheck = [admission, weak] {
    admission->check([weak](const domain::Result<Identified>& who) {
      if (const auto open = weak.lock(); open && !who && is_refusal(who.error())) {
        open->end(who.error());
      }
    });
  };
  admission->check([stream, recheck, topic = std::move(topic)](const auto& who) {
    if (!who) {
      stream->end(who.error());
      return;
    }
    auto shared = topic(who->caller);
    stream->keep(shared, recheck);
    shared->add(stream);
  });
  return stream.get();
}

}  // namespace

grpc::ServerWriteReactor<BoardUpdate>* WatchService::WatchBoard(
    grpc::CallbackServerContext* context, const watch::v1::WatchBoardRequest* request) {
  const auto office = office_field(request->office());
  return follow<BoardUpdate>(
      backend_, context, method("WatchBoard"), office, request->resume_after(),
      [this](const auto& view, auto seen, bool first) {
        return compose_board(backend_, view, seen, first);
      },
      [this, office](const domain::Caller&) {
        return boards_.get(*office, backend_, hub_,
                           [&] { return board_recipe(backend_, *office); });
      });
}

grpc::ServerWriteReactor<WindowUpdate>* WatchService::WatchWindow(
    grpc::CallbackServerContext* context, const watch::v1::WatchWindowRequest* request) {
  const auto window = window_field(request->window());
  return follow<WindowUpdate>(
      backend_, context, method("WatchWindow"), office_of_window(request->window()),
      request->resume_after(), compose_changes<WindowUpdate>,
      [this, window, name = request->window()](const domain::Caller&) {
        return windows_.get(name, backend_, hub_, [&] { return window_recipe(backend_, *window); });
      });
}

grpc::ServerWriteReactor<TicketUpdate>* WatchService::WatchTicket(
    grpc::CallbackServerContext* context, const watch::v1::WatchTicketRequest* request) {
  const auto ticket = ticket_field(request->ticket(), "ticket");
  return follow<TicketUpdate>(
      backend_, context, method("WatchTicket"), office_of_ticket(request->ticket(), "ticket"),
      request->resume_after(), compose_changes<TicketUpdate>,
      [this, ticket, name = request->ticket()](const domain::Caller& caller) {
        const bool staff = caller.kind == domain::Caller::Kind::kUser;
        return tickets_.get(name + (staff ? "/staff" : ""), backend_, hub_,
                            [&] { return ticket_recipe(backend_, *ticket, staff); });
      });
}

grpc::ServerWriteReactor<KioskUpdate>* WatchService::WatchKiosk(
    grpc::CallbackServerContext* context, const watch::v1::WatchKioskRequest* request) {
  const auto office = office_field(request->office());
  return follow<KioskUpdate>(
      backend_, context, method("WatchKiosk"), office, request->resume_after(),
      [](const auto& view, auto, bool) { return compose_kiosk(view); },
      [this, office](const domain::Caller& caller) {
        const auto device = domain::parse_id(caller.id).value_or(0);
        return kiosks_.get(*office + "/" + caller.id, backend_, hub_,
                           [&] { return kiosk_recipe(*office, device); });
      });
}

grpc::ServerWriteReactor<OfficeUpdate>* WatchService::WatchOffice(
    grpc::CallbackServerContext* context, const watch::v1::WatchOfficeRequest* request) {
  const auto office = office_field(request->office());
  return follow<OfficeUpdate>(
      backend_, context, method("WatchOffice"), office, request->resume_after(),
      compose_changes<OfficeUpdate>, [this, office](const domain::Caller&) {
        return offices_.get(*office, backend_, hub_,
                            [&] { return office_recipe(backend_, *office); });
      });
}

grpc::ServerWriteReactor<CityUpdate>* WatchService::WatchCity(
    grpc::CallbackServerContext* context, const watch::v1::WatchCityRequest* request) {
  const auto office = office_field(request->ancestor(), "ancestor");
  return follow<CityUpdate>(backend_, context, method("WatchCity"), office, request->resume_after(),
                            compose_city, [this, office](const domain::Caller&) {
                              return cities_.get(*office, backend_, hub_,
                                                 [&] { return city_recipe(backend_, *office); });
                            });
}

void WatchService::stop() {
  const domain::Error stopping{domain::Reason::kServerStopping, "the server is shutting down", {}};
  boards_.end(stopping);
  windows_.end(stopping);
  tickets_.end(stopping);
  kiosks_.end(stopping);
  offices_.end(stopping);
  cities_.end(stopping);
}

}  // namespace yichuang::rpc
