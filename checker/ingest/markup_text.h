#ifndef QUOTECHECK_CHECKER_INGEST_MARKUP_TEXT_H_
#define QUOTECHECK_CHECKER_INGEST_MARKUP_TEXT_H_

#include <cstddef>
#include <functional>
#include <string>

#include "checker/ingest/markup_tree.h"
#include "checker/ingest/passage_builder.h"
#include "checker/records/article.h"

namespace quotecheck {

// Puts together the text that markup shows: white space runs together, character references stand
// for their characters, blocks have a line free between them. What is built is mapped to where
// `file`, the text that `tree` was built from, is mapped to. Both must outlive it. Nodes are taken
// in the order of the tree.
class MarkupTextBuilder {
 public:
  MarkupTextBuilder(const Passage& file, const MarkupTree& tree) : tree_(tree), builder_(file) {}

  // Adds a run of text; of other nodes, nothing.
  void AddText(MarkupNodeIndex node);

  // Adds bytes [begin, end) of the file, as text in which references stand for characters.
  void AddBytes(size_t begin, size_t end) { Add(begin, end, true); }

  // What comes next stands on a line of its own, or in a paragraph of its own.
  void BreakLine() { pending_ = pending_ < Break::kLine ? Break::kLine : pending_; }
  void BreakParagraph() { pending_ = Break::kParagraph; }

  // Adds all that is below `node`, with its blocks and line breaks, without what is hidden and the
  // elements that `leave_out`, if given, is true of.
  using NodePredicate = std::function<bool(MarkupNodeIndex)>;
  void AddAll(MarkupNodeIndex node, const NodePredicate& leave_out = nullptr);

  // Makes room for so many bytes of text.
  void Reserve(size_t bytes) { builder_.Reserve(bytes); }

  const std::string& text() const { return builder_.built().text; }
  Passage Take() { return builder_.Take(); }

 private:
  enum class Break { kNone, kSpace, kLine, kParagraph };
  void PutBreak(size_t at);
  void Add(size_t begin, size_t end, bool references);
  size_t AddReference(size_t at, size_t end, bool references);

  const MarkupTree& tree_;
  PassageBuilder builder_;
  Break pending_ = Break::kNone;
};

// The text below a node in one line, mapped to the file.
Passage TextOfNode(const Passage& file, const MarkupTree& tree, MarkupNodeIndex node);

// The value of an attribute in one line, mapped to the file.
Passage TextOfAttribute(const Passage& file, const MarkupTree& tree, absl::string_view value);

// The same where only the words are wanted.
std::string PlainTextOfNode(const MarkupTree& tree, MarkupNodeIndex node);
std::string AttributeText(absl::string_view value);

// The text of a node as the field of a record: references replaced, white space as it is.
std::string FieldOfNode(const MarkupTree& tree, MarkupNodeIndex node);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_MARKUP_TEXT_H_
