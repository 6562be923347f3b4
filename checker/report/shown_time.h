#ifndef QUOTECHECK_CHECKER_REPORT_SHOWN_TIME_H_
#define QUOTECHECK_CHECKER_REPORT_SHOWN_TIME_H_

#include <string>

namespace quotecheck {

// A time of publication as people read it: "2031-04-02 09:30", in the article's own zone. As
// printed where it is no ISO 8601.
std::string ShownTime(const std::string& published);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_SHOWN_TIME_H_
