#ifndef QUOTECHECK_CHECKER_SCAN_CONTINUATION_H_
#define QUOTECHECK_CHECKER_SCAN_CONTINUATION_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "checker/base/byte_span.h"
#include "checker/scan/frames.h"
#include "checker/scan/readings.h"

namespace quotecheck {

// Whoever spoke last and so goes on speaking in a quotation that nothing attributes.
struct FloorHolder {
  std::optional<size_t> source;       // into the mentions
  std::optional<size_t> attribution;  // the last one that gave it the floor, as its caller counts
  // "Vane said:" at the end of its sentence: the cue of the quotation that follows.
  std::optional<TextSpan> announcement;
};

// Follows who has the floor from sentence to sentence. The floor is kept to the end of the
// paragraph after the last words of its holder's; an announcement holds for the next sentence
// alone.
class Floor {
 public:
  explicit Floor(const Frames& frames) : frames_(frames) {}

  // Gives the floor to the source of the reading that is most plainly speech among those of a
  // frame: an announcement before a direct quotation before other speech. attributions[i] is where
  // readings[i] was kept, kNoIndex where it was not.
  void TakeFrom(size_t frame, const std::vector<Reading>& readings,
                const std::vector<size_t>& attributions);
  void Take(size_t frame, std::optional<size_t> source, std::optional<size_t> attribution);

  // Who goes on speaking in a quotation of `frame`; null for nobody. Valid until the next Take().
  const FloorHolder* HolderAt(size_t frame) const;
  // Was the floor taken in `frame` itself, by words reported there?
  bool TakenIn(size_t frame) const {
    return holder_.has_value() && frame_ == frame && !holder_->announcement.has_value();
  }

 private:
  int RankOf(const Reading& reading) const;

  const Frames& frames_;
  std::optional<FloorHolder> holder_;
  size_t frame_ = 0;  // where the floor was taken or last kept
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_CONTINUATION_H_
