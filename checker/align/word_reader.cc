#include "checker/align/word_reader.h"

#include <algorithm>
#include <array>
#include <cstring>

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

// What a chunk is known by: its bytes, and where it ends with a point, what that turns on.
struct KeyText {
  std::array<char, kMaxChunkBytes + 2> bytes;
  size_t size = 0;

  absl::string_view view() const { return {bytes.data(), size}; }
};

// Whether the chunk text[begin, end) is one to keep: then gives its key.
bool MakeKeyText(absl::string_view text, size_t begin, size_t end, KeyText* key) {
  key->size = end - begin;
  if (key->size > kMaxChunkBytes) return false;
  std::memcpy(key->bytes.data(), text.data() + begin, key->size);
  if (text[end - 1] != '.') return true;
  const char behind = ClassBehind(text, end);
  key->bytes[key->size++] = ' ';
  key->bytes[key->size++] = behind;
  return behind != 0;
}

bool IsShort(const KeyText& key) { return key.size <= ChunkKey::kMaxBytes; }

// Calls `take(begin, end)` for each chunk while it gives true; gives whether it always did.
template <typename Take>
bool ForEachChunk(absl::string_view text, Take take) {
  for (size_t at = 0; at < text.size();) {
    if (IsBlank(text[at])) {
      ++at;
      continue;
    }
    size_t end = at + 1;
    while (end < text.size() && !IsBlank(text[end])) ++end;
    if (!take(at, end)) return false;
    at = end;
  }
  return true;
}

// Calls `take(folded, kind)` for the tokens of text[begin, end), which it takes apart with as much
// behind it as its last point turns on.
template <typename Take>
void ForEachTokenOf(absl::string_view text, size_t begin, size_t end, Take take) {
  constexpr size_t kCodePointBytes = 4;
  size_t behind = end;
  while (behind < text.size() && text[behind] == ' ') ++behind;
  behind = std::min(behind + kCodePointBytes, text.size());
  std::vector<Token> tokens = Tokenize(text.substr(begin, behind - begin));
  while (!tokens.empty() && tokens.back().span.begin >= end - begin) tokens.pop_back();
  ForEachSpokenToken(tokens, take);
}

}  // namespace

absl::Span<const WordReader::Item> WordReader::Tokenized(absl::string_view text, size_t begin,
                                                         size_t end, std::vector<Item>* items) {
  const size_t first = items->size();
  ForEachTokenOf(text, begin, end, [&](absl::string_view folded, TokenKind kind) {
    if (kind != TokenKind::kPunctuation) {
      items->push_back({vocabulary_.Intern(folded), SequenceSign::kNone});
    } else if (const SequenceSign sign = SignOf(folded); sign != SequenceSign::kNone) {
      items->push_back({0, sign});
    }
  });
  return absl::MakeConstSpan(*items).subspan(first);
}

// Of the items from `begin` on.
WordReader::Chunk WordReader::MakeChunk(size_t begin) const {
  const absl::Span<const Item> items = absl::MakeConstSpan(items_).subspan(begin);
  Chunk chunk;
  chunk.begin = static_cast<uint32_t>(begin);
  chunk.first_word = items.empty() ? 0 : items[0].word;
  chunk.size = static_cast<uint16_t>(items.size());
  chunk.ends = !items.empty() && items.back().sign == SequenceSign::kStop;
  const absl::Span<const Item> words = items.subspan(0, items.size() - (chunk.ends ? 1 : 0));
  if (words.size() == 1 && words[0].sign == SequenceSign::kNone) {
    const absl::string_view word = vocabulary_[words[0].word].folded;
    chunk.is_article = word == "a" || word == "an";
  }
  chunk.is_plain = std::all_of(words.begin(), words.end(), [&](const Item& item) {
    if (item.sign != SequenceSign::kNone) return false;
    const WordTraits& word = vocabulary_[item.word];
    return word.parts.empty() && (chunk.is_article || !word.may_begin_numeral);
  });
  return chunk;
}

const WordReader::Chunk* WordReader::FindChunk(absl::string_view text, size_t begin,
                                               size_t end) const {
  KeyText key;
  if (!MakeKeyText(text, begin, end, &key)) return nullptr;
  if (IsShort(key)) return known_.Find(ChunkKey::Of(key.view()));
  const auto known = known_long_.find(key.view());
  return known == known_long_.end() ? nullptr : &known->second;
}

absl::Span<const WordReader::Item> WordReader::ItemsOfChunk(absl::string_view text, size_t begin,
                                                            size_t end) {
  if (const Chunk* known = FindChunk(text, begin, end); known != nullptr) return ItemsOf(*known);
  KeyText key;
  if (!MakeKeyText(text, begin, end, &key) || known_.size() + known_long_.size() >= kMaxChunks) {
    unknown_.clear();
    return Tokenized(text, begin, end, &unknown_);
  }
  const size_t first = items_.size();
  Tokenized(text, begin, end, &items_);
  const Chunk chunk = MakeChunk(first);
  if (IsShort(key)) {
    known_.Add(ChunkKey::Of(key.view()), chunk);
  } else {
    known_long_.emplace(key.view(), chunk);
  }
  return ItemsOf(chunk);
}

template <typename Take>
void WordReader::ForEachItem(absl::string_view text, Take take) {
  ForEachChunk(text, [&](size_t begin, size_t end) {
    for (const Item& item : ItemsOfChunk(text, begin, end)) take(item);
    return true;
  });
}

bool WordReader::ReadPlain(absl::string_view text, PlainWords* words) const {
  words->ids.clear();
  words->sentences.clear();
  bool ended = false;
  bool after_article = false;
  return ForEachChunk(text, [&](size_t begin, size_t end) {
    const Chunk* const chunk = FindChunk(text, begin, end);
    if (chunk == nullptr || !chunk->is_plain || (chunk->is_article && after_article)) return false;
    after_article = chunk->is_article;
    const size_t word_count = chunk->size - (chunk->ends ? 1u : 0u);
    if (word_count > 0 && ended) {
      if (!words->ids.empty()) words->sentences.push_back(static_cast<uint32_t>(words->ids.size()));
      ended = false;
    }
    if (word_count > 0) words->ids.push_back(chunk->first_word);
    for (size_t i = 1; i < word_count; ++i) words->ids.push_back(items_[chunk->begin + i].word);
    ended = ended || chunk->ends;
    return true;
  });
}

UnknownChunks WordReader::FindUnknown(absl::string_view text) const {
  UnknownChunks unknown;
  bool after_article = false;
  ForEachChunk(text, [&](size_t begin, size_t end) {
    const Chunk* const chunk = FindChunk(text, begin, end);
    const bool is_article = chunk != nullptr && chunk->is_article;
    if (chunk == nullptr) {
      unknown.chunks.push_back({begin, end});
    } else if (!chunk->is_plain || (is_article && after_article)) {
      unknown.others_are_plain = false;
    }
    after_article = is_article;
    return true;
  });
  return unknown;
}

void WordReader::ForEachNewWord(absl::string_view text, TextChunk chunk,
                                absl::FunctionRef<void(absl::string_view)> take) const {
  ForEachTokenOf(text, chunk.begin, chunk.end, [&](absl::string_view folded, TokenKind kind) {
    if (kind != TokenKind::kPunctuation && !vocabulary_.Has(folded)) take(folded);
  });
}

bool WordReader::LearnPlain(absl::string_view text, TextChunk chunk, std::vector<WordId>* words) {
  ItemsOfChunk(text, chunk.begin, chunk.end);
  const Chunk* const known = FindChunk(text, chunk.begin, chunk.end);
  // Whether an article is plain turns on what stands before it.
  if (known == nullptr || !known->is_plain || known->is_article) return false;
  const absl::Span<const Item> items = ItemsOf(*known);
  for (const Item& item : items.subspan(0, items.size() - (known->ends ? 1 : 0))) {
    words->push_back(item.word);
  }
  return true;
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
