#include "checker/judge/rules/unattributed_quote.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/judge/rules/nested_quotes.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/judge/rules/wording.h"
#include "checker/text/characters.h"
#include "checker/text/utf8.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// Shorter sentences in marks are slogans, mottos and titles.
constexpr size_t kMinWords = 6;
// Bytes between two quotations that nothing parts: marks, a line or two.
constexpr size_t kMaxGap = 10;
// And where an attribution stands between them.
constexpr size_t kMaxAttribution = 200;

constexpr RuleDescriptor kDescriptor = {
    "QC203", "unattributed-quote", Severity::kNote,
    "A full-sentence quotation with no speaker to be found.",
    R"(A reader must be able to tell who said it. This rule notes a quotation of a whole sentence for
which neither its own sentence nor those around it name a speaker.

**Flagged**

- The valley was quiet. “Nobody here has seen the river this low in fifty years.” The sluices stayed
  shut.

**Not flagged**

- a speaker named in the sentence, before it, after it, or by a pronoun that can be followed;
- words that a sentence leads up to or goes on from, that a colon announces or a dash signs, even
  where the program could not tell whom it means;
- the second and later of several quotations with nothing between them;
- an unnamed source: “a senior official”, “residents”;
- headlines, slogans and phrases of a few words;
- a quotation within another.

Where another article of the batch credits the words, the message says to whom.
)"};

bool LacksSpeaker(const Quote& quote) {
  return !quote.quoted.empty() && quote.full_sentence && !quote.in_title && !quote.passage &&
         !quote.entity.has_value() && !quote.speaker.has_value() && !quote.source.has_value() &&
         quote.candidates.empty() && SplitWords(JoinParts(quote.quoted)).size() >= kMinWords;
}

bool IsMark(char32_t c) { return IsDoubleMark(c) || IsApostrophe(c); }

bool EndsSentence(char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == U'…'; }

// The last sign before the opening mark, and whether it stands on the same line.
struct SignBefore {
  char32_t sign = 0;
  bool same_line = true;
};

SignBefore FindSignBefore(absl::string_view before) {
  SignBefore found;
  for (size_t end = before.size(); end > 0;) {
    const CodePoint c = DecodeUtf8Before(before, end);
    end -= c.length;
    if (c.value == U'\n') found.same_line = false;
    if (IsMark(c.value) || IsSpace(c.value)) continue;
    found.sign = c.value;
    break;
  }
  return found;
}

// "In his words: “…”", "He greeted them with “…”": the sentence or the line before leads up to it.
bool IsLedUpTo(const Quote& quote) {
  const SignBefore before = FindSignBefore(quote.before);
  if (before.sign == U':' || IsDash(before.sign)) return true;
  return before.sign != 0 && before.same_line && !EndsSentence(before.sign);
}

// "“…,” residents say", "“…” — Ann Rowe".
bool IsFollowedUp(const Quote& quote) {
  const absl::string_view text = quote.quoted.back().text;
  const absl::string_view after = quote.after;
  const char32_t last = FindSignBefore(text).sign;
  bool same_line = true;
  for (size_t at = 0; at < after.size();) {
    const CodePoint c = DecodeUtf8(after, at);
    at += c.length;
    if (c.value == U'\n') same_line = false;
    if (IsMark(c.value) || IsSpace(c.value)) continue;
    if (IsDash(c.value) || c.value == U'(') return true;
    return same_line && (IsLower(c.value) || !EndsSentence(last));
  }
  return false;
}

// Nothing but marks and white space stands between it and the quotation before it, or, in one
// paragraph, no more than the words that say whose that one is: "“…,” Rowe said. “…”"
bool GoesOn(const Batch& batch, size_t index) {
  if (index == 0) return false;
  const Quote& previous = batch.quotes[index - 1];
  const Quote& quote = batch.quotes[index];
  const size_t end = previous.content.back().span.end;
  const size_t begin = quote.content.front().span.begin;
  if (previous.article != quote.article || begin < end) return false;
  const size_t gap = begin - end;
  if (gap <= kMaxGap) return true;
  if (gap > kMaxAttribution || previous.quoted.empty()) return false;
  const size_t between = std::min(gap, quote.before.size());
  return quote.before.find('\n', quote.before.size() - between) == std::string::npos;
}

// A quotation of the same utterance whose speaker is known.
std::optional<QuoteIndex> CreditedElsewhere(const Batch& batch, QuoteIndex index) {
  const UtteranceIndex utterance = batch.utterance_of[index.value()];
  for (QuoteIndex other : batch.utterances[utterance.value()].quotes) {
    if (batch.quotes[other.value()].speaker.has_value()) return other;
  }
  return std::nullopt;
}

std::vector<Finding> Check(const RuleInput& input) {
  const Batch& batch = input.batch;
  const std::vector<Nesting> nesting = FindNesting(batch);
  std::vector<Finding> findings;
  for (size_t q = 0; q < batch.quotes.size(); ++q) {
    const QuoteIndex index(q);
    const Quote& quote = batch.quotes[q];
    if (!LacksSpeaker(quote) || IsLedUpTo(quote) || IsFollowedUp(quote) || GoesOn(batch, q) ||
        nesting[q].within_another) {
      continue;
    }
    Finding finding = FindingOnQuote(kDescriptor, batch, index);
    finding.message = "Nothing around this quotation says who said it.";
    finding.confidence = 0.7;
    if (const std::optional<QuoteIndex> credited = CreditedElsewhere(batch, index)) {
      absl::StrAppend(&finding.message, " ", NameOfVersion(batch, *credited, finding.place.article),
                      " credits it to ", NameOfSpeaker(batch, *credited), ".");
      finding.related.push_back(PlaceOfQuote(batch, *credited));
    }
    findings.push_back(std::move(finding));
  }
  return findings;
}

}  // namespace

const Rule kUnattributedQuote = {kDescriptor, &Check};

}  // namespace quotecheck
