#include "checker/report/json_object.h"

#include <iterator>
#include <random>
#include <vector>

#include "checker/report/record_json.h"
#include "gtest/gtest.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

TEST(JsonObjectTest, WritesMembersInTheirOrder) {
  std::string text;
  {
    JsonObject object(&text);
    object.AddString("z", "wall");
    object.AddOptional("a", std::nullopt);
    object.AddOptional("b", std::string("tide"));
    object.AddNumber("count", 17);
    object.AddTrue("passage");
    object.AddArray("parts", std::vector<size_t>{1, 2}, [](size_t part, std::string* out) {
      JsonObject(out).AddNumber("begin", part);
    });
    object.AddArray("none", std::vector<size_t>(), [](size_t, std::string*) {});
    { JsonObject inner(object.AddValue("inner")); }
    object.AddNull("last");
  }
  EXPECT_EQ(text,
            "{\"z\":\"wall\",\"a\":null,\"b\":\"tide\",\"count\":17,\"passage\":true,"
            "\"parts\":[{\"begin\":1},{\"begin\":2}],\"none\":[],\"inner\":{},\"last\":null}");
}

// Against the library's.
TEST(JsonObjectTest, StringsAndDecimalsAreThoseOfTheLibrary) {
  std::mt19937 random(5);
  const char* const pieces[] = {"wall", "é",    "“",        "😀",           "\"",   "\\",
                                "\n",   "\x7F", "\x01",     "\xE2\x80",     "\xC0", "\xED\xA0\x80",
                                "\t\r", "\b\f", "\xF4\x90", "\xEF\xBF\xBD", "/",    "\x1F"};
  for (int i = 0; i < 2000; ++i) {
    std::string value;
    for (size_t n = random() % 6; n > 0; --n) value += pieces[random() % std::size(pieces)];
    if (i % 7 == 0) value.push_back('\0');
    std::string text;
    AppendJsonString(value, &text);
    EXPECT_EQ(text + "\n", ToLine(Json(value)));
  }
  for (double value : {0.0, 1.0, 0.5, 0.9463, 0.0001, 0.1234}) {
    std::string text;
    JsonObject(&text).AddDecimal("x", value);
    EXPECT_EQ(text + "\n", ToLine({{"x", value}}));
  }
}

}  // namespace
}  // namespace quotecheck
