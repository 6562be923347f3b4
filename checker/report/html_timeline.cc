#include "checker/report/html_timeline.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/time/time.h"
#include "checker/report/display_text.h"
#include "checker/report/html_text.h"
#include "checker/report/xml_text.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxRows = 20;
constexpr size_t kMaxMarks = 2000;
constexpr size_t kMaxLabel = 26;  // code points
// Units of the drawing.
constexpr int kLeft = 190, kWidth = 760, kTop = 10, kRow = 22;

struct Mark {
  absl::Time time;
  size_t article = 0;
  std::optional<Severity> worst;
};

struct Row {
  std::string outlet;
  size_t findings = 0;
  std::vector<Mark> marks;
};

// The articles of a row that one mark stands for: those drawn at one place.
struct Place {
  const Mark* first = nullptr;  // the earliest of the gravest
  size_t articles = 0;
};

// Rows by outlet, in order of findings, then name. Articles without a time are left out.
std::vector<Row> RowsOf(const Report& report) {
  const Batch& batch = report.batch;
  std::vector<size_t> findings(batch.articles.size());
  std::vector<std::optional<Severity>> worst(batch.articles.size());
  for (const Finding& finding : report.findings) {
    if (finding.state == FindingState::kSuppressed) continue;
    const size_t article = finding.place.article.value();
    ++findings[article];
    worst[article] = std::max(worst[article].value_or(finding.severity), finding.severity);
  }
  std::map<std::string, Row> by_outlet;
  for (size_t i = 0; i < batch.articles.size(); ++i) {
    const ArticleInfo& info = batch.articles[i].info;
    const std::optional<absl::Time> time = PublishedTime(info);
    if (!time.has_value()) continue;
    Row& row = by_outlet[info.outlet.value_or("")];
    row.outlet = info.outlet.value_or("no outlet given");
    row.findings += findings[i];
    row.marks.push_back({*time, i, worst[i]});
  }
  std::vector<Row> rows;
  for (auto& [outlet, row] : by_outlet) rows.push_back(std::move(row));
  std::stable_sort(rows.begin(), rows.end(),
                   [](const Row& a, const Row& b) { return a.findings > b.findings; });
  return rows;
}

class Timeline {
 public:
  Timeline(const Batch& batch, const std::vector<Row>& rows, std::ostream& out)
      : batch_(batch), rows_(rows), out_(out), shown_(std::min(rows.size(), kMaxRows)) {
    first_ = last_ = rows[0].marks[0];
    for (size_t i = 0; i < shown_; ++i) {
      for (const Mark& mark : rows[i].marks) {
        if (mark.time < first_.time) first_ = mark;
        if (mark.time > last_.time) last_ = mark;
      }
    }
  }

  void Write() {
    const int bottom = kTop + static_cast<int>(shown_) * kRow;
    // Wider than a narrow screen, where it is moved sideways.
    out_ << "<h2>Who printed when</h2>\n<div class=\"wide\" role=\"group\" tabindex=\"0\" "
         << "aria-label=\"Who printed when\">\n<svg class=\"plot\" viewBox=\"0 0 "
         << kLeft + kWidth + 20 << " " << bottom + 24
         << "\" role=\"img\" aria-label=\"Articles by outlet and time of "
         << "publication; a triangle has errors, a diamond warnings, a circle notes or no "
         << "findings\">\n";
    for (size_t i = 0; i < shown_; ++i) {
      WriteRow(rows_[i], kTop + static_cast<int>(i) * kRow + kRow / 2);
    }
    // As these articles give them, each in its own zone, and as the findings show them.
    const auto time_of = [this](const Mark& mark) {
      return HtmlTime(batch_.articles[mark.article].info);
    };
    out_ << "<text x=\"" << kLeft << "\" y=\"" << bottom + 16 << "\">" << time_of(first_)
         << "</text>\n";
    if (last_.time > first_.time) {
      out_ << "<text text-anchor=\"end\" x=\"" << kLeft + kWidth << "\" y=\"" << bottom + 16
           << "\">" << time_of(last_) << "</text>\n";
    }
    out_ << "</svg>\n</div>\n";
    WriteLeftOut();
  }

 private:
  int XOf(absl::Time time) const {
    const absl::Duration all = last_.time - first_.time;
    if (all == absl::ZeroDuration()) return kLeft + kWidth / 2;
    return kLeft + static_cast<int>(absl::FDivDuration(time - first_.time, all) * kWidth);
  }

  void WriteRow(const Row& row, int y) {
    out_ << "<text text-anchor=\"end\" x=\"" << kLeft - 12 << "\" y=\"" << y + 4 << "\">"
         << XmlText(ShortDisplayText(row.outlet, kMaxLabel)) << "</text><line x1=\"" << kLeft
         << "\" x2=\"" << kLeft + kWidth << "\" y1=\"" << y << "\" y2=\"" << y << "\"/>\n";
    for (const auto& [x, place] : PlacesOf(row)) {
      if (written_ < kMaxMarks) {
        WriteMark(place, x, y);
        ++written_;
      } else {
        left_out_ += place.articles;
      }
    }
  }

  // By their place from left to right.
  std::map<int, Place> PlacesOf(const Row& row) const {
    std::map<int, Place> places;
    for (const Mark& mark : row.marks) {
      Place& place = places[XOf(mark.time)];
      ++place.articles;
      const bool first = place.first == nullptr || mark.worst > place.first->worst ||
                         (mark.worst == place.first->worst && mark.time < place.first->time);
      if (first) place.first = &mark;
    }
    return places;
  }

  void WriteMark(const Place& place, int x, int y) {
    const Mark& mark = *place.first;
    const char* const name = mark.worst.has_value() ? SeverityName(*mark.worst) : "none";
    if (mark.worst == Severity::kError) {
      out_ << absl::StreamFormat("<path class=\"%s\" d=\"M%d %dl7 12h-14z\">", name, x, y - 7);
    } else if (mark.worst == Severity::kWarning) {
      out_ << absl::StreamFormat("<path class=\"%s\" d=\"M%d %dl6 6-6 6-6-6z\">", name, x, y - 6);
    } else {
      out_ << absl::StreamFormat("<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"%d\">", name, x, y,
                                 mark.worst.has_value() ? 5 : 3);
    }
    const ArticleInfo& info = batch_.articles[mark.article].info;
    out_ << "<title>" << HtmlTime(info) << " " << HtmlName(info.path);
    if (place.articles > 1) out_ << " and " << place.articles - 1 << " more";
    out_ << "</title></" << (mark.worst >= Severity::kWarning ? "path" : "circle") << ">\n";
  }

  void WriteLeftOut() {
    if (rows_.size() > shown_) {
      out_ << "<p class=\"sub\">" << rows_.size() - shown_
           << " more outlets, with fewer findings, are left out here.</p>\n";
    }
    if (left_out_ > 0) {
      out_ << "<p class=\"sub\">" << left_out_ << " more articles are left out here.</p>\n";
    }
  }

  const Batch& batch_;
  const std::vector<Row>& rows_;
  std::ostream& out_;
  const size_t shown_;
  Mark first_, last_;    // of those shown
  size_t written_ = 0;   // marks
  size_t left_out_ = 0;  // articles
};

}  // namespace

void WriteHtmlTimeline(const Report& report, std::ostream& out) {
  const std::vector<Row> rows = RowsOf(report);
  size_t articles = 0;
  for (const Row& row : rows) articles += row.marks.size();
  if (articles >= 2) Timeline(report.batch, rows, out).Write();
}

}  // namespace quotecheck
