#include "backend/app/administration/commands.h"

namespace yichuang::app {

domain::Result<bool> import_catalogue(Context& context, const ImportCatalogue& command) {
  auto& settings = context.tx().settings();
  if (settings.catalogue_fingerprint() == command.fingerprint) return false;
  settings.add_catalogue(command.fingerprint, command.edition, context.now(), command.files);
  context.record("catalogue.imported", "", "catalogue",
                 {{"edition", command.edition}, {"fingerprint", command.fingerprint}});
  return true;
}

}  // namespace yichuang::app
