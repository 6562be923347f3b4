#include "checker/ingest/charset_labels.h"

#include <iconv.h>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(CharsetLabelsTest, TakesLabelsAsBrowsersDo) {
  const struct {
    const char* label;
    const char* name;
  } cases[] = {
      {"iso-8859-1", "CP1252"},
      {" US-ASCII ", "CP1252"},
      {"ISO-8859-9", "CP1254"},
      {"gb2312", "GB18030"},
      {"x-gbk", "GB18030"},
      {"windows-31j", "CP932"},
      {"ks_c_5601-1987", "CP949"},
      {"x-x-big5", "BIG5-HKSCS"},
      {"tis-620", "CP874"},
      {"x-mac-cyrillic", "MAC-UK"},
      {"logical", "ISO-8859-8"},
      {"KOI8-RU", "KOI8-U"},
      {"latin2", "ISO-8859-2"},
      {"ibm850", "ibm850"},
      {"", ""},
      {"utf-8", ""},
      {"UTF-16", ""},
      {"unicode-1-1-utf-8", ""},
      {"iso-2022-kr", ""},
      {"csISO2022JP", ""},
      {"hz-gb-2312", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(IconvName(c.label), c.name) << c.label;
}

TEST(CharsetLabelsTest, TheSystemKnowsTheEncodings) {
  for (const char* label : {"ibm866",       "latin2",       "latin3",          "latin4",
                            "cyrillic",     "arabic",       "greek",           "hebrew",
                            "latin6",       "iso-8859-13",  "iso-8859-14",     "l9",
                            "iso-8859-16",  "koi8-r",       "koi8-u",          "mac",
                            "windows-874",  "windows-1250", "windows-1251",    "windows-1252",
                            "windows-1253", "latin5",       "windows-1255",    "windows-1256",
                            "windows-1257", "windows-1258", "x-mac-ukrainian", "gbk",
                            "big5",         "euc-jp",       "shift_jis",       "euc-kr"}) {
    const iconv_t converter = iconv_open("UTF-32LE", IconvName(label).c_str());
    ASSERT_NE(converter, reinterpret_cast<iconv_t>(-1)) << label;
    iconv_close(converter);
  }
}

}  // namespace
}  // namespace quotecheck
