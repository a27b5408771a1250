#pragma once

#include "backend/app/hall/places.h"
#include "backend/rpc/fields.h"
#include "backend/rpc/translate_queue.h"
#include "backend/rpc/unary.h"

namespace yichuang::rpc {

inline Audience audience_of(const domain::Caller& caller) {
  return caller.kind == domain::Caller::Kind::kUser ? Audience::kStaff : Audience::kCitizen;
}
inline Audience audience_of(const Call& call) { return audience_of(call.who.caller); }

/// The place in line of an answer with `ticket` and `place`, as of now also when the request is a
/// repeated one. For the part of a command that comes after its commit.
template <class Response>
Afterwards<Response> with_place() {
  const auto add = [](const std::optional<app::Place>& place, const domain::Caller& caller,
                      Response& response) {
    if (place) *response.mutable_place() = to_proto(*place, audience_of(caller));
  };
  return {[add](Backend& backend, const Identified& who, Response& response) {
            const auto ref = ticket_field(response.ticket().name());
            if (!ref) return true;
            const auto found = app::place_at_once(*ref, backend.clock.now(), backend.halls);
            add(found.place, who.caller, response);
            return found.is_known;
          },
          [add](Call& call, Response& response) -> domain::Status {
            const auto ref = ticket_field(response.ticket().name());
            if (!ref) return tl::unexpected(ref.error());
            add(app::place_of(call.app, *ref, call.halls()), call.who.caller, response);
            return {};
          }};
}

}  // namespace yichuang::rpc
