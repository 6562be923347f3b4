#include "checker/lexicon/transliteration.h"

#include <string>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_replace.h"
#include "checker/lexicon/names.h"

namespace quotecheck {
namespace {

// One letter for each run of the same letter.
std::string WithoutDoubles(absl::string_view name) {
  std::string out;
  for (char c : name) {
    if (out.empty() || out.back() != c) out.push_back(c);
  }
  return out;
}

void ReplaceEnding(absl::string_view from, absl::string_view to, std::string* name) {
  if (!absl::EndsWith(*name, from)) return;
  name->resize(name->size() - from.size());
  name->append(to.data(), to.size());
}

}  // namespace

std::string SlavicNameKey(absl::string_view name) {
  std::string key = absl::StrReplaceAll(
      name, {{"shch", "S"}, {"sch", "S"}, {"sh", "S"}, {"tch", "C"}, {"ch", "C"}, {"kh", "h"},
             {"zh", "Z"},   {"ts", "c"},  {"tz", "c"}, {"ks", "x"},  {"ou", "u"}, {"w", "v"},
             {"yo", "e"},   {"ye", "e"},  {"ie", "e"}, {"yu", "u"},  {"iu", "u"}, {"ya", "a"},
             {"ia", "a"},   {"ja", "a"},  {"ju", "u"}, {"'", ""}});
  key = absl::StrReplaceAll(key, {{"y", "i"}, {"j", "i"}});
  ReplaceEnding("ff", "v", &key);
  key = WithoutDoubles(key);
  ReplaceEnding("ei", "e", &key);
  return key;
}

std::string ArabicNameKey(absl::string_view name) {
  std::string key = absl::StrReplaceAll(name, {{"ou", "u"},
                                               {"oo", "u"},
                                               {"ee", "i"},
                                               {"ei", "i"},
                                               {"ai", "i"},
                                               {"ay", "i"},
                                               {"ey", "i"},
                                               {"kh", "x"},
                                               {"gh", "g"},
                                               {"dh", "d"},
                                               {"th", "t"},
                                               {"'", ""}});
  key = absl::StrReplaceAll(key, {{"o", "u"}, {"e", "a"}, {"y", "i"}, {"q", "k"}, {"w", "u"}});
  ReplaceEnding("ah", "a", &key);
  return WithoutDoubles(key);
}

bool AreTransliterations(absl::string_view a, absl::string_view b) {
  return a == b || SlavicNameKey(a) == SlavicNameKey(b) || ArabicNameKey(a) == ArabicNameKey(b);
}

}  // namespace quotecheck
