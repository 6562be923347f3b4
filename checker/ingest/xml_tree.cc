#include "checker/ingest/xml_tree.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/markup_lexer.h"

namespace quotecheck {
namespace {

constexpr absl::string_view kCDataBegin = "<![CDATA[";
constexpr absl::string_view kCDataEnd = "]]>";
constexpr absl::string_view kWhiteSpace = " \t\r\n";
constexpr size_t kMaxEntityNameBytes = 128;  // bounds what each reference costs

// Elements of NITF 3.x and what they are in HTML; media stand aside of the text.
constexpr struct {
  absl::string_view name;
  MarkupTag tag;
} kNitfTags[] = {
    {"block", MarkupTag::kDiv}, {"bq", MarkupTag::kBlockquote}, {"hl1", MarkupTag::kH1},
    {"hl2", MarkupTag::kH2},    {"media", MarkupTag::kObject},  {"fn", MarkupTag::kDiv},
};

MarkupTag TagOf(absl::string_view name) {
  const size_t colon = name.rfind(':');
  if (colon != absl::string_view::npos) name.remove_prefix(colon + 1);
  for (const auto& nitf : kNitfTags) {
    if (nitf.name == name) return nitf.tag;
  }
  return FindMarkupTag(name);
}

absl::Status Malformed(absl::string_view what, size_t at) {
  return absl::InvalidArgumentError(absl::StrCat("not well-formed XML: ", what, " at byte ", at));
}

class Builder {
 public:
  explicit Builder(absl::string_view text) : text_(text), tree_(text) { open_.push_back(0); }

  absl::StatusOr<MarkupTree> Build() {
    while (at_ < text_.size()) {
      const size_t tag = std::min(text_.find('<', at_), text_.size());
      QC_RETURN_IF_ERROR(AddText(tag));
      if (at_ < text_.size()) QC_RETURN_IF_ERROR(ReadMarkup());
    }
    if (open_.size() > 1) {
      return Malformed(absl::StrCat("<", tree_.Text(open_.back()), "> is not closed"), at_);
    }
    if (tree_.size() == 1) return Malformed("no element", at_);
    tree_.Close(0);
    return std::move(tree_);
  }

 private:
  absl::Status AddText(size_t end) {
    if (at_ == end) return absl::OkStatus();
    const absl::string_view text = text_.substr(at_, end - at_);
    if (open_.size() > 1) {
      QC_RETURN_IF_ERROR(CheckReferences(text));
      tree_.Add(MarkupTag::kText, open_.back(), at_, end);
    } else if (!absl::StripAsciiWhitespace(text).empty()) {
      return Malformed("text outside of all elements", at_);
    }
    at_ = end;
    return absl::OkStatus();
  }

  absl::Status ReadMarkup() {
    const absl::string_view rest = text_.substr(at_);
    if (absl::StartsWith(rest, kCDataBegin)) return ReadCData();
    if (absl::StartsWith(rest, "<!") || absl::StartsWith(rest, "<?")) return ReadDeclaration();
    if (!TagBegins(text_, at_)) return Malformed("a < that begins no tag", at_);
    const size_t begin = at_;
    const MarkupToken token = ReadTag(text_, at_, &attributes_);
    if (!token.complete) return Malformed("a tag that is cut", begin);
    if (!token.well_formed) return Malformed("an attribute without a value in marks", begin);
    at_ = token.end;
    return token.closing ? End(token) : Start(token);
  }

  absl::Status ReadCData() {
    const size_t begin = at_ + kCDataBegin.size();
    const size_t end = text_.find(kCDataEnd, begin);
    if (end == absl::string_view::npos) return Malformed("a CDATA section that is cut", at_);
    if (open_.size() == 1) return Malformed("text outside of all elements", at_);
    if (begin < end) tree_.Add(MarkupTag::kCData, open_.back(), begin, end);
    at_ = end + kCDataEnd.size();
    return absl::OkStatus();
  }

  absl::Status ReadDeclaration() {
    const size_t begin = at_;
    at_ = SkipXmlDeclaration(text_, at_);
    const absl::string_view declaration = text_.substr(begin, at_ - begin);
    if (!absl::StartsWith(declaration, "<!DOCTYPE")) return absl::OkStatus();
    return RememberEntities(declaration, begin);
  }

  absl::Status RememberEntities(absl::string_view document_type, size_t begin) {
    constexpr absl::string_view kEntity = "<!ENTITY";
    size_t at = 0;
    while ((at = document_type.find(kEntity, at)) != absl::string_view::npos) {
      at += kEntity.size();
      const size_t name_begin = document_type.find_first_not_of(kWhiteSpace, at);
      if (name_begin == at || name_begin == absl::string_view::npos) continue;
      const absl::string_view window = document_type.substr(name_begin, kMaxEntityNameBytes + 1);
      const absl::string_view name = window.substr(0, window.find_first_of(" \t\r\n\"'>"));
      if (name.size() > kMaxEntityNameBytes) {
        return Malformed("an entity with too long a name", begin + name_begin);
      }
      entities_.insert(std::string(name));
      at = name_begin + name.size();
    }
    return absl::OkStatus();
  }

  absl::Status CheckReferences(absl::string_view text) const {
    if (entities_.empty()) return absl::OkStatus();
    for (size_t at = text.find('&'); at != absl::string_view::npos; at = text.find('&', at + 1)) {
      const absl::string_view window = text.substr(at + 1, kMaxEntityNameBytes + 1);
      const size_t end = window.find(';');
      if (end == absl::string_view::npos) continue;
      const absl::string_view name = window.substr(0, end);
      if (entities_.contains(name)) {
        return absl::InvalidArgumentError(
            absl::StrCat("uses the entity &", name, "; that it declares: none is expanded"));
      }
    }
    return absl::OkStatus();
  }

  absl::Status Start(const MarkupToken& token) {
    const absl::string_view name =
        text_.substr(token.name_begin, token.name_end - token.name_begin);
    if (open_.size() == 1 && tree_.size() > 1) return Malformed("a second root", token.name_begin);
    const MarkupNodeIndex node =
        tree_.Add(TagOf(name), open_.back(), token.name_begin, token.name_end);
    for (const MarkupAttribute& attribute : attributes_) {
      QC_RETURN_IF_ERROR(CheckReferences(attribute.value));
      tree_.AddAttribute(node, attribute);
    }
    if (token.self_closing) return absl::OkStatus();
    if (open_.size() > kMaxMarkupDepth) {
      return absl::InvalidArgumentError(
          absl::StrCat("XML nested deeper than ", kMaxMarkupDepth, " elements"));
    }
    open_.push_back(node);
    return absl::OkStatus();
  }

  absl::Status End(const MarkupToken& token) {
    const absl::string_view name =
        text_.substr(token.name_begin, token.name_end - token.name_begin);
    if (open_.size() == 1 || tree_.Text(open_.back()) != name) {
      return Malformed(absl::StrCat("</", name, "> closes nothing"), token.name_begin - 2);
    }
    tree_.Close(open_.back());
    open_.pop_back();
    return absl::OkStatus();
  }

  absl::string_view text_;
  MarkupTree tree_;
  size_t at_ = 0;
  std::vector<MarkupNodeIndex> open_;  // from the root inwards
  std::vector<MarkupAttribute> attributes_;
  absl::flat_hash_set<std::string> entities_;  // that the document type declares
};

}  // namespace

absl::StatusOr<MarkupTree> BuildXmlTree(absl::string_view text) {
  if (text.size() > kMaxMarkupBytes) return absl::InvalidArgumentError("XML of more than 2 GiB");
  return Builder(text).Build();
}

}  // namespace quotecheck
