#include "checker/scan/german_cues.h"

#include <algorithm>
#include <utility>

#include "absl/strings/string_view.h"
#include "checker/scan/german_clauses.h"
#include "checker/scan/german_mentions.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxPrefixDistance = 40;
constexpr size_t kMaxPhraseItems = 16;
constexpr size_t kMaxSubjectItems = 80;  // of a sentence, from its beginning

class CueFinder {
 public:
  CueFinder(const GermanText& text, const Frame& frame)
      : text_(text), clauses_(text, frame), begin_(frame.items.begin), end_(frame.items.end) {}

  std::vector<GermanCueUse> Find() {
    for (size_t i = begin_; i < end_; ++i) {
      if (!text_.IsWord(i)) continue;
      if (!text_.IsCapital(i)) FindVerb(i);
      if (text_.IsSmall(i)) FindPhrase(i);
      if (text_.Has(i, kDeAttitude | kDeStatement) && text_.IsCapital(i)) AddNoun(i);
    }
    std::stable_sort(
        found_.begin(), found_.end(),
        [](const GermanCueUse& a, const GermanCueUse& b) { return a.cue.begin < b.cue.begin; });
    return std::move(found_);
  }

 private:
  void FindVerb(size_t i) {
    const bool participle = text_.Has(i, kDeCueParticiple);
    if (participle || text_.Has(i, kDeCueInfinitive)) {
      if (const std::optional<size_t> auxiliary = AuxiliaryOf(i, participle)) {
        return AddParticiple(i, *auxiliary);
      }
    }
    if (text_.Has(i, kDeCueFinite) && !(i > begin_ && text_.Is(i - 1, "zu"))) AddFinite(i);
  }

  // The auxiliary that a participle belongs to, or the modal verb of an infinitive.
  std::optional<size_t> AuxiliaryOf(size_t i, bool participle) const {
    const uint64_t kind = participle ? kDeAuxiliary : kDeModal;
    const auto fits = [&](size_t at) {
      return text_.Has(at, kind) && text_.Has(at, kDeFinite) && !text_.IsCapital(at) &&
             !text_.Has(at, kDePossessive);
    };
    if (i + 1 < end_ && fits(i + 1)) return i + 1;
    const size_t clause = clauses_.BeginOf(i);
    for (size_t at = i; at-- > clause;) {
      if (fits(at)) return at;
      // "erklärt" alone between two others is a verb of its own.
      if (text_.Has(at, kDeSubordinator) && !text_.Is(at, "als") && !text_.Is(at, "wie")) {
        return std::nullopt;
      }
    }
    return std::nullopt;
  }

  void AddParticiple(size_t i, size_t auxiliary) {
    GermanCueUse use;
    use.strength = text_.WordAt(i).strength;
    use.cue = {i, i + 1};
    if (text_.Is(i, "geheissen")) {
      if (SayingDocument(std::min(i, auxiliary), true, &use)) Finish(i, &use);
      return;
    }
    const absl::string_view word = text_.Word(auxiliary);
    use.passive = text_.Has(auxiliary, kDeAuxiliary) &&
                  (word.front() == 'w' || word == "ist" || word == "sind" || word == "sei");
    if (use.passive && !text_.Is(i, "zitiert")) {
      use.source = Agent(std::min(i, auxiliary), std::max(i, auxiliary));
    } else {
      use.source = clauses_.SubjectOf(auxiliary > i ? i : auxiliary);
    }
    Finish(i, &use);
  }

  // "von Vane", in a clause in the passive.
  std::optional<GermanPhrase> Agent(size_t from, size_t to) const {
    const size_t begin = clauses_.BeginOf(from);
    for (size_t i = begin; i < to; ++i) {
      if (!text_.Is(i, "von") && !text_.Is(i, "vom") && !text_.Is(i, "seitens")) continue;
      const bool attribute = i > begin && text_.IsCapital(i - 1) && i < from;
      if (!attribute) return ParseGermanPhrase(text_, i + 1, end_);
    }
    return std::nullopt;
  }

  void AddFinite(size_t i) {
    const GermanCue* best = nullptr;
    for (const GermanCue& cue : text_.WordAt(i).cues) {
      if (cue.prefix.empty() ? best == nullptr : PrefixEnds(i, cue.prefix)) best = &cue;
    }
    if (best == nullptr) return;
    GermanCueUse use;
    use.strength = best->strength;
    use.cue = {i, i + 1};
    const bool heisst = text_.Is(i, "heisst") || text_.Is(i, "hiess");
    if (heisst || text_.Is(i, "steht") || text_.Is(i, "stand") || text_.Is(i, "lautet") ||
        text_.Is(i, "lautete")) {
      if (!SayingDocument(i, heisst, &use)) return;
    } else {
      use.source = clauses_.SubjectOf(i);
      if (text_.Is(i, "zitiert") || text_.Is(i, "zitierte")) TakeQuoted(i, &use);
    }
    Finish(i, &use);
  }

  // "zitierte die Zeitung Vane", "die Zeitung zitierte Vane": it is Vane who spoke.
  void TakeQuoted(size_t verb, GermanCueUse* use) const {
    if (!use->source.has_value()) return;
    const bool inverted = use->source->items.begin > verb;
    auto object = ParseGermanPhrase(text_, inverted ? use->source->items.end : verb + 1, end_);
    if (object.has_value() && CanSpeak(text_, *object)) use->source = std::move(object);
  }

  // "wie Vane sagte" is an aside.
  void Finish(size_t verb, GermanCueUse* use) {
    const size_t clause = clauses_.BeginOf(verb);
    const size_t end = clauses_.EndOf(verb);
    if (text_.Is(clause, "wie") && clauses_.IsFinal(verb)) {
      use->kind = GermanCueKind::kAside;
      use->whole = {clause, end};
    } else {
      use->whole = {
          use->source.has_value() ? std::min(use->source->items.begin, verb) : verb,
          use->source.has_value() ? std::max(use->source->items.end, verb + 1) : verb + 1};
    }
    found_.push_back(std::move(*use));
  }

  // Does the word stand at the end of the verb's clause?
  bool PrefixEnds(size_t verb, absl::string_view prefix) const {
    const size_t limit = std::min(end_, verb + kMaxPrefixDistance);
    for (size_t i = verb + 1; i < limit; ++i) {
      if (text_.Is(i, ";") || text_.Is(i, ":")) return false;
      if (!text_.Is(i, prefix) || text_.IsCapital(i)) continue;
      const size_t next = i + 1;
      if (next >= end_ || text_.IsBoundary(next) || text_.IsQuote(next) ||
          text_.Has(next, kDeCoordinator | kDeSubordinator)) {
        return true;
      }
    }
    return false;
  }

  // "In dem Bericht heißt es", "heißt es in dem Bericht": the document says it. False where "heißt"
  // gives a name.
  bool SayingDocument(size_t verb, bool heisst, GermanCueUse* use) const {
    const size_t clause = clauses_.BeginOf(verb);
    const size_t end = clauses_.EndOf(verb);
    bool es = false;
    for (size_t i = clause; i < std::min(end, verb + 4); ++i) es = es || text_.Is(i, "es");
    if (heisst && !es) return false;
    const size_t first = clause == verb ? begin_ : clause;
    for (const auto& [from, to] : {std::pair(verb + 1, end), std::pair(first, verb)}) {
      for (size_t i = from; i < to; ++i) {
        const bool place = text_.Is(i, "in") || text_.Is(i, "im") || text_.Is(i, "aus") ||
                           text_.Is(i, "auf") || text_.Is(i, "von") || text_.Is(i, "bei") ||
                           text_.Is(i, "seitens") || text_.Is(i, "vom") || text_.Is(i, "beim");
        if (!place) continue;
        use->source = ParseGermanPhrase(text_, i + 1, end_);
        if (use->source.has_value()) return true;
      }
    }
    if (!heisst) use->source = clauses_.SubjectOf(verb);
    return true;
  }

  void FindPhrase(size_t i) {
    const absl::string_view word = text_.Word(i);
    if (word == "laut" || word == "gemäss") {
      AddPhrase(i, i + 1, i + 1);
    } else if (word == "nach" || word == "aus" || word == "entgegen") {
      AddOpinion(i);
    } else if (word == "zufolge") {
      AddZufolge(i);
    } else if (word == "so") {
      AddSo(i);
    } else if ((word == "demnach" || word == "danach") && i == begin_) {
      AddAccordingly(i);
    } else if (word == "für" && i == begin_) {
      AddFor(i);
    }
  }

  // "Demnach ist der Hafen offen": according to what was named before.
  void AddAccordingly(size_t i) {
    if (text_.Is(i, "danach") && !HasReported(i, clauses_.EndOf(i))) return;
    GermanCueUse use;
    use.kind = GermanCueKind::kPhrase;
    use.cue = {i, i + 1};
    use.whole = use.cue;
    found_.push_back(std::move(use));
  }

  // "Für Vane ist das ein Erfolg"
  void AddFor(size_t i) {
    auto phrase = ParseGermanPhrase(text_, i + 1, end_);
    if (!phrase.has_value() || !CanSpeak(text_, *phrase)) return;
    const absl::string_view verb = text_.Word(phrase->items.end);
    if (verb != "ist" && verb != "sind" && verb != "war" && verb != "sei" && verb != "seien")
      return;
    GermanCueUse use;
    use.kind = GermanCueKind::kView;
    use.cue = {i, i + 1};
    use.whole = {i, phrase->items.end};
    use.source = std::move(phrase);
    found_.push_back(std::move(use));
  }

  // "vertritt die Ansicht, dass", "der Vorwurf der Werft, das Amt": a noun that tells what follows.
  void AddNoun(size_t i) {
    // "zitierte Vane mit den Worten": the verb tells whose.
    if (i >= begin_ + 2 && text_.Is(i - 2, "mit")) return;
    size_t end = i + 1;
    auto owner = ParseGermanPhrase(text_, text_.Is(end, "von") ? end + 1 : end, end_);
    const bool owned = owner.has_value() && !owner->pronoun &&
                       (text_.Is(end, "von") || text_.Has(end, kDeArticle | kDeDeterminer)) &&
                       CanSpeak(text_, *owner);
    if (owned) end = owner->items.end;
    const bool tells =
        text_.Is(end, ":") ||
        (text_.Is(end, ",") && (text_.Is(end + 1, "dass") || text_.Is(end + 1, "ob") ||
                                text_.IsQuote(end + 1) || IsReported(end + 1)));
    if (!tells) return;
    GermanCueUse use;
    use.cue = {i, i + 1};
    if (owned) {
      use.source = std::move(owner);
    } else {
      const size_t verb = VerbBefore(i);
      if (verb < i) use.source = clauses_.SubjectOf(verb);
      if (!use.source.has_value() || !CanSpeak(text_, *use.source)) return;
    }
    use.whole = {i, end};
    found_.push_back(std::move(use));
  }

  // The finite verb before a noun in its clause; the noun's place where there is none.
  size_t VerbBefore(size_t noun) const {
    for (size_t i = clauses_.BeginOf(noun); i < noun; ++i) {
      if (text_.IsFinite(i)) return i;
    }
    return noun;
  }

  // Does a clause in the subjunctive of reported speech follow?
  bool IsReported(size_t from) const { return HasReported(from, clauses_.EndOf(from)); }

  bool HasReported(size_t from, size_t to) const {
    for (size_t i = from; i < to; ++i) {
      if (text_.Has(i, kDeReported) && !text_.IsCapital(i)) return true;
    }
    return false;
  }

  void AddPhrase(size_t begin, size_t cue_end, size_t source) {
    auto phrase = ParseGermanPhrase(text_, source, end_);
    if (!phrase.has_value()) return;
    GermanCueUse use;
    use.kind = GermanCueKind::kPhrase;
    use.cue = {begin, cue_end};
    use.whole = {begin, phrase->items.end};
    use.source = std::move(phrase);
    found_.push_back(std::move(use));
  }

  // "nach Angaben des Amts", "nach den Worten von Vane", "nach Vanes Ansicht".
  void AddOpinion(size_t i) {
    const auto phrase = ParseGermanPhrase(text_, i + 1, end_);
    if (!phrase.has_value() || phrase->pronoun) return;
    size_t noun = phrase->items.begin;
    const size_t core = phrase->core_end;
    while (noun < core && !(text_.Has(noun, kDeAttitude) && text_.IsCapital(noun))) ++noun;
    if (noun >= core) return;
    const bool von =
        text_.Is(noun + 1, "von") || text_.Is(noun + 1, "vom") || text_.Is(noun + 1, "aus");
    if (text_.Is(i, "aus") && !text_.Is(noun, "sicht")) return;
    GermanCueUse use;
    use.kind = GermanCueKind::kPhrase;
    use.cue = {i, i + 1};
    use.whole = {i, phrase->items.end};
    if (noun > phrase->items.begin &&
        HasEnding(text_.Word(noun - 1), {"eigenen", "eigenem", "eigener"})) {
      use.source = OwnerOfOpinion();
      if (use.source.has_value()) found_.push_back(std::move(use));
      return;
    }
    if (noun > phrase->items.begin && text_.IsCapital(noun - 1)) {  // "nach Vanes Ansicht"
      use.source = ParseGermanPhrase(text_, phrase->items.begin, noun);
      found_.push_back(std::move(use));
      return;
    }
    use.source = ParseGermanPhrase(text_, von ? noun + 2 : noun + 1, phrase->items.end);
    const bool genitive =
        von || text_.Has(noun + 1, kDeArticle | kDeDeterminer) || text_.IsCapital(noun + 1);
    if (!use.source.has_value() || !genitive) use.source = phrase;
    found_.push_back(std::move(use));
  }

  // "nach eigenen Angaben": of the subject of the sentence.
  std::optional<GermanPhrase> OwnerOfOpinion() const {
    for (size_t i = begin_; i < std::min(end_, begin_ + kMaxSubjectItems); ++i) {
      if (text_.IsFinite(i)) return clauses_.SubjectOf(i);
    }
    return std::nullopt;
  }

  // "dem Amt zufolge"
  void AddZufolge(size_t i) {
    const size_t first = i - std::min({i - begin_, kMaxPhraseItems, i - clauses_.BeginOf(i)});
    for (size_t begin = first; begin < i; ++begin) {
      auto phrase = ParseGermanPhrase(text_, begin, i);
      if (!phrase.has_value() || phrase->items.end != i) continue;
      GermanCueUse use;
      use.kind = GermanCueKind::kPhrase;
      use.cue = {i, i + 1};
      use.whole = {begin, i + 1};
      use.source = std::move(phrase);
      found_.push_back(std::move(use));
      return;
    }
  }

  // ", so Vane": between boundaries.
  void AddSo(size_t i) {
    const bool opens = i == begin_ || text_.IsBoundary(i - 1) || text_.IsQuote(i - 1);
    if (!opens) return;
    size_t source = i + 1;
    while (text_.Has(source, kDeAdverb) && !text_.IsCapital(source)) ++source;
    auto phrase = ParseGermanPhrase(text_, source, end_);
    if (!phrase.has_value() || !phrase->can_be_subject) return;
    const size_t next = phrase->items.end;
    const bool closes = next >= end_ || text_.IsBoundary(next) || text_.IsQuote(next) ||
                        (i > begin_ && !text_.IsFinite(next));
    if (!closes || (i == begin_ && !text_.Is(next, ":") && !text_.IsQuote(next))) return;
    GermanCueUse use;
    use.kind = GermanCueKind::kSo;
    use.strength = GermanCueStrength::kStrong;
    use.cue = {i, i + 1};
    use.whole = {i, next};
    use.source = std::move(phrase);
    found_.push_back(std::move(use));
  }

  const GermanText& text_;
  const GermanClauses clauses_;
  const size_t begin_;
  const size_t end_;
  std::vector<GermanCueUse> found_;
};

}  // namespace

std::vector<GermanCueUse> FindGermanCues(const GermanText& text, const Frame& frame) {
  return CueFinder(text, frame).Find();
}

std::optional<GermanPhrase> FindGermanSubject(const GermanText& text, const Frame& frame,
                                              size_t limit) {
  const GermanClauses clauses(text, frame);
  limit = std::min(limit, frame.items.begin + kMaxSubjectItems);
  for (size_t i = frame.items.begin; i < limit; ++i) {
    if (!text.IsFinite(i) || clauses.IsFinal(i)) continue;
    const auto subject = clauses.SubjectOf(i);
    if (subject.has_value() && CanSpeak(text, *subject)) return subject;
    break;
  }
  for (size_t i = frame.items.begin; i < limit;) {
    if (text.IsBoundary(i)) {
      ++i;
      continue;
    }
    const size_t end = std::min(limit, clauses.EndOf(i));
    const auto phrase = clauses.PhraseFrom(i, end);
    if (phrase.has_value() && CanSpeak(text, *phrase)) return phrase;
    i = std::max(i + 1, phrase.has_value() ? phrase->items.end : end);
  }
  return std::nullopt;
}

}  // namespace quotecheck
