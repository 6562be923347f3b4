#include "checker/cli/progress.h"

namespace quotecheck {
namespace {

constexpr std::chrono::milliseconds kInterval(100);
constexpr char kEraseLine[] = "\r\x1b[K";  // ECMA-48 EL

}  // namespace

Progress::~Progress() {
  if (printed_) out_ << kEraseLine << std::flush;
}

void Progress::Update(size_t articles) {
  if (!shown_) return;
  const auto now = std::chrono::steady_clock::now();
  if (printed_ && now - last_ < kInterval) return;
  last_ = now;
  printed_ = true;
  out_ << kEraseLine << "scanned " << articles << " articles" << std::flush;
}

}  // namespace quotecheck
