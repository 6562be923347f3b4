#include "checker/align/pair_filter.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/align/publication_times.h"
#include "checker/align/voices.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr double kLeast = -4;

// Words of all kinds that the filter and the scorer may count apart: of one base form, of one
// spelling and two bases, numerals, contractions, function words, kin.
constexpr const char* kWords[] = {"bridge",  "bridges", "US",      "U.S.",   "close",  "closed",
                                  "shut",    "two",     "2",       "thirty", "we",     "will",
                                  "won't",   "not",     "the",     "of",     "harbor", "harbour",
                                  "ferries", "ferry",   "council", "hurry",  "rush",   "toll"};

class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  unsigned Below(size_t limit) { return static_cast<unsigned>(engine_() % limit); }

  std::string Text(size_t words) {
    std::string text;
    for (size_t i = 0; i < words; ++i)
      absl::StrAppend(&text, kWords[Below(std::size(kWords))], " ");
    return text;
  }

 private:
  std::mt19937 engine_;
};

Batch RandomBatch(size_t quotes, Random* random) {
  Batch batch;
  for (const char* name : {"Ann Rowe", "Rowe", "Tom Vane"}) {
    Speaker& speaker = batch.speakers.emplace_back();
    speaker.id = name;
    speaker.name = name;
  }
  for (size_t i = 0; i < quotes; ++i) {
    ScannedArticle& article = batch.articles.emplace_back();
    article.info.path = absl::StrCat("article-", i, ".txt");
    if (random->Below(4) != 0) {
      article.info.published = absl::StrCat("2031-04-1", random->Below(10));
    }
    Quote& quote = batch.quotes.emplace_back();
    quote.article = ArticleIndex(i);
    const bool copies = i > 0 && random->Below(3) == 0;
    const std::string text =
        copies ? absl::StrCat(batch.quotes[random->Below(i)].content[0].text, random->Text(2))
               : random->Text(random->Below(15) == 0 ? 60 + random->Below(400) : random->Below(13));
    quote.content = {{{0, 1}, text}};
    if (random->Below(3) != 0) quote.quoted = quote.content;
    if (random->Below(4) != 0) quote.speaker = SpeakerIndex(random->Below(3));
    if (random->Below(2) == 0) quote.before = random->Text(6);
    if (random->Below(2) == 0) quote.after = random->Text(6);
  }
  return batch;
}

TEST(PairFilterTest, RulesOutOnlyWhatScoresLess) {
  Random random(13);
  size_t dropped = 0;
  size_t hopeless = 0;
  for (int round = 0; round < 12; ++round) {
    const Batch batch = RandomBatch(60, &random);
    const PublicationTimes times(batch.articles);
    const Voices voices(&batch);
    PairScorer scorer(&batch, &voices, &times);
    std::vector<CandidatePair> all;
    std::vector<QuoteIndex> quotes;
    for (uint32_t a = 0; a < batch.quotes.size(); ++a) {
      quotes.emplace_back(a);
      for (uint32_t b = a + 1; b < batch.quotes.size(); ++b) all.push_back({a, b});
    }
    const std::vector<CandidatePair> kept =
        PairFilter(batch, &scorer, kLeast, /*jobs=*/2).Narrow(all);
    scorer.ReadSurroundings(quotes);
    for (const CandidatePair& pair : all) {
      const PairScore score = scorer.Score(QuoteIndex(pair.a), QuoteIndex(pair.b));
      hopeless += score.log_odds < kLeast ? 1 : 0;
      if (std::binary_search(kept.begin(), kept.end(), pair)) continue;
      ++dropped;
      ASSERT_LT(score.log_odds, kLeast)
          << batch.quotes[pair.a].content[0].text << " | " << batch.quotes[pair.b].content[0].text;
    }
  }
  EXPECT_GT(dropped, hopeless / 4);
}

}  // namespace
}  // namespace quotecheck
