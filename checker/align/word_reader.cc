#include "checker/align/word_reader.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "checker/align/masked_words.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// Longer chunks are rare, and more are not kept: texts without blanks, or of ever new ones.
constexpr size_t kMaxChunkBytes = 32;
constexpr size_t kMaxChunks = size_t{1} << 19;

// No word goes on over a blank.
bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// What a final point turns on besides its chunk: the class of the character that the text goes on
// with behind the blanks. 0 where that is not told by one byte.
char ClassBehind(absl::string_view text, size_t end) {
  while (end < text.size() && text[end] == ' ') ++end;
  if (end == text.size()) return ' ';
  const auto c = static_cast<unsigned char>(text[end]);
  if (c >= 0x80) return 0;
  if (absl::ascii_isdigit(c)) return '0';
  return absl::ascii_islower(c) ? 'a' : ' ';
}

}  // namespace

// Takes the tokens of text[begin, end) apart, with as much behind it as its last point turns on.
absl::Span<const WordReader::Item> WordReader::Tokenized(absl::string_view text, size_t begin,
                                                         size_t end, std::vector<Item>* items) {
  constexpr size_t kCodePointBytes = 4;
  size_t behind = end;
  while (behind < text.size() && text[behind] == ' ') ++behind;
  behind = std::min(behind + kCodePointBytes, text.size());
  const size_t first = items->size();
  std::vector<Token> tokens = Tokenize(text.substr(begin, behind - begin));
  while (!tokens.empty() && tokens.back().span.begin >= end - begin) tokens.pop_back();
  ForEachSpokenToken(tokens, [&](absl::string_view folded, TokenKind kind) {
    if (kind != TokenKind::kPunctuation) {
      items->push_back({vocabulary_.Intern(folded), SequenceSign::kNone});
    } else if (const SequenceSign sign = SignOf(folded); sign != SequenceSign::kNone) {
      items->push_back({0, sign});
    }
  });
  return absl::MakeConstSpan(*items).subspan(first);
}

absl::Span<const WordReader::Item> WordReader::ItemsOfChunk(absl::string_view text, size_t begin,
                                                            size_t end) {
  const absl::string_view chunk = text.substr(begin, end - begin);
  absl::string_view key = chunk;
  bool keep = chunk.size() <= kMaxChunkBytes;
  if (chunk.back() == '.') {
    const char behind = ClassBehind(text, end);
    keep = keep && behind != 0;
    key_.assign(chunk.data(), chunk.size());
    key_.push_back(' ');
    key_.push_back(behind);
    key = key_;
  }
  if (keep) {
    const auto known = known_.find(key);
    if (known != known_.end()) {
      return absl::MakeConstSpan(items_).subspan(known->second.begin, known->second.size);
    }
  }
  if (!keep || known_.size() >= kMaxChunks) {
    unknown_.clear();
    return Tokenized(text, begin, end, &unknown_);
  }
  const auto first = static_cast<uint32_t>(items_.size());
  const absl::Span<const Item> items = Tokenized(text, begin, end, &items_);
  known_.emplace(key, ItemRange{first, static_cast<uint32_t>(items.size())});
  return items;
}

template <typename Take>
void WordReader::ForEachItem(absl::string_view text, Take take) {
  for (size_t at = 0; at < text.size();) {
    if (IsBlank(text[at])) {
      ++at;
      continue;
    }
    size_t end = at + 1;
    while (end < text.size() && !IsBlank(text[end])) ++end;
    for (const Item& item : ItemsOfChunk(text, at, end)) take(item);
    at = end;
  }
}

WordSequence WordReader::Read(absl::string_view text) {
  ForEachItem(text, [this](const Item& item) {
    if (item.sign == SequenceSign::kNone) {
      builder_.AddWord(item.word);
    } else {
      builder_.AddSign(item.sign);
    }
  });
  return builder_.Build();
}

void WordReader::AppendWords(absl::string_view text, std::vector<WordId>* words) {
  ForEachItem(text, [words](const Item& item) {
    if (item.sign == SequenceSign::kNone) words->push_back(item.word);
  });
}

}  // namespace quotecheck
