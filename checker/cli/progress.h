#ifndef QUOTECHECK_CHECKER_CLI_PROGRESS_H_
#define QUOTECHECK_CHECKER_CLI_PROGRESS_H_

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <ostream>
#include <thread>

#include "absl/time/time.h"
#include "checker/pipeline/check.h"

namespace quotecheck {

// A line on a terminal that tells how far a check has come and is gone when it ends. A thread of
// its own draws it anew while a stage goes on without a word.
class Progress {
 public:
  struct Input {
    std::optional<uint64_t> bytes;         // absent: nobody knows
    std::function<uint64_t()> bytes_read;  // so far; called from any thread
  };

  // Nobody else may write to `out`, which must outlive this, as long as this lives.
  Progress(std::ostream& out, size_t columns, Input input);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  void Observe(const CheckProgress& check);

 private:
  void Run();
  void Draw();  // mutex_ is held

  std::ostream& out_;
  const size_t columns_;
  const Input input_;
  const absl::Time begin_;

  std::mutex mutex_;
  std::condition_variable changed_;
  CheckProgress check_;  // guarded by mutex_, as are those below
  absl::Time scanned_;   // when the first stage ended
  absl::Time drawn_ = absl::InfinitePast();
  bool stopped_ = false;
  std::thread drawer_;  // the last, for it uses the others
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_PROGRESS_H_
