#ifndef QUOTECHECK_CHECKER_SCAN_PHRASES_OF_TEXT_H_
#define QUOTECHECK_CHECKER_SCAN_PHRASES_OF_TEXT_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/scan/capitals.h"
#include "checker/scan/document.h"
#include "checker/scan/marked_text.h"
#include "checker/scan/name_spans.h"
#include "checker/scan/noun_phrases.h"
#include "checker/scan/phrase_context.h"
#include "checker/scan/phrase_extents.h"
#include "checker/scan/sentence_phrases.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// A test's sentence with its words and noun phrases, all of them extended. What is marked in it
// (marked_text.h) is a range of tokens.
struct PhrasesOfText {
  explicit PhrasesOfText(absl::string_view marked)
      : input(ParseMarkedText(marked)),
        document(AnalyzeText(input.text)),
        traits(document),
        capitals(document, traits, nullptr),
        names(FindNames(document, traits, capitals)),
        context(document, traits, capitals, names),
        words(context, document.sentences.front()),
        phrases(FindNounPhrases(context, document.sentences.front())),
        sentence(context, document.sentences.front(), phrases) {
    const std::vector<PhraseExtent> extents =
        ExtendPhrases(context, document.sentences.front(), phrases);
    for (size_t i = 0; i < extents.size(); ++i) sentence.extent(i) = extents[i];
  }

  // The tokens of the marked span `i`; an empty mark stands before a token.
  TokenRange Marked(size_t i = 0) const {
    return {TokenAtOrAfter(document, input.spans[i].begin),
            TokenAtOrAfter(document, input.spans[i].end)};
  }

  std::string TextOf(TokenRange tokens) const {
    if (tokens.empty()) return "";
    const size_t begin = document.tokens[tokens.begin].span.begin;
    return input.text.substr(begin, document.tokens[tokens.end - 1].span.end - begin);
  }

  const MarkedText input;
  const Document document;
  const TraitTable traits;
  const Capitals capitals;
  const std::vector<NameSpan> names;
  const PhraseContext context;
  const SentenceWords words;
  const std::vector<NounPhrase> phrases;
  SentencePhrases sentence;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_PHRASES_OF_TEXT_H_
