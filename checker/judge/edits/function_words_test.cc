#include "checker/judge/edits/function_words.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

Term Word(absl::string_view form) {
  Term term;
  term.form = std::string(form);
  return term;
}

TEST(FunctionWordsTest, LightWords) {
  for (const char* form : {"the", "that", "to", "and", "of", "has", "we"}) {
    EXPECT_TRUE(IsLightWord(Word(form))) << form;
  }
  for (const char* form : {"not", "if", "may", "all", "without", "against", "because", "boat"}) {
    EXPECT_FALSE(IsLightWord(Word(form))) << form;
  }
}

TEST(FunctionWordsTest, DroppedOrSwappedIsCleanup) {
  ExpectRelation(
      Relation::kCleanup,
      {{"I hope that the ferry holds.", "I hope the ferry holds."},
       {"Neither the north nor the south has water.", "Neither the north nor south has water."},
       {"This is a chance to save the pier.", "This is the chance to save the pier."},
       {"The only thing he has got going is luck.", "The only thing he has got going on is luck."},
       {"The dam which broke was new.", "The dam that broke was new."}});
}

TEST(FunctionWordsTest, ManyInARowAreWordsDropped) {
  ExpectRelation(Relation::kCondensed, {{"The harbour, as it had been to us, was a refuge.",
                                         "The harbour was a refuge."}});
}

}  // namespace
}  // namespace quotecheck
