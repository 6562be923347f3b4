#include "checker/judge/rules/spliced_quote.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/judge/rules/shared_words.h"
#include "checker/judge/rules/utterance_texts.h"
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
questions; with `--primary`, one that joins words which its transcript has in separate turns, or far
apart in one.

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

// The texts of the utterances asked for, each made once.
class TextsOfUtterances {
 public:
  explicit TextsOfUtterances(const Batch& batch) : batch_(batch) {}

  const std::vector<UtteranceText>& Of(UtteranceIndex utterance) {
    const auto [entry, added] = texts_.try_emplace(utterance);
    if (added) entry->second = TextsOf(batch_, batch_.utterances[utterance.value()]);
    return entry->second;
  }

 private:
  const Batch& batch_;
  std::map<UtteranceIndex, std::vector<UtteranceText>> texts_;
};

// The first quotation that prints a text and is not `index`.
std::optional<QuoteIndex> FirstBeside(const UtteranceText& text, QuoteIndex index) {
  for (QuoteIndex quote : text.quotes) {
    if (quote != index) return quote;
  }
  return std::nullopt;
}

// The quotation of an utterance that shares most words in a row with a part of `index`; a passage
// of a primary source, where there is one, before all others.
std::optional<Piece> FindPiece(const Batch& batch, QuoteIndex index,
                               const std::vector<UtteranceText>& texts) {
  const Quote& quote = batch.quotes[index.value()];
  std::optional<Piece> best;
  const auto is_better = [&](QuoteIndex other, size_t run) {
    if (!best.has_value()) return true;
    const bool passage = batch.quotes[other.value()].passage;
    const bool best_passage = batch.quotes[best->source.value()].passage;
    return passage == best_passage ? run > best->words : passage;
  };
  for (size_t part = 0; part < quote.quoted.size(); ++part) {
    const std::vector<Token> words = SplitWords(quote.quoted[part].text);
    for (const UtteranceText& text : texts) {
      const std::optional<QuoteIndex> other = FirstBeside(text, index);
      if (!other.has_value()) continue;
      const SharedRun run = LongestSharedRun(words, text.words);
      if (run.words < kMinSharedWords || !is_better(*other, run.words)) continue;
      const TextSpan span = {words[run.a_begin].span.begin,
                             words[run.a_begin + run.words - 1].span.end};
      best = Piece{part, span, *other, run.words};
    }
  }
  return best;
}

bool HasEllipsisBetween(absl::string_view text, TextSpan first, TextSpan second) {
  const std::string between = Fold(text.substr(first.end, second.begin - first.end));
  return absl::StrContains(between, "...") || absl::StrContains(between, ". . .");
}

// Two sentences that begin or end alike share words with both pieces: the first ends where the
// second begins.
void EndBefore(absl::string_view text, TextSpan second, TextSpan* first) {
  TextSpan kept = {first->begin, first->begin};
  for (const Token& word : SplitWords(text.substr(0, second.begin))) {
    if (word.span.end <= first->end) kept.end = std::max(kept.end, word.span.end);
  }
  *first = kept;
}

// Leaves words that both pieces share to the second. False where that leaves the first too few.
bool TellApart(const Quote& quote, const Piece& second, Piece* first) {
  if (second.span.begin >= first->span.end) return true;
  const absl::string_view text = quote.quoted[first->part].text;
  EndBefore(text, second.span, &first->span);
  return SplitWords(text.substr(first->span.begin, first->span.size())).size() >= kMinSharedWords;
}

// Do two pieces stand in one pair of marks with nothing to say that they were apart?
bool AreSpliced(const Batch& batch, const Quote& quote, Piece* a, Piece* b) {
  if (a->part != b->part) return false;
  Piece* const first = a->span < b->span ? a : b;
  Piece* const second = first == a ? b : a;
  const bool of_speech =
      batch.quotes[a->source.value()].passage && batch.quotes[b->source.value()].passage;
  if (of_speech && !TellApart(quote, *second, first)) return false;
  if (second->span.begin < first->span.end) return false;
  return !HasEllipsisBetween(quote.quoted[first->part].text, first->span, second->span);
}

// Does another article print the words of both pieces in one quotation?
bool ArePrintedTogether(const Batch& batch, QuoteIndex index, const Piece& a, const Piece& b,
                        TextsOfUtterances* texts) {
  const Quote& quote = batch.quotes[index.value()];
  const auto words_of = [&](const Piece& piece) {
    const absl::string_view text = quote.quoted[piece.part].text;
    return SplitWords(text.substr(piece.span.begin, piece.span.size()));
  };
  const std::vector<Token> of_a = words_of(a);
  const std::vector<Token> of_b = words_of(b);
  const auto holds = [](const UtteranceText& text, const std::vector<Token>& piece) {
    return LongestSharedRun(piece, text.words).words == piece.size();
  };
  for (const Piece* piece : {&a, &b}) {
    for (const UtteranceText& text : texts->Of(batch.utterance_of[piece->source.value()])) {
      if (FirstBeside(text, index).has_value() && holds(text, of_a) && holds(text, of_b)) {
        return true;
      }
    }
  }
  return false;
}

// Of a primary source both pieces come from one: the line tells the two apart.
std::string PlaceName(const Batch& batch, QuoteIndex source, ArticleIndex article) {
  const std::string name = NameOfVersion(batch, source, article);
  const Quote& quote = batch.quotes[source.value()];
  return quote.passage ? absl::StrCat(name, ", line ", quote.position.line) : name;
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
      " (", PlaceName(batch, own.source, article), ") and ", in_marks(further), " (",
      PlaceName(batch, further.source, article), ").");
  finding.reference = own.source;
  finding.related = PlacesOf(batch, own.source);
  for (Place& place : PlacesOf(batch, further.source)) {
    finding.related.push_back(std::move(place));
  }
  finding.confidence = 0.75;
  return finding;
}

std::vector<Finding> Check(const RuleInput& input) {
  const Batch& batch = input.batch;
  TextsOfUtterances texts(batch);
  std::vector<Finding> findings;
  for (size_t q = 0; q < batch.also.size(); ++q) {
    if (batch.also[q].empty()) continue;
    const QuoteIndex index(q);
    std::optional<Piece> own = FindPiece(batch, index, texts.Of(batch.utterance_of[q]));
    if (!own.has_value()) continue;
    for (UtteranceIndex further : batch.also[q]) {
      std::optional<Piece> piece = FindPiece(batch, index, texts.Of(further));
      if (!piece.has_value() || !AreSpliced(batch, batch.quotes[q], &*own, &*piece) ||
          ArePrintedTogether(batch, index, *own, *piece, &texts)) {
        continue;
      }
      findings.push_back(Report(batch, index, *own, *piece));
      break;
    }
  }
  return findings;
}

}  // namespace

const Rule kSplicedQuote = {kDescriptor, &Check};

}  // namespace quotecheck
