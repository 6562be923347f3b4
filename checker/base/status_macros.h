#ifndef QUOTECHECK_CHECKER_BASE_STATUS_MACROS_H_
#define QUOTECHECK_CHECKER_BASE_STATUS_MACROS_H_

#include <utility>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

// Returns from the enclosing function where `expression`, an absl::Status, is not OK.
#define QC_RETURN_IF_ERROR(expression)       \
  do {                                       \
    absl::Status qc_status_ = (expression);  \
    if (!qc_status_.ok()) return qc_status_; \
  } while (false)

// Assigns the value of `expression`, an absl::StatusOr, to `lhs`; returns its status from the
// enclosing function where it holds none.
#define QC_ASSIGN_OR_RETURN(lhs, expression) \
  QC_ASSIGN_OR_RETURN_(QC_CONCAT_(qc_status_or_, __LINE__), lhs, expression)

#define QC_ASSIGN_OR_RETURN_(status_or, lhs, expression) \
  auto status_or = (expression);                         \
  if (!status_or.ok()) return status_or.status();        \
  lhs = *std::move(status_or)

#define QC_CONCAT_(a, b) QC_CONCAT_INNER_(a, b)
#define QC_CONCAT_INNER_(a, b) a##b

#endif  // QUOTECHECK_CHECKER_BASE_STATUS_MACROS_H_
