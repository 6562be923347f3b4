#ifndef QUOTECHECK_CHECKER_SCAN_FRAMES_H_
#define QUOTECHECK_CHECKER_SCAN_FRAMES_H_

#include <cstddef>
#include <limits>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/scan/document.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

inline constexpr size_t kNoIndex = std::numeric_limits<size_t>::max();

// A token of the reporter's, or an outermost quotation as a whole.
struct Item {
  TokenRange tokens;
  size_t quote = kNoIndex;  // into PairedMarks::spans; kNoIndex for a token
  bool is_quote() const { return quote != kNoIndex; }
};

// Half-open range of positions in Frames::items.
struct ItemRange {
  size_t begin = 0;
  size_t end = 0;
  bool empty() const { return begin >= end; }
  bool Contains(size_t item) const { return begin <= item && item < end; }
};

// One sentence of the reporter's. Sentences that end inside a quotation do not end it, so that it
// may run over several paragraphs; nor does a quotation that its attribution follows: “Who?” Vane
// asked.
struct Frame {
  ItemRange items;
  size_t paragraph = 0;  // of its first item
  bool begins_paragraph = false;
  bool ends_paragraph = false;
};

// A document as its reporter's sentences, with each outermost quotation as one unit. Everything
// about attribution is asked in items: what stands beside a quotation is its neighbour, however
// long the quotation. Refers to the document, marks, mentions and traits, which must outlive it.
class Frames {
 public:
  // A quotation inside a name (William “Bill” Rowe) is part of the name. Linear.
  Frames(const Document& document, const PairedMarks& marks,
         const std::vector<SourceMention>& mentions, const TraitTable& traits);

  const Document& document() const { return document_; }
  const PairedMarks& marks() const { return marks_; }
  const std::vector<SourceMention>& mentions() const { return mentions_; }
  const TraitTable& traits() const { return traits_; }

  const std::vector<Item>& items() const { return items_; }
  const std::vector<Frame>& frames() const { return frames_; }
  size_t frame_of(size_t item) const { return frame_of_[item]; }
  // The item that holds a token.
  size_t ItemAt(size_t token) const { return item_of_[token]; }
  size_t ItemOfQuote(size_t quote) const { return item_of_quote_[quote]; }
  bool IsOutermost(size_t quote) const { return item_of_quote_[quote] != kNoIndex; }

  // The folded word or mark at an item; a double mark for a quotation, empty past the last item.
  absl::string_view Word(size_t item) const;
  bool Is(size_t item, absl::string_view word) const { return Word(item) == word; }
  // False for quotations and past the last item.
  bool Has(size_t item, uint64_t traits) const;
  bool IsQuote(size_t item) const { return item < items_.size() && items_[item].is_quote(); }
  bool IsPunctuation(size_t item) const;
  bool IsDash(size_t item) const;
  // . ! ? … and their like
  bool IsStop(size_t item) const;
  // The last token inside the marks of a quotation, folded; of a token the token itself.
  absl::string_view LastWord(size_t item) const;
  // Does the item begin with a capital?
  bool IsCapital(size_t item) const;
  bool AreAdjacent(size_t item) const;  // is there no white space between it and the next?

  // Plain text from the first item's begin to the last one's end.
  TextSpan SpanOf(ItemRange range) const;

  // Mentions of the reporter's that begin at an item, the longest first: [first, second) into an
  // array of their indices.
  struct MentionList {
    const size_t* first = nullptr;
    const size_t* last = nullptr;
    const size_t* begin() const { return first; }
    const size_t* end() const { return last; }
    bool empty() const { return first == last; }
  };
  MentionList MentionsAt(size_t item) const;
  // Those whose last item is before `item`, the longest first.
  MentionList MentionsEndingBefore(size_t item) const;
  ItemRange ItemsOf(const SourceMention& mention) const;

 private:
  void FindOutermost();
  void BuildItems();
  void BuildFrames();
  void IndexMentions();
  void JoinAttributions();
  bool IsAttributionOf(size_t quote_item, const Frame& next) const;
  bool IsSignature(const Frame& frame) const;
  void NumberFrames();

  const Document& document_;
  const PairedMarks& marks_;
  const std::vector<SourceMention>& mentions_;
  const TraitTable& traits_;
  std::vector<size_t> outermost_;  // into the marks' spans, by place
  std::vector<Item> items_;
  std::vector<size_t> item_of_;        // by token
  std::vector<size_t> item_of_quote_;  // by span of the marks
  std::vector<Frame> frames_;
  std::vector<size_t> frame_of_;  // by item
  // Mentions by the item where they begin and end, each with the offsets of its groups.
  std::vector<size_t> beginning_, beginning_offsets_;
  std::vector<size_t> ending_, ending_offsets_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_FRAMES_H_
