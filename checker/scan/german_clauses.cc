#include "checker/scan/german_clauses.h"

#include <algorithm>

#include "checker/scan/german_mentions.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxClauseItems = 60;
constexpr size_t kMaxSubjectDistance = 24;  // from the verb
constexpr size_t kMaxAntecedentItems = 20;
constexpr size_t kMaxBracketItems = 16;
constexpr size_t kMaxNameTokens = 8;  // marks included
constexpr size_t kMaxCommas = 3;

}  // namespace

size_t GermanClauses::BeginOf(size_t item) const {
  size_t begin = item;
  while (begin > begin_ && item - begin < kMaxClauseItems) {
    if (text_.Is(begin - 1, ")")) {
      const size_t open = OpeningBracket(begin - 1);
      if (open == begin - 1) break;
      begin = open;
      continue;
    }
    if (text_.IsBoundary(begin - 1)) break;
    --begin;
  }
  return begin;
}

// The bracket that the one at `close` closes; `close` where there is none near.
size_t GermanClauses::OpeningBracket(size_t close) const {
  for (size_t i = close; i-- > begin_ && close - i <= kMaxBracketItems;) {
    if (text_.Is(i, "(")) return i;
  }
  return close;
}

size_t GermanClauses::EndOf(size_t item) const {
  size_t end = item;
  while (end < end_ && end - item < kMaxClauseItems && !text_.IsBoundary(end)) ++end;
  return end;
}

bool GermanClauses::IsFinal(size_t verb) const {
  size_t end = verb + 1;
  if (text_.Has(end, kDeAuxiliary) && !text_.IsCapital(end)) ++end;
  const bool ends =
      end >= end_ || text_.IsBoundary(end) || text_.IsQuote(end) || text_.Has(end, kDeCoordinator);
  if (!ends) return false;
  const size_t first = BeginOf(verb);
  if (first >= verb) return false;
  if (text_.Has(first, kDeSubordinator)) return true;
  if (first == begin_ || !text_.Is(first - 1, ",")) return false;
  if (text_.Has(first, kDePreposition) && text_.Has(first + 1, kDeRelative) &&
      !text_.IsCapital(first + 2)) {
    return true;
  }
  if (!text_.Has(first, kDeRelative)) return false;
  // ", die Polizei sagte": a main clause has one constituent before its verb.
  const std::optional<GermanPhrase> phrase = ParseGermanPhrase(text_, first, verb);
  return !phrase.has_value() || phrase->items.end != verb || first + 1 == verb;
}

std::optional<GermanPhrase> GermanClauses::PhraseFrom(size_t from, size_t limit) const {
  limit = std::min({limit, end_, from + kMaxSubjectDistance});
  for (size_t i = from; i < limit;) {
    if (text_.IsBoundary(i)) return std::nullopt;
    // „Hafenbote“-Zeitung, "wie „Hafenbote“ berichtet"
    if (text_.IsQuote(i) && !text_.Is(i + 1, "-") && !text_.Is(i - 1, "wie")) return std::nullopt;
    if (text_.Has(i, kDePreposition) && text_.IsSmall(i)) {
      const auto object = ParseGermanPhrase(text_, i + 1, limit);
      i = object.has_value() ? object->items.end : i + 1;
      continue;
    }
    const bool passes =
        (text_.Has(i, kDeAdverb | kDeObjectPronoun | kDeCoordinator) && !text_.IsCapital(i)) ||
        text_.Has(i, kDeTime) || text_.IsNumber(i);
    if (passes) {
      ++i;
      continue;
    }
    const std::optional<GermanPhrase> phrase = ParseGermanPhrase(text_, i, end_);
    if (!phrase.has_value()) {
      if (text_.IsFinite(i) || text_.Has(i, kDeSubordinator)) return std::nullopt;
      ++i;
      continue;
    }
    if (phrase->can_be_subject && !IsThat(*phrase)) return phrase;
    i = phrase->items.end;
  }
  return std::nullopt;
}

// "Das sagte Vane", "es hieß": stands for what is said.
bool GermanClauses::IsThat(const GermanPhrase& phrase) const {
  const size_t first = phrase.items.begin;
  return phrase.items.end == first + 1 &&
         (text_.Is(first, "das") || text_.Is(first, "dies") || text_.Is(first, "es") ||
          text_.Is(first, "was") || text_.Is(first, "nichts") || text_.Is(first, "etwas"));
}

// Are there but adverbs and such between the phrase and the verb?
bool GermanClauses::ReachesVerb(const GermanPhrase& phrase, size_t verb) const {
  size_t at = phrase.items.end;
  if (text_.Is(at, ",") && at + 1 == verb) return true;
  for (; at < verb; ++at) {
    if (text_.IsFinite(at) || text_.IsBoundary(at)) return false;
  }
  return true;
}

size_t GermanClauses::SkipLead(size_t at, size_t verb) const {
  while (at < verb && text_.IsSmall(at) &&
         (text_.Is(at, "und") || text_.Is(at, "aber") || text_.Is(at, "auch") ||
          text_.Is(at, "doch") || text_.Is(at, "denn") || text_.Is(at, "selbst") ||
          text_.Is(at, "sogar") || text_.Is(at, "oder") || text_.Is(at, "nur"))) {
    ++at;
  }
  return at;
}

std::optional<GermanPhrase> GermanClauses::SubjectOf(size_t verb) const {
  if (IsFinal(verb)) return SubjectOfFinal(verb);
  const size_t clause = BeginOf(verb);
  const auto before = SubjectBefore(verb, clause);
  if (before.has_value() && CanSpeak(text_, *before)) return before;
  if (IsJoined(verb, clause)) {
    if (auto subject = SharedSubject(verb, clause)) return subject;
    if (auto subject = SubjectOverCommas(verb)) return subject;
  }
  if (text_.Is(verb + 1, "er") || text_.Is(verb + 1, "sie")) {
    return ParseGermanPhrase(text_, verb + 1, end_);
  }
  const size_t lead = SkipLead(clause, verb);
  if (!before.has_value() && lead == verb && (lead > clause || IsFirstVerb(verb))) {
    if (auto subject = SubjectOverCommas(verb)) return subject;
  }
  const auto after = PhraseFrom(verb + 1, EndOf(verb + 1));
  if (after.has_value() && (!before.has_value() || CanSpeak(text_, *after))) return after;
  if (before.has_value()) return before;
  if (auto subject = SharedSubject(verb, clause)) return subject;
  return SubjectOverCommas(verb);
}

// "… und sagte": the verb has the subject of the one before.
bool GermanClauses::IsJoined(size_t verb, size_t clause) const {
  size_t at = verb;
  while (at > clause && text_.Has(at - 1, kDeAdverb) && !text_.Has(at - 1, kDeCoordinator)) --at;
  return at > clause && text_.Has(at - 1, kDeCoordinator) && !text_.BeginsFrame(at - 1);
}

// So short a quotation in a subject is a name.
bool GermanClauses::IsShortQuote(size_t item) const {
  const TokenRange tokens = text_.frames().items()[item].tokens;
  return tokens.end - tokens.begin <= kMaxNameTokens;
}

// Is it the first finite verb of its sentence that is known? What stands before it between commas
// belongs to its subject.
bool GermanClauses::IsFirstVerb(size_t verb) const {
  if (verb - begin_ > kMaxClauseItems) return false;
  for (size_t i = begin_; i < verb; ++i) {
    if (text_.IsFinite(i) || (text_.IsQuote(i) && !IsShortQuote(i))) return false;
  }
  return verb > begin_ && text_.Is(verb - 1, ",");
}

// The one constituent before the verb, if it is a phrase that can be the subject.
std::optional<GermanPhrase> GermanClauses::SubjectBefore(size_t verb, size_t clause) const {
  const size_t lead = SkipLead(clause, verb);
  if (lead >= verb) return std::nullopt;
  auto phrase = ParseGermanPhrase(text_, lead, verb);
  if (phrase.has_value() && phrase->can_be_subject && !IsThat(*phrase) &&
      ReachesVerb(*phrase, verb)) {
    return phrase;
  }
  // "… kam nach Hafen und Vane sagte"
  for (size_t i = verb; i-- > clause;) {
    if (!text_.Has(i, kDeCoordinator) || text_.IsCapital(i) || i + 1 >= verb) continue;
    phrase = ParseGermanPhrase(text_, i + 1, verb);
    if (phrase.has_value() && phrase->can_be_subject && !IsThat(*phrase) &&
        ReachesVerb(*phrase, verb)) {
      return phrase;
    }
    break;
  }
  return std::nullopt;
}

// "Vane kam nach Hafen und sagte": the subject of the verb before.
std::optional<GermanPhrase> GermanClauses::SharedSubject(size_t verb, size_t clause) const {
  for (size_t i = clause; i < verb; ++i) {
    if (!text_.IsFinite(i)) continue;
    if (auto subject = SubjectBefore(i, clause)) return subject;
    return PhraseFrom(i + 1, verb);
  }
  auto phrase = ParseGermanPhrase(text_, SkipLead(clause, verb), verb);
  if (phrase.has_value() && phrase->can_be_subject && !IsThat(*phrase)) return phrase;
  // A verb that is not known stands before: "biss Vane den Wärter und rief".
  phrase = PhraseFrom(clause, verb);
  if (phrase.has_value() && CanSpeak(text_, *phrase)) return phrase;
  return std::nullopt;
}

// "Vane, die das Amt leitet, sagte": the phrase before what stands between commas.
std::optional<GermanPhrase> GermanClauses::SubjectOverCommas(size_t verb) const {
  size_t clause = BeginOf(verb);
  for (size_t commas = 0; commas < kMaxCommas && clause > begin_; ++commas) {
    if (!text_.Is(clause - 1, ",") && !text_.Is(clause - 1, ")")) return std::nullopt;
    const size_t before = BeginOf(clause - 1);
    if (auto whole = AppositionTo(before, clause - 1)) return whole;
    const size_t lead = SkipLead(before, clause - 1);
    const bool subordinate =
        text_.Has(lead, kDeSubordinator) ||
        (text_.Has(lead, kDeRelative) && before > begin_ && text_.Is(before - 1, ","));
    if (!subordinate || before == begin_) {
      const auto phrase = ParseGermanPhrase(text_, lead, clause - 1);
      if (phrase.has_value() && phrase->can_be_subject && !IsThat(*phrase)) return phrase;
      for (size_t i = before; i + 1 < clause; ++i) {
        if (!text_.IsFinite(i)) continue;
        if (auto subject = SubjectBefore(i, before)) return subject;
        return PhraseFrom(i + 1, clause - 1);
      }
    }
    clause = before;
  }
  return std::nullopt;
}

// "Die Sprecherin des Amts, Orla Vane,": the phrase that goes on to the second comma.
std::optional<GermanPhrase> GermanClauses::AppositionTo(size_t begin, size_t comma) const {
  if (begin == begin_ || !text_.Is(begin - 1, ",")) return std::nullopt;
  auto whole = ParseGermanPhrase(text_, BeginOf(begin - 1), comma);
  if (whole.has_value() && whole->items.end == comma && whole->can_be_subject) return whole;
  return std::nullopt;
}

std::optional<GermanPhrase> GermanClauses::SubjectOfFinal(size_t verb) const {
  const size_t first = BeginOf(verb);
  if (text_.Has(first, kDePreposition)) return PhraseFrom(first + 2, verb);
  const bool relative = !text_.Has(first, kDeSubordinator) && text_.Has(first, kDeRelative);
  auto inside = PhraseFrom(first + 1, verb);
  if (!relative) return inside;
  const bool may_be_subject = !text_.Has(first, kDeNotSubject) || text_.Is(first, "das");
  if (inside.has_value() && (!may_be_subject || inside->pronoun)) return inside;
  if (auto antecedent = Antecedent(first - 1)) return antecedent;
  return inside;
}

// The longest phrase that ends at a comma.
std::optional<GermanPhrase> GermanClauses::Antecedent(size_t comma) const {
  const size_t clause = BeginOf(comma);
  const size_t first = comma - std::min(comma - clause, kMaxAntecedentItems);
  for (size_t i = first; i < comma; ++i) {
    const auto phrase = ParseGermanPhrase(text_, i, comma);
    if (phrase.has_value() && phrase->items.end == comma) return phrase;
  }
  return std::nullopt;
}

}  // namespace quotecheck
