#include "checker/scan/name_bearers.h"

#include <algorithm>
#include <string>

namespace quotecheck {
namespace {

constexpr size_t kMaxCounted = 16;

}  // namespace

bool NameBearers::IsSurelyPerson(const NameCluster& bearer) const {
  const NameForm& full = forms_.forms[bearer.forms.front()];
  return full.words.size() > 1 && (full.person > 0 || full.has_role);
}

bool NameBearers::IsRelative(const NameCluster& bearer) const {
  return std::any_of(bearer.forms.begin(), bearer.forms.end(),
                     [this](size_t f) { return forms_.forms[f].relative; }) &&
         std::none_of(bearer.forms.begin(), bearer.forms.end(),
                      [this](size_t f) { return forms_.forms[f].has_own_role; });
}

bool NameBearers::SpeaksInFull(const NameCluster& bearer) const {
  return std::any_of(bearer.forms.begin(), bearer.forms.end(), [this](size_t f) {
    return forms_.forms[f].speaks && forms_.forms[f].words.size() > 1;
  });
}

size_t NameBearers::FirstMention(const NameCluster& bearer) const {
  size_t first = mentions_.size();
  for (size_t f : bearer.forms) first = std::min(first, forms_.forms[f].mentions.front());
  return first;
}

size_t NameBearers::TimesNamed(const NameCluster& bearer, size_t before) const {
  size_t times = 0;
  for (size_t f : bearer.forms) {
    const std::vector<size_t>& mentions = forms_.forms[f].mentions;
    size_t last = std::string::npos;
    for (size_t i = 0; i < mentions.size() && i < kMaxCounted && mentions[i] < before; ++i) {
      const size_t begin = mentions_[mentions[i]].name.begin;
      if (begin != last) ++times;
      last = begin;
    }
  }
  return times;
}

}  // namespace quotecheck
