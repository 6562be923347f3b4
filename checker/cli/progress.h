#ifndef QUOTECHECK_CHECKER_CLI_PROGRESS_H_
#define QUOTECHECK_CHECKER_CLI_PROGRESS_H_

#include <chrono>
#include <cstddef>
#include <ostream>

namespace quotecheck {

// A line on a terminal that counts up while a run goes on and is gone when it ends.
class Progress {
 public:
  // Shows nothing unless `shown`. `out` must outlive the progress.
  Progress(std::ostream& out, bool shown) : out_(out), shown_(shown) {}
  ~Progress();

  // Shows how many articles have been scanned; at most ten times a second.
  void Update(size_t articles);

 private:
  std::ostream& out_;
  const bool shown_;
  bool printed_ = false;
  std::chrono::steady_clock::time_point last_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_PROGRESS_H_
