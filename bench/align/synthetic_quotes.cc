#include "bench/align/synthetic_quotes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/time/civil_time.h"

namespace quotecheck {
namespace {

using Words = std::vector<std::string>;

constexpr const char* kFunctionWords[] = {"the", "of",   "to",  "and",  "a",   "in",  "that",
                                          "is",  "we",   "for", "it",   "not", "on",  "this",
                                          "be",  "with", "are", "they", "our", "have"};
constexpr const char* kStockPhrases[] = {"we take this very seriously", "it is what it is",
                                         "we will see what happens", "thank you very much",
                                         "our thoughts are with the families"};
constexpr double kFunctionShare = 0.45;
constexpr double kContentWords = 50000;
constexpr double kRankShift = 20;
constexpr size_t kFewestWords = 5;
constexpr size_t kQuotesPerArticle = 8;
constexpr size_t kQuotesPerDay = 2000;
constexpr size_t kQuotesPerSpeaker = 40;

// How two prints of what one speaker said differ, in shares of the words that do: as 849 pairs of
// quotations of AllSides articles of 2012-2016 that two outlets published within two days of each
// other and that differ in at most three words of ten. Words in place of their kin, one in fifteen
// of these, are left out: invented words have none. What remains are words in place of any others.
constexpr double kAtEnds = 0.54;               // more words, or fewer
constexpr double kInside = 0.31;               // the same within
constexpr double kFunctionForFunction = 0.08;  // one function word in place of another

// A quotation before it has an article.
struct Draft {
  uint32_t act = 0;
  uint32_t speaker = 0;
  uint32_t day = 0;
  uint32_t order = 0;  // within the day, by chance
  Words words;
};

class Generator {
 public:
  explicit Generator(const SyntheticOptions& options) : options_(options), random_(options.seed) {}

  SyntheticBatch Make() {
    if (options_.viral_copies > 0) AddAct(options_.viral_copies);
    while (drafts_.size() < options_.quotes) {
      if (Chance(0.01)) {
        AddStockPhrase();
      } else {
        AddAct(Chance(0.8) ? 1 : 2 + Below(5));
      }
    }
    drafts_.resize(options_.quotes);
    return Arrange();
  }

 private:
  // Uniform; the standard's distributions differ between libraries.
  uint32_t Below(size_t end) { return static_cast<uint32_t>(random_() % end); }
  double Unit() { return (static_cast<double>(random_()) + 0.5) / 4294967296.0; }
  bool Chance(double share) { return Unit() < share; }
  size_t Days() const { return options_.quotes / kQuotesPerDay + 1; }
  size_t Speakers() const { return options_.quotes / kQuotesPerSpeaker + 1; }

  // Log-normal, by Box & Muller.
  size_t Length() {
    constexpr double kPi = 3.14159265358979;
    const double normal = std::sqrt(-2 * std::log(Unit())) * std::cos(2 * kPi * Unit());
    return static_cast<size_t>(
        std::clamp(std::exp(std::log(12.0) + 0.75 * normal), double{kFewestWords}, 200.0));
  }

  // Function words, and content words by the law of Zipf and Mandelbrot: the first is one in 150.
  std::string Word() {
    if (Chance(kFunctionShare)) return kFunctionWords[Below(std::size(kFunctionWords))];
    const double rank = kRankShift * std::pow(kContentWords / kRankShift + 1, Unit()) - kRankShift;
    return Spell(static_cast<size_t>(rank) + 1);
  }

  static std::string Spell(size_t number) {
    constexpr const char* kSyllables[] = {"ba", "ke", "do", "li",  "mu", "ra", "ste", "no",
                                          "pi", "va", "zo", "tre", "gu", "fe", "hi",  "so"};
    std::string word = "q";
    for (size_t rest = number; rest > 0; rest /= 16) word += kSyllables[rest % 16];
    return word;
  }

  void AddStockPhrase() {
    const std::string phrase = kStockPhrases[Below(std::size(kStockPhrases))];
    Add(acts_++, Below(Speakers()), Below(Days()), {phrase});
  }

  void AddAct(size_t versions) {
    const uint32_t act = acts_++;
    const uint32_t speaker = Below(Speakers());
    const uint32_t day = Below(Days());
    Words words(Length());
    for (std::string& word : words) word = Word();
    Add(act, speaker, day, words);
    for (size_t i = 1; i < versions; ++i) {
      const auto late = static_cast<uint32_t>(std::min<size_t>(day + Below(3), Days() - 1));
      Add(act, speaker, late, Vary(words));
    }
  }

  Words Vary(Words words) {
    const double kind = Unit();
    if (kind < 0.25 && words.size() > 6) {
      const size_t size = std::max(kFewestWords, words.size() / 2);
      const size_t begin = Below(words.size() - size + 1);
      return Words(words.begin() + static_cast<std::ptrdiff_t>(begin),
                   words.begin() + static_cast<std::ptrdiff_t>(begin + size));
    }
    if (kind < 0.5) {
      for (size_t i = 1 + words.size() / 10; i > 0; --i) Change(&words);
    }
    return words;
  }

  void Change(Words* words) {
    const double kind = Unit();
    const size_t at = Below(words->size());
    if (kind < kAtEnds) {
      const bool in_front = Chance(0.5);
      AddOrDrop(in_front ? 0 : words->size() - 1, in_front ? 0 : words->size(), words);
    } else if (kind < kAtEnds + kInside) {
      AddOrDrop(at, at, words);
    } else if (kind < kAtEnds + kInside + kFunctionForFunction) {
      ReplaceFunctionWord(at, words);
    } else {
      (*words)[at] = Word();
    }
  }

  // Where a word goes or where one comes.
  void AddOrDrop(size_t drop_at, size_t add_at, Words* words) {
    if (words->size() > kFewestWords && Chance(0.5)) {
      words->erase(words->begin() + static_cast<std::ptrdiff_t>(drop_at));
    } else {
      words->insert(words->begin() + static_cast<std::ptrdiff_t>(add_at), Word());
    }
  }

  // The first one from `from` on, around the end; where there is none, nothing.
  void ReplaceFunctionWord(size_t from, Words* words) {
    for (size_t k = 0; k < words->size(); ++k) {
      std::string& word = (*words)[(from + k) % words->size()];
      if (std::find(std::begin(kFunctionWords), std::end(kFunctionWords), word) ==
          std::end(kFunctionWords)) {
        continue;
      }
      word = kFunctionWords[Below(std::size(kFunctionWords))];
      return;
    }
  }

  void Add(uint32_t act, uint32_t speaker, uint32_t day, Words words) {
    drafts_.push_back({act, speaker, day, static_cast<uint32_t>(random_()), std::move(words)});
  }

  SyntheticBatch Arrange() {
    std::sort(drafts_.begin(), drafts_.end(), [](const Draft& x, const Draft& y) {
      return std::tie(x.day, x.order, x.act) < std::tie(y.day, y.order, y.act);
    });
    SyntheticBatch synthetic;
    Batch& batch = synthetic.batch;
    for (size_t i = 0; i < Speakers(); ++i) {
      Speaker& speaker = batch.speakers.emplace_back();
      speaker.id = absl::StrCat("speaker-", i);
      speaker.name = absl::StrCat("Speaker ", i);
    }
    for (size_t i = 0; i < drafts_.size(); ++i) {
      if (i % kQuotesPerArticle == 0) AddArticle(drafts_[i].day, &batch);
      AddQuote(drafts_[i], &batch);
      synthetic.truth.push_back(drafts_[i].act);
    }
    return synthetic;
  }

  static void AddArticle(uint32_t day, Batch* batch) {
    ScannedArticle& article = batch->articles.emplace_back();
    const size_t number = batch->articles.size();
    article.info.path = absl::StrCat("article-", number, ".txt");
    article.info.outlet = absl::StrCat("Outlet ", number % 40);
    article.info.published = absl::FormatCivilTime(absl::CivilDay(2031, 1, 1) + day);
    article.sketch.words = 400;
    article.sketch.shingle_hashes = {number};
  }

  static void AddQuote(const Draft& draft, Batch* batch) {
    Quote& quote = batch->quotes.emplace_back();
    const size_t begin = 100 * (batch->quotes.size() % kQuotesPerArticle);
    quote.id = absl::StrCat("quote-", batch->quotes.size());
    quote.article = ArticleIndex(batch->articles.size() - 1);
    quote.content = {{{begin, begin + 99}, absl::StrJoin(draft.words, " ")}};
    quote.quoted = quote.content;
    quote.speaker = SpeakerIndex(draft.speaker);
    quote.full_sentence = true;
  }

  SyntheticOptions options_;
  std::mt19937 random_;
  uint32_t acts_ = 0;
  std::vector<Draft> drafts_;
};

double Share(size_t part, size_t whole) {
  return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
}

// How many of some quotations are linked.
struct Linked {
  size_t quotes = 0;
  size_t linked = 0;

  void Add(bool is_linked) {
    ++quotes;
    linked += is_linked ? 1 : 0;
  }
  double share() const { return Share(linked, quotes); }
};

size_t CountWords(const Quote& quote) {
  const std::string text = ComparedText(quote);
  return 1 + static_cast<size_t>(std::count(text.begin(), text.end(), ' '));
}

}  // namespace

SyntheticBatch MakeSyntheticBatch(const SyntheticOptions& options) {
  return Generator(options).Make();
}

Recovery MeasureRecovery(const SyntheticBatch& synthetic) {
  const Batch& batch = synthetic.batch;
  std::map<uint32_t, size_t> words;  // of the longest print of each act
  for (size_t i = 0; i < batch.quotes.size(); ++i) {
    size_t& longest = words[synthetic.truth[i]];
    longest = std::max(longest, CountWords(batch.quotes[i]));
  }
  std::map<uint32_t, std::set<UtteranceIndex>> utterances;
  Linked all;
  Linked of_long;
  for (size_t i = 0; i < batch.quotes.size(); ++i) {
    std::set<UtteranceIndex>& known = utterances[synthetic.truth[i]];
    if (!known.empty()) {
      const bool is_linked = known.contains(batch.utterance_of[i]);
      all.Add(is_linked);
      if (words[synthetic.truth[i]] >= kLongWords) of_long.Add(is_linked);
    }
    known.insert(batch.utterance_of[i]);
  }
  size_t apart = 0;
  for (const Utterance& utterance : batch.utterances) {
    const uint32_t act = synthetic.truth[utterance.quotes.front().value()];
    apart += std::all_of(utterance.quotes.begin(), utterance.quotes.end(),
                         [&](QuoteIndex quote) { return synthetic.truth[quote.value()] == act; });
  }
  return {all.share(), of_long.share(), Share(apart, batch.utterances.size())};
}

}  // namespace quotecheck
