#include "checker/scan/frame_view.h"

namespace quotecheck {

FrameView::FrameView(const Frames& frames, ItemRange items)
    : frames_(frames), begin_(items.begin), end_(items.end), close_(items.end) {
  while (close_ > begin_ && !frames_.IsQuote(close_ - 1) &&
         (frames_.IsStop(close_ - 1) || frames_.Is(close_ - 1, ")"))) {
    --close_;
  }
}

bool FrameView::IsBreak(size_t item) const {
  return IsEnd(item) || IsComma(item) || frames_.IsDash(item) || frames_.Is(item, ";") ||
         frames_.Is(item, "(") || frames_.Is(item, ")");
}

bool FrameView::EndsWithComma(size_t quote_item) const {
  const size_t last = frames_.items()[quote_item].tokens.end;
  return last >= 2 && frames_.document().tokens[last - 2].folded == ",";
}

}  // namespace quotecheck
