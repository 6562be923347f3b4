#ifndef QUOTECHECK_CHECKER_INGEST_ISO_TIME_H_
#define QUOTECHECK_CHECKER_INGEST_ISO_TIME_H_

#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// A time of publication as ISO 8601 in its extended form, with the zone as given or none. Reads
// ISO 8601 in its basic form ("20151014T043001+0100") or with a blank for the T, the dates of mail
// and feeds (RFC 5322: "Tue, 19 Nov 2019 08:57:40 GMT"), and the seconds or milliseconds since 1970
// that programs count. Behind a date, what is no clock or zone of ISO 8601 is dropped. What begins
// with no date, it gives back as it is, without white space around it.
std::string IsoTime(absl::string_view time);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_ISO_TIME_H_
