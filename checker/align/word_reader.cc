#include "checker/align/word_reader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "absl/strings/ascii.h"
#include "checker/align/masked_words.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// Longer chunks are rare, and more are not kept: texts without blanks, or of ever new ones.
constexpr size_t kMaxChunkBytes = 32;
constexpr size_t kMaxChunks = size_t{1} << 19;
// So many chunks are asked for in memory before the first of them is looked at.
constexpr size_t kChunksAhead = 16;

// No word goes on over a blank.
bool IsBlank(char c) { return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r'); }

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

// The key of a chunk that has a short one.
std::optional<ChunkKey> ShortKeyOf(absl::string_view text, size_t begin, size_t end) {
  const size_t size = end - begin;
  if (text[end - 1] != '.') {
    if (size > ChunkKey::kMaxBytes) return std::nullopt;
    return ChunkKey::Of(text, begin, size);
  }
  KeyText key;
  if (size + 2 > ChunkKey::kMaxBytes || !MakeKeyText(text, begin, end, &key)) return std::nullopt;
  return ChunkKey::Of(key.view());
}

// Finds the next chunk from `at` on.
bool FindNextChunk(absl::string_view text, size_t at, size_t* begin, size_t* end) {
  while (at < text.size() && IsBlank(text[at])) ++at;
  *begin = at;
  while (at < text.size() && !IsBlank(text[at])) ++at;
  *end = at;
  return *begin < at;
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

void WordReader::AppendTokens(absl::string_view text, size_t begin, size_t end,
                              std::vector<Item>* items) {
  ForEachTokenOf(text, begin, end, [&](absl::string_view folded, TokenKind kind) {
    if (kind != TokenKind::kPunctuation) {
      items->push_back({vocabulary_.Intern(folded), SequenceSign::kNone});
    } else if (const SequenceSign sign = SignOf(folded); sign != SequenceSign::kNone) {
      items->push_back({0, sign});
    }
  });
}

// Of the items from `begin` on.
KnownChunk WordReader::MakeChunk(size_t begin) const {
  const absl::Span<const Item> items = absl::MakeConstSpan(items_).subspan(begin);
  KnownChunk chunk;
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

const KnownChunk* WordReader::FindLongChunk(absl::string_view text, size_t begin,
                                            size_t end) const {
  KeyText key;
  if (!MakeKeyText(text, begin, end, &key)) return nullptr;
  const auto known = known_long_.find(key.view());
  return known == known_long_.end() ? nullptr : &known->second;
}

// Calls `take(begin, end, chunk)` for each chunk of the text, null for unknown ones, while it gives
// true; gives whether it always did.
template <typename Take>
bool WordReader::ForEachChunk(absl::string_view text, Take take) const {
  struct Place {
    size_t begin;
    size_t end;
    std::optional<ChunkKey> key;
  };
  std::array<Place, kChunksAhead> places;
  for (size_t at = 0;;) {
    size_t count = 0;
    for (; count < places.size(); ++count) {
      Place& place = places[count];
      if (!FindNextChunk(text, at, &place.begin, &place.end)) break;
      at = place.end;
      place.key = ShortKeyOf(text, place.begin, place.end);
      if (place.key.has_value()) known_.Prefetch(*place.key);
    }
    for (size_t i = 0; i < count; ++i) {
      const auto& [begin, end, key] = places[i];
      const KnownChunk* const chunk =
          key.has_value() ? known_.Find(*key) : FindLongChunk(text, begin, end);
      if (!take(begin, end, chunk)) return false;
    }
    if (count < places.size()) return true;
  }
}

// The chunk, which `append` appends the items of where it is unknown; null for one that is not to
// be kept.
template <typename Append>
const KnownChunk* WordReader::FindOrLearn(absl::string_view text, size_t begin, size_t end,
                                          const std::optional<ChunkKey>& key, Append append) {
  const KnownChunk* const known =
      key.has_value() ? known_.Find(*key) : FindLongChunk(text, begin, end);
  if (known != nullptr) return known;
  KeyText long_key;
  if (known_.size() + known_long_.size() >= kMaxChunks) return nullptr;
  if (!key.has_value() && !MakeKeyText(text, begin, end, &long_key)) return nullptr;
  const size_t first = items_.size();
  append(&items_);
  const KnownChunk chunk = MakeChunk(first);
  return key.has_value() ? known_.Add(*key, chunk)
                         : &known_long_.emplace(long_key.view(), chunk).first->second;
}

const KnownChunk* WordReader::LearnFrom(absl::string_view text, size_t begin, size_t end) {
  return FindOrLearn(text, begin, end, ShortKeyOf(text, begin, end),
                     [&](std::vector<Item>* items) { AppendTokens(text, begin, end, items); });
}

absl::Span<const WordReader::Item> WordReader::ItemsOfChunk(absl::string_view text, size_t begin,
                                                            size_t end) {
  const KnownChunk* const chunk = LearnFrom(text, begin, end);
  if (chunk != nullptr) return ItemsOf(*chunk);
  unknown_.clear();
  AppendTokens(text, begin, end, &unknown_);
  return unknown_;
}

template <typename Take>
void WordReader::ForEachItem(absl::string_view text, Take take) {
  size_t begin = 0;
  for (size_t end = 0; FindNextChunk(text, end, &begin, &end);) {
    for (const Item& item : ItemsOfChunk(text, begin, end)) take(item);
  }
}

// Puts the words of plain chunks together.
class WordReader::PlainReader {
 public:
  explicit PlainReader(PlainWords* words) : words_(*words) {
    words_.ids.clear();
    words_.sentences.clear();
  }

  // Whether the chunk is plain where it stands; `items` are those of all chunks.
  bool Add(const KnownChunk& chunk, absl::Span<const Item> items) {
    const bool is_plain = chunk.is_plain && !(chunk.is_article && after_article_);
    after_article_ = chunk.is_article;
    if (!is_plain) return false;
    const size_t word_count = chunk.size - (chunk.ends ? 1u : 0u);
    if (word_count > 0 && ended_) {
      if (!words_.ids.empty()) {
        words_.sentences.push_back(static_cast<uint32_t>(words_.ids.size()));
      }
      ended_ = false;
    }
    if (word_count > 0) words_.ids.push_back(chunk.first_word);
    for (size_t i = 1; i < word_count; ++i) words_.ids.push_back(items[chunk.begin + i].word);
    ended_ = ended_ || chunk.ends;
    return true;
  }

  // Over a chunk that is unknown.
  void Skip() { after_article_ = false; }

 private:
  PlainWords& words_;
  bool ended_ = false;
  bool after_article_ = false;
};

// `learn(begin, end)` gives the chunk of one that is unknown, or null.
template <typename Learn>
bool WordReader::ReadPlainWith(absl::string_view text, Learn learn, PlainWords* words) const {
  PlainReader plain(words);
  return ForEachChunk(text, [&](size_t begin, size_t end, const KnownChunk* chunk) {
    if (chunk == nullptr) chunk = learn(begin, end);
    return chunk != nullptr && plain.Add(*chunk, items_);
  });
}

bool WordReader::ReadPlain(absl::string_view text, PlainWords* words) const {
  return ReadPlainWith(
      text, [](size_t, size_t) -> const KnownChunk* { return nullptr; }, words);
}

bool WordReader::LearnPlain(absl::string_view text, PlainWords* words) {
  return ReadPlainWith(
      text, [&](size_t begin, size_t end) { return LearnFrom(text, begin, end); }, words);
}

bool WordReader::ReadChunks(absl::Span<const KnownChunk> chunks, PlainWords* words) const {
  PlainReader plain(words);
  return std::all_of(chunks.begin(), chunks.end(),
                     [&](const KnownChunk& chunk) { return plain.Add(chunk, items_); });
}

UnknownChunks WordReader::FindUnknown(absl::string_view text, TakeNote note, PlainWords* words,
                                      std::vector<KnownChunk>* room) const {
  UnknownChunks unknown;
  PlainReader plain(words);
  room->clear();
  ForEachChunk(text, [&](size_t begin, size_t end, const KnownChunk* chunk) {
    if (chunk == nullptr) {
      unknown.chunks.push_back({begin, end, room->size(), ShortKeyOf(text, begin, end),
                                TokensOfUnknown(text, begin, end, note)});
      plain.Skip();
    } else if (!plain.Add(*chunk, items_)) {
      unknown.others_are_plain = false;
    }
    room->push_back(chunk == nullptr ? KnownChunk() : *chunk);
    return true;
  });
  if (unknown.others_are_plain && !unknown.chunks.empty()) {
    unknown.all.assign(room->begin(), room->end());
  }
  return unknown;
}

// What AppendTokens() would append, before the vocabulary has all words.
UnknownTokens WordReader::TokensOfUnknown(absl::string_view text, size_t begin, size_t end,
                                          TakeNote note) const {
  UnknownTokens tokens;
  ForEachTokenOf(text, begin, end, [&](absl::string_view folded, TokenKind kind) {
    if (kind != TokenKind::kPunctuation) {
      UnknownToken& token = tokens.emplace_back();
      token.word = vocabulary_.Find(folded);
      if (!token.word.has_value()) token.note = note(folded);
    } else if (const SequenceSign sign = SignOf(folded); sign != SequenceSign::kNone) {
      tokens.emplace_back().sign = sign;
    }
  });
  return tokens;
}

std::optional<KnownChunk> WordReader::LearnChunk(absl::string_view text, const UnknownChunk& chunk,
                                                 FindNoted find, std::vector<WordId>* words) {
  const KnownChunk* const known =
      FindOrLearn(text, chunk.begin, chunk.end, chunk.key, [&](std::vector<Item>* items) {
        for (const UnknownToken& token : chunk.tokens) {
          const bool is_new = token.sign == SequenceSign::kNone && !token.word.has_value();
          const WordId word =
              is_new ? vocabulary_.Intern(find(token.note)) : token.word.value_or(0);
          items->push_back({word, token.sign});
        }
      });
  // Whether an article is plain turns on what stands before it.
  if (known == nullptr || !known->is_plain || known->is_article) return std::nullopt;
  const absl::Span<const Item> items = ItemsOf(*known);
  for (const Item& item : items.subspan(0, items.size() - (known->ends ? 1 : 0))) {
    words->push_back(item.word);
  }
  return *known;
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
