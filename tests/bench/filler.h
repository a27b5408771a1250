#pragma once

#include <cstdint>
#include <string>

namespace yichuang::bench {

/// Fills a hall's database with visits of past days, as if it had been at work for years: complete
/// tickets, spread over the offices and chosen by the seed, with four events each in the signed
/// chain. Nobody may serve the directory meanwhile.
void fill(const std::string& data, int tickets, std::uint64_t seed);

/// Size of the database with what stands beside it.
std::uint64_t database_bytes(const std::string& data);

}  // namespace yichuang::bench
