#ifndef QUOTECHECK_CHECKER_INGEST_MARKUP_TREE_H_
#define QUOTECHECK_CHECKER_INGEST_MARKUP_TREE_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/markup_tag.h"

namespace quotecheck {

// Nodes are counted in document order, so that those below a node follow it without a gap.
using MarkupNodeIndex = uint32_t;

// Looks into the text that the tree is built from.
struct MarkupAttribute {
  absl::string_view name;   // as written
  absl::string_view value;  // as written, without the marks around it; references not replaced
};

struct MarkupNode {
  MarkupTag tag = MarkupTag::kOther;
  MarkupNodeIndex parent = 0;  // the root is its own parent
  MarkupNodeIndex end = 0;     // one past the last node below
  uint32_t text_begin = 0;     // bytes of the text; of an element: of its name
  uint32_t text_end = 0;
  uint32_t attributes_begin = 0;
  uint32_t attributes_end = 0;
};

// The elements and runs of text of a page or an XML file, flat: a walk needs no recursion however
// deep the file nests. Node 0 is a root that holds all else. Looks into the text it was built from,
// which must outlive it and whose positions it keeps.
class MarkupTree {
 public:
  explicit MarkupTree(absl::string_view text);

  absl::string_view text() const { return text_; }
  MarkupNodeIndex size() const { return static_cast<MarkupNodeIndex>(nodes_.size()); }
  const MarkupNode& operator[](MarkupNodeIndex node) const { return nodes_[node]; }

  bool IsElement(MarkupNodeIndex node) const {
    return node != 0 && nodes_[node].tag != MarkupTag::kText &&
           nodes_[node].tag != MarkupTag::kCData;
  }

  // An element's name as written, without the prefix of its namespace; of text, the text.
  absl::string_view Name(MarkupNodeIndex node) const;
  absl::string_view Text(MarkupNodeIndex node) const;

  // The value of an element's attribute, told by its name in any case and with any prefix or none;
  // empty where it has none, and `found` then is false.
  absl::string_view Attribute(MarkupNodeIndex node, absl::string_view name,
                              bool* found = nullptr) const;

  // Bytes of the text from where a node begins to where the first one behind it does.
  size_t Extent(MarkupNodeIndex node) const;

  // The first element below `node` of that name, in any case; 0 for none. `from`: looks only behind
  // that node.
  MarkupNodeIndex Find(MarkupNodeIndex node, absl::string_view name,
                       MarkupNodeIndex from = 0) const;

  // For those that build a tree. Nodes must be added in document order, and each is closed by
  // setting where it ends.
  MarkupNodeIndex Add(MarkupTag tag, MarkupNodeIndex parent, size_t begin, size_t end);
  void AddAttribute(MarkupNodeIndex node, const MarkupAttribute& attribute);
  void Close(MarkupNodeIndex node) { nodes_[node].end = size(); }

 private:
  // A MarkupAttribute in half the bytes.
  struct StoredAttribute {
    uint32_t name_begin;
    uint32_t name_size;
    uint32_t value_begin;
    uint32_t value_size;
  };

  absl::string_view text_;
  std::vector<MarkupNode> nodes_;
  std::vector<StoredAttribute> attributes_;
};

// Limits of both builders. What is beyond them is an error in XML; in HTML it is read as if it
// stood on the deepest level.
inline constexpr size_t kMaxMarkupDepth = 512;
inline constexpr size_t kMaxMarkupBytes = size_t{1} << 31;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_MARKUP_TREE_H_
