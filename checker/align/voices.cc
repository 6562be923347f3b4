#include "checker/align/voices.h"

#include <algorithm>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "checker/base/parallel_for.h"
#include "checker/lexicon/names.h"
#include "checker/text/fold.h"

namespace quotecheck {
namespace {

// So many quotations are read by one thread at a time.
constexpr size_t kRunQuotes = 4096;

bool Have(const std::vector<SpeakerIndex>& speakers, SpeakerIndex wanted) {
  return std::binary_search(speakers.begin(), speakers.end(), wanted);
}

template <typename T>
bool Intersect(const std::vector<T>& a, const std::vector<T>& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](const T& x) { return std::binary_search(b.begin(), b.end(), x); });
}

bool Includes(const std::vector<uint32_t>& all, const std::vector<uint32_t>& some) {
  return !some.empty() && std::includes(all.begin(), all.end(), some.begin(), some.end());
}

}  // namespace

Voices::Voices(const Batch* batch, size_t jobs) : batch_(*batch), of_quote_(batch->quotes.size()) {
  ParallelFor(jobs, (of_quote_.size() + kRunQuotes - 1) / kRunQuotes, [this](size_t run) {
    const size_t end = std::min(of_quote_.size(), (run + 1) * kRunQuotes);
    for (size_t i = run * kRunQuotes; i < end; ++i) {
      if (batch_.quotes[i].speaker.has_value()) of_quote_[i] = Hear(*batch_.quotes[i].speaker);
    }
  });
  ReadNames();
}

Voices::QuoteVoice Voices::Hear(SpeakerIndex index) const {
  const Speaker& speaker = batch_.speakers[index.value()];
  const SpeakerIndex heard = speaker.speaks_for.value_or(index);
  QuoteVoice voice;
  voice.speaker = static_cast<uint32_t>(index.value());
  if (speaker.kind != EntityKind::kUnnamed) voice.voice = static_cast<uint32_t>(heard.value());
  return voice;
}

void Voices::ReadNames() {
  absl::flat_hash_map<std::string, uint32_t> numbers;
  for (const Speaker& speaker : batch_.speakers) {
    std::vector<uint32_t>& words = name_words_.emplace_back();
    if (speaker.kind == EntityKind::kUnnamed) continue;
    const std::string name = FoldName(speaker.name);
    for (absl::string_view word : absl::StrSplit(name, ' ', absl::SkipEmpty())) {
      if (IsTitle(word) || IsNameSuffix(word)) continue;
      words.push_back(numbers.emplace(word, static_cast<uint32_t>(numbers.size())).first->second);
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    // Of bodies only what may be a surname that an article leaves alone.
    if (speaker.kind == EntityKind::kBody && words.size() > 1) words.clear();
  }
  for (size_t i = 0; i < name_words_.size(); ++i) {
    SpeakerSigns& signs = signs_.emplace_back();
    for (uint32_t word : name_words_[i]) signs.name |= uint64_t{1} << (word % 64);
    signs.linked = !batch_.speakers[i].may_be.empty();
  }
}

bool Voices::MayBeOne(uint32_t a, uint32_t b) const {
  const uint64_t both = signs_[a].name & signs_[b].name;
  if (!signs_[a].linked && !signs_[b].linked && both != signs_[a].name && both != signs_[b].name) {
    return false;
  }
  const std::vector<SpeakerIndex>& first = batch_.speakers[a].may_be;
  const std::vector<SpeakerIndex>& second = batch_.speakers[b].may_be;
  if (Have(first, SpeakerIndex(b)) || Have(second, SpeakerIndex(a))) return true;
  if (Intersect(first, second)) return true;
  return Includes(name_words_[a], name_words_[b]) || Includes(name_words_[b], name_words_[a]);
}

VoiceRelation Voices::Relate(QuoteVoice first, QuoteVoice second) const {
  if (first.speaker == kNone || second.speaker == kNone) return VoiceRelation::kUnknown;
  if (first.speaker == second.speaker) return VoiceRelation::kSame;
  if (MayBeOne(first.speaker, second.speaker)) return VoiceRelation::kUnknown;
  if (first.voice == kNone || second.voice == kNone) return VoiceRelation::kUnknown;
  return first.voice == second.voice ? VoiceRelation::kSame : VoiceRelation::kDifferent;
}

}  // namespace quotecheck
