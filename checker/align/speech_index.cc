#include "checker/align/speech_index.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include "checker/align/local_alignment.h"

namespace quotecheck {
namespace {

constexpr double kLeastWorth = 0.5;
constexpr double kMostWorth = 5;
// Of words of one base in different forms.
constexpr double kOtherForm = 0.8;

// Words and pairs said more often than this tell no place.
constexpr size_t kMaxPlaces = 256;
// Alignments that begin this near are tried as one; so many are tried.
constexpr size_t kDiagonalBucket = 16;
constexpr size_t kMaxDiagonals = 6;
constexpr size_t kMaxDepth = 3;

// Fewer words, or words worth less, may stand anywhere.
constexpr size_t kMinPieceWords = 3;
constexpr double kMinPieceWorth = 4;
// What an alignment leaves of the query is looked up again where it is so long.
constexpr size_t kMinRestWords = 4;

// Words that one speaker may leave out in one go, and what others may say in between.
constexpr size_t kApartInTurn = 50;
constexpr size_t kApartAcrossTurns = 10;

uint64_t KeyOfPair(uint32_t a, uint32_t b) { return (uint64_t{a} + 1) << 32 | b; }

double MatchOf(const SpeechWord& query, const SpeechWord& word) {
  if (query.base != word.base) return 0;
  return query.form == word.form ? double{query.worth} : kOtherForm * query.worth;
}

// A word of a query that stands in a run of speech where an alignment of this bucket would have it.
struct Hit {
  uint32_t run = 0;
  size_t bucket = 0;
  size_t word = 0;
  friend auto operator<=>(const Hit&, const Hit&) = default;
};

}  // namespace

std::vector<SpeechWord> ToSpeechWords(const WordView& words) {
  std::vector<SpeechWord> speech;
  for (const ProfileWord& word : words) {
    const double worth = kLeastWorth + std::clamp(double{word.weight}, 0.0, kMostWorth);
    speech.push_back({word.form, word.base, static_cast<float>(worth)});
  }
  return speech;
}

SpeechIndex::SpeechIndex(const Batch& batch, QuoteProfiler* profiler) : batch_(batch) {
  for (size_t a = 0; a < batch.articles.size(); ++a) AddArticle(ArticleIndex(a), profiler);
  AddKeys();
}

void SpeechIndex::AddArticle(ArticleIndex article, QuoteProfiler* profiler) {
  const std::vector<SpeechTurn>& turns = batch_.articles[article.value()].speech;
  // The turns of each speaker; of those who are not known, by label.
  using Voice = std::tuple<std::optional<SpeakerIndex>, std::optional<EntityIndex>, std::string>;
  std::map<Voice, std::vector<size_t>> turns_of;
  std::vector<uint32_t> heard_before(turns.size());
  std::vector<std::vector<std::vector<SpeechWord>>> words(turns.size());
  uint32_t heard = 0;
  for (size_t t = 0; t < turns.size(); ++t) {
    const SpeechTurn& turn = turns[t];
    const bool known = turn.speaker.has_value();
    turns_of[{turn.speaker, known ? std::nullopt : turn.entity,
              known || !turn.label.has_value() ? std::string() : turn.label->text}]
        .push_back(t);
    heard_before[t] = heard;
    for (const SpeechSentence& sentence : turn.sentences) {
      words[t].push_back(
          ToSpeechWords(profiler->MakeWithoutSurroundings(sentence.part.text).words()));
      heard += static_cast<uint32_t>(words[t].back().size());
    }
  }
  for (const auto& [voice, of_voice] : turns_of) {
    const size_t begin = words_.size();
    for (size_t t : of_voice) {
      uint32_t at = heard_before[t];
      for (size_t s = 0; s < words[t].size(); ++s) {
        for (const SpeechWord& word : words[t][s]) {
          Word& added = words_.emplace_back();
          static_cast<SpeechWord&>(added) = word;
          added.sentence = static_cast<uint32_t>(sentences_.size());
          added.heard = at++;
          added.run = static_cast<uint32_t>(runs_.size());
        }
        sentences_.push_back({article, t, s});
      }
    }
    runs_.push_back({article, std::get<0>(voice), {begin, words_.size()}});
  }
}

void SpeechIndex::AddKeys() {
  for (size_t i = 0; i < words_.size(); ++i) {
    places_[words_[i].base].push_back(static_cast<uint32_t>(i));
    if (i + 1 < words_.size() && words_[i].run == words_[i + 1].run) {
      places_[KeyOfPair(words_[i].base, words_[i + 1].base)].push_back(static_cast<uint32_t>(i));
    }
  }
}

bool SpeechIndex::MayBe(SpeakerIndex a, SpeakerIndex b) const {
  const auto lists = [this](SpeakerIndex x, SpeakerIndex y) {
    const std::vector<SpeakerIndex>& others = batch_.speakers[x.value()].may_be;
    return std::binary_search(others.begin(), others.end(), y);
  };
  return a == b || lists(a, b) || lists(b, a);
}

std::optional<SpeakerIndex> SpeechIndex::SpeakerAt(size_t position) const {
  return runs_[words_[position].run].speaker;
}

bool SpeechIndex::AreApart(size_t a, size_t b) const {
  if (words_[a].run != words_[b].run) return true;
  const auto [first, second] = std::minmax(words_[a].heard, words_[b].heard);
  const bool one_turn = SentenceAt(a).turn == SentenceAt(b).turn;
  return second - first > (one_turn ? kApartInTurn : kApartAcrossTurns) + 1;
}

std::optional<ArticleIndex> SpeechIndex::SourceOf(SpeakerIndex speaker) const {
  for (const Run& run : runs_) {
    if (run.speaker.has_value() && MayBe(*run.speaker, speaker)) return run.article;
  }
  return std::nullopt;
}

std::vector<SentenceRef> SpeechIndex::Between(size_t a, size_t b) const {
  const auto begin = sentences_.begin() + words_[a].sentence;
  return {begin, sentences_.begin() + words_[b].sentence + 1};
}

// The places where the query may begin, by the worth of its words that stand where they should.
std::vector<SpeechIndex::Diagonal> SpeechIndex::Diagonals(
    absl::Span<const SpeechWord> query, std::optional<SpeakerIndex> speaker) const {
  std::vector<Hit> hits;
  const auto add = [&](uint64_t key, size_t word) {
    const auto found = places_.find(key);
    if (found == places_.end() || found->second.size() > kMaxPlaces) return;
    for (uint32_t place : found->second) {
      const uint32_t run = words_[place].run;
      const std::optional<SpeakerIndex> says = runs_[run].speaker;
      if (speaker.has_value() && (!says.has_value() || !MayBe(*says, *speaker))) continue;
      hits.push_back({run, (place + query.size() - word) / kDiagonalBucket, word});
    }
  };
  for (size_t i = 0; i < query.size(); ++i) {
    add(query[i].base, i);
    if (i + 1 == query.size()) continue;
    add(KeyOfPair(query[i].base, query[i + 1].base), i);
  }
  std::sort(hits.begin(), hits.end());
  hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
  std::vector<Diagonal> diagonals;
  for (const Hit& hit : hits) {
    if (diagonals.empty() || diagonals.back().run != hit.run ||
        diagonals.back().begin != hit.bucket * kDiagonalBucket) {
      diagonals.push_back({0, hit.run, hit.bucket * kDiagonalBucket});
    }
    diagonals.back().worth += query[hit.word].worth;
  }
  std::stable_sort(diagonals.begin(), diagonals.end(),
                   [](const Diagonal& x, const Diagonal& y) { return x.worth > y.worth; });
  if (diagonals.size() > kMaxDiagonals) diagonals.resize(kMaxDiagonals);
  return diagonals;
}

// Cuts an alignment where the speech lies far apart, and leaves out what tells too little.
std::vector<SpeechPiece> SpeechIndex::Cut(absl::Span<const SpeechWord> query, size_t window,
                                          absl::Span<const std::pair<size_t, size_t>> pairs) const {
  std::vector<SpeechPiece> pieces;
  for (const auto& [i, j] : pairs) {
    const size_t at = window + j;
    if (pieces.empty() || AreApart(pieces.back().speech.end - 1, at)) {
      pieces.push_back({{i, i}, {at, at}, 0, 0});
    }
    SpeechPiece& piece = pieces.back();
    piece.query.end = i + 1;
    piece.speech.end = at + 1;
    ++piece.words;
    piece.worth += MatchOf(query[i], words_[at]);
  }
  pieces.erase(std::remove_if(pieces.begin(), pieces.end(),
                              [](const SpeechPiece& piece) {
                                return piece.words < kMinPieceWords || piece.worth < kMinPieceWorth;
                              }),
               pieces.end());
  return pieces;
}

void SpeechIndex::FindIn(absl::Span<const SpeechWord> query, size_t offset,
                         std::optional<SpeakerIndex> speaker, size_t depth,
                         std::vector<SpeechPiece>* pieces) const {
  if (query.empty() || depth == kMaxDepth) return;
  LocalAlignment best;
  size_t best_window = 0;
  const size_t slack = kDiagonalBucket + query.size() / 4;
  for (const Diagonal& diagonal : Diagonals(query, speaker)) {
    const WordRange run = runs_[diagonal.run].words;
    const size_t begin =
        std::max(run.begin + query.size() + slack, diagonal.begin) - query.size() - slack;
    const size_t end = std::min(run.end, begin + query.size() + 2 * slack + kDiagonalBucket);
    LocalAlignment alignment = AlignLocally(query.size(), end - begin, [&](size_t i, size_t j) {
      return MatchOf(query[i], words_[begin + j]);
    });
    if (alignment.score <= best.score) continue;
    best = std::move(alignment);
    best_window = begin;
  }
  std::vector<SpeechPiece> found = Cut(query, best_window, best.pairs);
  size_t rest = 0;
  for (size_t p = 0; p <= found.size() && !found.empty(); ++p) {
    const size_t end = p < found.size() ? found[p].query.begin : query.size();
    if (end - rest >= kMinRestWords) {
      FindIn(query.subspan(rest, end - rest), offset + rest, speaker, depth + 1, pieces);
    }
    if (p < found.size()) rest = found[p].query.end;
  }
  for (SpeechPiece& piece : found) {
    piece.query.begin += offset;
    piece.query.end += offset;
    pieces->push_back(piece);
  }
}

std::vector<SpeechPiece> SpeechIndex::Find(absl::Span<const SpeechWord> query,
                                           std::optional<SpeakerIndex> speaker) const {
  std::vector<SpeechPiece> pieces;
  FindIn(query, 0, speaker, 0, &pieces);
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const SpeechPiece& x, const SpeechPiece& y) { return x.worth > y.worth; });
  return pieces;
}

}  // namespace quotecheck
