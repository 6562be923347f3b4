#include "checker/pipeline/fingerprint.h"

#include "absl/container/flat_hash_map.h"
#include "absl/numeric/int128.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "checker/text/fold.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

constexpr absl::uint128 kOffsetBasis = absl::MakeUint128(0x6c62272e07bb0142, 0x62b821756295c58d);
constexpr absl::uint128 kPrime = absl::MakeUint128(0x0000000001000000, 0x000000000000013b);

void HashByte(unsigned char byte, absl::uint128* hash) {
  *hash ^= byte;
  *hash *= kPrime;
}

void HashField(absl::string_view field, absl::uint128* hash) {
  for (char c : field) HashByte(static_cast<unsigned char>(c), hash);
  HashByte(0, hash);
}

// Its words, so that marks and white space make no difference.
std::string FoldedWords(absl::string_view text) {
  const std::vector<Token> words = SplitWords(text);
  if (words.empty()) return Fold(text);
  return absl::StrJoin(words, " ",
                       [](std::string* out, const Token& word) { out->append(word.folded); });
}

}  // namespace

std::string Fingerprint(absl::string_view rule_id, absl::string_view path, absl::string_view text) {
  absl::uint128 hash = kOffsetBasis;
  HashField(rule_id, &hash);
  HashField(path, &hash);
  HashField(FoldedWords(text), &hash);
  return absl::StrFormat("%016x%016x", absl::Uint128High64(hash), absl::Uint128Low64(hash));
}

void SetFingerprints(const Batch& batch, std::vector<Finding>* findings) {
  absl::flat_hash_map<std::string, size_t> seen;
  for (Finding& finding : *findings) {
    const std::string& path = batch.articles[finding.place.article.value()].stable_path;
    finding.fingerprint = Fingerprint(finding.rule->id, path, finding.place.text);
    const size_t number = ++seen[finding.fingerprint];
    if (number > 1) absl::StrAppend(&finding.fingerprint, "-", number);
  }
}

}  // namespace quotecheck
