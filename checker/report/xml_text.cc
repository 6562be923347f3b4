#include "checker/report/xml_text.h"

#include "absl/strings/str_replace.h"
#include "checker/report/display_text.h"

namespace quotecheck {

std::string XmlText(absl::string_view text) {
  return absl::StrReplaceAll(
      DisplayText(text),
      {{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#39;"}});
}

}  // namespace quotecheck
