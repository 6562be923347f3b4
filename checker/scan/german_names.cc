#include "checker/scan/german_names.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/german.h"
#include "checker/lexicon/names.h"
#include "checker/text/fold.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxBearers = 8;  // of one surname that are compared

using Words = std::vector<std::string>;

class NameGrouper {
 public:
  NameGrouper(const Document& document, const std::vector<SourceMention>& mentions)
      : document_(document), mentions_(mentions), words_(mentions.size()) {
    result_.of_mention.resize(mentions.size());
    for (size_t m = 0; m < mentions.size(); ++m) {
      words_[m] = WordsOf(mentions[m].name_tokens);
      if (!words_[m].empty()) surnames_.insert(words_[m].back());
    }
    for (Words& words : words_) TakeGenitive(&words);
  }

  GermanBearers Group() {
    for (size_t m = 0; m < mentions_.size(); ++m) {
      if (words_[m].size() > 1) AddTo(m, FindFull(m));
    }
    for (size_t m = 0; m < mentions_.size(); ++m) {
      if (words_[m].size() == 1) AddTo(m, FindSingle(m));
    }
    for (GermanBearer& bearer : result_.bearers) Finish(&bearer);
    return std::move(result_);
  }

 private:
  Words WordsOf(TokenRange tokens) const {
    Words words;
    for (size_t t = tokens.begin; t < tokens.end; ++t) {
      if (document_.tokens[t].kind == TokenKind::kPunctuation) continue;
      words.push_back(FoldName(document_.tokens[t].folded));
    }
    return words;
  }

  // "Vanes" is Vane's where the article has a Vane.
  void TakeGenitive(Words* words) const {
    if (words->empty() || !absl::EndsWith(words->back(), "s")) return;
    const std::string without = words->back().substr(0, words->back().size() - 1);
    if (surnames_.contains(without)) words->back() = without;
  }

  std::optional<size_t> FindFull(size_t m) const {
    const auto found = by_surname_.find(words_[m].back());
    if (found == by_surname_.end()) return std::nullopt;
    for (size_t bearer : found->second) {
      const Words& other = words_[result_.bearers[bearer].fullest];
      if (other.size() < 2 || other.front() == words_[m].front()) return bearer;
    }
    return std::nullopt;
  }

  // The mention of a bearer that is the last before another; full names were added before single
  // words, both by place.
  std::optional<size_t> LastBefore(const GermanBearer& bearer, size_t m) const {
    const auto& mentions = bearer.mentions;
    if (mentions.back() < m && words_[mentions.back()].size() == 1) return mentions.back();
    const auto singles = std::partition_point(mentions.begin(), mentions.end(),
                                              [this](size_t i) { return words_[i].size() > 1; });
    const auto after = std::lower_bound(mentions.begin(), singles, m);
    if (after == mentions.begin()) return std::nullopt;
    return *(after - 1);
  }

  // The bearer of a surname who was named last before the mention, else the first one after it.
  std::optional<size_t> FindSingle(size_t m) const {
    const auto found = by_surname_.find(words_[m].back());
    if (found == by_surname_.end()) return std::nullopt;
    std::optional<size_t> best;
    size_t best_place = 0;
    for (size_t bearer : found->second) {
      const std::optional<size_t> place = LastBefore(result_.bearers[bearer], m);
      if (best.has_value() && (!place.has_value() || *place < best_place)) continue;
      best = bearer;
      best_place = place.value_or(0);
    }
    return best;
  }

  void AddTo(size_t m, std::optional<size_t> bearer) {
    if (!bearer.has_value()) {
      bearer = result_.bearers.size();
      GermanBearer fresh;
      fresh.fullest = m;
      result_.bearers.push_back(fresh);
      std::vector<size_t>& same = by_surname_[words_[m].back()];
      if (same.size() < kMaxBearers) same.push_back(*bearer);
    }
    result_.of_mention[m] = bearer;
    GermanBearer& to = result_.bearers[*bearer];
    to.mentions.push_back(m);
    if (words_[m].size() > words_[to.fullest].size()) to.fullest = m;
    if (to.gender == Gender::kUnknown) to.gender = mentions_[m].gender;
  }

  // A name is a person's where a given name, a role or a title says so, else a body's.
  void Finish(GermanBearer* bearer) const {
    std::sort(bearer->mentions.begin(), bearer->mentions.end());
    const Words& full = words_[bearer->fullest];
    const bool body = (FindGermanWord(full.back()).traits & kDeBody) != 0;
    bool person = bearer->gender != Gender::kUnknown || (full.size() > 1 && !body);
    for (size_t m : bearer->mentions) {
      const TokenRange title = mentions_[m].title;
      for (size_t t = title.begin; t < title.end; ++t) {
        const uint64_t traits = FindGermanWord(document_.tokens[t].folded).traits;
        person = person || (traits & (kDeRole | kDeTitle)) != 0;
      }
    }
    if (full.size() == 1 && !person) person = IsGivenName(full.front());
    bearer->kind = person ? EntityKind::kPerson : EntityKind::kBody;
  }

  const Document& document_;
  const std::vector<SourceMention>& mentions_;
  std::vector<Words> words_;  // of the mentions' names
  absl::flat_hash_set<std::string> surnames_;
  absl::flat_hash_map<std::string, std::vector<size_t>> by_surname_;  // to bearers
  GermanBearers result_;
};

}  // namespace

GermanBearers GroupGermanNames(const Document& document,
                               const std::vector<SourceMention>& mentions) {
  return NameGrouper(document, mentions).Group();
}

}  // namespace quotecheck
