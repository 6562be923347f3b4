#include "checker/judge/rules/spliced_quote.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/judge/rules/shared_words.h"
#include "checker/judge/rules/version_findings.h"
#include "checker/judge/rules/wording.h"
#include "checker/text/fold.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// Fewer words in a row may be anybody's.
constexpr size_t kMinSharedWords = 4;

constexpr RuleDescriptor kDescriptor = {
    "QC106", "spliced-quote", Severity::kWarning,
    "Words said on separate occasions are joined inside one pair of marks.",
    R"(Inside one pair of marks stands what was said in one go. This rule flags a quotation that joins
words which other articles print as separate utterances: on separate days, or in answer to separate
questions.

**Flagged**

- Monday: “We will keep the ferry,” Rowe said. Thursday, of the budget: “Nobody will pay a penny
  more,” Rowe said.
  Version: “We will keep the ferry. Nobody will pay a penny more,” Rowe said.

**Not flagged**

- two utterances with an ellipsis between them, or in two pairs of marks: “We will keep the ferry,”
  Rowe said. “Nobody will pay a penny more.”
- one unmarked stretch dropped from one utterance: that is QC102;
- two sentences that another article prints together.
)"};

// One pair of marks and where the words of another quotation stand in it.
struct Piece {
  size_t part = 0;
  TextSpan span;  // in the part's text
  QuoteIndex source;
  size_t words = 0;
};

// The quotation of an utterance that shares most words in a row with a part of `index`.
std::optional<Piece> FindPiece(const Batch& batch, QuoteIndex index, const Utterance& utterance) {
  const Quote& quote = batch.quotes[index.value()];
  std::optional<Piece> best;
  for (size_t part = 0; part < quote.quoted.size(); ++part) {
    const std::vector<Token> words = SplitWords(quote.quoted[part].text);
    for (QuoteIndex other : utterance.quotes) {
      if (other == index) continue;
      const SharedRun run =
          LongestSharedRun(words, SplitWords(ComparedText(batch.quotes[other.value()])));
      if (run.words < kMinSharedWords || (best.has_value() && run.words <= best->words)) continue;
      const TextSpan span = {words[run.a_begin].span.begin,
                             words[run.a_begin + run.words - 1].span.end};
      best = Piece{part, span, other, run.words};
    }
  }
  return best;
}

bool HasEllipsisBetween(absl::string_view text, TextSpan first, TextSpan second) {
  const std::string between = Fold(text.substr(first.end, second.begin - first.end));
  return absl::StrContains(between, "...") || absl::StrContains(between, ". . .");
}

// Do two pieces stand in one pair of marks with nothing to say that they were apart?
bool AreSpliced(const Quote& quote, Piece first, Piece second) {
  if (first.part != second.part) return false;
  if (second.span < first.span) std::swap(first, second);
  if (second.span.begin < first.span.end) return false;
  return !HasEllipsisBetween(quote.quoted[first.part].text, first.span, second.span);
}

Finding Report(const Batch& batch, QuoteIndex index, const Piece& own, const Piece& further) {
  Finding finding = FindingOnQuote(kDescriptor, batch, index);
  const absl::string_view text = batch.quotes[index.value()].quoted[own.part].text;
  const auto in_marks = [&](const Piece& piece) {
    return InMarks(text.substr(piece.span.begin, piece.span.size()));
  };
  const ArticleIndex article = finding.place.article;
  finding.message = absl::StrCat(
      WordsOf(batch, index), " in one pair of marks come from separate utterances: ", in_marks(own),
      " (", NameOfVersion(batch, own.source, article), ") and ", in_marks(further), " (",
      NameOfVersion(batch, further.source, article), ").");
  finding.reference = own.source;
  finding.related = {PlaceOfQuote(batch, own.source), PlaceOfQuote(batch, further.source)};
  finding.confidence = 0.75;
  return finding;
}

std::vector<Finding> Check(const RuleInput& input) {
  const Batch& batch = input.batch;
  std::vector<Finding> findings;
  for (size_t q = 0; q < batch.also.size(); ++q) {
    if (batch.also[q].empty()) continue;
    const QuoteIndex index(q);
    const std::optional<Piece> own =
        FindPiece(batch, index, batch.utterances[batch.utterance_of[q].value()]);
    if (!own.has_value()) continue;
    for (UtteranceIndex further : batch.also[q]) {
      const std::optional<Piece> piece = FindPiece(batch, index, batch.utterances[further.value()]);
      if (!piece.has_value() || !AreSpliced(batch.quotes[q], *own, *piece)) continue;
      findings.push_back(Report(batch, index, *own, *piece));
      break;
    }
  }
  return findings;
}

}  // namespace

const Rule kSplicedQuote = {kDescriptor, &Check};

}  // namespace quotecheck
