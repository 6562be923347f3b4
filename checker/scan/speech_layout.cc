#include "checker/scan/speech_layout.h"

#include <algorithm>
#include <array>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "checker/text/fold.h"
#include "checker/text/sentences.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

constexpr size_t kMinTurns = 2;
constexpr size_t kMaxHeadingWords = 15;
constexpr size_t kMaxNoteBytes = 80;

using Label = TurnLabel;

std::vector<TextSpan> SplitLines(absl::string_view text) {
  std::vector<TextSpan> lines;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back({begin, end});
    begin = end + 1;
  }
  return lines;
}

absl::string_view TextOf(absl::string_view text, TextSpan span) {
  return absl::StripAsciiWhitespace(text.substr(span.begin, span.size()));
}

bool EndsSentence(absl::string_view line) {
  static constexpr std::array<absl::string_view, 11> kEnds = {".", "!", "?", "…", "”", "\"",
                                                              "’", "'", ",", ";", ":"};
  return std::any_of(kEnds.begin(), kEnds.end(),
                     [&](absl::string_view end) { return absl::EndsWith(line, end); });
}

// A note on a line of its own, a page number, a heading in capitals.
bool IsNoSpeech(absl::string_view line) {
  if (line.empty()) return true;
  if (line.front() == '[' && line.back() == ']') return true;
  if (line.front() == '(' && line.back() == ')') return true;
  const std::vector<Token> words = SplitWords(line);
  const bool has_word = std::any_of(
      words.begin(), words.end(), [](const Token& word) { return word.kind == TokenKind::kWord; });
  if (!has_word) return true;
  const bool has_lower = std::any_of(line.begin(), line.end(), [](unsigned char c) {
    return absl::ascii_islower(c) || c >= 0x80;
  });
  return !has_lower && words.size() > 1 && words.size() <= kMaxHeadingWords && !EndsSentence(line);
}

// By line. Of a name in mixed case the text must show that it is one's: it heads two turns.
std::vector<std::optional<Label>> FindLabels(absl::string_view text,
                                             const std::vector<TextSpan>& lines) {
  std::vector<std::optional<Label>> labels;
  absl::flat_hash_map<std::string, size_t> turns_of;
  size_t questions = 0;
  for (TextSpan line : lines) {
    labels.push_back(ReadTurnLabel(text, line));
    if (!labels.back().has_value()) continue;
    ++turns_of[labels.back()->name];
    if (labels.back()->kind == TurnLabelKind::kQuestion) ++questions;
  }
  for (std::optional<Label>& label : labels) {
    if (!label.has_value()) continue;
    const bool letter = label->span.size() == 1 && label->kind != TurnLabelKind::kName;
    const bool borne_out = letter ? questions >= kMinTurns
                                  : label->capitals || turns_of[label->name] >= kMinTurns ||
                                        label->kind == TurnLabelKind::kQuestion;
    if (!borne_out) label.reset();
  }
  return labels;
}

// Gathers what is said, line by line.
class TurnReader {
 public:
  explicit TurnReader(absl::string_view text) : text_(text) {}

  void Begin(std::optional<Label> label) {
    Break();
    turns_.push_back({std::move(label), {}});
  }

  void AddLine(TextSpan line) {
    if (TextOf(text_, line).empty()) return Break();
    if (open_.has_value()) {
      open_->end = line.end;
    } else {
      open_ = line;
    }
  }

  // A paragraph ends.
  void Break() {
    if (open_.has_value() && !turns_.empty()) {
      for (TextSpan sentence : SplitSentences(text_, *open_)) {
        turns_.back().sentences.push_back(sentence);
      }
    }
    open_.reset();
  }

  std::vector<TurnSpans> Take() {
    Break();
    turns_.erase(std::remove_if(turns_.begin(), turns_.end(),
                                [](const TurnSpans& turn) { return turn.sentences.empty(); }),
                 turns_.end());
    return std::move(turns_);
  }

 private:
  absl::string_view text_;
  std::optional<TextSpan> open_;
  std::vector<TurnSpans> turns_;
};

bool IsStageNote(absl::string_view note) {
  static constexpr std::array<absl::string_view, 10> kNotes = {
      "applause", "laugh", "cheer",   "inaudible",  "crosstalk",
      "pause",    "boo",   "beifall", "heiterkeit", "off mic"};
  const std::string folded = Fold(note);
  return std::any_of(kNotes.begin(), kNotes.end(),
                     [&](absl::string_view word) { return absl::StrContains(folded, word); });
}

// "As prepared for delivery", "Check against delivery."
bool IsDeliveryNote(absl::string_view line) {
  const std::string folded = Fold(line);
  return absl::StrContains(folded, "prepared") || absl::StrContains(folded, "against delivery") ||
         absl::StrContains(folded, "as delivered") ||
         absl::StrContains(folded, "es gilt das gesprochene");
}

}  // namespace

std::vector<TurnSpans> FindTurns(absl::string_view text) {
  const std::vector<TextSpan> lines = SplitLines(text);
  const std::vector<std::optional<Label>> labels = FindLabels(text, lines);
  const auto first = std::find_if(labels.begin(), labels.end(),
                                  [](const auto& label) { return label.has_value(); });
  const auto count = std::count_if(labels.begin(), labels.end(),
                                   [](const auto& label) { return label.has_value(); });
  if (static_cast<size_t>(count) < kMinTurns) return {};
  if (2 * (*first)->span.begin > text.size()) return {};
  TurnReader reader(text);
  for (auto i = static_cast<size_t>(first - labels.begin()); i < lines.size(); ++i) {
    TextSpan line = lines[i];
    if (labels[i].has_value()) {
      reader.Begin(labels[i]);
      line.begin = labels[i]->speech;
      if (!TextOf(text, line).empty()) reader.AddLine(line);
    } else if (IsNoSpeech(TextOf(text, line))) {
      reader.Break();
    } else {
      reader.AddLine(line);
    }
  }
  return reader.Take();
}

size_t EndOfHeading(absl::string_view text) {
  size_t end = 0;
  for (TextSpan paragraph : SplitParagraphs(text)) {
    const absl::string_view line = TextOf(text, paragraph);
    const bool heads = IsNoSpeech(line) || IsDeliveryNote(line) ||
                       (!EndsSentence(line) && SplitWords(line).size() <= kMaxHeadingWords);
    if (!heads) break;
    end = paragraph.end;
  }
  return end;
}

TurnSpans ReadAsSpeech(absl::string_view text) {
  const size_t begin = EndOfHeading(text);
  TurnReader reader(text);
  reader.Begin(std::nullopt);
  for (TextSpan line : SplitLines(text)) {
    if (line.end <= begin) continue;
    if (IsNoSpeech(TextOf(text, line))) {
      reader.Break();
    } else {
      reader.AddLine(line);
    }
  }
  std::vector<TurnSpans> turns = reader.Take();
  return turns.empty() ? TurnSpans() : std::move(turns.front());
}

std::string HeardText(absl::string_view text) {
  std::string heard;
  for (size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '[' || text[at] == '(') {
      const absl::string_view note = text.substr(at, kMaxNoteBytes);
      const size_t size = note.find(text[at] == '[' ? ']' : ')');
      if (size != absl::string_view::npos &&
          (text[at] == '[' || IsStageNote(note.substr(0, size)))) {
        at += size;
        continue;
      }
    }
    const bool space = absl::ascii_isspace(static_cast<unsigned char>(text[at]));
    if (!space) {
      heard.push_back(text[at]);
    } else if (!heard.empty() && heard.back() != ' ') {
      heard.push_back(' ');
    }
  }
  absl::StripTrailingAsciiWhitespace(&heard);
  return heard;
}

}  // namespace quotecheck
