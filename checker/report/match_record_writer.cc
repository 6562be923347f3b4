#include "checker/report/match_record_writer.h"

#include "checker/report/record_json.h"
#include "nlohmann/json.hpp"

namespace quotecheck {

void WriteMatchRecords(const Batch& batch, std::ostream& out) {
  const auto id = [&batch](QuoteIndex quote) { return batch.quotes[quote.value()].id; };
  for (const Match& match : batch.matches) {
    out << ToLine({{"type", "match"},
                   {"a", id(match.a)},
                   {"b", id(match.b)},
                   {"distance_words", match.distance_words},
                   {"coverage", Rounded(match.coverage)},
                   {"probability", Rounded(match.probability)}});
  }
  for (const Utterance& utterance : batch.utterances) {
    Json json = {{"type", "utterance"}, {"id", utterance.id}, {"speaker", nullptr}};
    if (utterance.speaker.has_value()) {
      const Speaker& speaker = batch.speakers[utterance.speaker->value()];
      json["speaker"] = {{"id", speaker.id}, {"name", speaker.name}};
    }
    json["quotes"] = Json::array();
    for (QuoteIndex quote : utterance.quotes) json["quotes"].push_back(id(quote));
    json["cut"] = utterance.cut;
    out << ToLine(json);
  }
}

}  // namespace quotecheck
