#include "checker/judge/rules/nested_quotes.h"

#include <algorithm>
#include <cstddef>
#include <optional>

namespace quotecheck {
namespace {

SourceSpan SpanOf(const Quote& quote) {
  return {quote.content.front().span.begin, quote.content.back().span.end};
}

// A headline may be a field of its own, whose offsets count from its own beginning.
bool AreOfOneText(const Quote& a, const Quote& b) {
  return a.article == b.article && a.in_title == b.in_title;
}

// The furthest of the ends seen so far, and the furthest of those of another speaker than that.
class FurthestEnds {
 public:
  void Add(std::optional<SpeakerIndex> speaker, size_t end) {
    if (!first_.has_value() || end > first_->end) {
      if (first_.has_value() && first_->speaker != speaker) second_ = first_;
      first_ = {speaker, end};
    } else if (speaker != first_->speaker && (!second_.has_value() || end > second_->end)) {
      second_ = {speaker, end};
    }
  }

  bool Reaches(size_t end) const { return first_.has_value() && first_->end >= end; }

  // Of a speaker that is not `own`.
  bool AnotherReaches(size_t end, std::optional<SpeakerIndex> own) const {
    if (!first_.has_value()) return false;
    const std::optional<End>& other = first_->speaker != own ? first_ : second_;
    return other.has_value() && other->end >= end;
  }

 private:
  struct End {
    std::optional<SpeakerIndex> speaker;
    size_t end = 0;
  };
  std::optional<End> first_;
  std::optional<End> second_;
};

// Goes through the quotations of one article so that whatever holds one comes before it; those of
// one place come together, since none of them holds another. In the other direction what a
// quotation holds comes before it, and reaches down to where it begins.
class ArticleSweep {
 public:
  ArticleSweep(const Batch& batch, size_t begin, size_t end, std::vector<Nesting>* nesting)
      : batch_(batch), nesting_(*nesting) {
    for (size_t q = begin; q < end; ++q) order_.push_back(q);
    std::stable_sort(order_.begin(), order_.end(), [&](size_t x, size_t y) {
      const SourceSpan a = SpanOf(batch.quotes[x]);
      const SourceSpan b = SpanOf(batch.quotes[y]);
      return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
  }

  void Run() {
    FindHolders();
    std::reverse(order_.begin(), order_.end());
    FindHeld();
  }

 private:
  const Quote& QuoteAt(size_t i) const { return batch_.quotes[order_[i]]; }

  size_t EndOfPlace(size_t begin) const {
    size_t end = begin + 1;
    while (end < order_.size() && SpanOf(QuoteAt(end)) == SpanOf(QuoteAt(begin))) ++end;
    return end;
  }

  void FindHolders() {
    FurthestEnds before;
    for (size_t i = 0; i < order_.size();) {
      const size_t next = EndOfPlace(i);
      const size_t end = SpanOf(QuoteAt(i)).end;
      for (size_t k = i; k < next; ++k) {
        Nesting& nesting = nesting_[order_[k]];
        nesting.within_another = before.Reaches(end);
        nesting.within_another_speakers = before.AnotherReaches(end, QuoteAt(k).speaker);
      }
      for (; i < next; ++i) before.Add(QuoteAt(i).speaker, end);
    }
  }

  // What begins no earlier and ends no later; the ends are counted down from the last of all, so
  // that the nearest is the furthest.
  void FindHeld() {
    size_t last = 0;
    for (size_t i = 0; i < order_.size(); ++i) last = std::max(last, SpanOf(QuoteAt(i)).end);
    FurthestEnds before;
    for (size_t i = 0; i < order_.size();) {
      const size_t next = EndOfPlace(i);
      const size_t down = last - SpanOf(QuoteAt(i)).end;
      for (size_t k = i; k < next; ++k) {
        nesting_[order_[k]].holds_another_speakers =
            before.AnotherReaches(down, QuoteAt(k).speaker);
      }
      for (; i < next; ++i) before.Add(QuoteAt(i).speaker, down);
    }
  }

  const Batch& batch_;
  std::vector<Nesting>& nesting_;
  std::vector<size_t> order_;
};

}  // namespace

std::vector<Nesting> FindNesting(const Batch& batch) {
  std::vector<Nesting> nesting(batch.quotes.size());
  for (size_t begin = 0; begin < batch.quotes.size();) {
    size_t end = begin + 1;
    while (end < batch.quotes.size() && AreOfOneText(batch.quotes[begin], batch.quotes[end])) ++end;
    ArticleSweep(batch, begin, end, &nesting).Run();
    begin = end;
  }
  return nesting;
}

}  // namespace quotecheck
