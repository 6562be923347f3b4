#include "checker/scan/german_contents.h"

#include <algorithm>

#include "checker/scan/german_mentions.h"

namespace quotecheck {
namespace {

constexpr size_t kMinContentItems = 3;
constexpr size_t kMaxLookAhead = 80;  // from the comma of a clause to its subjunctive

bool IsReportedVerb(const GermanText& text, size_t item, uint64_t kinds = kDeReported) {
  return text.Has(item, kinds) && text.IsSmall(item) && !text.Has(item, kDePossessive);
}

class ContentFinder {
 public:
  ContentFinder(const GermanText& text, const Frame& frame, const std::vector<GermanCueUse>& cues)
      : text_(text), begin_(frame.items.begin), cues_(cues) {
    end_ = frame.items.end;
    while (end_ > begin_ && text_.frames().IsPunctuation(end_ - 1)) --end_;
    free_from_ = begin_;
    colon_ = end_;
    quotations_before_.assign(1, 0);
    reported_before_.assign(1, 0);
    for (size_t i = begin_; i < end_; ++i) {
      quotations_before_.push_back(quotations_before_.back() + (text_.IsQuote(i) ? 1 : 0));
      reported_before_.push_back(reported_before_.back() + (IsReportedVerb(text_, i) ? 1 : 0));
      if (colon_ == end_ && text_.Is(i, ":") && text_.IsQuote(i + 1)) colon_ = i;
    }
  }

  std::vector<GermanContent> Find(bool goes_on) {
    for (size_t c = 0; c < cues_.size(); ++c) {
      std::vector<ItemRange> content = ContentOf(cues_[c]);
      Add(c, std::move(content));
    }
    // The subjunctive of a main clause is reported by itself.
    if (goes_on && SomebodyElseSpeaks()) goes_on = false;
    const uint64_t kinds = goes_on ? kDeReported | kDeUnreal : kDeReported;
    const bool reports = IsReportedClause(text_, {begin_, end_}, kinds) ||
                         (goes_on && HoldsReported({begin_, end_}));
    if (found_.empty() && reports) Add(std::nullopt, {{begin_, end_}});
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
      case GermanCueKind::kView: return {};
    }
    return {};
  }

  // The sentence without the cue's own words, to the first colon with a quotation behind it.
  std::vector<ItemRange> AllBut(ItemRange whole) const {
    const size_t from = std::min(whole.end, end_);
    return {{begin_, std::max(begin_, whole.begin)}, {from, colon_ > from ? colon_ : end_}};
  }

  std::vector<ItemRange> ContentOfVerb(const GermanCueUse& cue) const {
    if (cue.strength == GermanCueStrength::kWeak) {
      const bool somebody = cue.source.has_value() && CanSpeak(text_, *cue.source);
      return somebody ? ThatClause(cue.cue.end) : std::vector<ItemRange>();
    }
    auto content = ThatClause(cue.cue.end);
    if (content.empty()) content = ClauseBefore(cue);
    return content.empty() ? ClauseAfter(cue) : content;
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
      const ItemRange after = {i + 1, std::min(end_, i + kMaxLookAhead)};
      if (HoldsReported(after) || HasInfinitiveClause(after)) return {{i + 1, end_}};
      return {};
    }
    return {};
  }

  // "… zu gehen", "… abzureisen", up to the end of the clause
  bool HasInfinitiveClause(ItemRange items) const {
    for (size_t i = items.begin; i < items.end && !text_.IsBoundary(i); ++i) {
      if (text_.IsFinite(i) && !text_.Has(i, kDeCueInfinitive)) return false;
      if (text_.Is(i, "zu") && i + 1 < items.end && text_.IsWord(i + 1) &&
          !text_.IsCapital(i + 1) && HasEnding(text_.Word(i + 1), {"en", "ern", "eln", "sein"})) {
        return true;
      }
      const size_t infix = text_.Word(i).find("zu");
      if (text_.IsWord(i) && !text_.IsCapital(i) && infix > 1 && infix < 8 &&
          HasEnding(text_.Word(i), {"en", "ern", "eln"})) {
        return true;
      }
    }
    return false;
  }

  // "Er komme, sagte Vane"; where a strong verb stands first in its clause, all before it is said
  std::vector<ItemRange> ClauseBefore(const GermanCueUse& cue) const {
    const size_t first = std::min(cue.cue.begin, cue.whole.begin);
    if (first < begin_ + kMinContentItems || !text_.Is(first - 1, ",")) return {};
    const size_t from = std::max(begin_, free_from_);
    const bool inverted = first == cue.cue.begin && cue.strength == GermanCueStrength::kStrong &&
                          cue.source.has_value() && cue.source->items.begin > first &&
                          !text_.Has(begin_, kDeSubordinator) && !HoldsQuotation({from, first});
    if (!inverted && !HoldsReported({from, first - 1})) return {};
    std::vector<ItemRange> content = {{from, first - 1}};
    if (cue.whole.end + 1 < end_ && text_.Is(cue.whole.end, ",")) {
      content.push_back({cue.whole.end + 1, end_});
    }
    return content;
  }

  // A verb of saying with a subject, itself in no subjunctive, takes the floor.
  bool SomebodyElseSpeaks() const {
    return std::any_of(cues_.begin(), cues_.end(), [this](const GermanCueUse& cue) {
      return cue.kind == GermanCueKind::kVerb && cue.strength != GermanCueStrength::kWeak &&
             cue.source.has_value() && !text_.Has(cue.cue.begin, kDeReported);
    });
  }

  static bool Counts(const std::vector<size_t>& before, size_t begin, size_t end) {
    return begin < end && before[end] > before[begin];
  }

  bool HoldsQuotation(ItemRange items) const {
    return Counts(quotations_before_, items.begin - begin_, items.end - begin_);
  }

  bool HoldsReported(ItemRange items) const {
    return Counts(reported_before_, items.begin - begin_, items.end - begin_);
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
    const bool quotes = std::any_of(kept.begin(), kept.end(),
                                    [this](ItemRange part) { return HoldsQuotation(part); });
    if (kept.empty() || (items < kMinContentItems && !quotes)) return;
    free_from_ = std::max(free_from_, kept.back().end);
    found_.push_back({cue, std::move(kept)});
  }

  const GermanText& text_;
  const size_t begin_;
  size_t end_ = 0;
  const std::vector<GermanCueUse>& cues_;
  size_t free_from_ = 0;
  size_t colon_ = 0;  // the first with a quotation behind it; end_ for none
  // By item from begin_ on: how many stand before it.
  std::vector<size_t> quotations_before_;
  std::vector<size_t> reported_before_;
  std::vector<GermanContent> found_;
};

}  // namespace

bool HasReportedVerb(const GermanText& text, ItemRange items, uint64_t kinds) {
  const size_t end = std::min(items.end, text.size());
  for (size_t i = items.begin; i < end; ++i) {
    if (IsReportedVerb(text, i, kinds)) return true;
  }
  return false;
}

bool IsReportedClause(const GermanText& text, ItemRange items, uint64_t kinds) {
  for (size_t i = items.begin; i < std::min(items.end, text.size()); ++i) {
    if (!text.IsFinite(i) && !(text.Has(i, kDeFinite) && text.BeginsFrame(i))) continue;
    return text.Has(i, kinds);
  }
  return false;
}

std::vector<GermanContent> FindGermanContents(const GermanText& text, const Frame& frame,
                                              const std::vector<GermanCueUse>& cues, bool goes_on) {
  return ContentFinder(text, frame, cues).Find(goes_on);
}

}  // namespace quotecheck
