#include "checker/scan/document.h"

#include <algorithm>
#include <vector>

#include "checker/text/page_furniture.h"
#include "checker/text/sentences.h"

namespace quotecheck {

Document AnalyzeText(absl::string_view text) {
  Document document;
  document.text = text;
  document.tokens = Tokenize(text);
  document.token_begins.reserve(document.tokens.size());
  for (const Token& token : document.tokens) document.token_begins.push_back(token.span.begin);
  document.paragraphs = PartAtPageFurniture(text, SplitParagraphs(text));
  document.is_aside = FindAsides(text, document.paragraphs);
  for (size_t paragraph = 0; paragraph < document.paragraphs.size(); ++paragraph) {
    for (TextSpan span : SplitSentences(text, document.paragraphs[paragraph])) {
      document.sentences.push_back({span, {}, paragraph});
    }
  }
  // A token belongs to the last sentence that begins before it ends, so that every token has one.
  document.sentence_of.assign(document.tokens.size(), 0);
  size_t token = 0;
  for (size_t s = 0; s < document.sentences.size(); ++s) {
    Sentence& sentence = document.sentences[s];
    const size_t next =
        s + 1 < document.sentences.size() ? document.sentences[s + 1].span.begin : text.size();
    sentence.tokens.begin = token;
    while (token < document.tokens.size() && document.tokens[token].span.begin < next) {
      document.sentence_of[token++] = s;
    }
    sentence.tokens.end = token;
  }
  return document;
}

size_t TokenAtOrAfter(const Document& document, size_t offset) {
  const std::vector<size_t>& begins = document.token_begins;
  return static_cast<size_t>(std::lower_bound(begins.begin(), begins.end(), offset) -
                             begins.begin());
}

}  // namespace quotecheck
