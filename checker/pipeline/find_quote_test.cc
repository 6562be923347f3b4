#include "checker/pipeline/find_quote.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ParsePlaceTest, ReadsPlaces) {
  const NamedPlace line = *ParsePlace("news/a.txt:12");
  EXPECT_EQ(line.path, "news/a.txt");
  EXPECT_EQ(line.line, 12u);
  EXPECT_EQ(line.column, std::nullopt);
  const NamedPlace column = *ParsePlace("a.txt:12:3");
  EXPECT_EQ(column.path, "a.txt");
  EXPECT_EQ(column.line, 12u);
  EXPECT_EQ(column.column, 3u);
  EXPECT_EQ(ParsePlace("b:c.txt:4")->path, "b:c.txt");
  for (const char* text : {"a.txt", "a.txt:", "a.txt:x", "a.txt:0", "a.txt:-1", "12", ""}) {
    EXPECT_FALSE(ParsePlace(text).ok()) << text;
  }
}

class FindQuotesTest : public testing::Test {
 protected:
  FindQuotesTest() {
    // Quotations stand between brackets.
    const std::string marked = "No.\n[one] and [two]\n\n[three\nfour]\n";
    for (char c : marked) {
      if (c == '[') {
        Quote quote;
        quote.content.push_back({{original_.size(), 0}, ""});
        quotes_.push_back(quote);
      } else if (c == ']') {
        quotes_.back().content[0].span.end = original_.size();
      } else {
        original_.push_back(c);
      }
    }
    const LineMap lines(original_);
    for (Quote& quote : quotes_) quote.position = lines.At(quote.content[0].span.begin);
  }

  std::vector<size_t> Find(const std::string& place) {
    return *FindQuotes(*ParsePlace(place), quotes_, original_);
  }

  std::string original_;
  std::vector<Quote> quotes_;
};

TEST_F(FindQuotesTest, ByLine) {
  EXPECT_EQ(Find("a:2"), (std::vector<size_t>{0, 1}));
  EXPECT_EQ(Find("a:4"), (std::vector<size_t>{2}));
  EXPECT_EQ(Find("a:5"), (std::vector<size_t>{2}));
}

TEST_F(FindQuotesTest, ByColumn) {
  EXPECT_EQ(Find("a:2:1"), (std::vector<size_t>{0}));
  EXPECT_EQ(Find("a:2:11"), (std::vector<size_t>{1}));
  EXPECT_EQ(Find("a:5:2"), (std::vector<size_t>{2}));
  EXPECT_FALSE(FindQuotes(*ParsePlace("a:2:5"), quotes_, original_).ok());
}

TEST_F(FindQuotesTest, SaysWhereThereAreSome) {
  EXPECT_EQ(FindQuotes(*ParsePlace("a:3"), quotes_, original_).status().message(),
            "a: no quotation on line 3; quotations begin on lines 2, 4");
  EXPECT_EQ(FindQuotes(*ParsePlace("a:3"), {}, original_).status().message(),
            "a: no quotation on line 3, nor on any other");
}

}  // namespace
}  // namespace quotecheck
