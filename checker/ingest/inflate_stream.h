#ifndef QUOTECHECK_CHECKER_INGEST_INFLATE_STREAM_H_
#define QUOTECHECK_CHECKER_INGEST_INFLATE_STREAM_H_

#include <memory>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/buffered_input.h"
#include "checker/ingest/file_system.h"
#include "checker/ingest/limited_stream.h"

namespace quotecheck {

enum class DeflateWrapper { kGzip, kZlibOrNone };

// Unpacks deflate (RFC 1951) in the wrapper of gzip (RFC 1952), whose members follow one another,
// or of zlib (RFC 1950), or in none, as HTTP's "deflate" comes in both. Checks lengths and
// checksums, which libarchive does not. DataLoss where the input is cut short or is not what it
// says; zeros behind the last member are padding.
class InflateStream : public InputStream {
 public:
  // `input` must outlive the stream.
  InflateStream(BufferedInput* input, DeflateWrapper wrapper);
  ~InflateStream() override;

  absl::StatusOr<size_t> Read(char* buffer, size_t size) override;

 private:
  struct State;
  // Gets more input where there is none; false at the end of it.
  absl::StatusOr<bool> Fill();
  absl::Status Start();
  // Whether another member follows; else the stream is at its end.
  absl::StatusOr<bool> NextMember();

  BufferedInput* input_;
  DeflateWrapper wrapper_;
  std::unique_ptr<State> state_;
};

// Unpacks bytes that are all there, up to `limit` bytes of output, which count against `budget`.
absl::StatusOr<std::string> Inflate(absl::string_view bytes, DeflateWrapper wrapper, size_t limit,
                                    UnpackBudget* budget);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_INFLATE_STREAM_H_
