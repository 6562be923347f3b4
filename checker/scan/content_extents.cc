#include "checker/scan/content_extents.h"

#include <algorithm>

#include "absl/strings/string_view.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxContentItems = 300;
constexpr size_t kMaxLaterCues = 6;  // looked at for the end of a content

}  // namespace

bool ContentExtents::IsClause(ItemRange part) const {
  const Frames& frames = view_.frames();
  for (size_t i = part.begin; i < part.end; ++i) {
    if (frames.IsQuote(i) || frames.Has(i, kAuxiliary | kVerb | kAnyCue | kContracted)) return true;
  }
  return false;
}

size_t ContentExtents::BeginOf(size_t last, size_t taken) const {
  const Frames& frames = view_.frames();
  size_t begin = std::max(view_.begin(), std::min(taken, last));
  while (begin < last && (view_.IsComma(begin) || frames.IsDash(begin) || frames.Is(begin, ";") ||
                          IsOneOf(frames.Word(begin), {"and", "but", "yet", "or"}))) {
    ++begin;
  }
  if (!frames.IsQuote(last)) return begin;
  // “A,” in a clause of its own: after a comma, colon or short conjunction.
  if (begin < last) {
    const absl::string_view word = frames.Word(last - 1);
    if (word == ":" || (word == "," && frames.IsCapital(last)) || frames.IsStop(last - 1)) {
      return last;
    }
  }
  return begin;
}

size_t ContentExtents::EndOf(size_t from) const {
  const size_t limit = std::min(view_.close(), from + kMaxContentItems);
  for (size_t i = from; i < limit; ++i) {
    if (i > from && EndsAt(i)) return i;
  }
  return limit;
}

size_t ContentExtents::EndAfterCue(size_t c, const SourceLink& link, size_t from) const {
  size_t end = std::min(EndOf(from), VerbOfOwnClause(c));
  if (InClauseBeforeComma(link)) end = std::min(end, NextComma(from));
  return end;
}

bool ContentExtents::EndsAt(size_t item) const {
  const Frames& frames = view_.frames();
  if (frames.Is(item, ";")) return true;
  if (frames.Is(item, ":")) return IsAttributedAfter(item + 1);
  if (!view_.IsComma(item)) {
    return frames.IsQuote(item - 1) && view_.EndsWithComma(item - 1) && OpensNewClause(item);
  }
  return OpensNewClause(item + 1);
}

// Is there a quotation with its own attribution behind it: “…,” Vane said?
bool ContentExtents::IsAttributedAfter(size_t item) const {
  return !view_.IsEnd(item + 1) && view_.frames().IsQuote(item) &&
         cues_.CoreAt(item + 1) != kNoIndex;
}

// After a comma: words of the reporter's that tell of more than was reported.
bool ContentExtents::OpensNewClause(size_t item) const {
  if (view_.IsEnd(item)) return false;
  const Frames& frames = view_.frames();
  const size_t cue = cues_.CueAt(item);
  if (cue != kNoIndex && cues_.cues()[cue].form == CueForm::kParticiple) return true;
  const size_t core = cues_.CoreAt(item);
  if (core != kNoIndex) {
    const SourceLink& link = cues_.links()[core];
    const CueCandidate& candidate = cues_.cues()[core];
    if (link.place == SourcePlace::kBefore && candidate.form == CueForm::kFinite &&
        candidate.verb.takes_quotation && !frames.Has(link.core.begin, kRelative)) {
      return true;
    }
  }
  if (cue != kNoIndex && cues_.cues()[cue].form == CueForm::kPreposition) return true;
  if (IsOneOf(frames.Word(item), {"and", "but"}) && !view_.IsEnd(item + 1)) {
    const size_t joined = cues_.CoreAt(item + 1);
    if (joined == kNoIndex) return false;
    const SourcePlace place = cues_.links()[joined].place;
    return place == SourcePlace::kBefore || place == SourcePlace::kShared;
  }
  return false;
}

// "Vane, hoping to win, said": what a cue inside a clause reports ends before the clause's verb.
size_t ContentExtents::VerbOfOwnClause(size_t c) const {
  const std::vector<SourceLink>& links = cues_.links();
  const size_t limit = std::min(links.size(), c + 1 + kMaxLaterCues);
  for (size_t later = c + 1; later < limit; ++later) {
    const SourceLink& link = links[later];
    if (link.place != SourcePlace::kBefore || link.core.begin >= links[c].core.begin) continue;
    size_t end = cues_.cues()[later].group.begin;
    const bool paused =
        end > view_.begin() && (view_.IsComma(end - 1) || view_.frames().IsDash(end - 1));
    if (paused) --end;
    return end;
  }
  return view_.end();
}

// Does the cue stand in a clause that a comma ends: "When Vane said it holds, …", "Vane, who said
// it holds, …"?
bool ContentExtents::InClauseBeforeComma(const SourceLink& link) const {
  const Frames& frames = view_.frames();
  const size_t first = link.core.begin;
  if (link.mention.has_value()) {
    const SourceMention& mention = frames.mentions()[*link.mention];
    const absl::string_view head = frames.document().tokens[mention.head].folded;
    if ((head == "who" || head == "which") && first > view_.begin() && view_.IsComma(first - 1)) {
      return true;
    }
  }
  if (first == view_.begin()) return false;
  const size_t before = first - 1;
  const bool opens = before == view_.begin() || view_.IsComma(before - 1);
  return opens &&
         IsOneOf(frames.Word(before), {"when", "if", "after", "although", "though", "while", "as",
                                       "because", "since", "once", "before"});
}

// The first comma at or after `from`, one inside a quotation's marks included.
size_t ContentExtents::NextComma(size_t from) const {
  const size_t limit = std::min(view_.close(), from + kMaxContentItems);
  for (size_t i = from; i < limit; ++i) {
    if (view_.IsComma(i)) return i;
    if (view_.frames().IsQuote(i) && view_.EndsWithComma(i)) return i + 1;
  }
  return limit;
}

}  // namespace quotecheck
