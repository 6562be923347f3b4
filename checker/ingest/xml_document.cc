#include "checker/ingest/xml_document.h"

#include "absl/strings/match.h"
#include "checker/ingest/markup_text.h"

namespace quotecheck {

MarkupNodeIndex FindChild(const MarkupTree& tree, MarkupNodeIndex node,
                          std::initializer_list<absl::string_view> path) {
  for (absl::string_view name : path) {
    MarkupNodeIndex child = node + 1;
    while (child < tree[node].end &&
           !(tree.IsElement(child) && absl::EqualsIgnoreCase(tree.Name(child), name))) {
      child = tree[child].end;
    }
    if (child >= tree[node].end) return 0;
    node = child;
  }
  return node;
}

std::string ChildText(const MarkupTree& tree, MarkupNodeIndex node,
                      std::initializer_list<absl::string_view> path) {
  const MarkupNodeIndex child = FindChild(tree, node, path);
  return child == 0 ? "" : PlainTextOfNode(tree, child);
}

}  // namespace quotecheck
