#include "checker/scan/cue_complements.h"

#include "checker/scan/cued_text.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr CueVerb Verb(bool takes_addressee) {
  CueVerb verb;
  verb.takes_addressee = takes_addressee;
  return verb;
}

TEST(CueComplementsTest, Addressees) {
  struct Case {
    const char* marked;  // the addressee, empty for none
    bool takes_addressee;
    SourcePlace source = SourcePlace::kBefore;
  };
  constexpr Case kCases[] = {
      {"Vane told {reporters} that it holds.", true},
      {"Vane told {the mayor} of Dunmore it holds.", true},
      {"Vane said {to Ann Rowe} that it holds.", false},
      {"Vane said {}Rowe had left.", false},
      {"Vane told {Rowe’s men} it holds.", true},
      {"Vane told {}nothing but lies.", true},
      {"So told {}Vane the crowd.", true, SourcePlace::kAfter},
  };
  for (const Case& c : kCases) {
    const CuedText text(c.marked);
    const ItemRange marked = text.Marked();
    const size_t end = SkipAddressee(text.view, Verb(c.takes_addressee), c.source, marked.begin);
    EXPECT_EQ(end, marked.end) << c.marked << ": " << text.TextOf({marked.begin, end});
  }
}

TEST(CueComplementsTest, Adverbials) {
  constexpr const char* kCases[] = {
      "Vane said {again} that it holds.",     "Vane said {Monday} it holds.",
      "Vane said {}there is a gate.",         "Vane said {}not to go.",
      "Vane said {}on Monday that it holds.", "Vane said {again}.",
  };
  for (const char* marked : kCases) {
    const CuedText text(marked);
    const ItemRange range = text.Marked();
    const size_t end = SkipAdverbials(text.view, range.begin);
    EXPECT_EQ(end, range.end) << marked << ": " << text.TextOf({range.begin, end});
  }
}

TEST(CueComplementsTest, AdverbialsToABreak) {
  constexpr const char* kCases[] = {
      "“It holds,” Vane said {on Monday at the gate}, “for now.”",
      "“It holds,” Vane said {this week} – and left.",
      "“It holds,” Vane said {in a letter to the board}.",
      // Not up to a pause, or with reported words before it.
      "Vane said {}on Monday that the dam holds, for now.",
      "Vane said {}in his letter: it holds.",
      "Vane said {}in “The Hour”, it holds.",
      // Begun by what may be reported words themselves.
      "Vane said {}the dam holds, for now.",
      "Vane said {}dams hold, for now.",
  };
  for (const char* marked : kCases) {
    const CuedText text(marked);
    const ItemRange range = text.Marked();
    const size_t end = SkipAdverbialsToBreak(text.view, range.begin);
    EXPECT_EQ(end, range.end) << marked << ": " << text.TextOf({range.begin, end});
  }
}

TEST(CueComplementsTest, NoAdverbialIsLongerThanItsBound) {
  std::string long_phrase = "Vane said {}on";
  for (size_t i = 0; i < kMaxAdverbialItems; ++i) long_phrase += " wet";
  const CuedText text(long_phrase + " days, it holds.");
  EXPECT_EQ(SkipAdverbialsToBreak(text.view, text.Marked().begin), text.Marked().begin);
}

}  // namespace
}  // namespace quotecheck
