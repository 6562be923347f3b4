#include "checker/align/word_reader.h"

#include <random>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/align/new_words.h"
#include "checker/align/prepared_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

void ExpectSame(const std::string& text, WordReader* reader, Vocabulary* vocabulary) {
  const WordSequence read = reader->Read(text);
  const WordSequence prepared = PrepareWords(text, vocabulary);
  EXPECT_EQ(read.ids, prepared.ids) << text;
  EXPECT_EQ(read.begins_sentence, prepared.begins_sentence) << text;
  ASSERT_EQ(read.numerals.size(), prepared.numerals.size()) << text;
  for (size_t i = 0; i < read.numerals.size(); ++i) {
    EXPECT_EQ(read.numerals[i].words, prepared.numerals[i].words) << text;
    EXPECT_EQ(read.numerals[i].value, prepared.numerals[i].value) << text;
  }
  std::vector<WordId> words;
  reader->AppendWords(text, &words);
  EXPECT_EQ(words, prepared.ids) << text;
  PlainWords plain;
  const bool is_plain = reader->ReadPlain(text, &plain);
  EXPECT_EQ(reader->LearnPlain(text, &plain), is_plain) << text;
  if (!is_plain) return;
  EXPECT_EQ(plain.ids, prepared.ids) << text;
  EXPECT_TRUE(prepared.numerals.empty()) << text;
  std::vector<bool> begins(plain.ids.size());
  for (uint32_t place : plain.sentences) begins[place] = true;
  EXPECT_EQ(begins, prepared.begins_sentence) << text;
  for (WordId word : plain.ids) EXPECT_TRUE((*vocabulary)[word].parts.empty()) << text;
}

TEST(WordReaderTest, KnowsPlainTexts) {
  Vocabulary vocabulary;
  WordReader reader(&vocabulary);
  PlainWords plain;
  EXPECT_FALSE(reader.ReadPlain("The boats left. We stay", &plain));
  reader.Read("The boats left. We stay");
  EXPECT_TRUE(reader.ReadPlain("The boats left. We stay", &plain));
  EXPECT_EQ(plain.ids.size(), 5u);
  EXPECT_EQ(plain.sentences, std::vector<uint32_t>{3});
  reader.Read("We won't buy a third boat for $3");
  for (const char* text : {"We won't", "a third boat", "for $3", "We stay here"}) {
    EXPECT_FALSE(reader.ReadPlain(text, &plain)) << text;
  }
  EXPECT_TRUE(reader.ReadPlain("We buy a boat", &plain));
}

// Of what is unknown, looked up.
struct Unknown {
  NewWords noted = NewWords(1);
  std::vector<std::string> words;  // as they were noted
  UnknownChunks found;
  PlainWords plain;
  std::vector<KnownChunk> room;

  Unknown(const std::string& text, const WordReader& reader) {
    found = reader.FindUnknown(
        text,
        [this](absl::string_view folded) {
          words.emplace_back(folded);
          return noted.Add(0, folded);
        },
        &plain, &room);
    noted.LookUp(/*jobs=*/1);
  }
};

TEST(WordReaderTest, FindsWhatIsUnknown) {
  Vocabulary vocabulary;
  WordReader reader(&vocabulary);
  reader.Read("The boats left. We won't stay a third day");
  EXPECT_EQ(Unknown("The ferry left, THE Ferry! boats", reader).words,
            (std::vector<std::string>{"ferry", "ferry"}));
  EXPECT_EQ(Unknown("The boats left. We", reader).words, std::vector<std::string>());
  const Unknown nothing("The boats left. We", reader);
  EXPECT_TRUE(nothing.found.empty());
  PlainWords plain;
  ASSERT_TRUE(reader.ReadPlain("The boats left. We", &plain));
  EXPECT_EQ(nothing.plain.ids, plain.ids);
  EXPECT_EQ(nothing.plain.sentences, plain.sentences);
  EXPECT_TRUE(Unknown("The new boats", reader).found.others_are_plain);
  EXPECT_FALSE(Unknown("The third new boats", reader).found.others_are_plain);
  EXPECT_FALSE(Unknown("We won't", reader).found.others_are_plain);
  EXPECT_FALSE(Unknown("a a boat", reader).found.others_are_plain);
}

TEST(WordReaderTest, LearnsPlainChunks) {
  Vocabulary vocabulary;
  WordReader reader(&vocabulary);
  const std::string text = "Ferries sank. 17 won't";
  const Unknown unknown(text, reader);
  const std::vector<UnknownChunk>& chunks = unknown.found.chunks;
  ASSERT_EQ(chunks.size(), 4u);
  const auto find = [&unknown](NewWords::Note note) { return unknown.noted.Find(0, note); };
  std::vector<WordId> words;
  EXPECT_TRUE(reader.LearnChunk(text, chunks[0], find, &words).has_value());
  EXPECT_TRUE(reader.LearnChunk(text, chunks[1], find, &words).has_value());
  EXPECT_EQ(words, (std::vector<WordId>{vocabulary.Intern("ferries"), vocabulary.Intern("sank")}));
  EXPECT_FALSE(reader.LearnChunk(text, chunks[2], find, &words).has_value());
  EXPECT_FALSE(reader.LearnChunk(text, chunks[3], find, &words).has_value());
  PlainWords plain;
  EXPECT_TRUE(reader.ReadPlain("Ferries Ferries", &plain));
  EXPECT_FALSE(reader.ReadPlain("Ferries sank. 17", &plain));
  EXPECT_TRUE(Unknown(text, reader).found.chunks.empty());
  ExpectSame(text, &reader, &vocabulary);
}

TEST(WordReaderTest, ReadsTheChunksOfATextOnceTheyAreLearned) {
  Vocabulary vocabulary;
  WordReader reader(&vocabulary);
  reader.Read("The boats left. We stay, a boat");
  // What is unknown stands at an end, behind a stop, ends a sentence itself or has no words.
  for (const char* text :
       {"Ferries left. We", "The boats left. Nobody stay", "The boats sank. We",
        "The boats left. -- We", "The boats left. ;. We", "We stay, a trawler"}) {
    Unknown unknown(text, reader);
    const auto find = [&unknown](NewWords::Note note) { return unknown.noted.Find(0, note); };
    ASSERT_FALSE(unknown.found.chunks.empty()) << text;
    std::vector<WordId> words;
    for (const UnknownChunk& chunk : unknown.found.chunks) {
      const std::optional<KnownChunk> known = reader.LearnChunk(text, chunk, find, &words);
      ASSERT_TRUE(known.has_value()) << text;
      unknown.found.all[chunk.place] = *known;
    }
    PlainWords of_chunks;
    PlainWords of_text;
    EXPECT_TRUE(reader.ReadChunks(unknown.found.all, &of_chunks)) << text;
    EXPECT_TRUE(reader.ReadPlain(text, &of_text)) << text;
    EXPECT_EQ(of_chunks.ids, of_text.ids) << text;
    EXPECT_EQ(of_chunks.sentences, of_text.sentences) << text;
    ExpectSame(text, &reader, &vocabulary);
  }
}

TEST(WordReaderTest, LearnsPlainTexts) {
  Vocabulary vocabulary;
  WordReader reader(&vocabulary);
  PlainWords plain;
  EXPECT_TRUE(reader.LearnPlain("The boats left. We stay", &plain));
  EXPECT_EQ(plain.ids.size(), 5u);
  EXPECT_EQ(plain.sentences, std::vector<uint32_t>{3});
  PlainWords again;
  EXPECT_TRUE(reader.ReadPlain("The boats left. We stay", &again));
  EXPECT_EQ(again.ids, plain.ids);
  for (const char* text : {"We won't", "a third boat", "for $3"}) {
    EXPECT_FALSE(reader.LearnPlain(text, &plain)) << text;
    ExpectSame(text, &reader, &vocabulary);
  }
}

TEST(WordReaderTest, ReadsWordsSignsAndNumerals) {
  Vocabulary vocabulary;
  WordReader reader(&vocabulary);
  const WordSequence words = reader.Read("We won’t pay $3 to Mr. Orsk. Two thousand boats left.");
  EXPECT_EQ(words.ids.size(), 11u);
  EXPECT_EQ(words.numerals.size(), 2u);
  EXPECT_TRUE(words.begins_sentence[7]);
}

TEST(WordReaderTest, APointTurnsOnWhatFollows) {
  Vocabulary vocabulary;
  WordReader reader(&vocabulary);
  for (const char* text : {"It was no. 3 of them", "He said no. They left", "Orsk co. ships",
                           "Orsk co. Ships", "Orsk co. “ships”", "Orsk co.", "no.  7", "no.\n7"}) {
    ExpectSame(text, &reader, &vocabulary);
    ExpectSame(text, &reader, &vocabulary);
  }
}

// Against PrepareWords(), on pieces of words, signs and broken bytes in any order.
TEST(WordReaderTest, EqualsPrepareWordsOnRandomTexts) {
  const std::vector<std::string> pieces = {
      " ",  " ",     " ",    "\n",  "\t", "boat",  "Harbor", "no", "co",      "Mr",     "U",
      "S",  ".",     ".",    ".",   ",",  "’s",    "'",      "“",  "”",       "-",      "—",
      "3",  "2,000", "half", "a",   "an", "dozen", "$",      "%",  "…",       "\u00A0", "é",
      "ŁÓ", "\xff",  "\xc3", "don", "t",  ":",     "?",      "!",  "million", "third",  "of"};
  std::mt19937 random(7);
  Vocabulary vocabulary;
  WordReader reader(&vocabulary);
  for (int i = 0; i < 5000; ++i) {
    std::string text;
    for (size_t n = random() % 24; n > 0; --n) text += pieces[random() % pieces.size()];
    ExpectSame(text, &reader, &vocabulary);
  }
}

TEST(WordReaderTest, ReadsTextsWithoutBlanks) {
  Vocabulary vocabulary;
  WordReader reader(&vocabulary);
  ExpectSame(std::string(1000, 'x'), &reader, &vocabulary);
  ExpectSame(std::string(1000, '.'), &reader, &vocabulary);
  ExpectSame("", &reader, &vocabulary);
}

}  // namespace
}  // namespace quotecheck
