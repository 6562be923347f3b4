#include "checker/ingest/metered_file_system.h"

#include <utility>

#include "checker/base/status_macros.h"

namespace quotecheck {
namespace {

class MeteredStream : public InputStream {
 public:
  MeteredStream(std::unique_ptr<InputStream> base, std::atomic<uint64_t>* bytes_read)
      : base_(std::move(base)), bytes_read_(bytes_read) {}

  absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
    absl::StatusOr<size_t> got = base_->Read(buffer, size);
    if (got.ok()) *bytes_read_ += *got;
    return got;
  }

  size_t BytesLeft() const override { return base_->BytesLeft(); }
  void WillRead() override { base_->WillRead(); }

 private:
  const std::unique_ptr<InputStream> base_;
  std::atomic<uint64_t>* const bytes_read_;
};

}  // namespace

absl::StatusOr<std::unique_ptr<InputStream>> MeteredFileSystem::Open(
    const std::string& path) const {
  QC_ASSIGN_OR_RETURN(std::unique_ptr<InputStream> stream, base_.Open(path));
  return std::make_unique<MeteredStream>(std::move(stream), &bytes_read_);
}

std::unique_ptr<InputStream> MeteredFileSystem::StandardInput() const {
  return std::make_unique<MeteredStream>(base_.StandardInput(), &bytes_read_);
}

}  // namespace quotecheck
