#include "backend/app/accounts/parts.h"

namespace yichuang::app {
namespace {

/// The page's part of rows in order of id, and whether more follow.
template <class Row, class RolesOf>
domain::Result<std::pair<std::vector<Row>, bool>> page_of(Context& context, const Page& page,
                                                          std::vector<Row> rows, RolesOf roles_of) {
  if (auto known = check_office(context, page.office); !known) {
    return tl::unexpected(known.error());
  }
  std::pair<std::vector<Row>, bool> part;
  for (auto& row : rows) {
    if (row.id <= page.after || !has_role_within(context, roles_of(row), page.office)) continue;
    part.second = part.first.size() == static_cast<std::size_t>(page.limit);
    if (part.second) break;
    part.first.push_back(std::move(row));
  }
  return part;
}

}  // namespace

domain::Result<UserPage> list_users(Context& context, const Page& page) {
  return page_of(context, page, context.tx().accounts().users(),
                 [](const domain::User& user) { return user.roles; })
      .map([](auto part) {
        return UserPage{std::move(part.first), part.second};
      });
}

domain::Result<DevicePage> list_devices(Context& context, const Page& page) {
  return page_of(context, page, context.tx().accounts().devices(),
                 [](const domain::Device& device) { return device.role; })
      .map([](auto part) {
        return DevicePage{std::move(part.first), part.second};
      });
}

}  // namespace yichuang::app
