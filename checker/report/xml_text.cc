#include "checker/report/xml_text.h"

#include "absl/strings/str_replace.h"
#include "checker/report/display_text.h"

namespace quotecheck {

std::string XmlText(absl::string_view text) {
  // The noncharacters U+FFFE and U+FFFF are the only code points besides controls that XML 1.0
  // excludes (section 2.2, Char).
  return absl::StrReplaceAll(DisplayText(text), {{"&", "&amp;"},
                                                 {"<", "&lt;"},
                                                 {">", "&gt;"},
                                                 {"\"", "&quot;"},
                                                 {"'", "&#39;"},
                                                 {"\uFFFE", "\uFFFD"},
                                                 {"\uFFFF", "\uFFFD"}});
}

}  // namespace quotecheck
