#include "checker/scan/source_links.h"

#include <algorithm>
#include <utility>

#include "absl/strings/string_view.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxParenthesisItems = 30;  // between a subject and its verb
constexpr size_t kMaxAdverbialItems = 6;     // "Vane on Monday morning said"
constexpr size_t kMaxSubjectDistance = 50;   // of a shared subject
constexpr size_t kMaxEarlierCues = 6;        // that may share theirs
constexpr size_t kMaxNearDistance = 8;

class SourceLinker {
 public:
  SourceLinker(const Frames& frames, const Frame& frame, const std::vector<CueCandidate>& cues)
      : frames_(frames), begin_(frame.items.begin), end_(frame.items.end), cues_(cues) {}

  std::vector<SourceLink> Link() {
    for (size_t c = 0; c < cues_.size(); ++c) links_.push_back(LinkOf(c));
    return std::move(links_);
  }

 private:
  const SourceMention& MentionOf(size_t m) const { return frames_.mentions()[m]; }
  size_t BeginOf(size_t m) const { return frames_.ItemsOf(MentionOf(m)).begin; }
  size_t EndOf(size_t m) const { return frames_.ItemsOf(MentionOf(m)).end; }
  bool IsComma(size_t i) const { return i >= begin_ && i < end_ && frames_.Is(i, ","); }

  SourceLink LinkOf(size_t c) const {
    const CueCandidate& cue = cues_[c];
    switch (cue.form) {
      case CueForm::kPreposition: return AfterCue(cue, cue.items.end);
      case CueForm::kPassive: return Agent(cue);
      case CueForm::kNoun: return Owner(cue);
      case CueForm::kParticiple: return OfParticiple(c);
      case CueForm::kInfinitive: return Shared(c);
      case CueForm::kFinite: return OfFinite(c);
    }
    return None(cue);
  }

  SourceLink None(const CueCandidate& cue) const {
    SourceLink link;
    link.core = cue.group;
    return link;
  }

  SourceLink Make(const CueCandidate& cue, size_t mention, SourcePlace place) const {
    SourceLink link;
    link.mention = mention;
    link.place = place;
    link.core = cue.group;
    if (place == SourcePlace::kBefore || place == SourcePlace::kOwner) {
      link.core.begin = std::min(link.core.begin, BeginOf(mention));
    }
    if (place == SourcePlace::kAfter || place == SourcePlace::kOwner) {
      link.core.end = std::max(link.core.end, EndOf(mention));
    }
    return link;
  }

  // Can the mention be a subject, and not what follows a verb or only owns something?
  bool CanSpeak(size_t m) const {
    const SourceMention& mention = MentionOf(m);
    if (mention.possessive || mention.modifier) return false;
    const absl::string_view head = frames_.document().tokens[mention.head].folded;
    return head != "him" && head != "them" && head != "me" && head != "us" && head != "himself" &&
           head != "herself" && head != "themselves" && head != "itself";
  }

  std::optional<size_t> EndingBefore(size_t item) const {
    std::optional<size_t> found;
    for (size_t m : frames_.MentionsEndingBefore(item)) {
      if (BeginOf(m) < begin_ || !CanSpeak(m)) continue;
      if (!found.has_value()) {
        found = m;
      } else if (IsComma(BeginOf(m) - 1) && !IsComma(item) && BeginOf(*found) > begin_) {
        // "…after the crash, Vane said" holds no apposition: a comma would close it.
        return m;
      }
    }
    return found;
  }

  std::optional<size_t> BeginningAt(size_t item) const {
    if (item >= end_) return std::nullopt;
    for (size_t m : frames_.MentionsAt(item)) {
      if (CanSpeak(m)) return m;
    }
    return std::nullopt;
  }

  SourceLink OfFinite(size_t c) const {
    const CueCandidate& cue = cues_[c];
    const size_t group = cue.group.begin;
    const std::optional<size_t> after = BeginningAt(cue.items.end);
    const bool may_invert = after.has_value() && cue.verb.takes_quotation;
    if (may_invert && FollowsQuotation(group)) return Make(cue, *after, SourcePlace::kAfter);
    if (const auto before = Subject(group)) return Make(cue, *before, SourcePlace::kBefore);
    if (may_invert && IsInverted(group, EndOf(*after))) {
      return Make(cue, *after, SourcePlace::kAfter);
    }
    const SourceLink shared = Shared(c);
    if (shared.mention.has_value()) return shared;
    return None(cue);
  }

  bool FollowsQuotation(size_t group) const {
    if (group == begin_) return false;
    return frames_.IsQuote(group - 1) ||
           (IsComma(group - 1) && group > begin_ + 1 && frames_.IsQuote(group - 2));
  }

  // "…, said Vane": with a break before the verb and none of a clause after its subject.
  bool IsInverted(size_t group, size_t after) const {
    const bool closed_before = group == begin_ || IsComma(group - 1) || frames_.IsDash(group - 1) ||
                               frames_.IsStop(group - 1);
    const bool clause_after = frames_.Has(after, kAuxiliary | kCueVerb | kVerbFirst);
    return closed_before && !clause_after;
  }

  // The subject whose verb group begins at `group`.
  std::optional<size_t> Subject(size_t group) const {
    if (group <= begin_) return std::nullopt;
    if (const auto mention = EndingBefore(group)) return mention;
    if (IsComma(group - 1) || frames_.IsDash(group - 1) || frames_.Is(group - 1, ")")) {
      const auto mention = EndingBefore(group - 1);
      if (mention && HasTail(*mention) && !IsObject(*mention)) return mention;
      return BeforeParenthesis(group - 1);
    }
    return BeforeAdverbial(group);
  }

  // Does more than its noun phrase belong to the mention, so that a comma may close it?
  bool HasTail(size_t m) const {
    if (MentionOf(m).tokens.end > MentionOf(m).head_end) return true;
    for (size_t i = BeginOf(m); i < EndOf(m); ++i) {
      if (IsComma(i)) return true;
    }
    return false;
  }

  // "Vane, in a statement, said": what stands before the comma that matches the one at `close`.
  std::optional<size_t> BeforeParenthesis(size_t close) const {
    const size_t limit =
        close > begin_ + kMaxParenthesisItems ? close - kMaxParenthesisItems : begin_;
    for (size_t i = close; i-- > limit;) {
      const bool opens = frames_.Is(close, ")") ? frames_.Is(i, "(")
                         : IsComma(close)       ? IsComma(i)
                                                : frames_.IsDash(i);
      if (!opens) continue;
      const std::optional<size_t> mention = EndingBefore(i);
      if (!mention.has_value()) return std::nullopt;
      return IsObject(*mention) ? std::nullopt : mention;
    }
    return std::nullopt;
  }

  // A preposition that a clause can follow: "after Rowe, the mayor, said".
  bool OpensClause(size_t item) const {
    const absl::string_view word = frames_.Word(item);
    return word == "after" || word == "before" || word == "since" || word == "until" ||
           word == "as" || word == "than";
  }

  // "After talks with Rowe, who left, said": what hangs on a preposition is no subject.
  bool IsObject(size_t m) const {
    const size_t first = BeginOf(m);
    return first > begin_ && frames_.Has(first - 1, kPreposition) &&
           !frames_.Has(first - 1, kConjunction) && !OpensClause(first - 1);
  }

  // "Vane on Monday said", "Vane last week told": over words that tell the time.
  std::optional<size_t> BeforeAdverbial(size_t group) const {
    size_t i = group;
    bool time = false;
    for (size_t steps = 0; i > begin_ && steps < kMaxAdverbialItems; ++steps, --i) {
      const size_t before = i - 1;
      const bool tells_time = frames_.Has(before, kCalendar | kTimeNoun | kNumber);
      const bool small =
          frames_.Has(before, kPreposition | kDeterminer | kOtherFunction | kAdverb) ||
          frames_.Is(before, "last") || frames_.Is(before, "next");
      if (!tells_time && !small) break;
      time = time || tells_time;
    }
    if (!time || i == group) return std::nullopt;
    return EndingBefore(i);
  }

  // The subject of an earlier verb of the frame: "Vane rose and said", "Vane left, saying".
  SourceLink Shared(size_t c) const {
    const CueCandidate& cue = cues_[c];
    const size_t group = cue.group.begin;
    const bool joined = group > begin_ && JoinsVerbs(group - 1);
    if (!joined && cue.form == CueForm::kFinite) return NearSubject(cue);
    const size_t clause = ClauseBegin(group);
    // Words reported by an earlier cue have subjects of their own, which do not share it.
    for (size_t earlier = c > kMaxEarlierCues ? c - kMaxEarlierCues : 0; earlier < c; ++earlier) {
      const SourceLink& link = links_[earlier];
      const bool own = link.place == SourcePlace::kBefore || link.place == SourcePlace::kAfter;
      if (!own || link.core.begin < clause || cues_[earlier].form != CueForm::kFinite) continue;
      if (IsRelative(*link.mention)) continue;
      return Make(cue, *link.mention, SourcePlace::kShared);
    }
    for (size_t i = clause; i < group; ++i) {
      for (size_t m : frames_.MentionsAt(i)) {
        if (EndOf(m) < group && MentionOf(m).subject && CanSpeak(m) && !IsRelative(m)) {
          return Make(cue, m, SourcePlace::kShared);
        }
      }
    }
    return None(cue);
  }

  // Where the main clause before `group` begins: past a subordinate clause or circumstance that
  // opens the sentence, and past a clause joined by ", and" or ";" with a subject of its own.
  size_t ClauseBegin(size_t group) const {
    const size_t limit =
        group > begin_ + kMaxSubjectDistance ? group - kMaxSubjectDistance : begin_;
    for (size_t i = group; i-- > limit;) {
      if (frames_.Is(i, ";")) return i + 1;
      if (!IsComma(i) || i + 2 >= group) continue;
      const bool joins =
          frames_.Is(i + 1, "and") || frames_.Is(i + 1, "but") || frames_.Is(i + 1, "while");
      if (joins && HasSubjectAt(i + 2)) return i + 2;
    }
    const bool opens_otherwise = frames_.Has(begin_, kConjunction | kPreposition) &&
                                 !frames_.Is(begin_, "but") && !frames_.Is(begin_, "and");
    if (!opens_otherwise) return limit;
    for (size_t i = begin_; i < group; ++i) {
      if (IsComma(i) && HasSubjectAt(i + 1)) return std::max(limit, i + 1);
    }
    return limit;
  }

  bool HasSubjectAt(size_t item) const {
    for (size_t m : frames_.MentionsAt(item)) {
      if (MentionOf(m).subject) return true;
    }
    return false;
  }

  bool JoinsVerbs(size_t item) const {
    const absl::string_view word = frames_.Word(item);
    return word == "and" || word == "but" || word == "or" || word == "then" || word == "," ||
           word == "yet" || word == "to" || frames_.IsQuote(item);
  }

  bool IsRelative(size_t m) const {
    return frames_.traits().Has(MentionOf(m).head, kRelative) &&
           MentionOf(m).kind == MentionKind::kPronoun;
  }

  SourceLink NearSubject(const CueCandidate& cue) const {
    const size_t group = cue.group.begin;
    const size_t limit = group > begin_ + kMaxNearDistance ? group - kMaxNearDistance : begin_;
    for (size_t i = group; i-- > limit;) {
      if (frames_.IsQuote(i)) break;
      for (size_t m : frames_.MentionsAt(i)) {
        if (EndOf(m) <= group && MentionOf(m).subject && CanSpeak(m)) {
          return Make(cue, m, SourcePlace::kNear);
        }
      }
    }
    return None(cue);
  }

  // "a letter saying", "Vane left, saying", "Calling it so, Vane left"
  SourceLink OfParticiple(size_t c) const {
    const CueCandidate& cue = cues_[c];
    const size_t group = cue.group.begin;
    if (group > begin_) {
      if (const auto owner = EndingBefore(group)) return Make(cue, *owner, SourcePlace::kBefore);
    }
    const SourceLink shared = Shared(c);
    if (shared.mention.has_value()) return shared;
    return NextSubject(cue);
  }

  // "Calling it so, Vane left": the subject after the comma.
  SourceLink NextSubject(const CueCandidate& cue) const {
    const size_t limit = std::min(end_, cue.items.end + kMaxSubjectDistance);
    for (size_t i = cue.items.end; i < limit; ++i) {
      if (!IsComma(i)) continue;
      if (const auto mention = BeginningAt(i + 1); mention && MentionOf(*mention).subject) {
        return Make(cue, *mention, SourcePlace::kShared);
      }
    }
    return None(cue);
  }

  SourceLink AfterCue(const CueCandidate& cue, size_t item) const {
    const std::optional<size_t> mention = BeginningAt(item);
    return mention.has_value() ? Make(cue, *mention, SourcePlace::kAfter) : None(cue);
  }

  // "was told by Vane"
  SourceLink Agent(const CueCandidate& cue) const {
    const size_t limit = std::min(end_, cue.items.end + 2);
    for (size_t i = cue.items.end; i < limit; ++i) {
      if (frames_.Is(i, "by")) return AfterCue(cue, i + 1);
    }
    return None(cue);
  }

  // "Vane's claim", "his claim", "the claim of Vane", "a claim by Vane"
  SourceLink Owner(const CueCandidate& cue) const {
    const size_t item = cue.items.begin;
    const size_t limit = item > begin_ + 3 ? item - 3 : begin_;
    for (size_t i = item; i > limit; --i) {
      for (size_t m : frames_.MentionsEndingBefore(i)) {
        if (MentionOf(m).possessive && BeginOf(m) >= begin_) {
          return Make(cue, m, SourcePlace::kOwner);
        }
      }
    }
    const absl::string_view next = frames_.Word(cue.items.end);
    if (cue.items.end < end_ && (next == "of" || next == "by" || next == "from")) {
      if (const auto mention = BeginningAt(cue.items.end + 1)) {
        return Make(cue, *mention, SourcePlace::kOwner);
      }
    }
    return None(cue);
  }

  const Frames& frames_;
  const size_t begin_;
  const size_t end_;
  const std::vector<CueCandidate>& cues_;
  std::vector<SourceLink> links_;
};

}  // namespace

std::vector<SourceLink> LinkSources(const Frames& frames, const Frame& frame,
                                    const std::vector<CueCandidate>& cues) {
  return SourceLinker(frames, frame, cues).Link();
}

}  // namespace quotecheck
