#ifndef QUOTECHECK_CHECKER_INGEST_LIMITED_STREAM_H_
#define QUOTECHECK_CHECKER_INGEST_LIMITED_STREAM_H_

#include <cstddef>
#include <memory>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/ingest/file_system.h"

namespace quotecheck {

// What may still be unpacked of a file, whatever is nested in it.
struct UnpackBudget {
  size_t limit = 0;         // bytes
  size_t member_limit = 0;  // members of archives, records of crawls
  size_t used = 0;
  size_t members = 0;

  // ResourceExhausted where the limit is passed.
  absl::Status Take(size_t bytes) {
    used += bytes;
    if (used <= limit) return absl::OkStatus();
    return absl::ResourceExhaustedError(absl::StrCat("unpacks to more than ", limit, " bytes"));
  }

  // The same of one member more.
  absl::Status TakeMember() {
    if (++members <= member_limit) return absl::OkStatus();
    return absl::ResourceExhaustedError(absl::StrCat("holds more than ", member_limit, " members"));
  }
};

// A stream whose bytes count against a budget, which must outlive it.
class LimitedStream : public InputStream {
 public:
  LimitedStream(std::unique_ptr<InputStream> stream, UnpackBudget* budget)
      : stream_(std::move(stream)), budget_(budget) {}

  absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
    const absl::StatusOr<size_t> got = stream_->Read(buffer, size);
    if (!got.ok()) return got;
    const absl::Status status = budget_->Take(*got);
    if (!status.ok()) return status;
    return got;
  }

 private:
  std::unique_ptr<InputStream> stream_;
  UnpackBudget* budget_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_LIMITED_STREAM_H_
