#include "checker/lexicon/numerals.h"

#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "checker/lexicon/numeral_pieces.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::optional<Numeral> Parse(const std::string& text, size_t at = 0) {
  const std::vector<std::string> words = absl::StrSplit(text, ' ');
  const std::vector<absl::string_view> views(words.begin(), words.end());
  return ParseNumeral(views, at);
}

struct NumeralCase {
  const char* text;
  double value;
  const char* unit;
  size_t words;
};

TEST(ParseNumeralTest, ReadsValueUnitAndLength) {
  for (const NumeralCase& c : std::vector<NumeralCase>{
           // Digits.
           {"7 men", 7, "", 1},
           {"2,000 fighters", 2000, "", 1},
           {"1,234,567", 1234567, "", 1},
           {"1,00,000", 100000, "", 1},
           {"2.000", 2, "", 1},
           {"1.000.000", 1000000, "", 1},
           {"10 000 men", 10000, "", 2},
           {"3.75", 3.75, "", 1},
           {"-5", -5, "", 1},
           {"minus 5 degrees", -5, "degree", 3},
           {"3/4", 0.75, "", 1},
           {"2021", 2021, "", 1},
           {"0", 0, "", 1},
           // Multipliers.
           {"1.5 million people", 1500000, "", 2},
           {"2.3 million", 2300000, "", 2},
           {"1.1bn", 1100000000, "", 1},
           {"2bn", 2e9, "", 1},
           {"2 bn", 2e9, "", 2},
           {"10k", 10000, "", 1},
           {"5m", 5e6, "", 1},
           {"5 m", 5, "m", 2},
           {"2 hundred thousand", 200000, "", 3},
           {"3 trillion", 3e12, "", 2},
           {"2 dozen", 24, "", 2},
           // Words.
           {"two thousand", 2000, "", 2},
           {"zero tolerance", 0, "", 1},
           {"twenty-one", 21, "", 1},
           {"twenty one", 21, "", 2},
           {"a hundred", 100, "", 2},
           {"one hundred", 100, "", 2},
           {"two hundred and five", 205, "", 4},
           {"two hundred five", 205, "", 3},
           {"two hundred and twenty-five thousand", 225000, "", 5},
           {"one million two hundred thousand", 1200000, "", 5},
           {"two thousand and one", 2001, "", 4},
           {"fifteen hundred", 1500, "", 2},
           {"nineteen ninety", 1990, "", 2},
           {"nineteen eighty-four", 1984, "", 2},
           {"twenty twenty-one", 2021, "", 2},
           {"two thousand twenty-one", 2021, "", 3},
           {"a dozen", 12, "", 2},
           {"two dozen", 24, "", 2},
           {"half a dozen", 6, "", 3},
           {"half a million", 500000, "", 3},
           {"half-million", 500000, "", 1},
           {"a half million", 500000, "", 3},
           {"a million and a half", 1500000, "", 5},
           {"one and a half million", 1500000, "", 5},
           {"two and a half", 2.5, "", 4},
           {"2 and a half million", 2500000, "", 5},
           {"ten ten", 10, "", 1},
           {"two five-year terms", 2, "", 1},
           {"two hundred and three hundred", 200, "", 2},
           // Fractions.
           {"half of them", 0.5, "", 1},
           {"one third", 1.0 / 3, "", 2},
           {"one-third", 1.0 / 3, "", 1},
           {"two thirds", 2.0 / 3, "", 2},
           {"two-thirds", 2.0 / 3, "", 1},
           {"three quarters of", 0.75, "", 2},
           {"three-quarters", 0.75, "", 1},
           {"three quarters later", 3, "", 1},
           {"a quarter of", 0.25, "", 2},
           {"a third of", 1.0 / 3, "", 2},
           {"nine tenths", 0.9, "", 2},
           {"1\u20442", 0.5, "", 1},
           {"21\u20442", 2.5, "", 1},
           // Percent.
           {"3%", 3, "%", 1},
           {"3 %", 3, "%", 2},
           {"3 percent", 3, "%", 2},
           {"three per cent", 3, "%", 3},
           {"3pc", 3, "%", 1},
           {"3 percentage points", 3, "percentage_point", 3},
           {"25 basis points", 25, "basis_point", 3},
           {"half a percent", 0.5, "%", 3},
           // Money.
           {"$3", 3, "usd", 1},
           {"$ 3", 3, "usd", 2},
           {"$3 million", 3e6, "usd", 2},
           {"$3m", 3e6, "usd", 1},
           {"$3 m", 3e6, "usd", 2},
           {"us$3bn", 3e9, "usd", 1},
           {"3 million dollars", 3e6, "usd", 3},
           {"three million us dollars", 3e6, "usd", 4},
           {"$3 million dollars", 3e6, "usd", 3},
           {"£2.5bn", 2.5e9, "pound", 1},
           {"2.5 billion pounds", 2.5e9, "pound", 3},
           {"€20", 20, "eur", 1},
           {"20 euros", 20, "eur", 2},
           {"eur 20", 20, "eur", 2},
           {"a$5", 5, "aud", 1},
           {"5 australian dollars", 5, "aud", 3},
           {"50p", 50, "penny", 1},
           {"-$5", -5, "usd", 1},
           // Measures and times.
           {"5km", 5, "km", 1},
           {"5 kilometres", 5, "km", 2},
           {"five kilometers", 5, "km", 2},
           {"5-kilometre", 5, "km", 1},
           {"40 square miles", 40, "square_mile", 3},
           {"60 miles an hour", 60, "mile_per_hour", 4},
           {"60 mph", 60, "mile_per_hour", 2},
           {"20 degrees celsius", 20, "celsius", 3},
           {"20°c", 20, "celsius", 1},
           {"two years", 2, "year", 2},
           {"two-year", 2, "year", 1},
           {"25-year-old", 25, "year", 1},
           {"25 years old", 25, "year", 3},
           {"thirty second", 30, "second", 2},
           {"30-second", 30, "second", 1},
           {"half an hour", 0.5, "hour", 3},
           {"half-hour", 0.5, "hour", 1},
           {"one percent", 1, "%", 2},
           {"one year", 1, "year", 2},
           {"three times", 3, "time", 2},
           {"3x", 3, "time", 1},
           {"5pm", 5, "pm", 1},
           {"5 p.m.", 5, "pm", 2},
           {"five-member panel", 5, "member", 1},
           {"5-member", 5, "member", 1},
           // Decades.
           {"1990s", 1990, "decade", 1},
           {"1990's", 1990, "decade", 1},
           {"'90s", 1990, "decade", 1},
           {"90s", 90, "decade", 1},
           {"nineties", 90, "decade", 1},
           {"2010s", 2010, "decade", 1},
       }) {
    const std::optional<Numeral> numeral = Parse(c.text);
    ASSERT_TRUE(numeral.has_value()) << c.text;
    EXPECT_DOUBLE_EQ(numeral->value, c.value) << c.text;
    EXPECT_EQ(numeral->unit, c.unit) << c.text;
    EXPECT_EQ(numeral->words, c.words) << c.text;
    EXPECT_FALSE(numeral->ordinal) << c.text;
  }
}

TEST(ParseNumeralTest, ReadsOrdinals) {
  struct Case {
    const char* text;
    double value;
    const char* unit;
    size_t words;
  };
  for (const Case& c : std::vector<Case>{
           {"first", 1, "", 1},
           {"1st", 1, "", 1},
           {"second time", 2, "", 1},
           {"third", 3, "", 1},
           {"twelfth", 12, "", 1},
           {"21st", 21, "", 1},
           {"twenty-first", 21, "", 1},
           {"twenty first", 21, "", 2},
           {"thirty-second", 32, "", 1},
           {"hundredth", 100, "", 1},
           {"two hundredth", 200, "", 2},
           {"two hundred and first", 201, "", 4},
           {"100th", 100, "", 1},
           {"19th-century", 19, "century", 1},
           {"nineteenth-century", 19, "century", 1},
       }) {
    const std::optional<Numeral> numeral = Parse(c.text);
    ASSERT_TRUE(numeral.has_value()) << c.text;
    EXPECT_DOUBLE_EQ(numeral->value, c.value) << c.text;
    EXPECT_EQ(numeral->unit, c.unit) << c.text;
    EXPECT_EQ(numeral->words, c.words) << c.text;
    EXPECT_TRUE(numeral->ordinal) << c.text;
  }
}

TEST(ParseNumeralTest, LooksAtTheWordBefore) {
  EXPECT_EQ(Parse("the nineties", 1)->value, 1990);
  EXPECT_EQ(Parse("the 90s", 1)->value, 1990);
  EXPECT_EQ(Parse("the tens 10s", 2)->value, 10);
  EXPECT_EQ(Parse("his nineties", 1)->value, 90);
  EXPECT_FALSE(Parse("second half", 1).has_value());
  EXPECT_EQ(Parse("nearly half", 1)->value, 0.5);
  EXPECT_EQ(Parse("between two hundred and five", 1)->value, 200);
}

TEST(ParseNumeralTest, TakesNoOtherWords) {
  for (const char* text : {"",
                           "one",
                           "one of them",
                           "one or two",
                           "one-sided",
                           "one-on-one",
                           "half-hearted",
                           "half-time",
                           "hundreds",
                           "dozens of people",
                           "hundred",
                           "million",
                           "a few",
                           "a man",
                           "a third time",
                           "a quarter",
                           "an",
                           "quarter",
                           "seconds",
                           "10-15",
                           "five-to-ten",
                           "2-1",
                           "10:30",
                           "1.2.3",
                           "9/11",
                           "24/7",
                           "2,5",
                           "12,34",
                           "1,2345",
                           "3d",
                           "covid-19",
                           "g20",
                           "f-16",
                           "b2b",
                           "$",
                           "usd",
                           "-",
                           "minus",
                           "minus one",
                           "percent",
                           "'",
                           "'s",
                           "and",
                           "and two",
                           "tens",
                           "sixpence",
                           "someone",
                           "per cent",
                           "2019-20",
                           "50-50",
                           "4x4",
                           "1990sx"}) {
    EXPECT_FALSE(Parse(text).has_value()) << text;
  }
  EXPECT_FALSE(ParseNumeral({}, 0).has_value());
  EXPECT_FALSE(ParseNumeral({"two"}, 1).has_value());
}

TEST(ParseNumeralTest, SaysTheSameOfWhatSaysTheSame) {
  for (const std::vector<std::string>& same : std::vector<std::vector<std::string>>{
           {"2,000", "two thousand", "2000", "2 thousand", "2k"},
           {"1.5 million", "1,500,000", "one and a half million", "1.5m", "a million and a half"},
           {"$3 million", "3 million dollars", "three million dollars", "$3m", "us$3,000,000"},
           {"3%", "three percent", "3 per cent", "3 percent"},
           {"1st", "first"},
           {"21st", "twenty-first"},
           {"12", "a dozen", "twelve"},
           {"half a million", "500,000"},
           {"20 years", "twenty years", "20-year", "twenty-year"},
           {"0.5", "half", "1/2"},
           {"the 1990s", "the nineties", "the '90s"},
       }) {
    const size_t at = same[0].substr(0, 4) == "the " ? 1 : 0;
    const std::optional<Numeral> first = Parse(same[0], at);
    ASSERT_TRUE(first.has_value()) << same[0];
    for (const std::string& text : same) {
      const std::optional<Numeral> other = Parse(text, at);
      ASSERT_TRUE(other.has_value()) << text;
      EXPECT_EQ(other->value, first->value) << text;
      EXPECT_EQ(other->unit, first->unit) << text;
      EXPECT_EQ(other->ordinal, first->ordinal) << text;
    }
  }
}

// Every number up to ten thousand and some above, spelled out, comes back.
std::string SpellBelow100(int n) {
  static const char* const kSmall[] = {"zero",    "one",     "two",       "three",    "four",
                                       "five",    "six",     "seven",     "eight",    "nine",
                                       "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                       "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static const char* const kTens[] = {"",      "",      "twenty",  "thirty", "forty",
                                      "fifty", "sixty", "seventy", "eighty", "ninety"};
  if (n < 20) return kSmall[n];
  return std::string(kTens[n / 10]) + (n % 10 != 0 ? std::string("-") + kSmall[n % 10] : "");
}

std::string Spell(int n, bool with_and) {
  if (n < 100) return SpellBelow100(n);
  const int unit = n >= 1000000 ? 1000000 : n >= 1000 ? 1000 : 100;
  const char* const name = unit == 1000000 ? " million" : unit == 1000 ? " thousand" : " hundred";
  std::string text = Spell(n / unit, with_and) + name;
  const int rest = n % unit;
  if (rest == 0) return text;
  return text + (with_and && rest < 100 ? " and " : " ") + Spell(rest, with_and);
}

TEST(ParseNumeralTest, ReadsBackSpelledNumbers) {
  std::vector<int> numbers;
  for (int n = 2; n <= 10000; ++n) numbers.push_back(n);
  for (int n = 10007; n < 2000000000 / 3; n = n * 2 + 1013) numbers.push_back(n);
  for (int n : numbers) {
    for (bool with_and : {false, true}) {
      const std::string text = Spell(n, with_and);
      const std::optional<Numeral> numeral = Parse(text);
      ASSERT_TRUE(numeral.has_value()) << text;
      ASSERT_EQ(numeral->value, n) << text;
      ASSERT_EQ(numeral->words, std::vector<std::string>(absl::StrSplit(text, ' ')).size()) << text;
    }
  }
}

TEST(ParseNumeralTest, TakesAnyBytes) {
  const std::vector<std::string> pieces = {"two",   "hundred", "and",  "a",  "half", "-",   "1.5",
                                           "$",     "%",       "\xff", "99", "'",    "s",   "third",
                                           "one",   "million", "bn",   "2-", "-2",   "0",   ",",
                                           "half-", "1/0",     "9,9",  "--", "''",   "per", "cent"};
  unsigned state = 1;
  for (int i = 0; i < 20000; ++i) {
    std::vector<absl::string_view> words;
    for (int n = 0; n < 6; ++n) {
      state = state * 1664525u + 1013904223u;
      words.push_back(pieces[(state >> 16) % pieces.size()]);
    }
    for (size_t at = 0; at < words.size(); ++at) {
      const std::optional<Numeral> numeral = ParseNumeral(words, at);
      if (!numeral.has_value()) continue;
      EXPECT_GE(numeral->words, 1u);
      EXPECT_LE(numeral->words, words.size() - at);
    }
  }
  const std::string long_word(1 << 20, '9');
  EXPECT_FALSE(Parse(long_word).has_value());
}

TEST(ParseDigitsTest, KeepsToEnglishSeparators) {
  EXPECT_EQ(ParseDigits("12,345.5"), 12345.5);
  EXPECT_EQ(ParseDigits("1,2"), std::nullopt);
  EXPECT_EQ(ParseDigits("1,234,5"), std::nullopt);
  EXPECT_EQ(ParseDigits("1.2.3"), std::nullopt);
  EXPECT_EQ(ParseDigits("1/3"), 1.0 / 3);
  EXPECT_EQ(ParseDigits("10/12"), std::nullopt);
  EXPECT_EQ(ParseDigits(""), std::nullopt);
  EXPECT_EQ(ParseDigits("x"), std::nullopt);
}

}  // namespace
}  // namespace quotecheck
