#include "checker/judge/testing/batch_for_test.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/judge/judge_pair.h"
#include "checker/judge/quote_context.h"
#include "checker/judge/testing/reference_alignment.h"

namespace quotecheck {

ArticleIndex BatchForTest::AddArticle(absl::string_view path, absl::string_view outlet,
                                      absl::string_view published) {
  ScannedArticle article;
  article.info.path = std::string(path);
  if (!outlet.empty()) article.info.outlet = std::string(outlet);
  if (!published.empty()) article.info.published = std::string(published);
  batch_.articles.push_back(std::move(article));
  batch_.copy_of.emplace_back();
  return ArticleIndex(batch_.articles.size() - 1);
}

SpeakerIndex BatchForTest::AddPerson(absl::string_view name, std::vector<std::string> roles) {
  const SpeakerIndex index = AddSpeaker(name, EntityKind::kPerson);
  speaker(index).roles = std::move(roles);
  return index;
}

SpeakerIndex BatchForTest::AddSpeaker(absl::string_view name, EntityKind kind) {
  Speaker speaker;
  speaker.id = std::string(name);
  speaker.name = std::string(name);
  speaker.kind = kind;
  speaker.names = {std::string(name)};
  batch_.speakers.push_back(std::move(speaker));
  return SpeakerIndex(batch_.speakers.size() - 1);
}

EntityIndex BatchForTest::EntityFor(ArticleIndex article, SpeakerIndex index) {
  std::vector<Entity>& entities = batch_.articles[article.value()].entities;
  const Speaker& of = batch_.speakers[index.value()];
  for (size_t e = 0; e < entities.size(); ++e) {
    if (entities[e].name == of.name) return EntityIndex(e);
  }
  Entity entity;
  entity.name = of.name;
  entity.kind = of.kind;
  entity.names.push_back({of.name, {0, of.name.size()}, {1, 1}});
  entity.roles = of.roles;
  entities.push_back(std::move(entity));
  return EntityIndex(entities.size() - 1);
}

QuoteIndex BatchForTest::AddSplitQuote(ArticleIndex article, std::vector<std::string> parts,
                                       std::optional<SpeakerIndex> speaker) {
  Quote quote;
  quote.id = absl::StrCat("q", batch_.quotes.size());
  quote.article = article;
  size_t at = 100;
  for (const Quote& other : batch_.quotes) {
    if (other.article == article) at = std::max(at, other.content.back().span.end + 10);
  }
  const size_t begin = at;
  for (std::string& part : parts) {
    const size_t end = at + part.size();
    quote.content.push_back({{at, end}, std::move(part)});
    at = end + 20;
  }
  quote.quoted = quote.content;
  quote.position = {at, 1};
  quote.full_sentence = true;
  if (speaker.has_value()) {
    const std::string& name = batch_.speakers[speaker->value()].name;
    quote.speaker = speaker;
    quote.entity = EntityFor(article, *speaker);
    quote.entity_confidence = 0.95;
    quote.source = Mention{{begin - name.size() - 8, begin - 8}, name, MentionKind::kName};
    quote.cue = QuotePart{{begin - 7, begin - 3}, "said"};
  }
  batch_.quotes.push_back(std::move(quote));
  batch_.also.emplace_back();
  batch_.utterance_of.emplace_back();
  return QuoteIndex(batch_.quotes.size() - 1);
}

QuoteIndex BatchForTest::AddQuote(ArticleIndex article, absl::string_view text,
                                  std::optional<SpeakerIndex> speaker) {
  return AddSplitQuote(article, {std::string(text)}, speaker);
}

QuoteIndex BatchForTest::AddIndirect(ArticleIndex article, absl::string_view text,
                                     std::optional<SpeakerIndex> speaker) {
  const QuoteIndex index = AddQuote(article, text, speaker);
  quote(index).kind = QuoteKind::kIndirect;
  quote(index).quoted.clear();
  return index;
}

UtteranceIndex BatchForTest::AddUtterance(std::vector<QuoteIndex> quotes, ReferenceReason why) {
  const UtteranceIndex index(batch_.utterances.size());
  Utterance utterance;
  utterance.id = absl::StrCat("u", index.value());
  utterance.reference = quotes.front();
  utterance.why_reference = why;
  utterance.speaker = quote(quotes.front()).speaker;
  for (size_t i = 1; i < quotes.size(); ++i) {
    utterance.versions.push_back({quotes[i], quotes.front()});
  }
  for (QuoteIndex q : quotes) batch_.utterance_of[q.value()] = index;
  utterance.quotes = std::move(quotes);
  std::sort(utterance.quotes.begin(), utterance.quotes.end());
  batch_.utterances.push_back(std::move(utterance));
  return index;
}

std::vector<std::vector<JudgedVersion>> BatchForTest::Judge() const {
  std::vector<std::vector<JudgedVersion>> versions;
  for (const Utterance& utterance : batch_.utterances) {
    std::vector<JudgedVersion>& judged = versions.emplace_back();
    for (const Version& version : utterance.versions) {
      const Quote& a = batch_.quotes[version.against.value()];
      const Quote& b = batch_.quotes[version.quote.value()];
      WordAlignment alignment = AlignForTest(ComparedText(a), ComparedText(b));
      Verdict verdict = JudgePair(alignment, ContextOf(a), ContextOf(b));
      judged.push_back({version, std::move(alignment), std::move(verdict)});
    }
  }
  return versions;
}

std::vector<Finding> BatchForTest::Run(const Rule& rule) const {
  return rule.check({batch_, Judge()});
}

}  // namespace quotecheck
