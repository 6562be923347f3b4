#include "checker/scan/learned_choice.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "checker/scan/frames.h"

namespace quotecheck {
namespace {

size_t SizeOf(const std::vector<ItemRange>& parts) {
  size_t size = 0;
  for (ItemRange part : parts) size += part.end - part.begin;
  return size;
}

// The parts without the items that are taken.
std::vector<ItemRange> Untaken(const std::vector<ItemRange>& parts,
                               const std::vector<bool>& taken) {
  std::vector<ItemRange> left;
  for (ItemRange part : parts) {
    bool open = false;
    for (size_t i = part.begin; i < part.end; ++i) {
      if (!taken[i]) {
        if (!open) left.push_back({i, i});
        left.back().end = i + 1;
      }
      open = !taken[i];
    }
  }
  return left;
}

}  // namespace

void ShareContents(size_t items, std::vector<LearnedRelation>* relations) {
  std::vector<size_t> order(relations->size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(), [relations](size_t a, size_t b) {
    return (*relations)[a].probability > (*relations)[b].probability;
  });
  std::vector<bool> taken(items);
  for (size_t r : order) {
    std::vector<ItemRange>& content = (*relations)[r].content;
    std::vector<ItemRange> left = Untaken(content, taken);
    if (2 * SizeOf(left) <= SizeOf(content)) left.clear();
    content = std::move(left);
    for (ItemRange part : content) {
      for (size_t i = part.begin; i < part.end; ++i) taken[i] = true;
    }
  }
  std::erase_if(*relations,
                [](const LearnedRelation& relation) { return relation.content.empty(); });
}

}  // namespace quotecheck
