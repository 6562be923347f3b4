#ifndef QUOTECHECK_CHECKER_SCAN_DECLARATIONS_H_
#define QUOTECHECK_CHECKER_SCAN_DECLARATIONS_H_

#include "checker/scan/document.h"

namespace quotecheck {

// What an article says of itself.
struct Declarations {
  bool translation = false;  // words it quotes were translated: "he said through an interpreter"
  bool correction = false;   // it corrects an earlier version of itself
};

// Reads the declarations by their usual wordings. Linear.
Declarations FindDeclarations(const Document& document);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_DECLARATIONS_H_
