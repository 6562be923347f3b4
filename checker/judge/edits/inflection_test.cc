#include "checker/judge/edits/inflection.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

Term Word(absl::string_view form) {
  Term term;
  term.form = std::string(form);
  return term;
}

TEST(InflectionTest, FormsOfOneWord) {
  for (const TextPair& pair :
       {TextPair{"states", "stated"}, TextPair{"who", "whom"}, TextPair{"is", "was"},
        TextPair{"weapon", "weapons"}, TextPair{"this", "these"}, TextPair{"tilsen", "tilsen's"},
        TextPair{"norbecks", "norbeck"}, TextPair{"chose", "choose"},
        TextPair{"credible", "credibility"}, TextPair{"obstructing", "obstruction"}}) {
    EXPECT_TRUE(AreInflections(Word(pair.a), Word(pair.b))) << pair.a;
    EXPECT_TRUE(AreInflections(Word(pair.b), Word(pair.a))) << pair.a;
  }
}

TEST(InflectionTest, TwoWords) {
  for (const TextPair& pair :
       {TextPair{"state", "statue"}, TextPair{"he", "she"}, TextPair{"can", "could"},
        TextPair{"this", "those"}, TextPair{"port", "portal"}, TextPair{"terror", "terrorist"},
        TextPair{"nation", "nationality"}}) {
    EXPECT_FALSE(AreInflections(Word(pair.a), Word(pair.b))) << pair.a;
  }
}

TEST(InflectionTest, PastForms) {
  for (const char* form : {"signed", "was", "gone", "built", "had"}) {
    EXPECT_TRUE(IsPastForm(form)) << form;
  }
  for (const char* form : {"sign", "signs", "signing", "is", "have"}) {
    EXPECT_FALSE(IsPastForm(form)) << form;
  }
}

TEST(InflectionTest, IsCleanup) {
  ExpectRelation(
      Relation::kCleanup,
      {{"We found traces of chemical weapons use.", "We found traces of chemical weapon use."},
       {"The members try to find a way.", "The member tries to find a way."},
       {"It is a rebuke to whomever lit the fire.", "It is a rebuke to whoever lit the fire."}});
}

}  // namespace
}  // namespace quotecheck
