#include "checker/report/html_writer.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "checker/report/html_assets.h"
#include "checker/report/html_page.h"
#include "checker/report/html_text.h"
#include "checker/report/html_timeline.h"
#include "checker/report/html_utterance.h"

namespace quotecheck {
namespace {

// The findings as the page groups them, pointing into the report.
struct Groups {
  std::vector<UtteranceIndex> utterances;  // those with findings, in the order of their first
  std::map<UtteranceIndex, std::vector<const Finding*>> of_utterance;
  std::map<ArticleIndex, std::vector<const Finding*>> of_article;  // that have no utterance
};

Groups Grouped(const Report& report) {
  Groups groups;
  for (const Finding& finding : report.findings) {
    if (!finding.utterance.has_value()) {
      groups.of_article[finding.place.article].push_back(&finding);
      continue;
    }
    std::vector<const Finding*>& findings = groups.of_utterance[*finding.utterance];
    if (findings.empty()) groups.utterances.push_back(*finding.utterance);
    findings.push_back(&finding);
  }
  return groups;
}

HtmlOutlets OutletsOf(const Report& report) {
  std::set<std::string> names;
  const auto outlet_of = [&report](size_t article) {
    return report.batch.articles[article].info.outlet.value_or("");
  };
  for (const Finding& finding : report.findings) {
    names.insert(outlet_of(finding.place.article.value()));
  }
  HtmlOutlets outlets;
  outlets.names.assign(names.begin(), names.end());
  for (size_t i = 0; i < report.batch.articles.size(); ++i) {
    const auto found = std::lower_bound(outlets.names.begin(), outlets.names.end(), outlet_of(i));
    outlets.of_article.push_back(static_cast<size_t>(found - outlets.names.begin()));
  }
  return outlets;
}

void WriteHead(std::ostream& out) {
  out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
      << kReportCssHash << "'; script-src '" << kReportJsHash
      << "'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
      << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      << "<meta name=\"referrer\" content=\"no-referrer\">\n"
      << "<title>quotecheck report</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>"
      << kReportCss << "</style>\n</head>\n<body>\n"
      << "<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n";
}

int64_t SuppressedCount(const Report& report) {
  return std::count_if(report.findings.begin(), report.findings.end(), [](const Finding& finding) {
    return finding.state == FindingState::kSuppressed;
  });
}

// Sections stand in groups of so many, each laid out only when it comes near the window: a browser
// keeps track of hundreds of groups with ease and of thousands of sections slowly.
constexpr size_t kSectionsInGroup = 20;

// Begins and ends the groups around the sections that are written in turn.
class SectionGroups {
 public:
  SectionGroups(size_t sections, std::ostream& out) : sections_(sections), out_(out) {}

  // To be called before each section.
  void Next() {
    if (begun_ % kSectionsInGroup == 0) {
      End();
      // The size that the style sheet takes a group to have is that of a whole one.
      const bool whole = sections_ - begun_ >= kSectionsInGroup;
      out_ << (whole ? "<div class=\"g\">" : "<div>");
    }
    ++begun_;
  }

  // To be called after the last.
  void End() {
    if (begun_ > 0) out_ << "</div>";
  }

 private:
  const size_t sections_;
  std::ostream& out_;
  size_t begun_ = 0;
};

void WriteFindings(const Report& report, std::ostream& out) {
  const Groups groups = Grouped(report);
  const HtmlOutlets outlets = OutletsOf(report);
  WriteHtmlFilters(report, outlets, out);
  out << "<h2>Findings</h2>\n<p id=\"nothing\""
      << (report.findings.empty() ? ">No findings." : " hidden>No finding fits the filters.")
      << "</p>\n";
  WriteHtmlLegend(report, out);
  out << "<div id=\"findings\" data-all=\"" << report.findings.size() << "\" data-suppressed=\""
      << SuppressedCount(report) << "\" tabindex=\"-1\">";
  SectionGroups sections(groups.utterances.size() + groups.of_article.size(), out);
  for (UtteranceIndex utterance : groups.utterances) {
    sections.Next();
    WriteHtmlUtterance(report.batch, utterance, groups.of_utterance.at(utterance), outlets, out);
  }
  for (const auto& [article, findings] : groups.of_article) {
    sections.Next();
    WriteHtmlArticle(report.batch, findings, outlets, out);
  }
  sections.End();
  out << "</div>\n";
}

// Utterances that several articles print and nothing is to be said about.
void WriteAgreeing(const Report& report, std::ostream& out) {
  constexpr size_t kMaxListed = 500;
  const Batch& batch = report.batch;
  std::set<UtteranceIndex> flagged;
  for (const Finding& finding : report.findings) {
    if (finding.utterance.has_value()) flagged.insert(*finding.utterance);
  }
  std::vector<size_t> agreeing;
  for (size_t i = 0; i < batch.utterances.size(); ++i) {
    const bool shared = batch.utterances[i].witnesses > 1;
    if (shared && !flagged.contains(UtteranceIndex(i))) agreeing.push_back(i);
  }
  if (agreeing.empty()) return;
  out << "<details>\n<summary>" << agreeing.size()
      << " utterances that several articles print, with no finding</summary>\n<ul>\n";
  for (size_t i = 0; i < agreeing.size() && i < kMaxListed; ++i) {
    const Utterance& utterance = batch.utterances[agreeing[i]];
    const Quote& quote = batch.quotes[utterance.reference.value()];
    out << "<li>";
    if (utterance.speaker.has_value()) {
      out << HtmlIsolated(batch.speakers[utterance.speaker->value()].name) << ": ";
    }
    out << HtmlWords(ComparedText(quote)) << " <span class=\"sub\">(" << utterance.witnesses
        << " witnesses)</span></li>\n";
  }
  if (agreeing.size() > kMaxListed) {
    out << "<li>" << agreeing.size() - kMaxListed << " more</li>\n";
  }
  out << "</ul>\n</details>\n";
}

void WriteUnchecked(const std::vector<Unchecked>& unchecked, std::ostream& out) {
  if (unchecked.empty()) return;
  out << "<h2>Unchecked</h2>\n<ul>\n";
  for (const Unchecked& file : unchecked) {
    out << "<li>" << HtmlWords(file.path) << ": " << HtmlName(file.reason) << "</li>\n";
  }
  out << "</ul>\n";
}

}  // namespace

void WriteHtmlReport(const Report& report, absl::string_view tool_version, std::ostream& out) {
  WriteHead(out);
  out << "<header>\n<h1>Did every outlet print the same words?</h1>\n";
  WriteHtmlOverview(report, out);
  out << "</header>\n<main>\n";
  WriteHtmlTimeline(report, out);
  WriteFindings(report, out);
  WriteAgreeing(report, out);
  WriteUnchecked(report.unchecked, out);
  out << "</main>\n<footer><p class=\"sub\">" << SummaryLine(Summarize(report))
      << ". Written by quotecheck " << HtmlName(tool_version) << ".</p></footer>\n";
  WriteHtmlReviewBar(out);
  out << "<script>" << kReportJs << "</script>\n</body>\n</html>\n";
}

}  // namespace quotecheck
