#include "checker/base/parallel_for.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <vector>

namespace quotecheck {

void ParallelFor(size_t jobs, size_t count, const std::function<void(size_t)>& body) {
  std::atomic<size_t> next{0};
  const auto run = [&] {
    for (size_t i; (i = next.fetch_add(1)) < count;) body(i);
  };
  std::vector<std::future<void>> others;
  for (size_t i = 1; i < std::min(jobs, count); ++i) {
    others.push_back(std::async(std::launch::async, run));
  }
  run();
  for (std::future<void>& other : others) other.get();
}

}  // namespace quotecheck
