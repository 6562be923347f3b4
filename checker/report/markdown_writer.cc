#include "checker/report/markdown_writer.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/report/markdown_text.h"
#include "checker/report/word_diff.h"
#include "checker/report/worst_first.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxBytes = 60000;  // what GitHub takes, less the lines around the table
// Code points.
constexpr size_t kMaxName = 80;
constexpr size_t kMaxPath = 200;
constexpr size_t kMaxText = 600;

std::string Counted(size_t count, absl::string_view noun) {
  return absl::StrCat(count, " ", noun, count == 1 ? "" : "s");
}

// The flagged words, those that changed marked; slight changes (word_diff.h) as the version has
// them.
std::string MarkedWords(const Batch& batch, const Finding& finding) {
  if (!finding.quote.has_value() || finding.edits.empty()) {
    return MarkdownText(finding.place.text, kMaxText);
  }
  const std::string text = ComparedText(batch.quotes[finding.quote->value()]);
  // A long quotation is cut for its length, not inside a piece that is marked.
  if (text.size() > kMaxText) return MarkdownText(text, kMaxText);
  std::string marked;
  for (const DiffPiece& piece : MarkEdits(text, finding.edits)) {
    const std::string words = MarkdownText(piece.text, kMaxText);
    if (piece.slight) {
      if (piece.kind == DiffPiece::Kind::kAdded) marked += words;
      continue;
    }
    switch (piece.kind) {
      case DiffPiece::Kind::kSame: marked += words; break;
      case DiffPiece::Kind::kRemoved: absl::StrAppend(&marked, "<del>", words, "</del>"); break;
      case DiffPiece::Kind::kAdded: absl::StrAppend(&marked, "<ins>", words, "</ins>"); break;
      case DiffPiece::Kind::kMoved: absl::StrAppend(&marked, "<em>", words, "</em>"); break;
    }
  }
  return marked;
}

std::string Row(const Batch& batch, const Finding& finding) {
  const ArticleInfo& article = batch.articles[finding.place.article.value()].info;
  const std::string outlet =
      article.outlet.has_value() ? MarkdownText(*article.outlet, kMaxName) + "<br>" : "";
  const char* const accepted = finding.state == FindingState::kExisting ? " (accepted)" : "";
  return absl::StrCat("| ", SeverityName(finding.severity), accepted, " | ", finding.rule->id,
                      "<br>", finding.rule->name, " | ", outlet,
                      MarkdownText(article.path, kMaxPath), "\\:", finding.place.position.line,
                      " | ", MarkedWords(batch, finding), "<br>",
                      MarkdownText(finding.message, kMaxText), " |\n");
}

void WriteFindings(const Report& report, std::ostream& out) {
  const std::vector<const Finding*> findings = WorstFirst(report);
  if (findings.empty()) return;
  out << "\n| severity | rule | where | finding |\n|---|---|---|---|\n";
  size_t bytes = 0;
  for (size_t i = 0; i < findings.size(); ++i) {
    const std::string row = Row(report.batch, *findings[i]);
    bytes += row.size();
    if (bytes > kMaxBytes) {
      out << "\n" << findings.size() - i << " more findings are left out here.\n";
      return;
    }
    out << row;
  }
}

void WriteUnchecked(const std::vector<Unchecked>& unchecked, std::ostream& out) {
  constexpr size_t kMaxListed = 20;
  if (unchecked.empty()) return;
  out << "\nUnchecked:\n\n";
  for (size_t i = 0; i < unchecked.size() && i < kMaxListed; ++i) {
    out << "* " << MarkdownText(unchecked[i].path, kMaxPath)
        << "\\: " << MarkdownText(unchecked[i].reason, kMaxName) << "\n";
  }
  if (unchecked.size() > kMaxListed) out << "* " << unchecked.size() - kMaxListed << " more\n";
}

}  // namespace

void WriteMarkdownReport(const Report& report, std::ostream& out) {
  const ReportSummary summary = Summarize(report);
  out << "## quotecheck: " << Counted(summary.errors, "error") << ", "
      << Counted(summary.warnings, "warning") << ", " << Counted(summary.notes, "note") << "\n\n"
      << Counted(summary.articles, "article") << ", " << Counted(summary.quotes, "quote") << ", "
      << Counted(summary.utterances, "utterance") << ", " << Counted(summary.unchecked, "file")
      << " unchecked.\n";
  WriteFindings(report, out);
  WriteUnchecked(report.unchecked, out);
}

}  // namespace quotecheck
