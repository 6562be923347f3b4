#include "checker/align/prepared_text.h"

#include <algorithm>
#include <optional>

#include "absl/types/span.h"
#include "checker/lexicon/numerals.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// A sign of punctuation that belongs to a quantity.
bool IsUnitSign(absl::string_view sign) {
  return sign == "%" || sign == "$" || sign == "£" || sign == "€" || sign == "¥";
}

bool EndsSentence(absl::string_view sign) {
  return sign == "." || sign == "!" || sign == "?" || sign == "…" || sign == "...";
}

// Words, and signs of quantities among them, with the number of words before each.
struct NumeralInput {
  std::vector<absl::string_view> tokens;
  std::vector<size_t> words_before;
};

std::vector<NumeralWords> FindNumerals(const NumeralInput& input, Vocabulary* vocabulary) {
  std::vector<NumeralWords> numerals;
  const absl::Span<const absl::string_view> tokens(input.tokens);
  for (size_t i = 0; i < tokens.size();) {
    const std::optional<Numeral> numeral = ParseNumeral(tokens, i);
    if (!numeral.has_value() || numeral->words == 0) {
      ++i;
      continue;
    }
    const size_t end = std::min(i + numeral->words, tokens.size());
    const WordRange words{input.words_before[i], input.words_before[end]};
    if (!words.empty()) {
      numerals.push_back({words, numeral->value, numeral->ordinal, numeral->unit,
                          vocabulary->BaseOfValue(numeral->value)});
    }
    i = end;
  }
  return numerals;
}

// Appends the words among `tokens` to `words`.
void AppendWords(const std::vector<Token>& tokens, Vocabulary* vocabulary, WordSequence* words) {
  NumeralInput input;
  bool sentence_ended = false;
  for (const Token& token : tokens) {
    const bool word = token.kind != TokenKind::kPunctuation;
    if (word || IsUnitSign(token.folded)) {
      input.tokens.push_back(token.folded);
      input.words_before.push_back(words->ids.size());
    }
    if (!word) {
      sentence_ended = sentence_ended || EndsSentence(token.folded);
      continue;
    }
    words->ids.push_back(vocabulary->Intern(token.folded));
    words->begins_sentence.push_back(sentence_ended && words->ids.size() > 1);
    sentence_ended = false;
  }
  input.words_before.push_back(words->ids.size());
  words->numerals = FindNumerals(input, vocabulary);
}

}  // namespace

WordSequence PrepareWords(absl::string_view text, Vocabulary* vocabulary) {
  WordSequence words;
  AppendWords(Tokenize(text), vocabulary, &words);
  return words;
}

PreparedText PrepareText(absl::string_view text, Vocabulary* vocabulary) {
  PreparedText prepared;
  const std::vector<Token> tokens = Tokenize(text);
  AppendWords(tokens, vocabulary, &prepared);
  prepared.text = std::string(text);
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::kPunctuation) continue;
    prepared.words.push_back(
        {std::string(text.substr(token.span.begin, token.span.size())), token.folded, token.span});
  }
  return prepared;
}

}  // namespace quotecheck
