#include "checker/report/html_page.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "absl/strings/string_view.h"
#include "checker/report/html_text.h"

namespace quotecheck {
namespace {

void WriteCount(const char* name, size_t count, std::ostream& out) {
  out << "<div><dt>" << name << "</dt><dd>" << count << "</dd></div>\n";
}

size_t OutletCount(const Batch& batch) {
  std::set<absl::string_view> outlets;
  for (const ScannedArticle& article : batch.articles) {
    if (article.info.outlet.has_value()) outlets.insert(*article.info.outlet);
  }
  return outlets.size();
}

struct RuleCounts {
  const RuleDescriptor* rule = nullptr;
  std::map<Severity, size_t> of_severity;
};

std::map<std::string, RuleCounts> CountRules(const Report& report) {
  std::map<std::string, RuleCounts> counts;
  for (const Finding& finding : report.findings) {
    if (finding.state == FindingState::kSuppressed) continue;
    RuleCounts& of_rule = counts[finding.rule->id];
    of_rule.rule = finding.rule;
    ++of_rule.of_severity[finding.severity];
  }
  return counts;
}

// Begins a menu with the choice of everything.
void BeginMenu(const char* id, const char* label, std::ostream& out) {
  out << "<label>" << label << "<select id=\"" << id << "\">";
}

void WriteChoice(absl::string_view value, absl::string_view shown, std::ostream& out) {
  out << "<option value=\"" << value << "\">" << shown << "</option>";
}

void EndMenu(std::ostream& out) { out << "</select></label>\n"; }

void WriteSpeakerMenu(const Report& report, std::ostream& out) {
  std::set<std::pair<std::string, size_t>> speakers;
  for (const Finding& finding : report.findings) {
    if (!finding.quote.has_value()) continue;
    const Quote& quote = report.batch.quotes[finding.quote->value()];
    if (!quote.speaker.has_value()) continue;
    const size_t speaker = quote.speaker->value();
    speakers.insert({report.batch.speakers[speaker].name, speaker});
  }
  BeginMenu("speaker", "Speaker", out);
  WriteChoice("", "all", out);
  for (const auto& [name, index] : speakers) {
    WriteChoice(std::to_string(index), HtmlName(name), out);
  }
  EndMenu(out);
}

void WriteFixedMenu(const char* id, const char* label,
                    std::initializer_list<std::pair<const char*, const char*>> choices,
                    std::ostream& out) {
  BeginMenu(id, label, out);
  for (const auto& [value, shown] : choices) WriteChoice(value, shown, out);
  EndMenu(out);
}

void WriteFixedMenus(std::ostream& out) {
  WriteFixedMenu("severity", "Severity",
                 {{"", "all"}, {"error", "error"}, {"warning", "warning"}, {"note", "note"}}, out);
  WriteFixedMenu("state", "State",
                 {{"open", "new and existing"},
                  {"new", "new"},
                  {"existing", "existing"},
                  {"suppressed", "suppressed"},
                  {"", "all"}},
                 out);
  WriteFixedMenu(
      "decision", "Decision",
      {{"", "all"}, {"none", "none yet"}, {"accept", "accepted"}, {"reject", "rejected"}}, out);
  WriteFixedMenu("sort", "Order",
                 {{"report", "as reported"},
                  {"severity", "severity"},
                  {"confidence", "confidence"},
                  {"date", "newest"},
                  {"speaker", "speaker"}},
                 out);
}

}  // namespace

void WriteHtmlOverview(const Report& report, std::ostream& out) {
  const ReportSummary summary = Summarize(report);
  out << "<dl class=\"counts\">\n";
  WriteCount("articles", summary.articles, out);
  WriteCount("outlets", OutletCount(report.batch), out);
  WriteCount("speakers", report.batch.speakers.size(), out);
  WriteCount("quotations", summary.quotes, out);
  WriteCount("utterances", summary.utterances, out);
  WriteCount("errors", summary.errors, out);
  WriteCount("warnings", summary.warnings, out);
  WriteCount("notes", summary.notes, out);
  WriteCount("unchecked", summary.unchecked, out);
  out << "</dl>\n";
  const std::map<std::string, RuleCounts> counts = CountRules(report);
  if (counts.empty()) return;
  out << "<table>\n<tr><th>Rule</th><th>says</th><th>errors</th><th>warnings</th><th>notes</th>"
      << "</tr>\n";
  for (const auto& [id, of_rule] : counts) {
    const auto count = [&of_rule = of_rule](Severity severity) {
      const auto found = of_rule.of_severity.find(severity);
      return found == of_rule.of_severity.end() ? std::string() : std::to_string(found->second);
    };
    out << "<tr><td>" << id << " " << of_rule.rule->name << "</td><td>"
        << HtmlWords(of_rule.rule->summary) << "</td><td class=\"n\">" << count(Severity::kError)
        << "</td><td class=\"n\">" << count(Severity::kWarning) << "</td><td class=\"n\">"
        << count(Severity::kNote) << "</td></tr>\n";
  }
  out << "</table>\n";
}

void WriteHtmlFilters(const Report& report, const HtmlOutlets& outlets, std::ostream& out) {
  out << "<form id=\"filters\" autocomplete=\"off\" hidden>\n<label>Search<input type=\"search\" "
         "id=\"search\"></label>\n";
  std::map<std::string, const char*> rules;
  for (const Finding& finding : report.findings) rules[finding.rule->id] = finding.rule->name;
  BeginMenu("rule", "Rule", out);
  WriteChoice("", "all", out);
  for (const auto& [id, name] : rules) WriteChoice(id, id + " " + name, out);
  EndMenu(out);
  BeginMenu("outlet", "Outlet", out);
  WriteChoice("", "all", out);
  for (size_t i = 0; i < outlets.names.size(); ++i) {
    const std::string& name = outlets.names[i];
    WriteChoice(std::to_string(i), name.empty() ? "none given" : HtmlName(name), out);
  }
  EndMenu(out);
  WriteSpeakerMenu(report, out);
  WriteFixedMenus(out);
  out << "<button type=\"reset\">Reset</button>\n<output id=\"count\"></output>\n</form>\n";
}

void WriteHtmlLegend(const Report& report, std::ostream& out) {
  const bool marked = std::any_of(report.findings.begin(), report.findings.end(),
                                  [](const Finding& finding) { return !finding.edits.empty(); });
  if (!marked) return;
  out << "<p class=\"sub legend\">Marks: <del>left out</del><ins>added</ins>"
      << "<span class=\"moved\">moved</span><span><del class=\"s\">typed</del> "
      << "<ins class=\"s\">otherwise</ins>: case, punctuation, spelling and the like</span></p>\n";
}

void WriteHtmlReviewBar(std::ostream& out) {
  out << "<div id=\"review\" role=\"region\" aria-label=\"Review\" hidden>\n"
      << "<span id=\"position\"></span>\n"
      << "<button type=\"button\" id=\"previous\">Previous <kbd>k</kbd></button>\n"
      << "<button type=\"button\" id=\"next\">Next <kbd>j</kbd></button>\n"
      << "<button type=\"button\" id=\"accept\">Accept <kbd>a</kbd></button>\n"
      << "<button type=\"button\" id=\"reject\">Reject <kbd>r</kbd></button>\n"
      << "<button type=\"button\" id=\"undo\">Take back <kbd>u</kbd></button>\n"
      << "<label>Note <kbd>n</kbd><input type=\"text\" id=\"note\"></label>\n"
      << "<label>Your name<input type=\"text\" id=\"by\" autocomplete=\"name\"></label>\n"
      << "<button type=\"button\" id=\"save\">Save baseline</button>\n"
      << "<button type=\"button\" id=\"open\">Load baseline</button>\n"
      << "<input type=\"file\" id=\"file\" accept=\".json\" aria-label=\"Baseline file\" hidden>\n"
      << "<label><input type=\"checkbox\" id=\"keys\" checked>Keys</label>\n"
      << "<span id=\"said\" role=\"status\"></span>\n</div>\n";
}

}  // namespace quotecheck
