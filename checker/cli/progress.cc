#include "checker/cli/progress.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "absl/time/clock.h"
#include "checker/cli/progress_line.h"

namespace quotecheck {
namespace {

constexpr absl::Duration kLeastBetween = absl::Milliseconds(100);
constexpr std::chrono::milliseconds kMostBetween(500);
constexpr char kEraseLine[] = "\r\x1b[K";  // ECMA-48 EL

}  // namespace

Progress::Progress(std::ostream& out, size_t columns, Input input)
    : out_(out), columns_(columns), input_(std::move(input)), begin_(absl::Now()), drawer_([this] {
        Run();
      }) {}

Progress::~Progress() {
  {
    std::lock_guard<std::mutex> lock(mutex_);
    stopped_ = true;
  }
  changed_.notify_all();
  drawer_.join();
  out_ << kEraseLine << std::flush;
}

void Progress::Observe(const CheckProgress& check) {
  std::lock_guard<std::mutex> lock(mutex_);
  const bool next_stage = check.stage != check_.stage;
  if (next_stage && check_.stage == CheckStage::kScan) scanned_ = absl::Now();
  check_ = check;
  if (next_stage || absl::Now() - drawn_ >= kLeastBetween) Draw();
}

void Progress::Run() {
  std::unique_lock<std::mutex> lock(mutex_);
  while (!changed_.wait_for(lock, kMostBetween, [this] { return stopped_; })) {
    if (drawn_ != absl::InfinitePast()) Draw();
  }
}

void Progress::Draw() {
  ProgressState state;
  state.check = check_;
  if (input_.bytes.has_value()) {
    const double read = static_cast<double>(input_.bytes_read());
    // A file may grow, and a container may be read twice.
    state.share_read =
        std::min(read / static_cast<double>(std::max<uint64_t>(*input_.bytes, 1)), 1.0);
  }
  const absl::Time now = absl::Now();
  if (check_.stage == CheckStage::kScan) {
    state.scanning = now - begin_;
  } else {
    state.scanning = scanned_ - begin_;
    state.since_scan = now - scanned_;
  }
  drawn_ = now;
  out_ << kEraseLine << ProgressLine(state, columns_) << std::flush;
}

}  // namespace quotecheck
