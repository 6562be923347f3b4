#ifndef QUOTECHECK_CHECKER_SCAN_FRAME_VIEW_H_
#define QUOTECHECK_CHECKER_SCAN_FRAME_VIEW_H_

#include <cstddef>

#include "checker/scan/frames.h"

namespace quotecheck {

// The items of one frame: where it pauses and where nothing is left of it. Items are positions in
// Frames::items, and any may be asked for. Refers to the frames, which must outlive it.
class FrameView {
 public:
  FrameView(const Frames& frames, ItemRange items);

  const Frames& frames() const { return frames_; }
  size_t begin() const { return begin_; }
  size_t end() const { return end_; }
  // The item where the sentence's final stops and closing parentheses begin; end() for none.
  size_t close() const { return close_; }

  bool IsComma(size_t item) const { return item < end_ && frames_.Is(item, ","); }
  // Is there nothing of the sentence left at the item?
  bool IsEnd(size_t item) const { return item >= close_; }
  // The end, a comma, dash, semicolon or parenthesis.
  bool IsBreak(size_t item) const;
  // “It holds,”: does a comma stand before the closing mark of a quotation?
  bool EndsWithComma(size_t quote_item) const;

 private:
  const Frames& frames_;
  size_t begin_;
  size_t end_;
  size_t close_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_FRAME_VIEW_H_
