#include "checker/scan/mention_places.h"

#include <algorithm>

#include "absl/strings/string_view.h"

namespace quotecheck {

MentionPlaces::MentionPlaces(const Document& document, const PairedMarks& marks,
                             const std::vector<SourceMention>& mentions,
                             const std::vector<CreditedSpeech>& credited)
    : document_(document), mentions_(mentions) {
  MarkQuotedTokens(marks);
  MarkReportedTokens(credited);
  RankSentences();
  is_source_.assign(mentions.size(), false);
  for (const CreditedSpeech& speech : credited) {
    if (speech.source >= mentions.size()) continue;
    is_source_[speech.source] = true;
    source_words_.try_emplace(speech.source, speech.source_words);
  }
}

std::optional<TextSpan> MentionPlaces::SourceWords(size_t mention) const {
  const auto found = source_words_.find(mention);
  return found == source_words_.end() ? std::nullopt : std::optional<TextSpan>(found->second);
}

void MentionPlaces::MarkQuotedTokens(const PairedMarks& marks) {
  quoted_.assign(document_.tokens.size(), false);
  size_t t = 0;
  for (const QuotedSpan& span : marks.spans) {
    if (span.depth > 0) continue;
    for (const TextSpan& part : span.parts) {
      t = std::max(t, TokenAtOrAfter(document_, part.begin));
      for (; t < quoted_.size() && document_.tokens[t].span.begin < part.end; ++t) {
        quoted_[t] = true;
      }
    }
  }
}

void MentionPlaces::MarkReportedTokens(const std::vector<CreditedSpeech>& credited) {
  reported_.assign(document_.tokens.size(), false);
  for (const CreditedSpeech& speech : credited) {
    if (speech.source >= mentions_.size()) continue;
    if (speech.content.Contains(mentions_[speech.source].span.begin)) continue;
    size_t t = TokenAtOrAfter(document_, speech.content.begin);
    for (; t < reported_.size() && document_.tokens[t].span.begin < speech.content.end; ++t) {
      reported_[t] = true;
    }
  }
}

// Sentences that are speech alone take no part in counting distances, asides none for what follows.
void MentionPlaces::RankSentences() {
  size_t rank = 0, within_aside = 0;
  for (const Sentence& sentence : document_.sentences) {
    if (document_.is_aside[sentence.paragraph]) {
      sentence_rank_.push_back(rank + within_aside++);
      continue;
    }
    within_aside = 0;
    sentence_rank_.push_back(rank);
    bool speech = true;
    for (size_t t = sentence.tokens.begin; t < sentence.tokens.end && speech; ++t) {
      speech = quoted_[t] || document_.tokens[t].kind == TokenKind::kPunctuation;
    }
    if (!speech) ++rank;
  }
}

// "but Rowe said": after a conjunction that joins clauses.
bool MentionPlaces::BeginsClause(size_t token) const {
  if (token == 0) return true;
  const absl::string_view before = document_.tokens[token - 1].folded;
  return before == "but" || before == "and" || before == "while" || before == ";";
}

Place MentionPlaces::PlaceOf(size_t mention) const {
  const SourceMention& m = mentions_[mention];
  const size_t sentence = document_.sentence_of[m.tokens.begin];
  Place place;
  place.sentence = sentence_rank_[sentence];
  place.quoted = quoted_[m.tokens.begin];
  place.reported = reported_[m.tokens.begin];
  place.possessive = m.possessive;
  place.subject = m.subject;
  place.main_subject = m.subject && !place.quoted &&
                       (main_sentence_ != sentence || (m.speaks && BeginsClause(m.tokens.begin)));
  // "Rowe's answers were short": the owner of a subject is in play like a subject; so is the first
  // of "Rowe and her aide left".
  if (mention > 0 && mentions_[mention - 1].tokens.begin == m.tokens.begin &&
      mentions_[mention - 1].subject && (m.possessive || !m.modifier)) {
    place.subject = true;
    place.main_subject = main_mention_ == mention - 1;
  }
  place.speaks = m.speaks || is_source_[mention];
  place.credited = is_source_[mention] && !place.reported;
  return place;
}

void MentionPlaces::Pass(size_t mention, const Place& place) {
  if (!place.main_subject) return;
  main_sentence_ = document_.sentence_of[mentions_[mention].tokens.begin];
  main_mention_ = mention;
}

}  // namespace quotecheck
