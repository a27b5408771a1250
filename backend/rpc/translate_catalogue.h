#pragma once

#include "backend/app/context.h"
#include "backend/rpc/translate_common.h"
#include "yichuang/catalogue/v1/resources.pb.h"

namespace yichuang::rpc {

catalogue::v1::Service::Category to_proto(domain::ServiceCategory category);
catalogue::v1::Service::CrossProvince to_proto(domain::CrossProvince mode);
catalogue::v1::Office to_proto(app::Context& context, const domain::Office& office);
catalogue::v1::Service to_proto(const domain::CatalogueIndex& catalogue,
                                const domain::Service& service);
catalogue::v1::Situation to_proto(const domain::Situation& situation);

}  // namespace yichuang::rpc
