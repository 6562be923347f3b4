#include "checker/scan/postmodifiers.h"

#include "checker/scan/phrases_of_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Over = size_t (*)(const SentencePhrases&, size_t, size_t);

// The function takes just what is marked, asked of the phrase before it.
void ExpectTakes(Over over, const char* marked) {
  const PhrasesOfText text(marked);
  const TokenRange range = text.Marked();
  for (size_t i = 0; i < text.phrases.size(); ++i) {
    if (text.phrases[i].tokens.end != range.begin) continue;
    const size_t end = over(text.sentence, i, range.begin);
    EXPECT_EQ(end, range.end) << marked << ": " << text.TextOf({range.begin, end});
    return;
  }
  ADD_FAILURE() << "no phrase before the mark in " << marked;
}

TEST(PostmodifiersTest, Participles) {
  for (const char* marked : {
           "Two people {briefed on the talks} said so.",
           "Two people {familiar with the talks} said so.",
           "Several people {surveyed} said so.",
           "It holds, said two people {briefed on the talks}.",
           // The clause's own verb; a name; a verb of saying.
           "Two people {}left the talks.",
           "Ann Rowe {}opposed to the talks said so.",
           "Two people {}said so.",
           "They met two people {}briefed on the talks.",
       }) {
    ExpectTakes(OverParticiple, marked);
  }
}

TEST(PostmodifiersTest, RelativeClauses) {
  for (const char* marked : {
           "Ann Rowe{, who backs the bill}, said so.",
           "The man {who attended the talks} said so.",
           "It holds, said Ann Rowe{, who backs the bill}.",
           "It holds, said a man {who backs the bill}.",
           // No relative word, or none of a source.
           "Ann Rowe{}, said to be late, left.",
           "Ann Rowe {}that said so left.",
           "The man{}, that much is clear, left.",
           "They met Ann Rowe{}, who backs the bill.",
       }) {
    ExpectTakes(OverRelativeClause, marked);
  }
}

TEST(PostmodifiersTest, AClauseHasABound) {
  std::string words = "The man {}who";
  for (int i = 0; i < 50; ++i) words += " often";
  ExpectTakes(OverRelativeClause, (words + " came said so.").c_str());
}

}  // namespace
}  // namespace quotecheck
