#pragma once

#include "backend/app/hall/places.h"
#include "backend/rpc/fields.h"
#include "backend/rpc/translate_queue.h"
#include "backend/rpc/unary.h"

namespace yichuang::rpc {

inline Audience audience_of(const Call& call) {
  return call.is_staff() ? Audience::kStaff : Audience::kCitizen;
}

/// Adds the place in line to an answer with `ticket` and `place`, as of now also when the request
/// is a repeated one. For the part of a command that comes after its commit.
template <class Response>
domain::Status add_place(Call& call, Response& response) {
  const auto ref = ticket_field(response.ticket().name());
  if (!ref) return tl::unexpected(ref.error());
  if (const auto place = app::place_of(call.app, *ref, call.halls())) {
    *response.mutable_place() = to_proto(*place, audience_of(call));
  }
  return {};
}

}  // namespace yichuang::rpc
