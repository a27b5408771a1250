#pragma once

#include <QStringList>

#include "kiosk/visit/catalogue_cache.h"

namespace yichuang::visit {

/// What people may type or look for in Chinese: names of services, situations, papers and places,
/// and the plain words of the search.
QStringList catalogueWords(const CatalogueCache& catalogue);

/// Names, in every language, of the services one does not want others to know of.
QStringList sensitiveWords(const CatalogueCache& catalogue);

}  // namespace yichuang::visit
