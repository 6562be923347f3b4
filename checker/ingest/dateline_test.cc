#include "checker/ingest/dateline.h"

#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(DatelineTest, NamesTheAgency) {
  const struct {
    const char* text;
    const char* agency;
  } cases[] = {
      {"OSTRAVA (AP) — The ferry will sail.", "AP"},
      {"Ferry to sail\n\nBy ANN ROWE\n\nOSTRAVA, Tarn (AP) -- The ferry will sail.", "AP"},
      {"(Reuters) - The ferry will sail.", "Reuters"},
      {"TARN/OSTRAVA, March 3 (Reuters) - The ferry will sail.\nMore.", "Reuters"},
      {"Ostrava (dpa) – Die Fähre fährt.", "dpa"},
  };
  for (const auto& c : cases) EXPECT_EQ(FindDatelineAgency(c.text), c.agency) << c.text;
}

TEST(DatelineTest, OtherParenthesesAreNone) {
  for (const char* text : {
           "",
           "OSTRAVA (Harbour Post) — The ferry will sail.",
           "The ferry will sail (AP).",
           "The association of ports (AP) said the ferry will sail.",
           "the paper copied from the wire (AP) — and said so.",
           "It sails. Rowe said so. (AP) — More.",
           "OSTRAVA (AP — The ferry will sail.",
           "(",
       }) {
    EXPECT_EQ(FindDatelineAgency(text), std::nullopt) << text;
  }
}

TEST(DatelineTest, LooksAtTheBeginAlone) {
  std::string text;
  for (int i = 0; i < 30; ++i) text += "A line.\n\n";
  EXPECT_EQ(FindDatelineAgency(text + "OSTRAVA (AP) — The ferry will sail."), std::nullopt);
}

}  // namespace
}  // namespace quotecheck
