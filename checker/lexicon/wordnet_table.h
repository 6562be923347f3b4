#ifndef QUOTECHECK_CHECKER_LEXICON_WORDNET_TABLE_H_
#define QUOTECHECK_CHECKER_LEXICON_WORDNET_TABLE_H_

#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace quotecheck {

// The layout of WordNet inside the program: what compile_wordnet writes and wordnet.cc reads in
// place. Native byte order; every section is an array that begins at a multiple of four bytes.
// Lemmas are the single words of WordNet in lower case, numbered in sorted order; synsets of all
// parts of speech are numbered together.

inline constexpr size_t kPartsOfSpeech = 4;
inline constexpr uint32_t kWordNetMagic = 0x33304E57;  // "WN03"

// What stands in the table for one lemma. Lists end where the next lemma's begin; one more lemma
// than there are closes them.
struct WordNetLemma {
  uint32_t text;    // into the characters
  uint32_t senses;  // into the senses: by part of speech, the most frequent first
  uint32_t links;   // into the links to lemmas
  std::array<uint8_t, kPartsOfSpeech> sense_counts;
  // How often tagged text has it, as the number of bits of the count.
  std::array<uint8_t, kPartsOfSpeech> frequencies;
};

// An irregular form and its base.
struct WordNetException {
  uint32_t text;  // into the characters
  uint32_t length;
  uint32_t lemma;
  uint32_t part_of_speech;
};

// Links hold a number in the low bits and in the two highest what it is.
inline constexpr uint32_t kLinkTarget = 0x3FFFFFFF;
inline constexpr uint32_t kAntonymLink = 0x80000000;   // else, of a lemma, a derivation
inline constexpr uint32_t kHypernymLink = 0x40000000;  // else, of a synset, similar to

struct WordNetHeader {
  uint32_t magic;
  uint32_t lemma_count;
  uint32_t slot_count;  // a power of two
  uint32_t synset_count;
  uint32_t exception_count;
  uint32_t exception_slot_count;  // a power of two
  // Offsets in bytes from the begin of the table.
  uint32_t characters;
  uint32_t lemmas;           // WordNetLemma[lemma_count + 1]
  uint32_t slots;            // uint32_t[slot_count]: a Slot of each lemma; linear probing
  uint32_t senses;           // uint32_t: synsets
  uint32_t lemma_links;      // uint32_t: lemmas, antonyms or derivations
  uint32_t synset_links;     // uint32_t[synset_count + 1]: begins in the next section
  uint32_t synset_targets;   // uint32_t: synsets
  uint32_t exceptions;       // WordNetException[exception_count], sorted by form
  uint32_t exception_slots;  // uint32_t[exception_slot_count]: a Slot of each form's first
};

// A slot of a hash table, 0 for none: 1 + the number of what hashes there or to a full slot before
// it, and in the highest bits those of its hash, which rule most other words out.
inline constexpr uint32_t kSlotNumber = (1u << 20) - 1;
inline constexpr uint32_t Slot(uint32_t number, uint32_t hash) {
  return (number + 1) | (hash & ~kSlotNumber);
}

// FNV-1a, 32 bits: the same in the program that writes the table and the one that reads it.
inline uint32_t HashLemma(absl::string_view word) {
  uint32_t hash = 2166136261u;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_WORDNET_TABLE_H_
