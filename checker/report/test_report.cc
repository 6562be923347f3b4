#include "checker/report/test_report.h"

#include <utility>

namespace quotecheck {
namespace {

constexpr RuleDescriptor kReworded = {"QC101", "reworded-quote", Severity::kWarning, "Summary.",
                                      "Help."};
constexpr RuleDescriptor kUnbalanced = {"QC401", "unbalanced-quotation", Severity::kNote,
                                        "Summary.", "Help."};

ScannedArticle MakeArticle(const char* path, const char* outlet, const char* published) {
  ScannedArticle article;
  article.info.path = path;
  article.stable_path = std::string("news/") + path;
  article.info.format = "text";
  article.info.outlet = outlet;
  article.info.published = published;
  Entity entity;
  entity.name = "Ilse Varga";
  entity.names.push_back({"Ilse Varga", {80, 90}, {3, 40}});
  article.entities.push_back(std::move(entity));
  return article;
}

Quote MakeQuote(const char* id, ArticleIndex article, const char* text, size_t size) {
  Quote quote;
  quote.id = id;
  quote.article = article;
  quote.content.push_back({{43, 43 + size}, text});
  quote.quoted = quote.content;
  quote.cue = QuotePart{{75, 79}, "said"};
  quote.source = Mention{{80, 90}, "Ilse Varga", MentionKind::kName};
  quote.entity = EntityIndex(0);
  quote.entity_confidence = 0.975;
  quote.speaker = SpeakerIndex(0);
  quote.position = {3, 2};
  return quote;
}

Finding MakeReworded(const Batch& batch) {
  const Quote& quote = batch.quotes[1];
  Finding finding;
  finding.rule = &kReworded;
  finding.severity = Severity::kWarning;
  finding.message = "“hold” stands for “stand”.";
  finding.place = {quote.article, quote.content[0].span, quote.position, quote.content[0].text};
  finding.quote = QuoteIndex(1);
  finding.reference = QuoteIndex(0);
  const Quote& reference = batch.quotes[0];
  finding.related.push_back({reference.article, reference.content[0].span, reference.position,
                             reference.content[0].text});
  finding.utterance = UtteranceIndex(0);
  ClassifiedEdit edit;
  edit.from = "stand";
  edit.to = "hold";
  edit.from_span = {14, 19};
  edit.to_span = {14, 18};
  edit.edit_class = EditClass::kSynonym;
  finding.edits.push_back(edit);
  finding.confidence = 0.9;
  finding.fingerprint = "f00d";
  return finding;
}

Finding MakeUnbalanced() {
  Finding finding;
  finding.rule = &kUnbalanced;
  finding.message = "This mark opens and nothing closes it.";
  finding.place = {ArticleIndex(1), {200, 203}, {9, 1}, "“"};
  finding.confidence = 1;
  finding.fingerprint = "beef";
  return finding;
}

}  // namespace

Report MakeTestReport() {
  Report report;
  Batch& batch = report.batch;
  batch.articles.push_back(MakeArticle("a.txt", "Oakton Post", "2031-04-02"));
  batch.articles.push_back(MakeArticle("b.txt", "Elmville \x1b[31mStar", "2031-04-03"));
  batch.quotes.push_back(MakeQuote("q1", ArticleIndex(0), "The wall will stand, we trust.", 30));
  batch.quotes.push_back(MakeQuote("q2", ArticleIndex(1), "The wall will hold, we trust.", 29));
  Speaker speaker;
  speaker.id = "ilse-varga";
  speaker.name = "Ilse Varga";
  batch.speakers.push_back(std::move(speaker));
  batch.matches.push_back({QuoteIndex(0), QuoteIndex(1), 1, 0.8, 0.99});
  Utterance utterance;
  utterance.id = "u1";
  utterance.speaker = SpeakerIndex(0);
  utterance.quotes = {QuoteIndex(0), QuoteIndex(1)};
  utterance.reference = QuoteIndex(0);
  utterance.why_reference = ReferenceReason::kEarliest;
  utterance.witnesses = 2;
  utterance.versions.push_back({QuoteIndex(1), QuoteIndex(0)});
  batch.utterances.push_back(std::move(utterance));
  batch.utterance_of = {UtteranceIndex(0), UtteranceIndex(0)};
  batch.also.resize(2);
  batch.copy_of.resize(2);
  report.findings.push_back(MakeReworded(batch));
  report.findings.push_back(MakeUnbalanced());
  report.unchecked.push_back({"c.bin", "holds no text"});
  return report;
}

}  // namespace quotecheck
