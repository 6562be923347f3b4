// Compiles the files of WordNet 3.0 (wndb(5WN)) into the table of wordnet_table.h.
//
// usage: compile_wordnet FOLDER OUTPUT
//   FOLDER holds index.*, data.*, *.exc and cntlist.rev.

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/lexicon/wordnet_table.h"

namespace quotecheck {
namespace {

constexpr const char* kFileEndings[kPartsOfSpeech] = {"noun", "verb", "adj", "adv"};

// WordNet's letter for a part of speech: satellites (s) are adjectives.
size_t PartOfSpeechOf(absl::string_view letter) {
  if (letter == "n") return 0;
  if (letter == "v") return 1;
  return letter == "r" ? 3 : 2;
}

struct Pointer {
  std::string symbol;
  size_t part_of_speech;
  uint32_t offset;
  size_t source_word;  // 1-based; 0 for the whole synset
  size_t target_word;
};

struct Synset {
  std::vector<std::string> words;
  std::vector<Pointer> pointers;
};

using SynsetKey = std::pair<size_t, uint32_t>;  // part of speech, offset in its data file

class Compiler {
 public:
  explicit Compiler(std::string folder) : folder_(std::move(folder)) {}

  void Read() {
    for (size_t pos = 0; pos < kPartsOfSpeech; ++pos) ReadData(pos);
    for (size_t pos = 0; pos < kPartsOfSpeech; ++pos) ReadIndex(pos);
    ReadFrequencies();
    NumberAll();
  }

  std::string Compile() {
    std::string characters;
    std::vector<WordNetLemma> lemmas;
    std::vector<uint32_t> senses, lemma_links, synset_begins, synset_targets;
    for (const auto& [word, entry] : words_) {
      WordNetLemma lemma = {Size(characters), Size(senses), Size(lemma_links), {}, {}};
      characters += word;
      for (size_t pos = 0; pos < kPartsOfSpeech; ++pos) {
        lemma.sense_counts[pos] =
            static_cast<uint8_t>(std::min<size_t>(entry.senses[pos].size(), 255));
        lemma.frequencies[pos] = Bits(entry.frequencies[pos]);
        for (size_t i = 0; i < lemma.sense_counts[pos]; ++i) {
          senses.push_back(synset_numbers_.at({pos, entry.senses[pos][i]}));
        }
      }
      for (const uint32_t link : entry.links) lemma_links.push_back(link);
      lemmas.push_back(lemma);
    }
    lemmas.push_back({Size(characters), Size(senses), Size(lemma_links), {}, {}});
    for (const auto& [key, synset] : synsets_) {
      synset_begins.push_back(Size(synset_targets));
      for (const uint32_t link : SynsetLinks(synset)) synset_targets.push_back(link);
    }
    synset_begins.push_back(Size(synset_targets));
    const std::vector<WordNetException> exceptions = ReadExceptions(&characters);
    const std::vector<uint32_t> slots = Slots();
    const std::vector<uint32_t> exception_slots = ExceptionSlots(exceptions, characters);

    WordNetHeader header = {};
    header.magic = kWordNetMagic;
    header.lemma_count = Size(words_);
    header.slot_count = Size(slots);
    header.exception_slot_count = Size(exception_slots);
    header.synset_count = Size(synsets_);
    header.exception_count = Size(exceptions);
    std::string table(sizeof(header), '\0');
    header.characters = Put(characters, &table);
    header.lemmas = Put(lemmas, &table);
    header.slots = Put(slots, &table);
    header.senses = Put(senses, &table);
    header.lemma_links = Put(lemma_links, &table);
    header.synset_links = Put(synset_begins, &table);
    header.synset_targets = Put(synset_targets, &table);
    header.exceptions = Put(exceptions, &table);
    header.exception_slots = Put(exception_slots, &table);
    table.replace(0, sizeof(header), reinterpret_cast<const char*>(&header), sizeof(header));
    return table;
  }

 private:
  struct Word {
    std::vector<uint32_t> senses[kPartsOfSpeech];  // offsets of synsets, the most frequent first
    uint32_t frequencies[kPartsOfSpeech] = {};
    uint32_t number = 0;
    std::set<uint32_t> links;
  };

  template <typename Container>
  static uint32_t Size(const Container& container) {
    return static_cast<uint32_t>(container.size());
  }

  static uint8_t Bits(uint32_t count) {
    uint8_t bits = 0;
    for (; count != 0; count >>= 1) ++bits;
    return bits;
  }

  template <typename Container>
  static uint32_t Put(const Container& container, std::string* table) {
    table->resize((table->size() + 3) / 4 * 4);
    const auto begin = static_cast<uint32_t>(table->size());
    table->append(reinterpret_cast<const char*>(container.data()),
                  container.size() * sizeof(container[0]));
    return begin;
  }

  std::ifstream Open(const std::string& name) const {
    std::ifstream in(absl::StrCat(folder_, "/", name));
    if (!in) {
      std::cerr << "compile_wordnet: cannot read " << folder_ << "/" << name << "\n";
      std::exit(1);
    }
    return in;
  }

  static uint32_t Number(absl::string_view text, int base = 10) {
    uint32_t value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size()) {
      std::cerr << "compile_wordnet: no number: " << text << "\n";
      std::exit(1);
    }
    return value;
  }

  // Compounds are written with underscores; only single words are kept.
  static bool IsSingle(absl::string_view lemma) {
    return lemma.find('_') == absl::string_view::npos;
  }

  static std::string Lower(absl::string_view word) {
    // Adjectives carry their position in parentheses: "galore(ip)".
    std::string lower(word.substr(0, word.find('(')));
    for (char& c : lower) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
  }

  void ReadData(size_t pos) {
    std::ifstream in = Open(absl::StrCat("data.", kFileEndings[pos]));
    std::string line;
    while (std::getline(in, line)) {
      if (line.empty() || line[0] == ' ') continue;  // the licence
      const std::vector<std::string> cells = absl::StrSplit(line.substr(0, line.find(" | ")), ' ');
      Synset synset;
      const size_t word_count = Number(cells[3], 16);
      size_t at = 4;
      for (size_t i = 0; i < word_count; ++i, at += 2) synset.words.push_back(Lower(cells[at]));
      const size_t pointer_count = Number(cells[at++]);
      for (size_t i = 0; i < pointer_count; ++i, at += 4) {
        synset.pointers.push_back({cells[at], PartOfSpeechOf(cells[at + 2]), Number(cells[at + 1]),
                                   Number(cells[at + 3].substr(0, 2), 16),
                                   Number(cells[at + 3].substr(2), 16)});
      }
      synsets_.emplace(SynsetKey{pos, Number(cells[0])}, std::move(synset));
    }
  }

  void ReadIndex(size_t pos) {
    std::ifstream in = Open(absl::StrCat("index.", kFileEndings[pos]));
    std::string line;
    while (std::getline(in, line)) {
      if (line.empty() || line[0] == ' ') continue;
      const std::vector<std::string> cells = absl::StrSplit(line, ' ', absl::SkipEmpty());
      if (!IsSingle(cells[0])) continue;
      const size_t sense_count = Number(cells[2]);
      Word& word = words_[cells[0]];
      for (size_t i = cells.size() - sense_count; i < cells.size(); ++i) {
        word.senses[pos].push_back(Number(cells[i]));
      }
    }
  }

  // Lines "lemma%type:... number count"; types 1 to 5 are noun, verb, adjective, adverb, satellite.
  void ReadFrequencies() {
    std::ifstream in = Open("cntlist.rev");
    std::string line;
    while (std::getline(in, line)) {
      const std::vector<std::string> cells = absl::StrSplit(line, ' ');
      const size_t percent = cells[0].find('%');
      const auto word = words_.find(cells[0].substr(0, percent));
      if (word == words_.end() || cells.size() < 3) continue;
      const size_t type = Number(cells[0].substr(percent + 1, 1));
      word->second.frequencies[type == 5 ? 2 : type - 1] += Number(cells[2]);
    }
  }

  void NumberAll() {
    uint32_t number = 0;
    for (auto& [word, entry] : words_) entry.number = number++;
    number = 0;
    for (const auto& [key, synset] : synsets_) synset_numbers_[key] = number++;
    for (const auto& [key, synset] : synsets_) LinkWords(synset);
  }

  // Antonyms (!) and derivations (+, and \ of adverbs and participles) hold between words.
  void LinkWords(const Synset& synset) {
    for (const Pointer& pointer : synset.pointers) {
      const bool antonym = pointer.symbol == "!";
      if (!antonym && pointer.symbol != "+" && pointer.symbol != "\\") continue;
      if (pointer.source_word == 0 || pointer.target_word == 0) continue;
      const Synset& target = synsets_.at({pointer.part_of_speech, pointer.offset});
      const auto from = words_.find(synset.words[pointer.source_word - 1]);
      const auto to = words_.find(target.words[pointer.target_word - 1]);
      if (from == words_.end() || to == words_.end()) continue;
      from->second.links.insert(to->second.number | (antonym ? kAntonymLink : 0));
    }
  }

  std::set<uint32_t> SynsetLinks(const Synset& synset) const {
    std::set<uint32_t> links;
    for (const Pointer& pointer : synset.pointers) {
      uint32_t flag = 0;
      if (pointer.symbol == "@" || pointer.symbol == "@i") {
        flag = kHypernymLink;
      } else if (pointer.symbol == "!") {
        flag = kAntonymLink;
      } else if (pointer.symbol != "&") {
        continue;
      }
      links.insert(synset_numbers_.at({pointer.part_of_speech, pointer.offset}) | flag);
    }
    return links;
  }

  std::vector<WordNetException> ReadExceptions(std::string* characters) const {
    std::map<std::pair<std::string, uint32_t>, std::set<uint32_t>> forms;
    for (uint32_t pos = 0; pos < kPartsOfSpeech; ++pos) {
      std::ifstream in = Open(absl::StrCat(kFileEndings[pos], ".exc"));
      std::string line;
      while (std::getline(in, line)) {
        const std::vector<std::string> cells = absl::StrSplit(line, ' ', absl::SkipEmpty());
        for (size_t i = 1; i < cells.size(); ++i) {
          const auto base = words_.find(cells[i]);
          if (base == words_.end() || !IsSingle(cells[0])) continue;
          forms[{cells[0], pos}].insert(base->second.number);
        }
      }
    }
    std::vector<WordNetException> exceptions;
    for (const auto& [form, bases] : forms) {
      const uint32_t text = Size(*characters);
      *characters += form.first;
      for (const uint32_t base : bases) {
        exceptions.push_back({text, Size(form.first), base, form.second});
      }
    }
    return exceptions;
  }

  // At most two thirds full.
  static std::vector<uint32_t> EmptySlots(uint32_t words) {
    uint32_t count = 1;
    while (2 * count < 3 * words) count *= 2;
    return std::vector<uint32_t>(count, 0);
  }

  static void Enter(absl::string_view word, uint32_t number, std::vector<uint32_t>* slots) {
    if (number >= kSlotNumber) {
      std::cerr << "compile_wordnet: too many words\n";
      std::exit(1);
    }
    const uint32_t hash = HashLemma(word), mask = Size(*slots) - 1;
    uint32_t slot = hash & mask;
    while ((*slots)[slot] != 0) slot = (slot + 1) & mask;
    (*slots)[slot] = Slot(number, hash);
  }

  std::vector<uint32_t> Slots() const {
    std::vector<uint32_t> slots = EmptySlots(Size(words_));
    for (const auto& [word, entry] : words_) Enter(word, entry.number, &slots);
    return slots;
  }

  static std::vector<uint32_t> ExceptionSlots(const std::vector<WordNetException>& exceptions,
                                              absl::string_view characters) {
    std::vector<uint32_t> slots = EmptySlots(Size(exceptions));
    absl::string_view previous;
    for (uint32_t i = 0; i < exceptions.size(); ++i) {
      const absl::string_view form = characters.substr(exceptions[i].text, exceptions[i].length);
      if (form != previous) Enter(form, i, &slots);
      previous = form;
    }
    return slots;
  }

  std::string folder_;
  std::map<SynsetKey, Synset> synsets_;
  std::map<SynsetKey, uint32_t> synset_numbers_;
  std::map<std::string, Word> words_;
};

}  // namespace
}  // namespace quotecheck

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: compile_wordnet FOLDER OUTPUT\n";
    return 2;
  }
  quotecheck::Compiler compiler(argv[1]);
  compiler.Read();
  const std::string table = compiler.Compile();
  std::ofstream out(argv[2], std::ios::binary);
  out.write(table.data(), static_cast<std::streamsize>(table.size()));
  return out.good() ? 0 : 1;
}
