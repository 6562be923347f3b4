#include "checker/learn/train/training_article.h"

#include <algorithm>
#include <cstddef>

namespace quotecheck {
namespace {

constexpr uint8_t kNoRole = LabelNumber(RoleLabel::kOutside);
constexpr uint8_t kNoLink = LabelNumber(LinkLabel::kOutside);

// Labels the items of which a span covers half or more.
void Paint(const Frames& frames, TextSpan span, uint8_t begin, std::vector<uint8_t>* labels) {
  const ItemRange items = ItemsOfSpan(frames, span);
  bool inside = false;
  for (size_t i = items.begin; i < items.end; ++i) {
    const TextSpan item = frames.SpanOf({i, i + 1});
    if (!item.Overlaps(span)) continue;
    const size_t shared = std::min(item.end, span.end) - std::max(item.begin, span.begin);
    if (shared * 2 < item.size()) continue;
    (*labels)[i] = static_cast<uint8_t>(begin + (inside ? 1 : 0));
    inside = true;
  }
}

// The attribution whose cue shares most with the items; null for none.
const GoldAttribution* GoldOf(const TrainingArticle& article, ItemRange cue) {
  const TextSpan span = article.frames.SpanOf(cue);
  const GoldAttribution* best = nullptr;
  size_t most = 0;
  for (const GoldAttribution& a : article.gold.attributions) {
    size_t shared = 0;
    for (TextSpan part : a.cue) {
      if (part.Overlaps(span)) {
        shared += std::min(part.end, span.end) - std::max(part.begin, span.begin);
      }
    }
    if (shared > most) {
      most = shared;
      best = &a;
    }
  }
  return best;
}

size_t SharedBytes(const std::vector<TextSpan>& a, const std::vector<TextSpan>& b) {
  size_t shared = 0;
  for (TextSpan x : a) {
    for (TextSpan y : b) {
      if (x.Overlaps(y)) shared += std::min(x.end, y.end) - std::max(x.begin, y.begin);
    }
  }
  return shared;
}

}  // namespace

void RepairBegins(std::initializer_list<uint8_t> begins, std::vector<uint8_t>* labels) {
  for (size_t i = 0; i < labels->size(); ++i) {
    for (uint8_t begin : begins) {
      if ((*labels)[i] != begin + 1) continue;
      const uint8_t before = i > 0 ? (*labels)[i - 1] : 0;
      if (before != begin && before != begin + 1) (*labels)[i] = begin;
    }
  }
}

std::vector<uint8_t> GoldRoles(const TrainingArticle& article) {
  std::vector<uint8_t> labels(article.frames.items().size(), kNoRole);
  const auto paint = [&](const std::vector<TextSpan>& spans, RoleLabel begin) {
    for (TextSpan span : spans) Paint(article.frames, span, LabelNumber(begin), &labels);
  };
  for (const GoldAttribution& a : article.gold.attributions) {
    paint(a.content, RoleLabel::kContentBegin);
  }
  for (const GoldAttribution& a : article.gold.attributions) {
    paint(a.source, RoleLabel::kSourceBegin);
  }
  for (const GoldAttribution& a : article.gold.attributions) paint(a.cue, RoleLabel::kCueBegin);
  return labels;
}

std::vector<uint8_t> GoldLinks(const TrainingArticle& article, const LearnedCue& cue) {
  std::vector<uint8_t> labels(article.frames.items().size(), kNoLink);
  if (const GoldAttribution* gold = GoldOf(article, cue.items)) {
    for (TextSpan part : gold->content) {
      Paint(article.frames, part, LabelNumber(LinkLabel::kContentBegin), &labels);
    }
    for (TextSpan part : gold->source) {
      Paint(article.frames, part, LabelNumber(LinkLabel::kSourceBegin), &labels);
    }
  }
  for (size_t i = cue.items.begin; i < cue.items.end; ++i) labels[i] = LabelNumber(LinkLabel::kCue);
  std::vector<uint8_t> window(labels.begin() + static_cast<long>(cue.window.begin),
                              labels.begin() + static_cast<long>(cue.window.end));
  RepairBegins(kLinkBegins, &window);
  return window;
}

bool IsRight(const TrainingArticle& article, const LearnedRelation& relation) {
  std::vector<TextSpan> content;
  std::vector<TextSpan> source;
  for (ItemRange part : relation.content) content.push_back(article.frames.SpanOf(part));
  if (relation.source.has_value()) source.push_back(article.frames.SpanOf(*relation.source));
  for (const GoldAttribution& gold : article.gold.attributions) {
    const size_t shared = SharedBytes(content, gold.content);
    const size_t all =
        SharedBytes(content, content) + SharedBytes(gold.content, gold.content) - shared;
    if (shared * 2 < all) continue;
    if (gold.source.empty() || SharedBytes(source, gold.source) > 0) return true;
  }
  return false;
}

}  // namespace quotecheck
