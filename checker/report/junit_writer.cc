#include "checker/report/junit_writer.h"

#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "checker/report/display_text.h"
#include "checker/report/xml_text.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxText = 2000;  // code points

std::string Attribute(absl::string_view text) { return XmlText(ShortDisplayText(text, kMaxText)); }

// A value of the type xs:token of at least one character.
std::string Token(absl::string_view text) {
  std::string token = ShortDisplayText(text, kMaxText);
  absl::RemoveExtraAsciiWhitespace(&token);
  return token.empty() ? "-" : XmlText(token);
}

class JunitReport {
 public:
  JunitReport(const Report& report, std::optional<Severity> fail_on, std::ostream& out)
      : report_(report), fail_on_(fail_on), out_(out) {}

  void Write() {
    out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
    const std::vector<Finding>& findings = report_.findings;
    size_t done = 0;
    for (size_t article = 0; article < report_.batch.articles.size(); ++article) {
      const size_t begin = done;
      while (done < findings.size() && findings[done].place.article == ArticleIndex(article)) {
        ++done;
      }
      WriteArticle(article, absl::MakeConstSpan(findings).subspan(begin, done - begin));
    }
    for (const Unchecked& unchecked : report_.unchecked) WriteUnchecked(unchecked);
    out_ << "</testsuites>\n";
  }

 private:
  struct Counts {
    size_t cases = 0, failures = 0, errors = 0, skipped = 0;
  };

  bool Fails(const Finding& finding) const {
    return finding.state == FindingState::kNew && fail_on_.has_value() &&
           finding.severity >= *fail_on_;
  }

  Counts Count(absl::Span<const Finding> findings) const {
    Counts counts;
    for (const Finding& finding : findings) {
      if (finding.state == FindingState::kSuppressed) continue;
      ++counts.cases;
      if (Fails(finding)) ++counts.failures;
      if (finding.state == FindingState::kExisting) ++counts.skipped;
    }
    if (counts.cases == 0) counts.cases = 1;
    return counts;
  }

  void BeginSuite(absl::string_view name, const Counts& counts) {
    out_ << "<testsuite name=\"" << Token(name) << "\" package=\"quotecheck\" id=\"" << suites_++
         << "\" tests=\"" << counts.cases << "\" failures=\"" << counts.failures << "\" errors=\""
         << counts.errors << "\" skipped=\"" << counts.skipped
         << "\" time=\"0\" timestamp=\"1970-01-01T00:00:00\" hostname=\"localhost\">\n"
         << "<properties/>\n";
  }

  void BeginCase(absl::string_view name, absl::string_view path) {
    out_ << "<testcase name=\"" << Token(name) << "\" classname=\"" << Token(path)
         << "\" time=\"0\"";
  }

  void EndSuite(absl::string_view output) {
    out_ << "<system-out>" << output << "</system-out>\n<system-err/>\n</testsuite>\n";
  }

  void WriteArticle(size_t article, absl::Span<const Finding> findings) {
    const std::string& path = report_.batch.articles[article].info.path;
    BeginSuite(path, Count(findings));
    size_t cases = 0;
    std::string output;
    for (const Finding& finding : findings) {
      if (finding.state == FindingState::kSuppressed) continue;
      WriteCase(finding, path, &output);
      ++cases;
    }
    if (cases == 0) {
      BeginCase("no findings", path);
      out_ << "/>\n";
    }
    EndSuite(output);
  }

  void WriteCase(const Finding& finding, absl::string_view path, std::string* output) {
    const std::string place = absl::StrCat("line ", finding.place.position.line, ", column ",
                                           finding.place.position.column);
    BeginCase(absl::StrCat(finding.rule->id, " ", finding.rule->name, ", ", place), path);
    const std::string message = Attribute(finding.message);
    if (finding.state == FindingState::kExisting) {
      out_ << "><skipped message=\"" << message << "\"/></testcase>\n";
    } else if (Fails(finding)) {
      out_ << "><failure type=\"" << SeverityName(finding.severity) << "\" message=\"" << message
           << "\">" << Attribute(path) << ":" << finding.place.position.line << ": "
           << Attribute(finding.place.text) << "</failure></testcase>\n";
    } else {
      out_ << "/>\n";
      absl::StrAppend(output, SeverityName(finding.severity), " ", finding.rule->id, ", ", place,
                      ": ", message, "\n");
    }
  }

  void WriteUnchecked(const Unchecked& unchecked) {
    BeginSuite(unchecked.path, {.cases = 1, .errors = 1});
    BeginCase("unchecked", unchecked.path);
    out_ << "><error type=\"unchecked\" message=\"" << Attribute(unchecked.reason)
         << "\"/></testcase>\n";
    EndSuite("");
  }

  const Report& report_;
  const std::optional<Severity> fail_on_;
  std::ostream& out_;
  size_t suites_ = 0;
};

}  // namespace

void WriteJunitReport(const Report& report, std::optional<Severity> fail_on, std::ostream& out) {
  JunitReport(report, fail_on, out).Write();
}

}  // namespace quotecheck
