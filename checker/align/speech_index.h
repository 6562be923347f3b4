#ifndef QUOTECHECK_CHECKER_ALIGN_SPEECH_INDEX_H_
#define QUOTECHECK_CHECKER_ALIGN_SPEECH_INDEX_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "checker/align/passage_quote.h"
#include "checker/align/quote_profile.h"
#include "checker/records/alignment.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Words as the search for a quotation in speech sees them.
struct SpeechWord {
  uint32_t form = 0;
  uint32_t base = 0;
  float worth = 0;  // what it tells that another text has it too, above 0
};
std::vector<SpeechWord> ToSpeechWords(const WordView& words);

// Words of a quotation, and the words of one speaker's speech that they come from.
struct SpeechPiece {
  WordRange query;
  WordRange speech;  // positions in the index
  size_t words = 0;  // of the query's, found
  double worth = 0;  // of these
};

// All that is said in the primary sources of a batch, each speaker's words in one run.
class SpeechIndex {
 public:
  // Keeps the batch, which must outlive it. Near-linear in the speech.
  SpeechIndex(const Batch& batch, QuoteProfiler* profiler);

  bool empty() const { return words_.empty(); }

  // The pieces of speech whose words, in their order, make up the query, best first: the best local
  // alignment (Smith & Waterman 1981; gaps in the speech affine, after Gotoh 1982), cut where what
  // lies between was said far apart, then the same for what it leaves of the query. `speaker`,
  // where given, limits the search to whom that may be. Candidates come from the places that share
  // the telling words and pairs of words, so that the cost depends on the query and on how often
  // its words were said, not on the length of the speech. Thread safe.
  std::vector<SpeechPiece> Find(absl::Span<const SpeechWord> query,
                                std::optional<SpeakerIndex> speaker) const;

  // Who says the word at a position; nothing where the source does not name them.
  std::optional<SpeakerIndex> SpeakerAt(size_t position) const;
  SentenceRef SentenceAt(size_t position) const { return sentences_[words_[position].sentence]; }
  // Whether so much was said between the words at two positions that they were said apart.
  bool AreApart(size_t a, size_t b) const;
  // Whether a source lets `speaker`, or who may be the same, speak: the first such one.
  std::optional<ArticleIndex> SourceOf(SpeakerIndex speaker) const;
  // The sentences from the one to the other, both among one speaker's words, a before b.
  std::vector<SentenceRef> Between(size_t a, size_t b) const;

 private:
  struct Word : SpeechWord {
    uint32_t sentence = 0;  // into sentences_
    uint32_t heard = 0;     // its place among all words of its article
    uint32_t run = 0;
  };
  struct Run {
    ArticleIndex article;
    std::optional<SpeakerIndex> speaker;
    WordRange words;
  };
  struct Diagonal {
    double worth = 0;
    uint32_t run = 0;
    size_t begin = 0;  // position of the query's first word, at least, plus query size
  };

  void AddArticle(ArticleIndex article, QuoteProfiler* profiler);
  void AddKeys();
  bool MayBe(SpeakerIndex a, SpeakerIndex b) const;
  std::vector<Diagonal> Diagonals(absl::Span<const SpeechWord> query,
                                  std::optional<SpeakerIndex> speaker) const;
  void FindIn(absl::Span<const SpeechWord> query, size_t offset,
              std::optional<SpeakerIndex> speaker, size_t depth,
              std::vector<SpeechPiece>* pieces) const;
  std::vector<SpeechPiece> Cut(absl::Span<const SpeechWord> query, size_t window,
                               absl::Span<const std::pair<size_t, size_t>> pairs) const;

  const Batch& batch_;
  std::vector<Word> words_;
  std::vector<SentenceRef> sentences_;
  std::vector<Run> runs_;
  absl::flat_hash_map<uint64_t, std::vector<uint32_t>> places_;  // of bases, and of pairs of them
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_SPEECH_INDEX_H_
