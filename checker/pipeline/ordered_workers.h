#ifndef QUOTECHECK_CHECKER_PIPELINE_ORDERED_WORKERS_H_
#define QUOTECHECK_CHECKER_PIPELINE_ORDERED_WORKERS_H_

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace quotecheck {

// Applies a function to items on several threads and hands on the results in the order of the
// items, so that nobody can tell how many threads there were. Items are put in, and results
// delivered, on one thread: the owner's. With one job there is no other thread. At most four items
// a thread are under way, and no more than weigh `max_weight` together, but for one that weighs
// more by itself; Put() waits for the oldest where there are more. What `work` throws comes out of
// Put() or Finish().
template <typename In, typename Out>
class OrderedWorkers {
 public:
  OrderedWorkers(size_t jobs, size_t max_weight, std::function<Out(In)> work,
                 std::function<void(Out)> deliver)
      : work_(std::move(work)),
        deliver_(std::move(deliver)),
        window_(4 * jobs),
        max_weight_(max_weight) {
    if (jobs < 2) return;
    for (size_t i = 0; i < jobs; ++i) threads_.emplace_back([this] { Run(); });
  }
  OrderedWorkers(const OrderedWorkers&) = delete;
  OrderedWorkers& operator=(const OrderedWorkers&) = delete;

  // Results that were not delivered are dropped.
  ~OrderedWorkers() {
    {
      std::lock_guard<std::mutex> lock(mutex_);
      stopped_ = true;
      tasks_.clear();
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  void Put(In item, size_t weight) {
    if (threads_.empty()) {
      deliver_(work_(std::move(item)));
      return;
    }
    while (results_.size() >= window_ ||
           (!results_.empty() && weight > max_weight_ - std::min(weight_, max_weight_))) {
      DeliverOldest();
    }
    std::packaged_task<Out()> task(
        [this, item = std::move(item)]() mutable { return work_(std::move(item)); });
    results_.push_back({task.get_future(), weight});
    weight_ += weight;
    {
      std::lock_guard<std::mutex> lock(mutex_);
      tasks_.push_back(std::move(task));
    }
    changed_.notify_one();
  }

  // Delivers all that is still under way.
  void Finish() {
    while (!results_.empty()) DeliverOldest();
  }

 private:
  struct UnderWay {
    std::future<Out> result;
    size_t weight = 0;
  };

  void DeliverOldest() {
    UnderWay oldest = std::move(results_.front());
    results_.pop_front();
    weight_ -= oldest.weight;
    deliver_(oldest.result.get());
  }

  void Run() {
    for (;;) {
      std::unique_lock<std::mutex> lock(mutex_);
      changed_.wait(lock, [this] { return stopped_ || !tasks_.empty(); });
      if (stopped_) return;
      std::packaged_task<Out()> task = std::move(tasks_.front());
      tasks_.pop_front();
      lock.unlock();
      task();
    }
  }

  const std::function<Out(In)> work_;
  const std::function<void(Out)> deliver_;
  const size_t window_;
  const size_t max_weight_;
  std::deque<UnderWay> results_;  // the owner's, oldest first
  size_t weight_ = 0;             // of all of them

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::packaged_task<Out()>> tasks_;  // guarded by mutex_, as is stopped_
  bool stopped_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_ORDERED_WORKERS_H_
