#pragma once

#include <optional>
#include <vector>

#include "backend/app/hall/alerts.h"
#include "backend/app/hall/places.h"
#include "backend/rpc/translate_queue.h"
#include "yichuang/watch/v1/watch_service.pb.h"

// What lists and streams show, built from one query's state.
namespace yichuang::rpc {

/// All windows of a hall, with the number and state of the ticket at each.
std::vector<queue::v1::Window> windows_of(const app::Hall& hall, Audience audience);

queue::v1::WaitingTicket row_of(const app::WaitingTicket& waiting);

watch::v1::Board board_of(app::Context& context, const app::Hall& hall, app::Halls& halls);

/// Everything but sequence and changes.
watch::v1::WindowUpdate window_view_of(app::Context& context, const app::Hall& hall,
                                       const std::string& window, app::Halls& halls);

watch::v1::OfficeOverview overview_of(app::Context& context, const app::Hall& hall,
                                      app::Halls& halls);

watch::v1::Change change_of(const domain::Event& event);

bool is_call(const domain::Event& event);

/// A call that a board shows and says, if the event is one.
std::optional<watch::v1::Call> call_of(const domain::Event& event);

}  // namespace yichuang::rpc
