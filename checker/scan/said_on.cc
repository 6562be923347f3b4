#include "checker/scan/said_on.h"

#include <algorithm>

#include "absl/strings/string_view.h"
#include "checker/lexicon/cues.h"
#include "checker/lexicon/dates.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxDistance = 15;  // tokens between cue and day
constexpr size_t kMaxOpening = 2;  // tokens before a day that opens the sentence: "Late on Friday"
constexpr size_t kMaxInfix = 2;    // tokens between a day and the cue: "Vane on Friday also said"

bool IsWithin(const std::vector<TextSpan>& spans, TextSpan span) {
  return std::any_of(spans.begin(), spans.end(),
                     [span](TextSpan part) { return part.Overlaps(span); });
}

// Words after the cue from which on the sentence tells of something else.
bool EndsCircumstances(absl::string_view word) {
  for (absl::string_view end : {"after", "before", "since", "until", "when", "while", "that", "who",
                                "which", "and", "but", "because", "as", "by", "from"}) {
    if (word == end) return true;
  }
  return FindCueVerb(word).strength == CueStrength::kStrong;
}

// Does an outermost quotation hold the offset?
bool IsQuoted(const PairedMarks& marks, size_t offset) {
  auto after =
      std::upper_bound(marks.spans.begin(), marks.spans.end(), offset,
                       [](size_t at, const QuotedSpan& span) { return at < span.outer.begin; });
  // Spans before it may be nested in the one that holds the offset; few are.
  for (size_t steps = 0; after != marks.spans.begin() && steps < 8; ++steps) {
    --after;
    if (after->outer.Contains(offset)) return true;
    if (after->depth == 0) return false;
  }
  return false;
}

}  // namespace

std::optional<absl::CivilDay> FindSaidOn(const Document& document, const PairedMarks& marks,
                                         TextSpan cue, const std::vector<TextSpan>& content,
                                         std::optional<absl::CivilDay> published) {
  if (!published.has_value() || document.tokens.empty()) return std::nullopt;
  const size_t first = TokenAtOrAfter(document, cue.begin);
  // A cue may hold its own circumstances: "said on Friday at the quay".
  const size_t cue_end = TokenAtOrAfter(document, cue.end);
  const size_t last = std::min(cue_end, first + 1);
  if (first >= document.tokens.size()) return std::nullopt;
  const TokenRange sentence = document.sentences[document.sentence_of[first]].tokens;
  const size_t begin = std::max(sentence.begin, first > kMaxDistance ? first - kMaxDistance : 0);
  const size_t end = std::min(sentence.end, last + kMaxDistance);
  std::vector<absl::string_view> words;  // those outside the reporter's own text as empty words
  for (size_t t = begin; t < end; ++t) {
    const Token& token = document.tokens[t];
    const bool reported = IsWithin(content, token.span) || IsQuoted(marks, token.span.begin);
    words.push_back(reported ? absl::string_view() : absl::string_view(token.folded));
  }
  if (!CanNameDay(words)) return std::nullopt;
  std::optional<absl::CivilDay> nearest;
  size_t nearest_distance = kMaxDistance + 1;
  for (size_t i = 0; i < words.size(); ++i) {
    if (words[i].empty()) continue;
    const size_t t = begin + i;
    if (t >= cue_end && EndsCircumstances(words[i])) break;
    const std::optional<DayMention> day = ParseDayMention(words, i, *published);
    if (!day.has_value()) continue;
    const size_t day_end = t + std::max<size_t>(day->words, 1);
    const bool belongs =
        t >= last || t <= sentence.begin + kMaxOpening || day_end + kMaxInfix >= first;
    const size_t distance = t < first ? first - t : t - last;
    if (belongs && distance < nearest_distance) {
      nearest = day->day;
      nearest_distance = distance;
    }
    i = day_end - begin - 1;
  }
  return nearest;
}

}  // namespace quotecheck
