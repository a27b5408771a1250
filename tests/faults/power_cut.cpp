#include "tests/faults/power_cut.h"

#include <algorithm>

namespace yichuang::faults {
namespace {

constexpr std::size_t kSector = 512;

void write(std::string& file, std::size_t offset, std::string_view bytes) {
  if (file.size() < offset + bytes.size()) file.resize(offset + bytes.size(), '\0');
  std::copy(bytes.begin(), bytes.end(), file.begin() + static_cast<std::ptrdiff_t>(offset));
}

void change(Files& files, const DiskChange& change) {
  if (change.call == Call::kDelete) {
    files.erase(change.path);
  } else if (change.call == Call::kTruncate) {
    files[change.path].resize(static_cast<std::size_t>(change.offset), '\0');
  } else {
    write(files[change.path], static_cast<std::size_t>(change.offset), change.bytes);
  }
}

/// Calls `visit(offset, bytes)` for the parts of a write that lie in one sector each.
template <class Visit>
void each_sector(const DiskChange& change, Visit visit) {
  const auto begin = static_cast<std::size_t>(change.offset);
  const auto end = begin + change.bytes.size();
  for (auto at = begin; at < end;) {
    const auto next = std::min(end, (at / kSector + 1) * kSector);
    visit(at, std::string_view(change.bytes).substr(at - begin, next - at));
    at = next;
  }
}

void keep_some(Files& files, const std::vector<DiskChange>& pending, Random& random) {
  for (const auto& each : pending) {
    if (pick(random, 2) == 0) continue;
    if (each.call != Call::kWrite || pick(random, 2) == 0) {
      change(files, each);
      continue;
    }
    each_sector(each, [&](std::size_t offset, std::string_view bytes) {
      if (pick(random, 2) == 0) write(files[each.path], offset, bytes);
    });
  }
}

void keep_until_torn(Files& files, const std::vector<DiskChange>& pending, Random& random) {
  if (pending.empty()) return;
  const auto last = pick(random, pending.size());
  for (std::size_t i = 0; i < last; ++i) change(files, pending[i]);
  if (pending[last].call != Call::kWrite) return;
  auto left = pick(random, pending[last].bytes.size() / kSector + 2);
  each_sector(pending[last], [&](std::size_t offset, std::string_view bytes) {
    if (left == 0) return;
    --left;
    write(files[pending[last].path], offset, bytes);
  });
}

}  // namespace

const char* to_string(Loss loss) {
  switch (loss) {
    case Loss::kAll:
      return "all is lost";
    case Loss::kNone:
      return "nothing is lost";
    case Loss::kSome:
      return "some is lost";
    case Loss::kTorn:
      break;
  }
  return "the last is torn";
}

void DiskAtCut::apply(const DiskChange& done) {
  if (done.call != Call::kSync) {
    pending_.push_back(done);
    return;
  }
  // The first sync of a log or journal is one of its folder too: SQLite sees to it.
  const bool is_new = !durable_.contains(done.path) && done.path.find(".db-") != std::string::npos;
  const auto is_durable = [&](const DiskChange& each) {
    return each.path == done.path || (is_new && each.call == Call::kDelete);
  };
  for (const auto& each : pending_) {
    if (is_durable(each)) change(durable_, each);
  }
  std::erase_if(pending_, is_durable);
}

Files DiskAtCut::files_after(Loss loss, Random& random) const {
  auto files = durable_;
  switch (loss) {
    case Loss::kAll:
      break;
    case Loss::kNone:
      for (const auto& each : pending_) change(files, each);
      break;
    case Loss::kSome:
      keep_some(files, pending_, random);
      break;
    case Loss::kTorn:
      keep_until_torn(files, pending_, random);
      break;
  }
  return files;
}

}  // namespace yichuang::faults
