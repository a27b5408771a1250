#pragma once

#include "kiosk/client/testing/fake_catalogue_client.h"
#include "kiosk/visit/catalogue_cache.h"

namespace yichuang::sample {

/// The catalogue of Ankang as the server gives it to a kiosk, from the files of the sources.
struct Ankang {
  client::OfficeList offices;
  QList<client::Service> services;
  QList<client::Situation> situations;
};
Ankang ankang();

/// The catalogue of Ankang as a kiosk has it: names, papers and words, from the files of the
/// sources.
class AnkangCatalogue {
 public:
  AnkangCatalogue();

  visit::CatalogueCache& cache() { return cache_; }

 private:
  client::testing::FakeCatalogueClient client_;
  visit::CatalogueCache cache_;
};

}  // namespace yichuang::sample
