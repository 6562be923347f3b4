#ifndef QUOTECHECK_CHECKER_SCAN_TURN_LABELS_H_
#define QUOTECHECK_CHECKER_SCAN_TURN_LABELS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"
#include "checker/records/scanned_article.h"

namespace quotecheck {

enum class TurnLabelKind : uint8_t {
  kName,      // "SMITH:", "MS. ROWE:", "Mayor Ann Rowe:"
  kRole,      // "THE MAYOR:", "MODERATOR:"
  kQuestion,  // "Q.", "QUESTION:", "REPORTER:": whoever asks
  kAnswer,    // "A.", "ANSWER:": whoever is asked
};

// What stands before a turn of a transcript to say who speaks in it.
struct TurnLabel {
  TurnLabelKind kind = TurnLabelKind::kName;
  TextSpan span;                     // of the words that name the speaker, in the text
  size_t speech = 0;                 // where what is said begins
  bool capitals = false;             // written in capitals, as no sentence begins
  std::string name;                  // without titles, in mixed case: "Rowe"; "the mayor" of a role
  std::string role;                  // told beside the name: "mayor"; empty for none
  Gender gender = Gender::kUnknown;  // told by "Mr", "Ms"
};

// The label that the line of a transcript begins with, a time or a note in brackets aside. "Date:"
// and other fields of a heading are none. A name in mixed case is a label only where the rest of
// the transcript bears it out, which the caller must see to. Linear in the beginning of the line.
std::optional<TurnLabel> ReadTurnLabel(absl::string_view text, TextSpan line);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_TURN_LABELS_H_
