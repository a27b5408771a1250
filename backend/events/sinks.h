#pragma once

#include <vector>

#include "backend/ports/commit.h"

namespace yichuang::events {

/// Tells several, one after another in their order. They outlive it.
class Sinks final : public ports::CommitSink {
 public:
  explicit Sinks(std::vector<ports::CommitSink*> sinks) : sinks_(std::move(sinks)) {}

  void committed(const ports::Commit& commit) override {
    for (auto* sink : sinks_) sink->committed(commit);
  }

 private:
  std::vector<ports::CommitSink*> sinks_;
};

}  // namespace yichuang::events
