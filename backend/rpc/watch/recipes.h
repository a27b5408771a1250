#pragma once

#include "backend/app/queue/commands.h"
#include "backend/rpc/watch/stream.h"
#include "backend/rpc/watch/topic.h"
#include "yichuang/watch/v1/watch_service.pb.h"

// How each view is built, and what of it a stream that has seen a part is told.
namespace yichuang::rpc {

Recipe<watch::v1::BoardUpdate> board_recipe(Backend& backend, const std::string& office);
watch::v1::BoardUpdate compose_board(Backend& backend, const View<watch::v1::BoardUpdate>& view,
                                     std::int64_t seen, bool first);

Recipe<watch::v1::WindowUpdate> window_recipe(Backend& backend, const app::WindowRef& window);
Recipe<watch::v1::TicketUpdate> ticket_recipe(Backend& backend, const app::TicketRef& ticket,
                                              bool for_staff);
/// `device` is the kiosk.
Recipe<watch::v1::KioskUpdate> kiosk_recipe(const std::string& office, std::int64_t device);
watch::v1::KioskUpdate compose_kiosk(const View<watch::v1::KioskUpdate>& view);

Recipe<watch::v1::OfficeUpdate> office_recipe(Backend& backend, const std::string& office);
Recipe<watch::v1::CityUpdate> city_recipe(Backend& backend, const std::string& ancestor);
watch::v1::CityUpdate compose_city(const View<watch::v1::CityUpdate>& view, std::int64_t seen,
                                   bool first);

/// Snapshot and changes: what the other views say.
template <class Update>
Update compose_changes(const View<Update>& view, std::int64_t seen, bool first);

}  // namespace yichuang::rpc
