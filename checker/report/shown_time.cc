#include "checker/report/shown_time.h"

namespace quotecheck {

std::string ShownTime(const std::string& published) {
  std::string time = published.substr(0, 16);
  const bool iso = time.size() > 10 && time[4] == '-' && time[10] == 'T';
  if (!iso) return published;
  time[10] = ' ';
  return time;
}

}  // namespace quotecheck
