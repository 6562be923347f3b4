#include "checker/align/masked_words.h"

#include <string>

#include "absl/strings/strip.h"
#include "checker/lexicon/expletives.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxSigns = 12;

bool IsMaskingSign(const Token& token) {
  return token.kind == TokenKind::kPunctuation && !MaskingSigns(token.folded).empty();
}

bool Touch(const Token& left, const Token& right) { return left.span.end == right.span.begin; }

}  // namespace

std::optional<MaskedWord> MaskedWordAt(absl::Span<const Token> tokens, size_t at) {
  if (tokens[at].kind != TokenKind::kWord) return std::nullopt;
  size_t end = at + 1;
  std::string signs;
  while (end < tokens.size() && end - at <= kMaxSigns && IsMaskingSign(tokens[end]) &&
         Touch(tokens[end - 1], tokens[end])) {
    signs += tokens[end++].folded;
  }
  if (signs.empty()) return std::nullopt;
  absl::string_view rest;
  if (end < tokens.size() && tokens[end].kind == TokenKind::kWord &&
      Touch(tokens[end - 1], tokens[end])) {
    rest = absl::StripSuffix(tokens[end].folded, ".");  // "S**T." is no initial
    ++end;
  }
  const auto word = UnmaskExpletive(tokens[at].folded, signs, WithoutPossessive(rest));
  if (!word.has_value()) return std::nullopt;
  return MaskedWord{*word, end - at};
}

void ForEachSpokenToken(absl::Span<const Token> tokens,
                        absl::FunctionRef<void(absl::string_view, TokenKind)> take) {
  for (size_t i = 0; i < tokens.size();) {
    if (const std::optional<MaskedWord> masked = MaskedWordAt(tokens, i); masked.has_value()) {
      take(masked->word, TokenKind::kWord);
      i += masked->tokens;
    } else {
      take(tokens[i].folded, tokens[i].kind);
      ++i;
    }
  }
}

}  // namespace quotecheck
