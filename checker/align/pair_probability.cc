#include "checker/align/pair_probability.h"

#include <cstdlib>
#include <vector>

#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "checker/align/pair_model.h"
#include "checker/align/quote_profile.h"
#include "checker/align/vocabulary.h"
#include "checker/align/word_overlap.h"
#include "checker/lexicon/dates.h"
#include "checker/lexicon/names.h"
#include "checker/text/fold.h"

namespace quotecheck {
namespace {

// What two speakers who are given say beside what the weights do, which were fitted on those that
// the program read.
constexpr double kGivenVoices = -1.5;

// The words of a name that tell its bearer, folded: titles and suffixes left out.
std::vector<std::string> NameWords(const std::string& name) {
  std::vector<std::string> words;
  for (absl::string_view word : absl::StrSplit(FoldName(name), ' ', absl::SkipEmpty())) {
    if (!IsTitle(word) && !IsNameSuffix(word)) words.push_back(std::string(word));
  }
  return words;
}

bool FitAsGivenNames(const std::string& a, const std::string& b) {
  const bool initial = a.size() <= 2 || b.size() <= 2;
  return initial ? a[0] == b[0] : AreNicknames(a, b) || AreTransliterations(a, b);
}

VoiceRelation RelateNames(const std::optional<std::string>& a,
                          const std::optional<std::string>& b) {
  if (!a.has_value() || !b.has_value()) return VoiceRelation::kUnknown;
  const std::vector<std::string> first = NameWords(*a);
  const std::vector<std::string> second = NameWords(*b);
  if (first.empty() || second.empty()) return VoiceRelation::kUnknown;
  if (!AreTransliterations(first.back(), second.back())) return VoiceRelation::kDifferent;
  if (first.size() == 1 || second.size() == 1) return VoiceRelation::kSame;
  return FitAsGivenNames(first.front(), second.front()) ? VoiceRelation::kSame
                                                        : VoiceRelation::kDifferent;
}

std::optional<int64_t> DaysApart(const std::optional<std::string>& a,
                                 const std::optional<std::string>& b) {
  if (!a.has_value() || !b.has_value()) return std::nullopt;
  const std::optional<absl::CivilDay> first = ParsePublishedDay(*a);
  const std::optional<absl::CivilDay> second = ParsePublishedDay(*b);
  if (!first.has_value() || !second.has_value()) return std::nullopt;
  return std::abs(static_cast<int64_t>(*first - *second));
}

}  // namespace

PairFeatures LonePairFeatures(const LoneQuote& a, const LoneQuote& b) {
  Vocabulary vocabulary;
  ProfileWords words;
  QuoteProfiler profiler(&vocabulary, &words);
  const auto profile = [&](const LoneQuote& quote) {
    return profiler.Make({quote.text, quote.text, quote.before, quote.after});
  };
  const WordOverlap overlap = MeasureOverlap(profile(a), profile(b), vocabulary);
  const PairCircumstances circumstances = {RelateNames(a.speaker, b.speaker),
                                           DaysApart(a.published, b.published),
                                           /*reported=*/false};
  return MakePairFeatures(overlap, circumstances);
}

double PairProbability(const LoneQuote& a, const LoneQuote& b) {
  const bool given = !a.speaker_is_read && !b.speaker_is_read;
  const bool others = RelateNames(a.speaker, b.speaker) == VoiceRelation::kDifferent;
  return ProbabilityOf(PairLogOdds(LonePairFeatures(a, b)) + (given && others ? kGivenVoices : 0));
}

}  // namespace quotecheck
