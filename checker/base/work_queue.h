#ifndef QUOTECHECK_CHECKER_BASE_WORK_QUEUE_H_
#define QUOTECHECK_CHECKER_BASE_WORK_QUEUE_H_

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <vector>

namespace quotecheck {

// Does pieces of work on other threads while the one that finds them goes on. At most a few pieces
// wait: then whoever adds one does it.
class WorkQueue {
 public:
  // On up to `jobs` threads, that of the caller among them: with one, Add() does all the work.
  explicit WorkQueue(size_t jobs);
  // Waits as Finish() does; what a piece throws is lost.
  ~WorkQueue();
  WorkQueue(const WorkQueue&) = delete;
  WorkQueue& operator=(const WorkQueue&) = delete;

  // Pieces must not depend on one another, and end in any order. Of one thread only.
  void Add(std::function<void()> work);

  // Returns when all that was added is done, having done part of it. What a piece throws comes out.
  // Nothing may be added behind it.
  void Finish();

 private:
  void Run();
  bool Take(bool wait, std::function<void()>* work);

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> waiting_;
  bool finished_ = false;
  std::vector<std::future<void>> others_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_BASE_WORK_QUEUE_H_
