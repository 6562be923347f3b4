#include "checker/scan/double_marks.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace quotecheck {
namespace {

constexpr size_t kNone = std::numeric_limits<size_t>::max();

// A quotation that no paragraph re-opens may still close further down: so many paragraphs without
// a mark it can run over.
constexpr size_t kMaxBareParagraphs = 2;

enum class Role { kOpen, kClose, kNothing };

class DoublePairer {
 public:
  DoublePairer(const Document& document, const std::vector<MarkSign>& signs)
      : document_(document), signs_(signs), next_(signs.size(), kNone) {
    FindNext();
    FindReversed();
  }

  PairedMarks Run() {
    size_t begin = 0;
    while (begin < signs_.size()) {
      size_t end = begin;
      while (end < signs_.size() && signs_[end].paragraph == signs_[begin].paragraph) ++end;
      PairParagraph(begin, end);
      begin = end;
    }
    DropPending();
    DropDoubtfulDefects();
    return std::move(result_);
  }

 private:
  // A quotation that has opened.
  struct Open {
    size_t sign = 0;                // the mark that opens it in this paragraph
    size_t outer_begin = 0;         // where it opened first
    std::vector<TextSpan> earlier;  // its parts in paragraphs before
    size_t child = kNone;           // first closed quotation of the same family inside it
  };

  static bool IsPaired(const MarkSign& sign) { return sign.family != MarkFamily::kSingle; }

  // next_[i]: the next double mark of the same paragraph.
  void FindNext() {
    size_t next = kNone;
    for (size_t i = signs_.size(); i-- > 0;) {
      if (signs_[i].family != MarkFamily::kDouble) continue;
      if (next != kNone && signs_[next].paragraph == signs_[i].paragraph) next_[i] = next;
      next = i;
    }
  }

  // Do guillemets point inwards, »so« ? The first one whose neighbours tell shows it.
  void FindReversed() {
    for (const MarkSign& sign : signs_) {
      if (sign.family != MarkFamily::kGuillemet && sign.family != MarkFamily::kAngle) continue;
      if (!sign.OnlyOpens() && !sign.OnlyCloses()) continue;
      reversed_ = sign.OnlyOpens() == (sign.shape == MarkShape::kClosing);
      return;
    }
  }

  void PairParagraph(size_t begin, size_t end) {
    if (pending_.has_value() &&
        signs_[begin].paragraph - pending_paragraph_ > kMaxBareParagraphs + 1) {
      DropPending();
    }
    bool first = true;
    for (size_t i = begin; i < end; ++i) {
      if (!IsPaired(signs_[i])) continue;
      switch (RoleOf(i)) {
        case Role::kOpen: OpenAt(i); break;
        case Role::kClose:
          if (!CloseAt(i) && !(first && ClosePendingAt(i))) AddUnopened(i);
          break;
        case Role::kNothing: continue;
      }
      // What waits from paragraphs before is taken up by the first mark or not at all.
      DropPending();
      first = false;
    }
    EndParagraph();
  }

  Role RoleOf(size_t i) const {
    const MarkSign& sign = signs_[i];
    switch (sign.family) {
      case MarkFamily::kDouble:
        if (sign.shape == MarkShape::kStraight) return RoleOfStraight(i);
        return sign.shape == MarkShape::kOpening ? RoleOfOpening(sign) : RoleOfClosing(i);
      case MarkFamily::kGuillemet:
      case MarkFamily::kAngle:
        if (sign.OnlyOpens()) return Role::kOpen;
        if (sign.OnlyCloses()) return Role::kClose;
        return (sign.shape == MarkShape::kOpening) != reversed_ ? Role::kOpen : Role::kClose;
      default: return sign.shape == MarkShape::kOpening ? Role::kOpen : Role::kClose;
    }
  }

  // “ closes where it stands as only a closing mark can, and in „German“ quotations.
  Role RoleOfOpening(const MarkSign& sign) const {
    if (!IsOpen(MarkFamily::kDouble)) return Role::kOpen;
    if (sign.OnlyCloses()) return Role::kClose;
    const bool german = signs_[stack_.back().sign].glyph == U'„';
    return german && sign.glyph == U'“' && sign.CanClose() ? Role::kClose : Role::kOpen;
  }

  // ” opens where nothing is open and a mark after it closes: ”so”.
  Role RoleOfClosing(size_t i) const {
    if (IsInches(i)) return Role::kNothing;
    if (IsOpen(MarkFamily::kDouble) || !signs_[i].OnlyOpens()) return Role::kClose;
    if (next_[i] == kNone) return Role::kClose;
    return signs_[next_[i]].CanClose() ? Role::kOpen : Role::kClose;
  }

  Role RoleOfStraight(size_t i) const {
    const MarkSign& sign = signs_[i];
    const bool next_closes = next_[i] != kNone && signs_[next_[i]].OnlyCloses();
    if (!IsOpen(MarkFamily::kDouble)) {
      if (sign.before == Neighbour::kDigit && !sign.CanOpen()) return Role::kNothing;  // 12"
      return sign.OnlyCloses() && !next_closes ? Role::kClose : Role::kOpen;
    }
    if (IsInches(i) || (sign.before == Neighbour::kDigit && next_closes &&
                        (sign.after == Neighbour::kBlank || sign.after == Neighbour::kDash))) {
      return Role::kNothing;
    }
    // One that can only open while another is open: a quotation within, if the next one closes;
    // else a closing mark on the wrong side of its space.
    return sign.OnlyOpens() && next_closes ? Role::kOpen : Role::kClose;
  }

  // The last mark of 6'2", unless it has to close a quotation too.
  bool IsInches(size_t i) const {
    const size_t token = signs_[i].token;
    if (token < 3 || (next_[i] == kNone && IsOpen(MarkFamily::kDouble))) return false;
    const auto& tokens = document_.tokens;
    return tokens[token - 1].kind == TokenKind::kNumber && tokens[token - 2].folded == "'" &&
           tokens[token - 3].kind == TokenKind::kNumber &&
           tokens[token - 3].span.end == tokens[token - 2].span.begin;
  }

  bool IsOpen(MarkFamily family) const { return open_[static_cast<size_t>(family)] > 0; }

  void OpenAt(size_t i) {
    const MarkSign& sign = signs_[i];
    Open open;
    open.sign = i;
    open.outer_begin = sign.span.begin;
    const bool continues = pending_.has_value() && sign.begins_paragraph &&
                           sign.paragraph == pending_paragraph_ + 1 &&
                           sign.family == signs_[pending_->sign].family;
    if (continues) {
      open.outer_begin = pending_->outer_begin;
      open.earlier = std::move(pending_->earlier);
      pending_.reset();
    } else if (sign.family == MarkFamily::kDouble && sign.after == Neighbour::kBlank &&
               (sign.before == Neighbour::kLetter || sign.before == Neighbour::kDigit)) {
      result_.defects.push_back({MarkDefect::Kind::kMisplaced, sign.span});
    }
    ++open_[static_cast<size_t>(sign.family)];
    stack_.push_back(std::move(open));
  }

  // Closes the innermost quotation of the mark's family; those open inside it never closed. False
  // where none is open.
  bool CloseAt(size_t i) {
    const MarkSign& sign = signs_[i];
    if (!IsOpen(sign.family)) return false;
    while (signs_[stack_.back().sign].family != sign.family) {
      AddUnclosed(Pop(), sign.span.begin);
    }
    Open open = Pop();
    if (sign.family == MarkFamily::kDouble && sign.before == Neighbour::kBlank &&
        (sign.after == Neighbour::kLetter || sign.after == Neighbour::kDigit)) {
      result_.defects.push_back({MarkDefect::Kind::kMisplaced, sign.span});
    }
    if (!stack_.empty() && stack_.back().child == kNone &&
        signs_[stack_.back().sign].family == sign.family) {
      stack_.back().child = open.sign;
    }
    const size_t begin = signs_[open.sign].span.end;
    AddSpan(std::move(open), {begin, sign.span.begin}, sign.span.end, true);
    return true;
  }

  // Closes a quotation that opened in a paragraph before and that no paragraph between re-opened.
  bool ClosePendingAt(size_t i) {
    const MarkSign& sign = signs_[i];
    if (!pending_.has_value() || signs_[pending_->sign].family != sign.family) return false;
    Open open = std::move(*pending_);
    pending_.reset();
    for (size_t p = pending_paragraph_ + 1; p < sign.paragraph; ++p) {
      open.earlier.push_back(document_.paragraphs[p]);
    }
    const size_t begin = document_.paragraphs[sign.paragraph].begin;
    AddSpan(std::move(open), {begin, sign.span.begin}, sign.span.end, true);
    return true;
  }

  // Of the quotations still open at the paragraph's end the innermost may go on in the next one.
  void EndParagraph() {
    for (size_t at = 0; at < stack_.size(); ++at) {
      Open& open = stack_[at];
      const MarkSign& sign = signs_[open.sign];
      const TextSpan paragraph = document_.paragraphs[sign.paragraph];
      if (at + 1 < stack_.size()) {
        AddUnclosed(std::move(open), signs_[stack_[at + 1].sign].span.begin);
      } else if (open.child != kNone) {
        const size_t end = signs_[open.child].span.begin;
        AddUnclosed(std::move(open), end);
      } else if (sign.OnlyCloses()) {
        AddUnopened(open.sign);
      } else {
        open.earlier.push_back({sign.span.end, std::max(sign.span.end, paragraph.end)});
        pending_paragraph_ = sign.paragraph;
        pending_ = std::move(open);
      }
    }
    stack_.clear();
    open_.fill(0);
  }

  Open Pop() {
    Open open = std::move(stack_.back());
    stack_.pop_back();
    --open_[static_cast<size_t>(signs_[open.sign].family)];
    return open;
  }

  void DropPending() {
    if (!pending_.has_value()) return;
    Open open = std::move(*pending_);
    pending_.reset();
    result_.defects.push_back({MarkDefect::Kind::kUnclosed, signs_[open.sign].span});
    const TextSpan last = open.earlier.back();
    open.earlier.pop_back();
    AddSpan(std::move(open), last, last.end, false);
  }

  void AddUnclosed(Open open, size_t end) {
    result_.defects.push_back({MarkDefect::Kind::kUnclosed, signs_[open.sign].span});
    const size_t begin = signs_[open.sign].span.end;
    AddSpan(std::move(open), {begin, std::max(begin, end)}, end, false);
  }

  void AddUnopened(size_t i) {
    result_.defects.push_back({MarkDefect::Kind::kUnopened, signs_[i].span});
  }

  void AddSpan(Open open, TextSpan last_part, size_t outer_end, bool closed) {
    if (closed) ++pairs_[static_cast<size_t>(signs_[open.sign].family)];
    QuotedSpan span;
    span.outer = {open.outer_begin, outer_end};
    span.parts = std::move(open.earlier);
    span.parts.push_back(last_part);
    span.closed = closed;
    result_.spans.push_back(std::move(span));
  }

  // A lone guillemet or bracket is more often a web page's ornament than a slip: it counts as one
  // only where the article quotes with such marks.
  void DropDoubtfulDefects() {
    std::erase_if(result_.defects, [this](const PairedMarks::Defect& defect) {
      const auto found = std::lower_bound(
          signs_.begin(), signs_.end(), defect.mark.begin,
          [](const MarkSign& sign, size_t begin) { return sign.span.begin < begin; });
      return found->family != MarkFamily::kDouble && pairs_[static_cast<size_t>(found->family)] < 2;
    });
  }

  static constexpr size_t kFamilies = static_cast<size_t>(MarkFamily::kSingle) + 1;

  const Document& document_;
  const std::vector<MarkSign>& signs_;
  std::vector<size_t> next_;
  bool reversed_ = false;
  PairedMarks result_;
  std::vector<Open> stack_;
  std::array<size_t, kFamilies> open_ = {};   // how many of the stack, by family
  std::array<size_t, kFamilies> pairs_ = {};  // closed quotations, by family
  std::optional<Open> pending_;               // open at the end of pending_paragraph_
  size_t pending_paragraph_ = 0;
};

}  // namespace

PairedMarks PairDoubleMarks(const Document& document, const std::vector<MarkSign>& signs) {
  return DoublePairer(document, signs).Run();
}

}  // namespace quotecheck
