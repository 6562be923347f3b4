#include "checker/align/reference.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace quotecheck {
namespace {

using Candidates = std::vector<ReferenceCandidate>;

// Narrows the candidates down, criterion by criterion, until one decides.
class Choice {
 public:
  Choice(const Batch& batch, const PublicationTimes& times,
         absl::Span<const ReferenceCandidate> candidates)
      : batch_(batch), times_(times), left_(candidates.begin(), candidates.end()) {
    std::sort(
        left_.begin(), left_.end(),
        [](const ReferenceCandidate& x, const ReferenceCandidate& y) { return x.quote < y.quote; });
  }

  Reference Choose() {
    std::set<uint32_t> witnesses;
    for (const ReferenceCandidate& candidate : left_) {
      // What was said is no print of it.
      if (!QuoteOf(candidate).passage) witnesses.insert(candidate.witness);
    }
    const ReferenceReason why = Decide();
    return {left_.front().quote, why, witnesses.size()};
  }

 private:
  // Leaves the quotation chosen in front.
  ReferenceReason Decide() {
    const auto is_primary = [this](const ReferenceCandidate& c) { return Article(c).primary; };
    const auto is_correction = [this](const ReferenceCandidate& c) {
      return Article(c).declares_correction;
    };
    const auto is_wire = [this](const ReferenceCandidate& c) {
      return Article(c).info.credit.has_value();
    };
    Narrow([this](const ReferenceCandidate& c) { return !QuoteOf(c).quoted.empty(); });
    if (Narrow(is_primary) && Settled()) return ReferenceReason::kPrimary;
    if (Narrow(is_correction) && Settled()) return ReferenceReason::kCorrection;
    if (NarrowToEarliest() && Settled()) return ReferenceReason::kEarliest;
    if (NarrowToMajority() && Settled()) return ReferenceReason::kMajority;
    if (Narrow(is_wire) && Settled()) return ReferenceReason::kWire;
    return NarrowToLongest() ? ReferenceReason::kLongest : ReferenceReason::kPath;
  }

  const Quote& QuoteOf(const ReferenceCandidate& candidate) const {
    return batch_.quotes[candidate.quote.value()];
  }

  const ScannedArticle& Article(const ReferenceCandidate& candidate) const {
    return batch_.articles[QuoteOf(candidate).article.value()];
  }

  // Keeps those that `preferred` holds for; whether that leaves some out, and some in.
  template <typename Predicate>
  bool Narrow(Predicate preferred) {
    Candidates kept;
    std::copy_if(left_.begin(), left_.end(), std::back_inserter(kept), preferred);
    if (kept.empty() || kept.size() == left_.size()) return false;
    left_ = std::move(kept);
    return true;
  }

  bool NarrowToEarliest() {
    std::vector<ArticleIndex> articles;
    for (const ReferenceCandidate& candidate : left_)
      articles.push_back(QuoteOf(candidate).article);
    const std::optional<std::vector<int64_t>> times = times_.Comparable(articles);
    if (!times.has_value()) return false;
    const int64_t earliest = *std::min_element(times->begin(), times->end());
    size_t next = 0;
    return Narrow([&](const ReferenceCandidate&) { return (*times)[next++] == earliest; });
  }

  static absl::Span<const uint32_t> WordsOf(const ReferenceCandidate& candidate) {
    return candidate.profile->forms();
  }

  bool NarrowToMajority() {
    std::map<absl::Span<const uint32_t>, std::set<uint32_t>> witnesses;
    for (const ReferenceCandidate& c : left_) witnesses[WordsOf(c)].insert(c.witness);
    size_t most = 0;
    for (const auto& [words, of_words] : witnesses) most = std::max(most, of_words.size());
    return Narrow(
        [&](const ReferenceCandidate& c) { return witnesses[WordsOf(c)].size() == most; });
  }

  bool NarrowToLongest() {
    size_t longest = 0;
    for (const ReferenceCandidate& c : left_)
      longest = std::max(longest, c.profile->words().size());
    return Narrow(
        [&](const ReferenceCandidate& c) { return c.profile->words().size() == longest; });
  }

  // Whether it makes no difference which of those left is taken: they print the same words or stand
  // in one article. Then the text comes before the headline, and the longer before the shorter.
  bool Settled() {
    const auto in_one_article = [&](const ReferenceCandidate& c) {
      return QuoteOf(c).article == QuoteOf(left_.front()).article;
    };
    const absl::Span<const uint32_t> words = WordsOf(left_.front());
    const auto same_words = [&](const ReferenceCandidate& c) { return WordsOf(c) == words; };
    if (!std::all_of(left_.begin(), left_.end(), in_one_article) &&
        !std::all_of(left_.begin(), left_.end(), same_words)) {
      return false;
    }
    Narrow([this](const ReferenceCandidate& c) { return !QuoteOf(c).in_title; });
    NarrowToLongest();
    return true;
  }

  const Batch& batch_;
  const PublicationTimes& times_;
  Candidates left_;  // by QuoteIndex: by path, then place
};

}  // namespace

Reference ChooseReference(const Batch& batch, const PublicationTimes& times,
                          absl::Span<const ReferenceCandidate> candidates) {
  if (candidates.size() == 1) {
    const QuoteIndex quote = candidates.front().quote;
    const size_t witnesses = batch.quotes[quote.value()].passage ? 0 : 1;
    return {quote, ReferenceReason::kPath, witnesses};
  }
  return Choice(batch, times, candidates).Choose();
}

}  // namespace quotecheck
