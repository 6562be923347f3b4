#include "checker/align/profile_texts.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/new_words.h"
#include "checker/base/parallel_for.h"

namespace quotecheck {
namespace {

// So many texts are read by one thread at a time, and so many such runs a thread before what is new
// in them is learned. Fewer at first, when most words are new: each is taken apart wherever it
// stands until it is learned.
constexpr size_t kFirstRunTexts = 4;
constexpr size_t kRunTexts = 256;
constexpr size_t kWindowRuns = 8;
// What a text needs of memory to be learned is asked for so many texts ahead.
constexpr size_t kTextsAhead = 3;

// Reads texts by windows of runs. Within a window threads read what they can and note what is new;
// the new words are looked up, each by one thread; one thread learns what is new, in the order of
// the texts; and threads read the rest.
class TextProfiler {
 public:
  // Keeps what it is given, which must outlive it.
  TextProfiler(size_t texts, size_t jobs, const TextOf* text_of, QuoteProfiler* profiler,
               const TakeProfile* take)
      : texts_(texts),
        jobs_(jobs),
        text_of_(*text_of),
        profiler_(*profiler),
        take_(*take),
        runs_(kWindowRuns * jobs),
        new_words_(runs_.size()) {
    for (size_t i = 0; i < jobs; ++i) kept_.push_back(profiler->words()->AddLists());
  }

  void Run() {
    profiler_.TakeFrom(&new_words_);
    size_t run_texts = kFirstRunTexts;
    for (size_t begin = 0, end = 0; begin < texts_; begin = end) {
      end = std::min(texts_, begin + run_texts * runs_.size());
      const size_t runs = (end - begin + run_texts - 1) / run_texts;
      for (size_t i = 0; i < runs; ++i) {
        runs_[i].begin = begin + i * run_texts;
        runs_[i].end = std::min(runs_[i].begin + run_texts, end);
      }
      run_texts = std::min(2 * run_texts, kRunTexts);
      for (size_t i = runs; i < runs_.size(); ++i) new_words_.Clear(i);
      ForEachRun(runs, [this](size_t, size_t run) { ReadKnown(run); });
      new_words_.LookUp(jobs_);
      for (size_t i = 0; i < runs; ++i) Learn(i);
      ForEachRun(runs, [this](size_t thread, size_t run) { ReadRest(thread, &runs_[run]); });
    }
    profiler_.TakeFrom(nullptr);
  }

 private:
  // A text that could not be read at first.
  struct OpenText {
    size_t text = 0;
    absl::string_view compared;  // looks into `room` where the text was put together there
    std::unique_ptr<const std::string> room;
    UnknownChunks unknown;
    std::optional<ReadText> read;  // where it holds more than plain words
  };

  // Texts in a row.
  struct TextRun {
    size_t begin = 0;
    size_t end = 0;
    std::vector<ProfileLists> lists;  // of the texts that were read at first, in their order
    std::vector<uint32_t> numbers;    // of these lists
    std::vector<OpenText> open;       // the others, in their order
  };

  // Calls `work(thread, run)` for each run of the window.
  template <typename Work>
  void ForEachRun(size_t runs, Work work) {
    std::atomic<size_t> next{0};
    ParallelFor(jobs_, std::min(jobs_, runs), [&](size_t thread) {
      for (size_t run; (run = next.fetch_add(1)) < runs;) work(thread, run);
    });
  }

  void ReadKnown(size_t index) {
    TextRun& run = runs_[index];
    run.lists.clear();
    run.numbers.clear();
    run.open.clear();
    new_words_.Clear(index);
    std::string room;
    PlainWords plain;
    std::vector<KnownChunk> chunks;
    for (size_t i = run.begin; i < run.end; ++i) {
      const absl::string_view text = text_of_(i, &room);
      UnknownChunks unknown;
      auto lists = profiler_.ReadKnownOr(
          text, [&](absl::string_view folded) { return new_words_.Add(index, folded); }, &unknown,
          &plain, &chunks, &run.numbers);
      if (lists.has_value()) {
        run.lists.push_back(*std::move(lists));
      } else {
        OpenText& open = run.open.emplace_back();
        open.text = i;
        open.compared = text;
        if (text.data() == room.data()) {
          open.room = std::make_unique<const std::string>(text);
          open.compared = *open.room;
        }
        open.unknown = std::move(unknown);
      }
    }
  }

  void Learn(size_t index) {
    const auto find = [&](NewWords::Note note) { return new_words_.Find(index, note); };
    std::vector<OpenText>& all = runs_[index].open;
    for (size_t i = 0; i < all.size(); ++i) {
      if (i + kTextsAhead < all.size()) profiler_.Prefetch(all[i + kTextsAhead].unknown, find);
      OpenText& open = all[i];
      if (!profiler_.Learn(open.compared, find, &open.unknown)) {
        open.read = profiler_.Read(open.compared);
      }
    }
  }

  void ReadRest(size_t thread, TextRun* run) {
    NumberLists* const kept = kept_[thread];
    PlainWords plain;
    std::vector<uint32_t> own;  // numbers of an open text
    absl::Span<const uint32_t> numbers = run->numbers;
    auto lists = run->lists.begin();
    auto open = run->open.begin();
    for (size_t i = run->begin; i < run->end; ++i) {
      if (open == run->open.end() || open->text != i) {
        const size_t size = 4 * lists->words;
        take_(i, profiler_.Keep(*lists++, numbers.subspan(0, size), kept));
        numbers.remove_prefix(size);
        continue;
      }
      own.clear();
      const ProfileLists read = open->read.has_value()
                                    ? profiler_.ListsOf(*std::move(open->read), &own)
                                    : profiler_.ReadLearned(open->unknown.all, &plain, &own);
      take_(i, profiler_.Keep(read, own, kept));
      ++open;
    }
  }

  const size_t texts_;
  const size_t jobs_;
  const TextOf& text_of_;
  QuoteProfiler& profiler_;
  const TakeProfile& take_;
  std::vector<TextRun> runs_;       // of the window
  NewWords new_words_;              // in the window, noted by run
  std::vector<NumberLists*> kept_;  // by thread
};

}  // namespace

void ProfileTexts(size_t texts, size_t jobs, const TextOf& text_of, QuoteProfiler* profiler,
                  const TakeProfile& take) {
  if (jobs > 1) {
    TextProfiler(texts, jobs, &text_of, profiler, &take).Run();
    return;
  }
  std::string room;
  for (size_t i = 0; i < texts; ++i) {
    take(i, profiler->MakeWithoutSurroundings(text_of(i, &room)));
  }
}

}  // namespace quotecheck
