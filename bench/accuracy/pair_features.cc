// Prints what the decision about each candidate pair of quotations rests on, for tools that fit its
// weights: JSON Lines, first the quotations, then the pairs.
//
//   pair_features PATH...
//   pair_features --alone < PAIRS.jsonl    of pairs as `quotecheck compare` reads them
//   {"type":"quote","quote":7,"article":"a.txt","begin":435,"end":548,"marked":true,
//    "speaker":"Ilse Varga"|null,"day":20000|null,"utterance":3,"text":"..."}
//   {"type":"pair","a":7,"b":19,"features":[...],"shares":[0.7,0.9],"verbatim":true,
//    "retold":false,"voices":1,"log_odds":1.2,"in_batch":2.3}
//
//   {"type":"alone","id":"e1","features":[...]}
//
// `log_odds` is what the pair says alone, `in_batch` with the rest of the batch.

#include <cstdio>
#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "bench/accuracy/scan_paths.h"
#include "checker/align/continuation.h"
#include "checker/align/pair_model.h"
#include "checker/align/pair_probability.h"
#include "checker/align/pair_scorer.h"
#include "checker/align/publication_times.h"
#include "checker/align/score_candidates.h"
#include "checker/align/story_evidence.h"
#include "checker/align/voices.h"
#include "checker/pipeline/align_quotes.h"
#include "checker/pipeline/context_speaker.h"
#include "checker/report/pair_record_reader.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

using Json = nlohmann::ordered_json;

Json QuoteToJson(const Batch& batch, const PublicationTimes& times, size_t index) {
  const Quote& quote = batch.quotes[index];
  Json json = {{"type", "quote"}, {"quote", index}};
  json["article"] = batch.articles[quote.article.value()].info.path;
  json["begin"] = quote.content.front().span.begin;
  json["end"] = quote.content.back().span.end;
  json["marked"] = !quote.quoted.empty();
  json["speaker"] = nullptr;
  if (quote.speaker.has_value()) json["speaker"] = batch.speakers[quote.speaker->value()].name;
  json["day"] = nullptr;
  if (const auto day = times.DayOf(quote.article)) json["day"] = *day;
  json["utterance"] = batch.utterance_of[index].value();
  json["text"] = ComparedText(quote);
  return json;
}

void Print(const Json& json) {
  std::cout << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void PrintAll(const Batch& batch) {
  const PublicationTimes times(batch.articles);
  const Voices voices(&batch);
  PairScorer scorer(&batch, &voices, &times);
  std::vector<ScoredPair> pairs = ScoreCandidates(batch, voices, times, /*jobs=*/1, &scorer).pairs;
  AddContinuationEvidence(batch, times, &pairs);
  AddStoryEvidence(batch, &pairs);
  for (size_t i = 0; i < batch.quotes.size(); ++i) Print(QuoteToJson(batch, times, i));
  for (const ScoredPair& pair : pairs) {
    Json json = {{"type", "pair"}, {"a", pair.a.value()}, {"b", pair.b.value()}};
    json["features"] = scorer.Features(pair.a, pair.b);
    json["shares"] = {pair.score.share_of_a, pair.score.share_of_b};
    json["verbatim"] = pair.score.verbatim();
    json["retold"] = pair.retold;
    json["voices"] = static_cast<int>(pair.score.voices);
    json["log_odds"] = pair.score.log_odds;
    json["in_batch"] = pair.log_odds;
    Print(json);
  }
}

LoneQuote Alone(const PairSide& side) {
  LoneQuote quote = {side.text, side.before, side.after, side.speaker, side.published};
  if (!quote.speaker.has_value()) quote.speaker = FindContextSpeaker(quote);
  return quote;
}

// False where a line is no pair.
bool PrintAlone(std::istream& in) {
  for (std::string line; std::getline(in, line);) {
    const absl::StatusOr<PairRecord> pair = ParsePairRecord(line);
    if (!pair.ok()) return false;
    Json json = {{"type", "alone"}, {"id", Json::parse(pair->id)}};
    json["features"] = LonePairFeatures(Alone(pair->a), Alone(pair->b));
    Print(json);
  }
  return true;
}

}  // namespace
}  // namespace quotecheck

int main(int argc, char** argv) {
  const std::vector<std::string> paths(argv + 1, argv + argc);
  if (paths.empty()) {
    std::fputs("usage: pair_features PATH... | --alone\n", stderr);
    return 2;
  }
  if (paths[0] == "--alone") return quotecheck::PrintAlone(std::cin) ? 0 : 2;
  quotecheck::PrintAll(quotecheck::AlignQuotes(quotecheck::ScanPaths(paths), {}, 1));
  return 0;
}
