#include "backend/server/memory_guard.h"

#include <unistd.h>

#include <chrono>
#include <fstream>
#include <utility>

#include <spdlog/spdlog.h>

// Of the allocator that the server is linked with (decision 6); the tests and the sanitizers use
// the system's, which has no such function.
extern "C" void MallocExtension_ReleaseFreeMemory() __attribute__((weak));

namespace yichuang::server {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kEvery{50};
/// Looks between which it is counted who sends, while all is well.
constexpr int kCalmLooks = 20;
/// Time for the transport to give back what the ended one held, before the next is ended.
constexpr milliseconds kPatience{200};
/// Whoever sent less since the last count has not filled the memory.
constexpr std::uint64_t kFewBytes = 64 * 1024;

void give_back_free_memory() {
  if (MallocExtension_ReleaseFreeMemory != nullptr) MallocExtension_ReleaseFreeMemory();
}

}  // namespace

MemoryGuard::MemoryGuard(std::size_t most, Resident resident)
    : most_(most), resident_(std::move(resident)), thread_([this] { run(); }) {}

MemoryGuard::~MemoryGuard() { stop(); }

void MemoryGuard::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  stopped_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void MemoryGuard::run() {
  std::unique_lock lock(mutex_);
  auto pause = kEvery;
  for (int looks = 1; !stopped_.wait_for(lock, pause, [this] { return stopping_; }); ++looks) {
    pause = kEvery;
    if (resident_() > most_) {
      relieve();
      pause = kPatience;
    } else if (looks % kCalmLooks == 0) {
      senders_.look();
    }
  }
}

void MemoryGuard::relieve() {
  const auto heaviest = senders_.look();
  if (heaviest && heaviest->bytes >= kFewBytes && senders_.end(heaviest->connection)) {
    spdlog::warn("a connection was ended: {} MB are in use, it had sent {} KB last",
                 resident_() >> 20, heaviest->bytes >> 10);
  }
  // What was freed before counts as resident until the system has it again.
  give_back_free_memory();
}

std::size_t resident_bytes() {
  std::ifstream file("/proc/self/statm");
  std::size_t whole = 0;
  std::size_t resident = 0;
  file >> whole >> resident;
  return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

}  // namespace yichuang::server
