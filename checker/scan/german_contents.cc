#include "checker/scan/german_contents.h"

#include <algorithm>

namespace quotecheck {
namespace {

constexpr size_t kMinContentItems = 3;
constexpr size_t kMaxLookAhead = 80;  // from the comma of a clause to its subjunctive

class ContentFinder {
 public:
  ContentFinder(const GermanText& text, const Frame& frame,
                const std::vector<GermanCueUse>& cues)
      : text_(text), begin_(frame.items.begin), cues_(cues) {
    end_ = frame.items.end;
    while (end_ > begin_ && text_.frames().IsPunctuation(end_ - 1)) --end_;
    free_from_ = begin_;
  }

  std::vector<GermanContent> Find(bool goes_on) {
    for (size_t c = 0; c < cues_.size(); ++c) {
      std::vector<ItemRange> content = ContentOf(cues_[c]);
      Add(c, std::move(content));
    }
    if (found_.empty() && goes_on && HasReportedVerb(text_, {begin_, end_})) {
      Add(std::nullopt, {{begin_, end_}});
    }
    return std::move(found_);
  }

 private:
  std::vector<ItemRange> ContentOf(const GermanCueUse& cue) const {
    switch (cue.kind) {
      case GermanCueKind::kPhrase:
      case GermanCueKind::kAside: return AllBut(cue.whole);
      case GermanCueKind::kSo:
        return cue.cue.begin > begin_ ? AllBut(cue.whole) : std::vector<ItemRange>();
      case GermanCueKind::kVerb: return ContentOfVerb(cue);
    }
    return {};
  }

  // The sentence without the cue's own words.
  std::vector<ItemRange> AllBut(ItemRange whole) const {
    return {{begin_, std::max(begin_, whole.begin)}, {std::min(whole.end, end_), end_}};
  }

  std::vector<ItemRange> ContentOfVerb(const GermanCueUse& cue) const {
    if (cue.strength == GermanCueStrength::kWeak) return ThatClause(cue.cue.end);
    auto content = ThatClause(cue.cue.end);
    if (!content.empty()) return content;
    content = ClauseAfter(cue);
    if (!content.empty()) return content;
    return ClauseBefore(cue);
  }

  // "sagte, dass …", "fragte, ob …"
  std::vector<ItemRange> ThatClause(size_t from) const {
    for (size_t i = from; i + 1 < end_ && i < from + kMaxLookAhead; ++i) {
      if (text_.IsQuote(i)) return {};
      if (!text_.Is(i, ",")) continue;
      if (text_.Is(i + 1, "dass") || text_.Is(i + 1, "ob")) return {{i + 1, end_}};
    }
    return {};
  }

  // "sagte, er komme", "teilte mit: Er komme", "forderte, … zu gehen"
  std::vector<ItemRange> ClauseAfter(const GermanCueUse& cue) const {
    const size_t from = std::max(cue.cue.end, cue.whole.end);
    for (size_t i = from; i + 1 < end_ && i < from + kMaxLookAhead; ++i) {
      if (text_.IsQuote(i)) return {};
      if (!text_.Is(i, ",") && !text_.Is(i, ":")) continue;
      if (HasReportedVerb(text_, {i + 1, end_})) return {{i + 1, end_}};
      return {};
    }
    return {};
  }

  // "Er komme, sagte Vane"
  std::vector<ItemRange> ClauseBefore(const GermanCueUse& cue) const {
    const size_t first = std::min(cue.cue.begin, cue.whole.begin);
    if (first < begin_ + kMinContentItems || !text_.Is(first - 1, ",")) return {};
    if (!HasReportedVerb(text_, {begin_, first - 1})) return {};
    std::vector<ItemRange> content = {{begin_, first - 1}};
    if (cue.whole.end + 1 < end_ && text_.Is(cue.whole.end, ",")) {
      content.push_back({cue.whole.end + 1, end_});
    }
    return content;
  }

  // Takes punctuation off the ends; what another content has is not taken twice.
  void Add(std::optional<size_t> cue, std::vector<ItemRange> content) {
    std::vector<ItemRange> kept;
    size_t items = 0;
    for (ItemRange part : content) {
      part.begin = std::max(part.begin, free_from_);
      while (!part.empty() && text_.frames().IsPunctuation(part.begin)) ++part.begin;
      while (!part.empty() && text_.frames().IsPunctuation(part.end - 1)) --part.end;
      if (part.empty()) continue;
      items += part.end - part.begin;
      kept.push_back(part);
    }
    if (kept.empty() || (items < kMinContentItems && !text_.IsQuote(kept.front().begin))) return;
    free_from_ = std::max(free_from_, kept.back().end);
    found_.push_back({cue, std::move(kept)});
  }

  const GermanText& text_;
  const size_t begin_;
  size_t end_ = 0;
  const std::vector<GermanCueUse>& cues_;
  size_t free_from_ = 0;
  std::vector<GermanContent> found_;
};

}  // namespace

bool HasReportedVerb(const GermanText& text, ItemRange items) {
  const size_t end = std::min(items.end, text.size());
  for (size_t i = items.begin; i < end; ++i) {
    if (text.Has(i, kDeReported) && text.IsSmall(i) && !text.Has(i, kDePossessive)) return true;
  }
  return false;
}

std::vector<GermanContent> FindGermanContents(const GermanText& text, const Frame& frame,
                                              const std::vector<GermanCueUse>& cues, bool goes_on) {
  return ContentFinder(text, frame, cues).Find(goes_on);
}

}  // namespace quotecheck
