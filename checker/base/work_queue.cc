#include "checker/base/work_queue.h"

#include <utility>

namespace quotecheck {
namespace {

// So many pieces wait for each thread.
constexpr size_t kWaitingPieces = 2;

}  // namespace

WorkQueue::WorkQueue(size_t jobs) {
  for (size_t i = 1; i < jobs; ++i) {
    others_.push_back(std::async(std::launch::async, [this] { Run(); }));
  }
}

WorkQueue::~WorkQueue() {
  {
    const std::lock_guard lock(mutex_);
    finished_ = true;
  }
  changed_.notify_all();
  for (std::future<void>& other : others_) {
    if (other.valid()) other.wait();
  }
}

void WorkQueue::Add(std::function<void()> work) {
  {
    const std::lock_guard lock(mutex_);
    if (waiting_.size() < kWaitingPieces * others_.size()) {
      waiting_.push_back(std::exchange(work, nullptr));
    }
  }
  if (work == nullptr) {
    changed_.notify_one();
  } else {
    work();
  }
}

void WorkQueue::Finish() {
  for (std::function<void()> work; Take(/*wait=*/false, &work);) work();
  {
    const std::lock_guard lock(mutex_);
    finished_ = true;
  }
  changed_.notify_all();
  for (std::future<void>& other : others_) other.get();
}

void WorkQueue::Run() {
  for (std::function<void()> work; Take(/*wait=*/true, &work);) work();
}

// Whether there is a piece to do; with `wait`, not before it is known that there will be none.
bool WorkQueue::Take(bool wait, std::function<void()>* work) {
  std::unique_lock lock(mutex_);
  if (wait) changed_.wait(lock, [this] { return finished_ || !waiting_.empty(); });
  if (waiting_.empty()) return false;
  *work = std::move(waiting_.front());
  waiting_.pop_front();
  return true;
}

}  // namespace quotecheck
