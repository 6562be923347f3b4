#include "checker/scan/primary_speech.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "absl/strings/string_view.h"
#include "checker/scan/label_speakers.h"
#include "checker/scan/speech_layout.h"
#include "checker/scan/turn_labels.h"
#include "checker/text/characters.h"
#include "checker/text/one_of.h"
#include "checker/text/utf8.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

bool IsFirstPerson(absl::string_view word) {
  static constexpr std::array<absl::string_view, 23> kWords = {
      "i",     "i'm",  "i've", "i'll", "i'd",   "we",    "we're", "we've",
      "we'll", "we'd", "my",   "our",  "me",    "us",    "ich",   "wir",
      "mich",  "mir",  "uns",  "mein", "meine", "unser", "unsere"};
  return IsOneOf(word, kWords);
}

bool NamesSpeech(absl::string_view word) {
  static constexpr std::array<absl::string_view, 14> kWords = {
      "remarks", "speech",    "address", "testimony", "keynote",   "lecture",  "sermon",
      "eulogy",  "statement", "oration", "rede",      "ansprache", "grußwort", "erklärung"};
  return IsOneOf(word, kWords);
}

// So many words of every hundred in a speech are "I" or "we".
constexpr size_t kMinFirstPerson = 3;
constexpr size_t kMaxWordsPerFirstPerson = 100;

bool HeadingNamesSpeech(absl::string_view heading) {
  const std::vector<Token> words = SplitWords(heading);
  return std::any_of(words.begin(), words.end(),
                     [](const Token& word) { return NamesSpeech(word.folded); });
}

bool IsSpeech(const PrimaryText& primary) {
  const PersonCount& count = primary.persons;
  if (count.first_person == 0) return false;
  const absl::string_view body = primary.body.text;
  if (HeadingNamesSpeech(primary.title.document.text) ||
      HeadingNamesSpeech(body.substr(0, EndOfHeading(body)))) {
    return true;
  }
  return count.first_person >= kMinFirstPerson &&
         count.first_person * kMaxWordsPerFirstPerson >= count.words;
}

bool LeadsToSpeaker(absl::string_view word) {
  static constexpr std::array<absl::string_view, 7> kWords = {"by",  "of",  "from", "with",
                                                              "von", "der", "des"};
  return IsOneOf(word, kWords);
}

// The words behind "by" on a line of a heading, as far as they are a name: "Mayor Ann Rowe" of
// "Remarks by Mayor Ann Rowe at the hall". A line ends a name, though no sentence ends there.
std::optional<TextSpan> NameBehindBy(absl::string_view text, size_t end) {
  const std::vector<Token> tokens = SplitWords(text.substr(0, end));
  for (size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (tokens[i].folded != "by" && tokens[i].folded != "von") continue;
    TextSpan name;
    for (size_t k = i + 1; k < tokens.size(); ++k) {
      const TextSpan word = tokens[k].span;
      const size_t before = k == i + 1 ? tokens[i].span.end : name.end;
      const absl::string_view gap = text.substr(before, word.begin - before);
      if (gap.find_first_of("\n,;:") != absl::string_view::npos) break;
      if (!IsUpper(DecodeUtf8(text, word.begin).value)) break;
      name = {name.empty() ? word.begin : name.begin, word.end};
    }
    if (!name.empty()) return name;
  }
  return std::nullopt;
}

class SpeechReader {
 public:
  SpeechReader(const PrimaryText& primary, std::vector<Entity>* entities)
      : primary_(primary), text_(primary.body.text), entities_(*entities), speakers_(entities) {}

  std::vector<SpeechTurn> Read() {
    std::vector<TurnSpans> turns = FindTurns(text_);
    if (turns.empty() && IsSpeech(primary_)) turns = {ReadAsSpeech(text_)};
    std::vector<SpeechTurn> speech;
    for (const TurnSpans& turn : turns) {
      SpeechTurn record = MakeTurn(turn);
      if (!record.sentences.empty()) speech.push_back(std::move(record));
    }
    return speech;
  }

 private:
  QuotePart PartOf(TextSpan span) const {
    const OffsetMap& map = primary_.body.source;
    return {{map.SourceBegin(span.begin), map.SourceEnd(span.end)},
            std::string(text_.substr(span.begin, span.size()))};
  }

  SpeechTurn MakeTurn(const TurnSpans& turn) {
    SpeechTurn record;
    for (TextSpan span : turn.sentences) {
      SpeechSentence sentence;
      sentence.part = PartOf(span);
      sentence.part.text = HeardText(sentence.part.text);
      if (SplitWords(sentence.part.text).empty()) continue;
      sentence.position = primary_.lines.At(sentence.part.span.begin);
      record.sentences.push_back(std::move(sentence));
    }
    if (!turn.label.has_value()) {
      record.entity = Principal();
      if (record.entity.has_value()) {
        record.label = Mention{{}, entities_[record.entity->value()].name, MentionKind::kName};
      }
      return record;
    }
    const TurnLabel& label = *turn.label;
    const QuotePart part = PartOf(label.span);
    record.label =
        Mention{part.span, part.text,
                label.kind == TurnLabelKind::kName ? MentionKind::kName : MentionKind::kRole};
    if (label.kind == TurnLabelKind::kAnswer) {
      record.entity = Principal();
    } else {
      record.entity = speakers_.Find(
          label, PrintedName{part.text, part.span, primary_.lines.At(part.span.begin)});
    }
    return record;
  }

  // Whose speech or interview it is.
  std::optional<EntityIndex> Principal() {
    if (looked_for_principal_) return principal_;
    looked_for_principal_ = true;
    principal_ = SpeakerInHeading(
        primary_.title, primary_.title.document.text.size(), primary_.title_referents,
        [this](EntityIndex entity) { return entities_[entity.value()].kind; });
    if (!principal_.has_value()) principal_ = SpeakerBehindBy();
    if (!principal_.has_value()) principal_ = primary_.heading_speaker;
    if (!principal_.has_value() && primary_.info.byline.has_value()) {
      principal_ = speakers_.FindByName(*primary_.info.byline);
    }
    return principal_;
  }

  std::optional<EntityIndex> SpeakerBehindBy() {
    const std::optional<TextSpan> name = NameBehindBy(text_, EndOfHeading(text_));
    if (!name.has_value()) return std::nullopt;
    const QuotePart part = PartOf(*name);
    const std::string as_label = part.text + ":";
    const std::optional<TurnLabel> label = ReadTurnLabel(as_label, {0, as_label.size()});
    if (!label.has_value() || label->kind != TurnLabelKind::kName) return std::nullopt;
    return speakers_.Find(*label, {part.text, part.span, primary_.lines.At(part.span.begin)});
  }

  const PrimaryText& primary_;
  absl::string_view text_;
  std::vector<Entity>& entities_;
  LabelSpeakers speakers_;
  bool looked_for_principal_ = false;
  std::optional<EntityIndex> principal_;
};

}  // namespace

PersonCount CountFirstPerson(const ScannedPassage& body, TokenRange tokens) {
  PersonCount count;
  size_t next = 0;        // span of marks that begins behind what has been read
  size_t marked_end = 0;  // of those before
  for (size_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = body.document.tokens[t];
    if (token.kind != TokenKind::kWord) continue;
    const std::vector<QuotedSpan>& spans = body.marks.spans;
    for (; next < spans.size() && spans[next].outer.begin <= token.span.begin; ++next) {
      marked_end = std::max(marked_end, spans[next].outer.end);
    }
    ++count.words;
    if (token.span.begin >= marked_end && IsFirstPerson(token.folded)) ++count.first_person;
  }
  return count;
}

std::optional<EntityIndex> SpeakerInHeading(const ScannedPassage& passage, size_t end,
                                            const std::vector<Referent>& referents,
                                            KindOf kind_of) {
  std::optional<EntityIndex> only;
  bool several = false;
  for (size_t m = 0; m < passage.mentions.size(); ++m) {
    const SourceMention& mention = passage.mentions[m];
    const std::optional<EntityIndex> entity = referents[m].entity;
    if (mention.span.end > end || mention.name.empty() || !entity.has_value() ||
        kind_of(*entity) != EntityKind::kPerson) {
      continue;
    }
    const size_t first = mention.tokens.begin;
    if (first > 0 && LeadsToSpeaker(passage.document.tokens[first - 1].folded)) return entity;
    several |= only.has_value() && *only != *entity;
    if (!only.has_value()) only = entity;
  }
  return several ? std::nullopt : only;
}

std::vector<SpeechTurn> FindPrimarySpeech(const PrimaryText& primary,
                                          std::vector<Entity>* entities) {
  return SpeechReader(primary, entities).Read();
}

}  // namespace quotecheck
