#include "checker/scan/single_marks.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/text/characters.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

enum class Event : uint8_t {
  kApostrophe,
  kOpens,
  kCloses,
  kMayClose,  // players’ is a plural's possessive or the end of a quotation
};

// A mark that may open or close, and the quotation of other marks around it.
struct Candidate {
  size_t sign = 0;
  size_t around = 0;  // into the doubles, counted from 1; 0 outside all
  Event event = Event::kApostrophe;
};

class SinglePairer {
 public:
  SinglePairer(const Document& document, const std::vector<MarkSign>& signs,
               const std::vector<QuotedSpan>& doubles)
      : document_(document), signs_(signs), doubles_(doubles) {}

  PairedMarks Run() {
    CollectCandidates();
    for (size_t begin = 0; begin < candidates_.size();) {
      size_t end = begin;
      while (end < candidates_.size() && SameGroup(candidates_[begin], candidates_[end])) ++end;
      PairGroup(begin, end);
      begin = end;
    }
    AddUnclosed();
    return std::move(result_);
  }

 private:
  struct Pending {
    size_t outer_begin = 0;
    std::vector<TextSpan> parts;
    size_t sign = 0;
  };

  bool SameGroup(const Candidate& a, const Candidate& b) const {
    return a.around == b.around && signs_[a.sign].paragraph == signs_[b.sign].paragraph;
  }

  // Candidates by paragraph, then the quotation around them, then place.
  void CollectCandidates() {
    std::vector<size_t> around;  // the doubles that hold the sign, innermost last
    size_t next = 0;
    for (size_t i = 0; i < signs_.size(); ++i) {
      const size_t at = signs_[i].span.begin;
      for (; next < doubles_.size() && doubles_[next].outer.begin < at; ++next) {
        while (!around.empty() && doubles_[around.back()].outer.end <= doubles_[next].outer.begin) {
          around.pop_back();
        }
        around.push_back(next);
      }
      while (!around.empty() && doubles_[around.back()].outer.end <= at) around.pop_back();
      const Event event = EventOf(signs_[i]);
      if (event == Event::kApostrophe) continue;
      candidates_.push_back({i, around.empty() ? 0 : around.back() + 1, event});
    }
    std::stable_sort(candidates_.begin(), candidates_.end(),
                     [this](const Candidate& a, const Candidate& b) {
                       return std::make_tuple(signs_[a.sign].paragraph, a.around) <
                              std::make_tuple(signs_[b.sign].paragraph, b.around);
                     });
  }

  Event EventOf(const MarkSign& sign) const {
    if (sign.family != MarkFamily::kSingle) return Event::kApostrophe;
    const bool may_open =
        sign.shape == MarkShape::kOpening ? sign.CanOpen() && !sign.OnlyCloses() : sign.OnlyOpens();
    if (may_open) {
      const bool wrong_shape = sign.shape == MarkShape::kClosing;  // ’90s, ’em
      return wrong_shape || IsElision(sign) ? Event::kApostrophe : Event::kOpens;
    }
    if (!sign.CanClose()) return Event::kApostrophe;
    const bool bare = sign.after == Neighbour::kBlank &&
                      (sign.before == Neighbour::kLetter || sign.before == Neighbour::kDigit);
    return bare && EndsLikePossessive(sign) ? Event::kMayClose : Event::kCloses;
  }

  // players’, goin’, 6'
  bool EndsLikePossessive(const MarkSign& sign) const {
    if (sign.before == Neighbour::kDigit) return true;
    const absl::string_view before = document_.text.substr(0, sign.span.begin);
    return absl::EndsWithIgnoreCase(before, "s") || absl::EndsWithIgnoreCase(before, "in");
  }

  // Words that lost their beginning: 'em, 'til, '90s.
  bool IsElision(const MarkSign& sign) const {
    if (sign.token + 1 >= document_.tokens.size()) return false;
    const Token& word = document_.tokens[sign.token + 1];
    if (word.span.begin != sign.span.end) return false;
    const absl::string_view folded = word.folded;
    if (word.kind == TokenKind::kNumber) {
      const bool year = folded.size() == 2 || (folded.size() == 3 && folded[2] == 's');
      return year && absl::ascii_isdigit(static_cast<unsigned char>(folded[1]));
    }
    for (absl::string_view elided : {"em", "til", "tis", "twas", "cause", "n", "round", "bout",
                                     "cuz", "coz", "neath", "twill", "twould"}) {
      if (folded == elided) return true;
    }
    return false;
  }

  void PairGroup(size_t begin, size_t end) {
    ResolvePossessives(begin, end);
    if (candidates_[begin].around == 0) TakeUpPending(begin);
    std::vector<size_t> open;
    for (size_t c = begin; c < end; ++c) {
      const size_t i = candidates_[c].sign;
      if (candidates_[c].event == Event::kOpens) {
        open.push_back(i);
      } else if (candidates_[c].event == Event::kCloses && !open.empty()) {
        AddPair(open.back(), i, candidates_[c].around == 0);
        open.pop_back();
      }
    }
    if (candidates_[begin].around == 0) {
      if (!open.empty()) Wait(open.back());
      unclosed_.insert(unclosed_.end(), open.begin(), open.end());
    }
  }

  // A plural's possessive stands before another closing mark of the same quotation.
  void ResolvePossessives(size_t begin, size_t end) {
    Event next = Event::kApostrophe;
    for (size_t c = end; c-- > begin;) {
      Event& event = candidates_[c].event;
      if (event == Event::kMayClose) {
        event = next == Event::kCloses ? Event::kApostrophe : Event::kCloses;
      }
      if (event != Event::kApostrophe) next = event;
    }
  }

  void AddPair(size_t opening, size_t closing, bool outermost) {
    QuotedSpan span;
    span.outer = {signs_[opening].span.begin, signs_[closing].span.end};
    if (taken_up_.has_value() && taken_up_->sign == opening) {
      span.outer.begin = taken_up_->outer_begin;
      span.parts = std::move(taken_up_->parts);
      taken_up_.reset();
    }
    span.parts.push_back({signs_[opening].span.end, signs_[closing].span.begin});
    if (outermost) ++outermost_pairs_;
    result_.spans.push_back(std::move(span));
  }

  // A quotation left open may go on in the next paragraph.
  void Wait(size_t opening) {
    Pending waiting;
    if (taken_up_.has_value() && taken_up_->sign == opening) waiting = std::move(*taken_up_);
    taken_up_.reset();
    if (waiting.parts.empty()) waiting.outer_begin = signs_[opening].span.begin;
    const TextSpan paragraph = document_.paragraphs[signs_[opening].paragraph];
    waiting.sign = opening;
    waiting.parts.push_back({signs_[opening].span.end, paragraph.end});
    pending_ = std::move(waiting);
  }

  void TakeUpPending(size_t first) {
    taken_up_.reset();
    if (!pending_.has_value()) return;
    const MarkSign& sign = signs_[candidates_[first].sign];
    const MarkSign& waiting = signs_[pending_->sign];
    const bool continues = candidates_[first].event == Event::kOpens && sign.begins_paragraph &&
                           sign.paragraph == waiting.paragraph + 1 && sign.glyph == waiting.glyph;
    if (!continues) {
      pending_.reset();
      return;
    }
    unclosed_.pop_back();  // the waiting mark, which was added last
    taken_up_ = std::move(pending_);
    taken_up_->sign = candidates_[first].sign;
    pending_.reset();
  }

  // A lone ‘ counts as a slip only where the article quotes with single marks, and before a
  // capital, where no word has lost its beginning.
  void AddUnclosed() {
    if (outermost_pairs_ < 3 || outermost_pairs_ <= doubles_.size()) return;
    for (size_t i : unclosed_) {
      const MarkSign& sign = signs_[i];
      if (sign.glyph != U'‘' || sign.before != Neighbour::kBlank) continue;
      if (!IsUpper(DecodeUtf8(document_.text, sign.span.end).value)) continue;
      result_.defects.push_back({MarkDefect::Kind::kUnclosed, sign.span});
      const TextSpan part = {sign.span.end, document_.paragraphs[sign.paragraph].end};
      QuotedSpan span;
      span.outer = {sign.span.begin, part.end};
      span.parts = {part};
      span.closed = false;
      result_.spans.push_back(std::move(span));
    }
  }

  const Document& document_;
  const std::vector<MarkSign>& signs_;
  const std::vector<QuotedSpan>& doubles_;
  std::vector<Candidate> candidates_;
  PairedMarks result_;
  std::optional<Pending> pending_;   // open at the end of its paragraph
  std::optional<Pending> taken_up_;  // re-opened in the current one
  std::vector<size_t> unclosed_;     // opening marks outside all quotations, into signs_
  size_t outermost_pairs_ = 0;
};

}  // namespace

PairedMarks PairSingleMarks(const Document& document, const std::vector<MarkSign>& signs,
                            const std::vector<QuotedSpan>& doubles) {
  return SinglePairer(document, signs, doubles).Run();
}

}  // namespace quotecheck
