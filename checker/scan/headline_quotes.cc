#include "checker/scan/headline_quotes.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/string_view.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxQuotes = 8;  // of a headline
constexpr size_t kMaxWords = 40;  // of one of them; longer ones are looked up by their beginning
constexpr size_t kMinWords = 4;   // that headline and body share, where not all are
constexpr double kMinShare = 0.75;
constexpr double kConfidence = 0.85;

using Words = std::vector<std::string>;

Words WordsOf(const Quote& quote) {
  Words words;
  for (Token& token : SplitWords(JoinParts(quote.quoted))) words.push_back(std::move(token.folded));
  return words;
}

bool Holds(const Words& body, const Words& headline) {
  return std::search(body.begin(), body.end(), headline.begin(), headline.end()) != body.end();
}

// The length of the longest common subsequence.
size_t SharedInOrder(const Words& headline, const Words& body) {
  std::vector<size_t> row(headline.size() + 1, 0);
  for (const std::string& word : body) {
    size_t diagonal = 0;
    for (size_t i = 0; i < headline.size(); ++i) {
      const size_t above = row[i + 1];
      row[i + 1] = headline[i] == word ? diagonal + 1 : std::max(above, row[i]);
      diagonal = above;
    }
  }
  return row.back();
}

bool RepeatsMost(const Words& headline, const Words& body) {
  const size_t shared = SharedInOrder(headline, body);
  return shared >= kMinWords &&
         static_cast<double>(shared) >= kMinShare * static_cast<double>(headline.size());
}

class HeadlineCreditor {
 public:
  HeadlineCreditor(absl::Span<const Quote> body, absl::Span<const Entity> entities)
      : entities_(entities) {
    for (const Quote& quote : body) {
      if (!quote.quoted.empty()) body_.push_back({&quote, WordsOf(quote)});
    }
  }

  // Credits the quotation; returns whether the body quotes its very words.
  bool Credit(Quote* quote) const {
    Words words = WordsOf(*quote);
    words.resize(std::min(words.size(), kMaxWords));
    if (words.empty()) return false;
    std::vector<const Quote*> same, most;
    for (const BodyQuote& candidate : body_) {
      if (Holds(candidate.words, words)) {
        same.push_back(candidate.quote);
      } else if (RepeatsMost(words, candidate.words)) {
        most.push_back(candidate.quote);
      }
    }
    const bool named =
        quote->entity.has_value() && entities_[quote->entity->value()].kind != EntityKind::kUnnamed;
    if (!named) SetSpeaker(same.empty() ? most : same, quote);
    return !same.empty();
  }

 private:
  struct BodyQuote {
    const Quote* quote = nullptr;
    Words words;
  };

  void SetSpeaker(const std::vector<const Quote*>& sayings, Quote* quote) const {
    std::optional<EntityIndex> speaker;
    double confidence = kConfidence;
    for (const Quote* saying : sayings) {
      if (!saying->entity.has_value()) continue;
      if (speaker.has_value() && *speaker != *saying->entity) return;
      speaker = saying->entity;
      confidence = std::min(confidence, saying->entity_confidence);
    }
    if (!speaker.has_value() || !AgreesInSex(*quote, *speaker)) return;
    quote->entity = speaker;
    quote->entity_confidence = confidence;
    quote->candidates.clear();
    quote->no_speaker_reason.clear();
  }

  bool AgreesInSex(const Quote& quote, EntityIndex speaker) const {
    if (!quote.entity.has_value()) return true;
    const Gender told = entities_[quote.entity->value()].gender;
    const Gender known = entities_[speaker.value()].gender;
    return told == Gender::kUnknown || known == Gender::kUnknown || told == known;
  }

  absl::Span<const Entity> entities_;
  std::vector<BodyQuote> body_;
};

}  // namespace

void CreditHeadlineQuotes(const std::vector<bool>& doubtful, absl::Span<const Quote> body,
                          absl::Span<const Entity> entities, std::vector<Quote>* headline) {
  const bool quotes = std::any_of(headline->begin(), headline->end(),
                                  [](const Quote& quote) { return !quote.quoted.empty(); });
  if (!quotes) return;
  const HeadlineCreditor creditor(body, entities);
  std::vector<Quote> kept;
  size_t looked_at = 0;
  for (size_t i = 0; i < headline->size(); ++i) {
    Quote& quote = (*headline)[i];
    const bool in_body =
        !quote.quoted.empty() && looked_at++ < kMaxQuotes && creditor.Credit(&quote);
    if (in_body || !doubtful[i]) kept.push_back(std::move(quote));
  }
  *headline = std::move(kept);
}

}  // namespace quotecheck
