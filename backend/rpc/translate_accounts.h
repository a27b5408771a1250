#pragma once

#include <string>
#include <vector>

#include "backend/domain/access.h"
#include "backend/domain/account.h"
#include "backend/domain/event.h"
#include "backend/rpc/backend.h"
#include "yichuang/administration/v1/administration_service.pb.h"
#include "yichuang/identity/v1/identity_service.pb.h"

// People, devices and events to the wire and back.
namespace yichuang::rpc {

identity::v1::RoleGrant to_proto(const domain::RoleGrant& grant);
identity::v1::Caller to_proto(const Identified& who);
administration::v1::User to_proto(const domain::User& user);
administration::v1::Device to_proto(const domain::Device& device);
administration::v1::Event to_proto(const domain::Event& event);

/// A role that is stored; the first of several.
identity::v1::RoleGrant stored_grant(const std::string& role);

/// An empty office stands above the tree. FIELD_MISSING, FIELD_INVALID.
domain::Result<domain::RoleGrant> grant_field(const identity::v1::RoleGrant& grant,
                                              const char* field);
domain::Result<std::vector<domain::RoleGrant>> grant_fields(
    const google::protobuf::RepeatedPtrField<identity::v1::RoleGrant>& grants);

}  // namespace yichuang::rpc
