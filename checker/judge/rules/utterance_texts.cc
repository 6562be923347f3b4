#include "checker/judge/rules/utterance_texts.h"

#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace quotecheck {

std::vector<UtteranceText> TextsOf(const Batch& batch, const Utterance& utterance) {
  std::vector<UtteranceText> texts;
  std::map<std::tuple<std::string, bool, bool>, size_t> known;
  for (QuoteIndex index : utterance.quotes) {
    const Quote& quote = batch.quotes[index.value()];
    std::string text = ComparedText(quote);
    const auto [entry, added] = known.try_emplace(
        std::make_tuple(std::move(text), quote.quoted.empty(), quote.passage), texts.size());
    if (added) texts.push_back({SplitWords(std::get<0>(entry->first)), {}});
    texts[entry->second].quotes.push_back(index);
  }
  return texts;
}

}  // namespace quotecheck
