#include "checker/ingest/html_tree.h"

#include <algorithm>
#include <array>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "checker/ingest/markup_lexer.h"

namespace quotecheck {
namespace {

using Tag = MarkupTag;

bool IsRawText(Tag tag) {
  switch (tag) {
    case Tag::kScript:
    case Tag::kStyle:
    case Tag::kIframe:
    case Tag::kNoembed:
    case Tag::kNoframes:
    case Tag::kXmp: return true;
    default: return false;
  }
}

bool MayStandInHead(Tag tag) {
  switch (tag) {
    case Tag::kBase:
    case Tag::kHead:
    case Tag::kHtml:
    case Tag::kLink:
    case Tag::kMeta:
    case Tag::kNoscript:
    case Tag::kScript:
    case Tag::kStyle:
    case Tag::kTemplate:
    case Tag::kTitle: return true;
    default: return false;
  }
}

// An element that closes a paragraph that is open where it begins.
bool ClosesParagraph(Tag tag) {
  switch (tag) {
    case Tag::kButton:
    case Tag::kCaption:
    case Tag::kOption:
    case Tag::kOptgroup:
    case Tag::kLegend:
    case Tag::kSelect:
    case Tag::kBody:
    case Tag::kHead:
    case Tag::kHtml:
    case Tag::kTitle: return false;
    default: return IsBlock(tag);
  }
}

// An element out of which no end tag of another reaches.
bool IsBarrier(Tag tag) {
  switch (tag) {
    case Tag::kApplet:
    case Tag::kCaption:
    case Tag::kHtml:
    case Tag::kMarquee:
    case Tag::kObject:
    case Tag::kTable:
    case Tag::kTd:
    case Tag::kTemplate:
    case Tag::kTh: return true;
    default: return false;
  }
}

bool IsTablePart(Tag tag) {
  switch (tag) {
    case Tag::kCaption:
    case Tag::kTable:
    case Tag::kTbody:
    case Tag::kTd:
    case Tag::kTfoot:
    case Tag::kTh:
    case Tag::kThead:
    case Tag::kTr: return true;
    default: return false;
  }
}

// Whether an open element `open` ends where `next` begins, as its end tag may be left out.
bool EndsBefore(Tag open, Tag next) {
  switch (next) {
    case Tag::kLi: return open == Tag::kLi;
    case Tag::kDd:
    case Tag::kDt: return open == Tag::kDd || open == Tag::kDt;
    case Tag::kOption: return open == Tag::kOption;
    case Tag::kOptgroup: return open == Tag::kOption || open == Tag::kOptgroup;
    case Tag::kTd:
    case Tag::kTh: return open == Tag::kTd || open == Tag::kTh;
    case Tag::kTr: return open == Tag::kTd || open == Tag::kTh || open == Tag::kTr;
    case Tag::kTbody:
    case Tag::kThead:
    case Tag::kTfoot: return IsTablePart(open) && open != Tag::kTable;
    case Tag::kA: return open == Tag::kA;
    default: return false;
  }
}

// Where the search for an open element that `next` ends goes no further.
bool HoldsTogether(Tag open, Tag next) {
  switch (next) {
    case Tag::kLi: return open == Tag::kUl || open == Tag::kOl || open == Tag::kMenu;
    case Tag::kDd:
    case Tag::kDt: return open == Tag::kDl;
    case Tag::kOption:
    case Tag::kOptgroup: return open == Tag::kSelect;
    case Tag::kA: return IsBlock(open) || IsBarrier(open);
    default: return open == Tag::kTable;
  }
}

class Builder {
 public:
  explicit Builder(absl::string_view text) : text_(text), tree_(text) { open_.push_back(0); }

  MarkupTree Build() {
    while (at_ < text_.size()) {
      const size_t tag = NextMarkup();
      AddText(Tag::kText, at_, tag);
      at_ = tag;
      if (at_ < text_.size()) ReadMarkup();
    }
    PopTo(0);
    tree_.Close(0);
    return std::move(tree_);
  }

 private:
  // The next < that begins a tag, a comment or a declaration.
  size_t NextMarkup() const {
    for (size_t at = at_; at < text_.size(); ++at) {
      at = text_.find('<', at);
      if (at == absl::string_view::npos || at + 1 >= text_.size()) return text_.size();
      size_t name = at + 1;
      if (text_[name] == '!' || text_[name] == '?') return at;
      if (text_[name] == '/') ++name;
      if (name < text_.size() && absl::ascii_isalpha(static_cast<unsigned char>(text_[name]))) {
        return at;
      }
    }
    return text_.size();
  }

  void AddText(Tag tag, size_t begin, size_t end) {
    if (begin < end) tree_.Add(tag, open_.back(), begin, end);
  }

  void ReadMarkup() {
    if (text_[at_ + 1] == '!' || text_[at_ + 1] == '?') {
      at_ = SkipHtmlDeclaration(text_, at_);
      return;
    }
    const MarkupToken token = ReadTag(text_, at_, &attributes_);
    at_ = token.end;
    if (!token.complete) return;  // the file is cut inside a tag, which then says nothing
    const absl::string_view name =
        text_.substr(token.name_begin, token.name_end - token.name_begin);
    if (token.closing) {
      End(FindMarkupTag(name), name);
    } else {
      Start(FindMarkupTag(name), name, token);
    }
  }

  void Start(Tag tag, absl::string_view name, const MarkupToken& token) {
    if (tag == Tag::kBody && Opened(Tag::kBody)) return;
    if (Opened(Tag::kHead) && !MayStandInHead(tag)) PopThrough(Tag::kHead);
    if (ClosesParagraph(tag) && Opened(Tag::kP)) CloseParagraph();
    CloseEnded(tag);
    const MarkupNodeIndex node =
        tree_.Add(tag, open_.back(), token.name_begin, token.name_begin + name.size());
    for (const MarkupAttribute& attribute : attributes_) tree_.AddAttribute(node, attribute);
    const bool foreign = Opened(Tag::kSvg) || Opened(Tag::kMath);
    if (IsVoid(tag) || (foreign && token.self_closing)) return;
    if (!foreign && IsRawText(tag)) {
      ReadRawText(node, name, Tag::kCData);
    } else if (!foreign && (tag == Tag::kTitle || tag == Tag::kTextarea)) {
      ReadRawText(node, name, Tag::kText);
    } else if (open_.size() < kMaxMarkupDepth) {
      open_.push_back(node);
      ++opened_[static_cast<size_t>(tag)];
    }
  }

  void ReadRawText(MarkupNodeIndex node, absl::string_view name, Tag text_tag) {
    size_t end = at_;
    for (;; ++end) {
      end = std::min(text_.find("</", end), text_.size());
      if (end == text_.size() || absl::StartsWithIgnoreCase(text_.substr(end + 2), name)) break;
    }
    if (at_ < end) tree_.Add(text_tag, node, at_, end);
    tree_.Close(node);
    at_ = end == text_.size() ? end : std::min(text_.find('>', end), text_.size() - 1) + 1;
  }

  // Closes what is open and may be left unclosed before `tag`.
  void CloseEnded(Tag tag) {
    for (size_t i = open_.size(); i-- > 1;) {
      const Tag open = tree_[open_[i]].tag;
      if (EndsBefore(open, tag)) {
        PopTo(i);
        if (tag != Tag::kTr && tag != Tag::kTbody && tag != Tag::kThead) return;
      } else if (!MayEndSomething(tag) || HoldsTogether(open, tag)) {
        return;
      }
    }
  }

  static bool MayEndSomething(Tag tag) {
    switch (tag) {
      case Tag::kA:
      case Tag::kDd:
      case Tag::kDt:
      case Tag::kLi:
      case Tag::kOptgroup:
      case Tag::kOption:
      case Tag::kTbody:
      case Tag::kTd:
      case Tag::kTfoot:
      case Tag::kTh:
      case Tag::kThead:
      case Tag::kTr: return true;
      default: return false;
    }
  }

  void CloseParagraph() {
    for (size_t i = open_.size(); i-- > 1;) {
      const Tag open = tree_[open_[i]].tag;
      if (open == Tag::kP) return PopTo(i);
      if (IsBarrier(open) || open == Tag::kButton) return;
    }
  }

  void End(Tag tag, absl::string_view name) {
    if (tag == Tag::kBody || tag == Tag::kHtml) return;
    if (!Opened(tag) && !IsHeading(tag)) return;
    for (size_t i = open_.size(); i-- > 1;) {
      const Tag open = tree_[open_[i]].tag;
      if (open == tag &&
          (tag != Tag::kOther || absl::EqualsIgnoreCase(tree_.Text(open_[i]), name))) {
        return PopTo(i);
      }
      // Formatting ends in its own block; a heading's end tag ends any heading.
      if (IsHeading(open) && IsHeading(tag)) return PopTo(i);
      if (!IsBlock(tag) && IsBlock(open) && tag != Tag::kSvg && tag != Tag::kOther) return;
      if (IsBarrier(open) && !IsTablePart(tag)) return;
    }
  }

  bool Opened(Tag tag) const { return opened_[static_cast<size_t>(tag)] > 0; }

  void PopThrough(Tag tag) {
    while (open_.size() > 1) {
      const Tag top = tree_[open_.back()].tag;
      PopTo(open_.size() - 1);
      if (top == tag) return;
    }
  }

  // Closes the open elements from the i-th on.
  void PopTo(size_t i) {
    for (i = std::max<size_t>(i, 1); open_.size() > i; open_.pop_back()) {
      tree_.Close(open_.back());
      --opened_[static_cast<size_t>(tree_[open_.back()].tag)];
    }
  }

  absl::string_view text_;
  MarkupTree tree_;
  size_t at_ = 0;
  std::vector<MarkupNodeIndex> open_;  // from the root inwards
  std::array<uint32_t, 256> opened_ = {};
  std::vector<MarkupAttribute> attributes_;
};

}  // namespace

MarkupTree BuildHtmlTree(absl::string_view text) {
  return Builder(text.substr(0, kMaxMarkupBytes)).Build();
}

}  // namespace quotecheck
