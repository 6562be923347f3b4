#include "checker/scan/sentence_phrases.h"

#include "checker/text/characters.h"
#include "checker/text/utf8.h"

namespace quotecheck {

SentencePhrases::SentencePhrases(const PhraseContext& context, const Sentence& sentence,
                                 const std::vector<NounPhrase>& phrases)
    : words_(context, sentence),
      phrases_(phrases),
      extents_(phrases.size()),
      phrase_at_(words_.end() - words_.begin() + 1, phrases.size()) {
  for (size_t i = 0; i < phrases.size(); ++i) {
    phrase_at_[phrases[i].tokens.begin - words_.begin()] = i;
  }
}

bool SentencePhrases::IsClosing(size_t token) const {
  if (token >= words_.end()) return true;
  const Document& document = context().document;
  if (document.tokens[token].kind != TokenKind::kPunctuation) return false;
  const CodePoint c = DecodeUtf8(document.text, document.tokens[token].span.begin);
  return c.value == U',' || c.value == U'.' || c.value == U';' || c.value == U':' ||
         c.value == U'?' || c.value == U'!' || IsDash(c.value) || IsDoubleMark(c.value) ||
         c.value == U')';
}

}  // namespace quotecheck
