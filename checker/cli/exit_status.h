#ifndef QUOTECHECK_CHECKER_CLI_EXIT_STATUS_H_
#define QUOTECHECK_CHECKER_CLI_EXIT_STATUS_H_

namespace quotecheck {

inline constexpr int kExitOk = 0;        // nothing at or above --fail-on
inline constexpr int kExitFindings = 1;  // of `check` alone
inline constexpr int kExitError = 2;     // usage, configuration, input/output or internal error

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_EXIT_STATUS_H_
