#ifndef QUOTECHECK_CHECKER_SCAN_MARK_SIGNS_H_
#define QUOTECHECK_CHECKER_SCAN_MARK_SIGNS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/base/byte_span.h"
#include "checker/scan/document.h"

namespace quotecheck {

// Marks of one family pair with each other.
enum class MarkFamily : uint8_t {
  kDouble,       // “ ” „ ‟ " `` ''
  kGuillemet,    // « »
  kAngle,        // ‹ ›
  kCorner,       // 「 」
  kWhiteCorner,  // 『 』
  kSingle,       // ‘ ’ ‚ ' `, apostrophes among them
};

// How a mark is drawn.
enum class MarkShape : uint8_t {
  kOpening,   // “ „ ‟ « ‹ 「 『 ‘ ‚ ` ``
  kClosing,   // ” » › 」 』 ’ ''
  kStraight,  // " '
};

// What stands beside a mark.
enum class Neighbour : uint8_t { kBlank, kLetter, kDigit, kOpener, kStop, kDash, kEllipsis, kMark };

// A quotation mark or apostrophe at the edge of a word, not yet paired.
struct MarkSign {
  TextSpan span;
  char32_t glyph = 0;
  MarkFamily family = MarkFamily::kDouble;
  MarkShape shape = MarkShape::kStraight;
  Neighbour before = Neighbour::kBlank;
  Neighbour after = Neighbour::kBlank;
  size_t paragraph = 0;
  size_t token = 0;  // the mark's first token
  bool begins_paragraph = false;

  // Could an opening or closing mark stand between these neighbours?
  bool CanOpen() const;
  bool CanClose() const;
  bool OnlyOpens() const { return CanOpen() && !CanClose(); }
  bool OnlyCloses() const { return CanClose() && !CanOpen(); }
};

// The marks of a document, by place. Those within words (don't) are none. Linear.
std::vector<MarkSign> FindMarkSigns(const Document& document);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_MARK_SIGNS_H_
