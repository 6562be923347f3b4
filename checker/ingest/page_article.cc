#include "checker/ingest/page_article.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "checker/ingest/page_hints.h"

namespace quotecheck {
namespace {

using Tag = MarkupTag;

constexpr size_t kSentenceWords = 8;      // a block below it is no prose by itself
constexpr size_t kMaxWeighedWords = 100;  // of a block: one long notice is no article
constexpr double kMaxLinkDensity = 0.75;
constexpr double kMaxLabelLinkDensity = 0.3;  // of a short block
constexpr double kAsideFactor = 0.3;
constexpr double kUnendedFactor = 0.5;
constexpr double kDepthFactor = 0.9;
constexpr double kMostOfProse = 0.5;
constexpr double kSomeProse = 10;     // weight at which the text begins
constexpr double kWholeArticle = 50;  // weight at which another headline ends the article
constexpr size_t kFewWords = 4;

double Weight(const PageBlock& block) {
  if (block.words < kSentenceWords) return 0;
  return static_cast<double>(std::min(block.words, kMaxWeighedWords)) * (1 - block.link_density());
}

class ArticleFinder {
 public:
  ArticleFinder(const MarkupTree& page, bool page_is_article)
      : page_(page),
        page_is_article_(page_is_article),
        blocks_(FindPageBlocks(page)),
        aside_(page.size(), Aside::kUnknown),
        prose_(page.size(), 0) {}

  std::vector<PageBlock> Find() {
    root_ = page_is_article_ ? 0 : HeaviestElement();
    WeighProse();
    std::vector<PageBlock> kept = KeepArticle();
    CutAtNextHeadline(&kept);
    DropBeforeText(&kept);
    DropBehindText(&kept);
    return kept;
  }

 private:
  enum class Aside : uint8_t { kUnknown, kNo, kYes, kHidden };

  // What an element's names say of it.
  Aside AsideOf(MarkupNodeIndex element) {
    Aside& known = aside_[element];
    if (known != Aside::kUnknown) return known;
    if (IsNotShown(page_, element)) return known = Aside::kHidden;
    const bool aside = IsAsideElement(page_[element].tag) || IsNamedAside(page_, element);
    return known = aside ? Aside::kYes : Aside::kNo;
  }

  static bool IsOutermost(Tag tag) {
    return tag == Tag::kBody || tag == Tag::kHtml || tag == Tag::kArticle || tag == Tag::kMain;
  }

  // The weight of a block before it is known where the article stands.
  double FirstWeight(const PageBlock& block) {
    if (block.link_density() > 0.5) return 0;
    double weight = Weight(block) * (block.ends_sentence ? 1 : kUnendedFactor);
    bool named_aside = false;
    bool inside = true;
    for (MarkupNodeIndex i = block.element; i != 0 && weight > 0; i = page_[i].parent) {
      const Tag tag = page_[i].tag;
      if (IsAsideElement(tag) && tag != Tag::kForm) return 0;
      inside = inside && !IsOutermost(tag);
      named_aside = named_aside || (inside && AsideOf(i) == Aside::kYes);
    }
    return named_aside ? weight * kAsideFactor : weight;
  }

  MarkupNodeIndex HeaviestElement() {
    std::vector<double> weights(page_.size(), 0);
    for (const PageBlock& block : blocks_) {
      double weight = FirstWeight(block);
      if (weight == 0) continue;
      size_t level = 0;
      for (MarkupNodeIndex i = block.element; i != 0; i = page_[i].parent) {
        if (++level > 2) weight *= kDepthFactor;
        weights[i] += weight;
      }
    }
    // The last of equals is the innermost.
    size_t heaviest = 0;
    for (size_t i = 1; i < weights.size(); ++i) {
      if (weights[i] > 0 && weights[i] >= weights[heaviest]) heaviest = i;
    }
    return static_cast<MarkupNodeIndex>(heaviest);
  }

  bool IsBelowRoot(const PageBlock& block) const {
    return block.first > root_ && block.first < page_[root_].end;
  }

  void WeighProse() {
    for (const PageBlock& block : blocks_) {
      if (!IsBelowRoot(block) || !block.ends_sentence) continue;
      for (MarkupNodeIndex i = block.element;; i = page_[i].parent) {
        prose_[i] += Weight(block);
        if (i == root_ || i == 0) break;
      }
    }
  }

  // Whether a block stands in an aside below the root. A quotation is none: what stands in it
  // belongs to the article.
  bool StandsAside(const PageBlock& block) {
    for (MarkupNodeIndex i = block.element; i != root_ && i != 0; i = page_[i].parent) {
      if (page_[i].tag == Tag::kBlockquote) return false;
      if (AsideOf(i) != Aside::kNo && prose_[i] < kMostOfProse * prose_[root_]) return true;
    }
    return false;
  }

  bool IsLinks(const PageBlock& block) const {
    if (block.link_density() > kMaxLinkDensity) return true;
    const Tag tag = page_[block.element].tag;
    const bool in_text = tag == Tag::kP || tag == Tag::kLi || tag == Tag::kBlockquote;
    return block.words < kSentenceWords && block.link_density() > kMaxLabelLinkDensity &&
           !(in_text && block.link_density() < 0.6);
  }

  // Whether the same words stand elsewhere already: a copy for another width of the screen, not a
  // line that the text itself repeats.
  bool IsCopy(const PageBlock& block) {
    if (block.words < kSentenceWords) return false;
    const auto [seen, is_new] = seen_.try_emplace(block.text_hash, Holder(block));
    return !is_new && seen->second != Holder(block);
  }

  // The element that holds a paragraph among others.
  MarkupNodeIndex Holder(const PageBlock& block) const {
    const Tag tag = page_[block.element].tag;
    return tag == Tag::kP || tag == Tag::kLi || tag == Tag::kTd || IsHeading(tag)
               ? page_[block.element].parent
               : block.element;
  }

  bool IsNotice(const PageBlock& block) const {
    return block.words < kNoticeWords && IsBoilerplate(TextOfBlock(page_, block), block.words);
  }

  std::vector<PageBlock> KeepArticle() {
    const auto is_other = [this](const PageBlock& block) {
      return !IsBelowRoot(block) || block.words == 0 || StandsAside(block) || IsLinks(block) ||
             IsCopy(block) || IsNotice(block);
    };
    size_t kept = 0;
    for (const PageBlock& block : blocks_) {
      if (!is_other(block)) blocks_[kept++] = block;
    }
    blocks_.resize(kept);
    return std::move(blocks_);
  }

  static double ProseWeight(const PageBlock& block) {
    return block.ends_sentence ? Weight(block) : 0;
  }

  static size_t FirstProse(const std::vector<PageBlock>& blocks) {
    const auto first = std::find_if(blocks.begin(), blocks.end(), [](const PageBlock& block) {
      return ProseWeight(block) >= kSomeProse;
    });
    return first == blocks.end() ? 0 : static_cast<size_t>(first - blocks.begin());
  }

  bool IsHeadline(const PageBlock& block) const { return page_[block.element].tag == Tag::kH1; }

  // Another headline behind a whole article begins another one.
  void CutAtNextHeadline(std::vector<PageBlock>* blocks) const {
    double weight = 0;
    for (size_t i = FirstProse(*blocks); i < blocks->size(); ++i) {
      if (IsHeadline((*blocks)[i]) && weight >= kWholeArticle) {
        blocks->resize(i);
        return;
      }
      weight += ProseWeight((*blocks)[i]);
    }
  }

  // Drops the title and what stands before it, and bylines and dates between it and the text.
  void DropBeforeText(std::vector<PageBlock>* blocks) const {
    size_t begin = 0;
    for (size_t i = 0; i < blocks->size() && i <= FirstProse(*blocks) + 1; ++i) {
      if (IsHeadline((*blocks)[i])) begin = i + 1;
    }
    blocks->erase(blocks->begin(), blocks->begin() + static_cast<ptrdiff_t>(begin));
    const size_t text = FirstProse(*blocks);
    if (text == 0) return;
    const MarkupNodeIndex holder = Holder((*blocks)[text]);
    const auto is_label = [&](const PageBlock& block) {
      if (block.words >= kSentenceWords && block.ends_sentence &&
          block.link_density() < kMaxLabelLinkDensity) {
        return false;
      }
      return block.words < kFewWords || Holder(block) != holder;
    };
    const auto end = blocks->begin() + static_cast<ptrdiff_t>(text);
    blocks->erase(std::remove_if(blocks->begin(), end, is_label), end);
  }

  // Drops labels and headings behind the last of the text.
  void DropBehindText(std::vector<PageBlock>* blocks) const {
    while (!blocks->empty()) {
      const PageBlock& last = blocks->back();
      const Tag tag = page_[last.element].tag;
      const bool cell = tag == Tag::kTd || tag == Tag::kTh || tag == Tag::kLi || tag == Tag::kDd ||
                        tag == Tag::kDt || tag == Tag::kP;
      if (!IsHeading(tag) && (last.words >= kFewWords || cell)) return;
      blocks->pop_back();
    }
  }

  const MarkupTree& page_;
  const bool page_is_article_;
  std::vector<PageBlock> blocks_;
  MarkupNodeIndex root_ = 0;
  std::vector<Aside> aside_;
  std::vector<double> prose_;                            // weight of the prose in an element
  absl::flat_hash_map<uint64_t, MarkupNodeIndex> seen_;  // by hash of the text
};

}  // namespace

std::vector<PageBlock> FindArticleBlocks(const MarkupTree& page, bool page_is_article) {
  return ArticleFinder(page, page_is_article).Find();
}

}  // namespace quotecheck
