#include "checker/scan/cue_candidates.h"

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxGroupItems = 6;

bool IsFormOfBe(absl::string_view word) {
  return IsOneOf(
      word, {"is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't",
             "weren't", "he's", "she's", "it's", "they're", "i'm", "we're", "you're"});
}

class CueFinder {
 public:
  CueFinder(const Frames& frames, const Frame& frame)
      : frames_(frames), begin_(frame.items.begin), end_(frame.items.end) {
    for (size_t i = begin_; i < end_; ++i) words_.push_back(frames.Word(i));
    MarkNouns();
  }

  std::vector<CueCandidate> Find() {
    for (size_t i = begin_; i < end_;) {
      const size_t next = AddAt(i);
      i = next > i ? next : i + 1;
    }
    return std::move(cues_);
  }

 private:
  // Words inside the noun phrases of mentions are no verbs.
  void MarkNouns() {
    in_phrase_.assign(end_ - begin_, false);
    for (size_t i = begin_; i < end_; ++i) {
      for (size_t m : frames_.MentionsAt(i)) {
        const SourceMention& mention = frames_.mentions()[m];
        const size_t last = frames_.ItemAt(mention.head_end - 1);
        if (LooksLikeParticiple(i)) continue;
        for (size_t k = i; k <= last && k < end_ && !in_phrase_[k - begin_]; ++k) {
          in_phrase_[k - begin_] = true;
        }
      }
    }
  }

  // ", telling reporters": no phrase "telling reporters".
  bool LooksLikeParticiple(size_t i) const {
    return i > begin_ && (frames_.Is(i - 1, ",") || frames_.Is(i - 1, "and")) &&
           absl::EndsWith(words_[i - begin_], "ing") && frames_.Has(i, kAnyCue);
  }

  // Adds the cue that begins at `i`; returns the item after it, or i where there is none.
  size_t AddAt(size_t i) {
    if (frames_.IsQuote(i) || !frames_.Has(i, kWordToken)) return i;
    const CuePhrase phrase = PhraseAt(i);
    if (phrase.words > 0 && i + phrase.words <= end_) return AddPhrase(i, phrase);
    if (in_phrase_[i - begin_] || !frames_.Has(i, kCueForm) || StandsAsNoun(i)) {
      return frames_.Has(i, kCueNoun) ? AddNoun(i) : i;
    }
    return AddVerb(i, FindCueVerb(LexiconForm(frames_.Word(i))));
  }

  CuePhrase PhraseAt(size_t i) const {
    if (!frames_.Has(i, kAuxiliary | kPreposition | kVerb | kAnyCue | kOtherFunction)) return {};
    // The traits of a word with an ending are those of the word without it.
    const bool plain = LexiconForm(words_[i - begin_]).size() == words_[i - begin_].size();
    if (plain && !frames_.Has(i, kCuePhrase)) return {};
    return FindCuePhrase(absl::MakeConstSpan(words_), i - begin_);
  }

  size_t AddPhrase(size_t i, const CuePhrase& phrase) {
    CueCandidate cue;
    cue.items = {i, i + phrase.words};
    cue.verb = phrase.verb;
    cue.form = phrase.source_follows ? CueForm::kPreposition : FormOf(i, phrase.verb);
    // "was quoted as saying": the passive is part of the phrase.
    if (cue.form == CueForm::kPassive) cue.form = CueForm::kFinite;
    cue.group = {phrase.source_follows ? i : VerbGroupBegin(frames_, i, begin_), cue.items.end};
    cues_.push_back(cue);
    return cue.items.end;
  }

  size_t AddVerb(size_t i, const CueVerb& verb) {
    CueCandidate cue;
    cue.items = {i, i + 1};
    cue.verb = verb;
    cue.form = FormOf(i, verb);
    cue.group = {VerbGroupBegin(frames_, i, begin_), i + 1};
    cues_.push_back(cue);
    return i + 1;
  }

  size_t AddNoun(size_t i) {
    CueCandidate cue;
    cue.items = {i, i + 1};
    cue.group = cue.items;
    cue.form = CueForm::kNoun;
    cue.verb.strength = CueStrength::kUsual;
    cues_.push_back(cue);
    return i + 1;
  }

  CueForm FormOf(size_t i, const CueVerb& verb) const {
    const size_t group = VerbGroupBegin(frames_, i, begin_);
    bool be = false;
    bool auxiliary = false;
    for (size_t k = group; k < i; ++k) {
      be = be || IsFormOfBe(words_[k - begin_]);
      auxiliary = auxiliary || frames_.Has(k, kAuxiliary);
    }
    if (absl::EndsWith(words_[i - begin_], "ing")) {
      return be ? CueForm::kFinite : CueForm::kParticiple;
    }
    if (be && verb.past_participle && !IsFormOfBe(words_[i - begin_])) return CueForm::kPassive;
    if (auxiliary) return CueForm::kFinite;
    // "a letter written in May": what is no past tense is a participle alone.
    if (verb.past_participle && !verb.finite) return CueForm::kPassive;
    if (group > begin_ && frames_.Is(group - 1, "to")) return CueForm::kInfinitive;
    return CueForm::kFinite;
  }

  // "the report", "his claims", "under state law", "of charges"
  bool StandsAsNoun(size_t i) const {
    if (i == begin_) return false;
    const absl::string_view before = words_[i - 1 - begin_];
    if (before == "to") return false;
    // "that said" and "who said" are clauses, "that claim" is a phrase.
    if (before == "that" || before == "which") return !frames_.Has(i, kStrongCue);
    const bool adjective = frames_.Has(i - 1, kAdjective) &&
                           !frames_.Has(i - 1, kNoun | kVerb | kAdverb | kClosedClass | kNumber);
    if (adjective && i > begin_ + 1 && frames_.Has(i - 2, kDeterminer | kPossessivePronoun)) {
      return true;  // "a loud chant"
    }
    return frames_.Has(i - 1, kDeterminer | kPossessivePronoun | kPossessive) ||
           (frames_.Has(i - 1, kPreposition) && !absl::EndsWith(words_[i - begin_], "ing") &&
            !frames_.Has(i - 1, kConjunction));
  }

  const Frames& frames_;
  const size_t begin_;
  const size_t end_;
  std::vector<absl::string_view> words_;  // by item from begin_
  std::vector<bool> in_phrase_;           // likewise
  std::vector<CueCandidate> cues_;
};

}  // namespace

size_t VerbGroupBegin(const Frames& frames, size_t item, size_t begin) {
  size_t group = item;
  for (size_t steps = 0; group > begin && steps < kMaxGroupItems; ++steps) {
    const size_t before = group - 1;
    if (frames.IsQuote(before)) break;
    const bool adverb = frames.Has(before, kAdverb) && !frames.Has(before, kNoun | kPreposition);
    const bool small = frames.Has(before, kOtherFunction) && !frames.Is(before, "there") &&
                       !frames.Is(before, "according");
    if (!frames.Has(before, kAuxiliary) && !adverb && !small) break;
    group = before;
  }
  // A group does not begin with what belongs to the words before: "and then said".
  return group;
}

std::vector<CueCandidate> FindCues(const Frames& frames, const Frame& frame) {
  return CueFinder(frames, frame).Find();
}

}  // namespace quotecheck
