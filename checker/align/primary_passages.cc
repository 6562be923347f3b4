#include "checker/align/primary_passages.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/types/span.h"
#include "checker/align/occasion.h"
#include "checker/align/passage_quote.h"
#include "checker/align/speech_index.h"
#include "checker/align/vocabulary.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// Shares of the weight of a quotation's words that the speech must have.
constexpr double kMinShare = 0.5;
constexpr double kMinShareOfFew = 0.6;
constexpr double kMinShareUnknown = 0.65;
constexpr double kMinShareOfAnother = 0.75;
constexpr double kMinShareOfVeryFew = 0.9;
constexpr double kMinShareElsewhere = 0.75;
// What another speaker says word for word, and how much of that whoever is credited may say.
constexpr double kMinShareWordForWord = 0.9;
constexpr double kMaxShareBeside = 0.9;
// Fewer words than these are not looked up, or must nearly all be there.
constexpr size_t kMinWords = 4;
constexpr size_t kFewWords = 8;
constexpr size_t kVeryFewWords = 6;
// Words that another speaker may hit on as well.
constexpr size_t kMinWordsOfAnother = 6;
constexpr double kMinWorthOfAnother = 8;

// A longer quotation is looked up so many words at a time.
constexpr size_t kMaxQueryWords = 120;

// A piece that makes a splice.
constexpr size_t kMinSplicedWords = 5;
constexpr double kMinSplicedWorth = 6;

// Goes on from a quotation without an attribution of its own.
constexpr size_t kMaxGapBytes = 250;

// A quotation's words, and where in them its pieces may be told apart: a new pair of marks, an
// ellipsis.
struct Query {
  std::vector<SpeechWord> words;
  std::vector<size_t> seams;  // ascending positions in `words`
  double worth = 0;
};

void AddText(absl::string_view text, QuoteProfiler* profiler, Query* query) {
  const auto more = ToSpeechWords(profiler->MakeWithoutSurroundings(text).words());
  query->words.insert(query->words.end(), more.begin(), more.end());
  query->seams.push_back(query->words.size());
}

// Where the first ellipsis at or behind `at` begins, and what follows it; the end for none.
std::pair<size_t, size_t> FindEllipsis(absl::string_view text, size_t at) {
  static constexpr absl::string_view kForms[] = {"…", "...", ". . ."};
  for (; at < text.size(); ++at) {
    for (absl::string_view form : kForms) {
      if (absl::StartsWith(text.substr(at), form)) return {at, at + form.size()};
    }
  }
  return {text.size(), text.size()};
}

Query MakeQuery(const Quote& quote, QuoteProfiler* profiler) {
  Query query;
  for (const QuotePart& part : quote.quoted) {
    for (size_t at = 0; at < part.text.size();) {
      const auto [begin, end] = FindEllipsis(part.text, at);
      AddText(absl::string_view(part.text).substr(at, begin - at), profiler, &query);
      at = end;
    }
  }
  for (const SpeechWord& word : query.words) query.worth += word.worth;
  return query;
}

// The pieces of a whole query, best first.
std::vector<SpeechPiece> FindPieces(const SpeechIndex& index, const Query& query,
                                    std::optional<SpeakerIndex> speaker) {
  std::vector<SpeechPiece> pieces;
  const absl::Span<const SpeechWord> words = query.words;
  for (size_t begin = 0; begin < words.size(); begin += kMaxQueryWords) {
    for (SpeechPiece piece : index.Find(words.subspan(begin, kMaxQueryWords), speaker)) {
      piece.query.begin += begin;
      piece.query.end += begin;
      pieces.push_back(piece);
    }
  }
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const SpeechPiece& x, const SpeechPiece& y) { return x.worth > y.worth; });
  return pieces;
}

double ShareOf(const Query& query, const std::vector<SpeechPiece>& pieces) {
  double worth = 0;
  for (const SpeechPiece& piece : pieces) worth += piece.worth;
  return query.worth > 0 ? std::min(1.0, worth / query.worth) : 0;
}

size_t WordsOf(const std::vector<SpeechPiece>& pieces) {
  return std::accumulate(
      pieces.begin(), pieces.end(), size_t{0},
      [](size_t words, const SpeechPiece& piece) { return words + piece.words; });
}

// Pieces that were said in one go, as the sentences from first to last.
struct Stretch {
  size_t begin = 0;  // positions in the index
  size_t end = 0;
  size_t words = 0;
  double worth = 0;
  bool open = false;  // a seam of the quotation parts it from the stretch before
};

bool HasSeam(const Query& query, size_t begin, size_t end) {
  return std::any_of(query.seams.begin(), query.seams.end(),
                     [&](size_t seam) { return begin <= seam && seam <= end; });
}

// Was a piece said in one go with a stretch? Where a sign parts them, only what the next sentence
// has.
bool AreOne(const SpeechIndex& index, const Stretch& stretch, const SpeechPiece& piece, bool open) {
  const size_t last = stretch.end - 1;
  const size_t next = piece.speech.begin;
  if (open && next > last && !index.AreApart(last, next)) {
    return index.Between(last, next).size() <= 2;
  }
  return !index.AreApart(last, next) || !index.AreApart(stretch.begin, piece.speech.end - 1);
}

// In the order of the quotation.
std::vector<Stretch> JoinNear(const SpeechIndex& index, const Query& query,
                              std::vector<SpeechPiece> pieces) {
  std::sort(pieces.begin(), pieces.end(), [](const SpeechPiece& x, const SpeechPiece& y) {
    return x.query.begin < y.query.begin;
  });
  std::vector<Stretch> stretches;
  size_t query_end = 0;
  for (const SpeechPiece& piece : pieces) {
    const bool open = stretches.empty() || HasSeam(query, query_end, piece.query.begin);
    if (!stretches.empty() && AreOne(index, stretches.back(), piece, open)) {
      Stretch& last = stretches.back();
      last.begin = std::min(last.begin, piece.speech.begin);
      last.end = std::max(last.end, piece.speech.end);
    } else {
      stretches.push_back({piece.speech.begin, piece.speech.end, 0, 0, open});
    }
    stretches.back().words += piece.words;
    stretches.back().worth += piece.worth;
    query_end = piece.query.end;
  }
  return stretches;
}

bool IsSplicedIn(const Stretch& stretch) {
  return stretch.words >= kMinSplicedWords && stretch.worth >= kMinSplicedWorth;
}

class Searcher {
 public:
  Searcher(const Batch& batch, const SpeechIndex& index) : batch_(batch), index_(index) {}

  PassageSearch Search(const Quote& quote, const Query& query, bool elsewhere) const {
    PassageSearch result;
    result.search.elsewhere = elsewhere;
    if (query.words.size() < kMinWords) return result;
    std::vector<SpeechPiece> pieces;
    if (quote.speaker.has_value()) {
      result.search.source = index_.SourceOf(*quote.speaker);
      pieces = FindPieces(index_, query, quote.speaker);
    }
    const std::vector<SpeechPiece> anywhere = FindPieces(index_, query, std::nullopt);
    const bool of_speaker = IsFound(query, pieces, Credit::kSame, elsewhere);
    if (of_speaker && !IsWordForWord(query, pieces, anywhere)) return Take(query, pieces);
    if (!anywhere.empty() && IsFound(query, anywhere, CreditOf(quote, anywhere), elsewhere)) {
      return Take(query, anywhere);
    }
    if (of_speaker) return Take(query, pieces);
    result.search.share = ShareOf(query, pieces);
    if (!pieces.empty()) {
      const SentenceRef near = index_.SentenceAt(pieces.front().speech.begin);
      result.search.source = near.article;
      result.search.nearest = SentenceAt(batch_, near);
    }
    return result;
  }

 private:
  enum class Credit { kSame, kUnknown, kAnother };

  Credit CreditOf(const Quote& quote, const std::vector<SpeechPiece>& pieces) const {
    const std::optional<SpeakerIndex> says = index_.SpeakerAt(pieces.front().speech.begin);
    const auto is_named = [this](std::optional<SpeakerIndex> speaker) {
      return speaker.has_value() && batch_.speakers[speaker->value()].kind != EntityKind::kUnnamed;
    };
    return is_named(says) && is_named(quote.speaker) ? Credit::kAnother : Credit::kUnknown;
  }

  // Does somebody else say nearly all in one go that the speaker who is credited says otherwise?
  static bool IsWordForWord(const Query& query, const std::vector<SpeechPiece>& of_speaker,
                            const std::vector<SpeechPiece>& anywhere) {
    return !anywhere.empty() && anywhere.front().worth >= kMinShareWordForWord * query.worth &&
           of_speaker.front().worth < kMaxShareBeside * anywhere.front().worth;
  }

  static bool IsFound(const Query& query, const std::vector<SpeechPiece>& pieces, Credit credit,
                      bool elsewhere) {
    double least = query.words.size() < kFewWords ? kMinShareOfFew : kMinShare;
    if (credit == Credit::kUnknown) least = kMinShareUnknown;
    if (credit == Credit::kAnother) least = kMinShareOfAnother;
    if (elsewhere) least = std::max(least, kMinShareElsewhere);
    if (query.words.size() < kVeryFewWords) least = kMinShareOfVeryFew;
    if (credit != Credit::kSame &&
        (WordsOf(pieces) < kMinWordsOfAnother || pieces.front().worth < kMinWorthOfAnother)) {
      return false;
    }
    return ShareOf(query, pieces) >= least;
  }

  // The passages of a quotation that is found: stretches that a sign of its own parts make one; one
  // that nothing parts from those before is joined to them, and begins another.
  PassageSearch Take(const Query& query, const std::vector<SpeechPiece>& pieces) const {
    PassageSearch result;
    result.search.share = ShareOf(query, pieces);
    struct Group {
      PassageKey passage;
      double worth = 0;
    };
    std::vector<Group> groups(1);
    for (const Stretch& stretch : JoinNear(index_, query, pieces)) {
      if (!stretch.open && !groups.back().passage.empty()) {
        if (!IsSplicedIn(stretch)) continue;
        groups.emplace_back();
      }
      const std::vector<SentenceRef> sentences = index_.Between(stretch.begin, stretch.end - 1);
      if (!groups.back().passage.empty() && !IsOneVoice(groups.back().passage, sentences)) continue;
      groups.back().passage.push_back(sentences);
      groups.back().worth += stretch.worth;
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& x, const Group& y) { return x.worth > y.worth; });
    result.passage = std::move(groups[0].passage);
    if (groups.size() > 1) result.further = std::move(groups[1].passage);
    return result;
  }

  bool IsOneVoice(const PassageKey& passage, const std::vector<SentenceRef>& sentences) const {
    const SentenceRef a = passage.front().front();
    const SentenceRef b = sentences.front();
    const auto speaker = [this](const SentenceRef& at) {
      return batch_.articles[at.article.value()].speech[at.turn].speaker;
    };
    return a.article == b.article && speaker(a) == speaker(b);
  }

  const Batch& batch_;
  const SpeechIndex& index_;
};

// "en-GB" and "en" are one; an article whose language is not known may be in any.
bool MayBeOneLanguage(const std::string& a, const std::string& b) {
  const auto primary = [](absl::string_view tag) { return tag.substr(0, tag.find('-')); };
  return a.empty() || b.empty() || absl::EqualsIgnoreCase(primary(a), primary(b));
}

using Sources = std::vector<const ScannedArticle*>;

// Words in marks that an article of the sources' language prints as they were said.
bool IsLookedUp(const Batch& batch, const Sources& sources, const Quote& quote) {
  const ScannedArticle& article = batch.articles[quote.article.value()];
  return !quote.quoted.empty() && !article.primary && !article.declares_translation &&
         std::any_of(sources.begin(), sources.end(), [&](const ScannedArticle* source) {
           return MayBeOneLanguage(source->language, article.language);
         });
}

// Does a quotation go on right behind the one before, of the same speaker?
bool GoesOn(const Quote& before, const Quote& quote) {
  return before.article == quote.article && before.speaker == quote.speaker &&
         before.in_title == quote.in_title &&
         quote.content.front().span.begin < before.content.back().span.end + kMaxGapBytes;
}

// By quotation, whether it may come from another occasion than any of the sources. What goes on
// behind such a one was said on its occasion.
std::vector<bool> FindElsewhere(const Batch& batch, const Sources& sources) {
  std::vector<bool> elsewhere(batch.quotes.size());
  for (size_t q = 0; q < batch.quotes.size(); ++q) {
    const Quote& quote = batch.quotes[q];
    if (quote.quoted.empty()) continue;
    elsewhere[q] = (q > 0 && elsewhere[q - 1] && GoesOn(batch.quotes[q - 1], quote)) ||
                   std::all_of(sources.begin(), sources.end(), [&](const ScannedArticle* source) {
                     return TellsOfAnotherOccasion(quote, *source);
                   });
  }
  return elsewhere;
}

}  // namespace

void FindPassages(size_t jobs, Batch* batch) {
  batch->in_primary.clear();
  Sources sources;
  for (const ScannedArticle& article : batch->articles) {
    if (!article.speech.empty()) sources.push_back(&article);
  }
  if (sources.empty()) return;
  Vocabulary vocabulary;
  ProfileWords words;
  QuoteProfiler profiler(&vocabulary, &words);
  const SpeechIndex index(*batch, &profiler);
  std::vector<Query> queries(batch->quotes.size());
  for (size_t q = 0; q < queries.size(); ++q) {
    const Quote& quote = batch->quotes[q];
    if (IsLookedUp(*batch, sources, quote)) queries[q] = MakeQuery(quote, &profiler);
  }
  // From here on the index and the queries are only read.
  const std::vector<bool> elsewhere = FindElsewhere(*batch, sources);
  const Searcher searcher(*batch, index);
  std::vector<PassageSearch> searches(queries.size());
  ParallelFor(jobs, queries.size(), [&](size_t q) {
    if (queries[q].words.empty()) return;
    searches[q] = searcher.Search(batch->quotes[q], queries[q], elsewhere[q]);
  });
  AddPassages(std::move(searches), batch);
}

}  // namespace quotecheck
