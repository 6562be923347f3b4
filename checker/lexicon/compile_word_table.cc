// Compiles word lists into a WordTable: compile_word_table SYMBOL OUTPUT.cc LIST...
//
// A list has a word a line, or a word, a tab and what the table gives for it; '#' begins a comment
// line. A word that stands twice, a word with an upper-case letter and a file that cannot be read
// or written are errors.

#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include "checker/lexicon/word_table.h"

namespace quotecheck {
namespace {

// A word holding a tab cannot be looked up; one in upper case is never met, since all lookups
// take folded words.
bool ReadList(const char* path, std::map<std::string, std::string>* lines) {
  std::ifstream in(path);
  std::string line;
  while (std::getline(in, line)) {
    if (line.empty() || line[0] == '#') continue;
    const std::string word = line.substr(0, line.find('\t'));
    if (word.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") != std::string::npos || word.empty()) {
      std::cerr << path << ": \"" << line << "\" begins with no folded word\n";
      return false;
    }
    if (!lines->emplace(word, line).second) {
      std::cerr << path << ": \"" << word << "\" stands twice\n";
      return false;
    }
  }
  if (in.bad() || lines->empty()) {
    std::cerr << path << ": cannot be read, or is empty\n";
    return false;
  }
  return true;
}

void WriteTable(const std::string& symbol, const std::map<std::string, std::string>& lines,
                std::ostream& out) {
  size_t slot_count = 4;
  while (slot_count < 2 * lines.size()) slot_count *= 2;
  std::vector<uint32_t> slots(slot_count, 0);
  out << "#include \"checker/lexicon/word_table.h\"\n\nnamespace quotecheck {\nnamespace {\n\n"
      << "constexpr char kText[] =\n";
  uint32_t offset = 0;
  for (const auto& [word, line] : lines) {
    const uint32_t hash = WordTable::Hash(word);
    size_t i = hash & (slot_count - 1);
    while (slots[i] != 0) i = (i + 1) & (slot_count - 1);
    slots[i] = WordTable::Slot(offset, hash);
    offset += static_cast<uint32_t>(line.size() + 1);
    out << "    R\"(" << line << ")\" \"\\n\"\n";
  }
  out << "    ;\n\nconstexpr uint32_t kSlots[] = {\n";
  for (uint32_t slot : slots) out << slot << ",\n";
  out << "};\n\n}  // namespace\n\nextern const WordTable " << symbol << ";\n"
      << "constexpr WordTable " << symbol
      << "(absl::string_view(kText, sizeof(kText) - 1), kSlots, " << slot_count
      << ");\n\n}  // namespace quotecheck\n";
}

int Main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr << "usage: compile_word_table SYMBOL OUTPUT.cc LIST...\n";
    return 2;
  }
  std::map<std::string, std::string> lines;
  for (int i = 3; i < argc; ++i) {
    if (!ReadList(argv[i], &lines)) return 1;
  }
  size_t text = 0;
  for (const auto& [word, line] : lines) text += line.size() + 1;
  if (text >= WordTable::kMaxText) {
    std::cerr << argv[2] << ": too many words for one table\n";
    return 1;
  }
  std::ofstream out(argv[2]);
  WriteTable(argv[1], lines, out);
  out.close();
  return out.good() ? 0 : 1;
}

}  // namespace
}  // namespace quotecheck

int main(int argc, char** argv) { return quotecheck::Main(argc, argv); }
