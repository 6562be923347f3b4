// Times every writer on a report of 100,000 findings, and says how many bytes it writes and by how
// much it raises the process's peak of memory: writers stream.
//
//   bazel run -c opt //bench:report_bench

#include <sys/resource.h>

#include <cstdio>
#include <cstdlib>
#include <ostream>
#include <streambuf>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "benchmark/benchmark.h"
#include "checker/cli/report_formats.h"
#include "checker/pipeline/rule_list.h"
#include "checker/records/report.h"

namespace quotecheck {
namespace {

constexpr size_t kFindings = 100'000;

// Counts what is written and keeps nothing of it.
class CountingBuffer : public std::streambuf {
 public:
  size_t bytes() const { return bytes_; }

 protected:
  int overflow(int c) override {
    ++bytes_;
    return c == EOF ? 0 : c;
  }
  std::streamsize xsputn(const char*, std::streamsize size) override {
    bytes_ += static_cast<size_t>(size);
    return size;
  }

 private:
  size_t bytes_ = 0;
};

Quote MakeQuote(size_t number, const std::string& text) {
  Quote quote;
  quote.id = absl::StrCat("q", number);
  quote.article = ArticleIndex(number);
  quote.content = quote.quoted = {{{40, 40 + text.size()}, text}};
  quote.source = Mention{{90, 100}, "Ilse Varga", MentionKind::kName};
  quote.speaker = SpeakerIndex(0);
  quote.entity_confidence = 0.97;
  quote.position = {7, 2};
  quote.before = "The council met in the town hall on Thursday and heard the mayor first. ";
  quote.after = " said the mayor. The vote was put off to the next meeting.";
  return quote;
}

// Finding i: article 2i is the reference, article 2i + 1 drops a "not".
void AddFinding(size_t i, const RuleDescriptor* rule, Report* report) {
  Batch& batch = report->batch;
  const std::string rest = absl::StrCat(" close the bridge before winter number ", i, " is over");
  for (size_t side : {0, 1}) {
    ScannedArticle article;
    article.info.path = absl::StrCat("articles/", i, side == 0 ? "a" : "b", ".txt");
    article.info.outlet = absl::StrCat("Outlet ", (i + side) % 40);
    article.info.published = absl::StrCat("2031-05-0", 1 + side, "T09:00:00");
    batch.articles.push_back(article);
    batch.quotes.push_back(MakeQuote(2 * i + side, (side == 0 ? "We will not" : "We will") + rest));
    batch.utterance_of.push_back(UtteranceIndex(i));
  }
  Utterance utterance;
  utterance.id = absl::StrCat("u", i);
  utterance.speaker = SpeakerIndex(0);
  utterance.quotes = {QuoteIndex(2 * i), QuoteIndex(2 * i + 1)};
  utterance.reference = QuoteIndex(2 * i);
  utterance.witnesses = 2;
  batch.utterances.push_back(utterance);
  const Quote& quote = batch.quotes.back();
  const Quote& reference = batch.quotes[2 * i];
  Finding finding;
  finding.rule = rule;
  finding.severity = rule->severity;
  finding.message = "The words of Ilse Varga are altered in meaning (negation): “not” left out.";
  finding.place = {quote.article, quote.content[0].span, quote.position, quote.content[0].text};
  finding.related = {{reference.article, reference.content[0].span, reference.position,
                      reference.content[0].text}};
  finding.quote = QuoteIndex(2 * i + 1);
  finding.reference = QuoteIndex(2 * i);
  finding.utterance = UtteranceIndex(i);
  finding.meaning_class = MeaningClass::kNegation;
  ClassifiedEdit edit;
  edit.op = EditOp::kDelete;
  edit.from = "not";
  edit.from_span = {8, 11};
  edit.to_span = {8, 8};
  edit.edit_class = EditClass::kNegation;
  finding.edits.push_back(edit);
  finding.confidence = 0.9;
  finding.fingerprint = absl::StrCat("0123456789abcdef", absl::Hex(i * 0x9e3779b97f4a7c15u));
  report->findings.push_back(finding);
}

const Report& BenchReport() {
  static const Report* const report = [] {
    auto* made = new Report;
    Speaker speaker;
    speaker.id = "ilse-varga";
    speaker.name = "Ilse Varga";
    made->batch.speakers.push_back(speaker);
    const RuleDescriptor* const rule = RuleList().Descriptors()[3];
    for (size_t i = 0; i < kFindings; ++i) AddFinding(i, rule, made);
    made->batch.also.resize(2 * kFindings);
    made->batch.copy_of.resize(2 * kFindings);
    return made;
  }();
  return *report;
}

double PeakMegabytes() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

void BM_Write(benchmark::State& state, const std::string& format) {
  const Report& report = BenchReport();
  const double before = PeakMegabytes();
  size_t bytes = 0;
  for (auto _ : state) {
    CountingBuffer buffer;
    std::ostream out(&buffer);
    WriteReport(format, report, {.fail_on = Severity::kError}, out);
    bytes = buffer.bytes();
    // The github report has ten commands at most.
    if (bytes < 1000 || !out) {
      std::fprintf(stderr, "%s: wrong answer: %zu bytes\n", format.c_str(), bytes);
      std::exit(1);
    }
  }
  state.counters["bytes"] = static_cast<double>(bytes);
  state.counters["peak_growth_MB"] = PeakMegabytes() - before;
}

}  // namespace
}  // namespace quotecheck

int main(int argc, char** argv) {
  for (const std::string& format : quotecheck::ReportFormatNames()) {
    benchmark::RegisterBenchmark(format.c_str(), quotecheck::BM_Write, format)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
