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

// A quotation of the headline and those of the body that have its words.
struct Echoes {
  Words words;
  std::vector<const Quote*> same;  // all of them
  std::vector<const Quote*> most;
};

// The first quotations of a headline.
std::vector<Echoes> WordsOfHeadline(const std::vector<Quote>& headline) {
  std::vector<Echoes> echoes;
  for (const Quote& quote : headline) {
    if (quote.quoted.empty()) continue;
    if (echoes.size() == kMaxQuotes) break;
    echoes.emplace_back();
    echoes.back().words = WordsOf(quote);
    echoes.back().words.resize(std::min(echoes.back().words.size(), kMaxWords));
  }
  return echoes;
}

// Looks a quotation of the body up in the headline.
void AddEcho(const Quote& quote, std::vector<Echoes>* headline) {
  if (quote.quoted.empty()) return;
  const Words words = WordsOf(quote);
  for (Echoes& echoes : *headline) {
    if (echoes.words.empty()) continue;
    if (Holds(words, echoes.words)) {
      echoes.same.push_back(&quote);
    } else if (RepeatsMost(echoes.words, words)) {
      echoes.most.push_back(&quote);
    }
  }
}

class HeadlineCreditor {
 public:
  explicit HeadlineCreditor(absl::Span<const Entity> entities) : entities_(entities) {}

  void Credit(const Echoes& echoes, Quote* quote) const {
    if (echoes.words.empty()) return;
    const bool named =
        quote->entity.has_value() && entities_[quote->entity->value()].kind != EntityKind::kUnnamed;
    if (!named) SetSpeaker(echoes.same.empty() ? echoes.most : echoes.same, quote);
  }

 private:
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
};

}  // namespace

void CreditHeadlineQuotes(const std::vector<bool>& doubtful, absl::Span<const Quote> body,
                          absl::Span<const Entity> entities, std::vector<Quote>* headline) {
  std::vector<Echoes> echoes = WordsOfHeadline(*headline);
  if (!echoes.empty()) {
    for (const Quote& quote : body) AddEcho(quote, &echoes);
  }
  const HeadlineCreditor creditor(entities);
  std::vector<Quote> kept;
  size_t next = 0;  // of those with words in marks
  for (size_t i = 0; i < headline->size(); ++i) {
    Quote& quote = (*headline)[i];
    bool in_body = false;
    if (!quote.quoted.empty() && next < echoes.size()) {
      creditor.Credit(echoes[next], &quote);
      in_body = !echoes[next++].same.empty();
    }
    if (in_body || !doubtful[i]) kept.push_back(std::move(quote));
  }
  *headline = std::move(kept);
}

}  // namespace quotecheck
