#ifndef QUOTECHECK_CHECKER_INGEST_DECODE_H_
#define QUOTECHECK_CHECKER_INGEST_DECODE_H_

#include "absl/strings/string_view.h"
#include "checker/records/article.h"

namespace quotecheck {

// The bytes of a text file as valid UTF-8, each character mapped to the bytes it was read from.
//
// A byte order mark (UTF-8, UTF-16 of either order) decides the encoding and is dropped. Without
// one, a NUL in every other byte means UTF-16, and else the bytes are UTF-8; where more sequences
// are invalid than are valid beyond ASCII, they are windows-1252. A single byte that is not UTF-8
// among much that is, as in pages put together from several sources, is read as windows-1252 too; a
// sequence cut short, an unpaired surrogate, a byte that windows-1252 does not define and a NUL
// read as U+FFFD. Text of seven bits with the escapes of ISO-2022-JP is read as that. \r\n and a
// lone \r become \n.
//
// Any bytes will do; linear.
Passage DecodeFile(absl::string_view bytes);

// The same for a file that says, itself or by the header it came with, that it is in the encoding
// `declared` (empty: it says nothing). Bytes that are UTF-8 throughout are read as that whatever
// they are said to be, as pages are often labelled wrongly; so are those in an encoding that the
// system does not know.
Passage DecodeFile(absl::string_view bytes, absl::string_view declared);

// The same for a string that is UTF-8 already: the field of a record.
Passage DecodeUtf8Text(absl::string_view text);

// Whether decoded bytes are no text at all: control characters other than white space make up more
// than a thirtieth of its first 64 KiB, and there are more than eight.
bool LooksBinary(absl::string_view decoded);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_DECODE_H_
