#include "checker/align/prepared_text.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "checker/align/masked_words.h"
#include "checker/lexicon/numerals.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// In order of SequenceSign, from kPercent on.
constexpr absl::string_view kUnitSigns[] = {"%", "$", "£", "€", "¥"};

absl::string_view TextOfSign(SequenceSign sign) {
  return kUnitSigns[static_cast<size_t>(sign) - static_cast<size_t>(SequenceSign::kPercent)];
}

WordSequence Build(const std::vector<Token>& tokens, Vocabulary* vocabulary) {
  SequenceBuilder builder(vocabulary);
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::kPunctuation) {
      builder.AddSign(SignOf(token.folded));
    } else {
      builder.AddWord(vocabulary->Intern(token.folded));
    }
  }
  return builder.Build();
}

}  // namespace

SequenceSign SignOf(absl::string_view folded) {
  if (folded == "." || folded == "!" || folded == "?" || folded == "…" || folded == "...") {
    return SequenceSign::kStop;
  }
  for (size_t i = 0; i < std::size(kUnitSigns); ++i) {
    if (folded == kUnitSigns[i]) {
      return static_cast<SequenceSign>(static_cast<size_t>(SequenceSign::kPercent) + i);
    }
  }
  return SequenceSign::kNone;
}

void SequenceBuilder::AddWord(WordId word) {
  items_.push_back({word, SequenceSign::kNone});
  words_before_.push_back(words_.ids.size());
  words_.ids.push_back(word);
  words_.begins_sentence.push_back(sentence_ended_ && words_.ids.size() > 1);
  sentence_ended_ = false;
}

void SequenceBuilder::AddSign(SequenceSign sign) {
  if (sign == SequenceSign::kNone) return;
  if (sign == SequenceSign::kStop) {
    sentence_ended_ = true;
    return;
  }
  items_.push_back({0, sign});
  words_before_.push_back(words_.ids.size());
}

WordSequence SequenceBuilder::Build() {
  words_before_.push_back(words_.ids.size());
  FindNumerals();
  items_.clear();
  words_before_.clear();
  sentence_ended_ = false;
  return std::exchange(words_, {});
}

absl::string_view SequenceBuilder::TextOf(const Item& item) const {
  return item.sign == SequenceSign::kNone ? vocabulary_[item.word].folded : TextOfSign(item.sign);
}

// An article begins a numeral only before a word that could begin one too: "a dozen", "a third of".
bool SequenceBuilder::MayBeginNumeral(size_t item) const {
  const auto may = [this](const Item& x) {
    return x.sign != SequenceSign::kNone || vocabulary_[x.word].may_begin_numeral;
  };
  if (!may(items_[item])) return false;
  const absl::string_view text = TextOf(items_[item]);
  if (text != "a" && text != "an") return true;
  return item + 1 < items_.size() && may(items_[item + 1]);
}

void SequenceBuilder::FindNumerals() {
  std::vector<absl::string_view> texts;  // of the items; only where there is need of them
  for (size_t i = 0; i < items_.size();) {
    if (!MayBeginNumeral(i)) {
      ++i;
      continue;
    }
    if (texts.empty()) {
      for (const Item& item : items_) texts.push_back(TextOf(item));
    }
    const std::optional<Numeral> numeral = ParseNumeral(texts, i);
    if (!numeral.has_value() || numeral->words == 0) {
      ++i;
      continue;
    }
    const size_t end = std::min(i + numeral->words, items_.size());
    const WordRange words{words_before_[i], words_before_[end]};
    if (!words.empty()) {
      words_.numerals.push_back({words, numeral->value, numeral->ordinal, numeral->unit,
                                 vocabulary_.BaseOfValue(numeral->value)});
    }
    i = end;
  }
}

WordSequence PrepareWords(absl::string_view text, Vocabulary* vocabulary) {
  SequenceBuilder builder(vocabulary);
  ForEachSpokenToken(Tokenize(text), [&](absl::string_view folded, TokenKind kind) {
    if (kind == TokenKind::kPunctuation) {
      builder.AddSign(SignOf(folded));
    } else {
      builder.AddWord(vocabulary->Intern(folded));
    }
  });
  return builder.Build();
}

PreparedText PrepareText(absl::string_view text, Vocabulary* vocabulary) {
  const std::vector<Token> tokens = Tokenize(text);
  PreparedText prepared{Build(tokens, vocabulary), {}, {}};
  prepared.text = std::string(text);
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::kPunctuation) continue;
    prepared.words.push_back(
        {std::string(text.substr(token.span.begin, token.span.size())), token.folded, token.span});
  }
  return prepared;
}

}  // namespace quotecheck
