#ifndef QUOTECHECK_CHECKER_CLI_VERSION_H_
#define QUOTECHECK_CHECKER_CLI_VERSION_H_

namespace quotecheck {

inline constexpr char kVersion[] = "0.1.0";  // Semantic Versioning 2.0.0

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_VERSION_H_
