#include "checker/scan/declarations.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

Declarations Read(absl::string_view text) { return FindDeclarations(AnalyzeText(text)); }

TEST(DeclarationsTest, Translation) {
  for (const char* text : {
           "“The dam holds,” he said through an interpreter.",
           "Vane, speaking in Spanish, said the dam held.",
           "The letter was translated from Norwegian.",
           "“It holds,” she said, according to a translation of her remarks.",
           "Translated by Ada Quill.",
       }) {
    EXPECT_TRUE(Read(text).translation) << text;
    EXPECT_FALSE(Read(text).correction) << text;
  }
  for (const char* text : {
           "The plan translated into higher rents.",
           "She said in March that the dam held.",
           "The interpreter went home.",
           "He said in a letter that it held.",
       }) {
    EXPECT_FALSE(Read(text).translation) << text;
  }
}

TEST(DeclarationsTest, Correction) {
  for (const char* text : {
           "The dam holds.\n\nCorrection: The engineer is Orla Vane.",
           "The dam holds. An earlier version of this article misquoted Vane.",
           "This story has been corrected to show that the dam holds.",
           "The article was updated to correct a quotation.",
           "(This version corrects the name of the engineer.)",
       }) {
    EXPECT_TRUE(Read(text).correction) << text;
    EXPECT_FALSE(Read(text).translation) << text;
  }
  for (const char* text : {
           "Vane asked for a correction: the dam holds.",
           "The market has corrected itself.",
           "An earlier version of the dam broke.",
           "",
       }) {
    EXPECT_FALSE(Read(text).correction) << text;
  }
}

}  // namespace
}  // namespace quotecheck
