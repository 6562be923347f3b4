// Writes the forms of German verbs: compile_german_forms OUTPUT IRREGULAR CUES VERBS
//
// The lists are those of data/; the output is a list for compile_word_table: the form, a tab, and
// blank-separated values of what it can be:
//   finite               a finite form of the third person;
//   reported             one of the subjunctive of reported speech;
//   cue:PREFIX:STRENGTH  a finite form of a verb of saying; where PREFIX is not empty, the verb
//                        stands for one only with that word at the end of the clause;
//   participle:STRENGTH, infinitive:STRENGTH
//                        of a verb of saying;
//   label                a form of one that takes what something is called.

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/lexicon/tab_rows.h"

namespace quotecheck {
namespace {

struct Stems {
  std::string present;     // third person singular
  std::string preterite;   // third person singular
  std::string participle;  // of the verb without a prefix
};

using Irregular = std::map<std::string, Stems>;
Irregular ReadIrregular(const char* path) {
  Irregular verbs;
  for (const std::vector<std::string>& row : ReadTabRows(path)) {
    if (row.size() == 4) verbs[row[0]] = {row[1], row[2], row[3]};
  }
  return verbs;
}

// Prefixes that never part from the verb, whose participles have no ge-.
constexpr absl::string_view kFastPrefixes[] = {"be",  "emp",   "ent",   "er",   "ge",
                                               "ver", "wider", "unter", "über", "zer"};

absl::string_view FastPrefix(absl::string_view verb) {
  for (absl::string_view prefix : kFastPrefixes) {
    if (absl::StartsWith(verb, prefix) && verb.size() > prefix.size() + 4) return prefix;
  }
  return {};
}

// "antworten" without "en", "ändern" without "n".
std::string Stem(absl::string_view verb) {
  return std::string(verb.substr(0, verb.size() - (absl::EndsWith(verb, "en") ? 2 : 1)));
}

// Stems after which the ending -t needs an e: "antwortet", "zeichnet".
bool NeedsE(absl::string_view stem) {
  if (absl::EndsWith(stem, "t") || absl::EndsWith(stem, "d")) return true;
  if (stem.size() < 2 || (stem.back() != 'n' && stem.back() != 'm')) return false;
  if (absl::EndsWith(stem, "chn")) return true;
  return absl::string_view("aeiourlhnm").find(stem[stem.size() - 2]) == absl::string_view::npos &&
         static_cast<unsigned char>(stem[stem.size() - 2]) < 0x80;
}

Stems Regular(absl::string_view verb, bool with_ge) {
  const std::string stem = Stem(verb);
  const std::string t = absl::StrCat(stem, NeedsE(stem) ? "et" : "t");
  return {t, absl::StrCat(t, "e"), absl::StrCat(with_ge ? "ge" : "", t)};
}

// The stems of a verb without a prefix that parts from it.
Stems StemsOf(const std::string& verb, const Irregular& irregular) {
  const auto found = irregular.find(verb);
  if (found != irregular.end()) return found->second;
  const absl::string_view prefix = FastPrefix(verb);
  if (!prefix.empty()) {
    const auto inner = irregular.find(verb.substr(prefix.size()));
    if (inner != irregular.end()) {
      const Stems& stems = inner->second;
      absl::string_view participle = stems.participle;
      if (absl::StartsWith(participle, "ge")) participle.remove_prefix(2);
      return {absl::StrCat(prefix, stems.present), absl::StrCat(prefix, stems.preterite),
              absl::StrCat(prefix, participle)};
    }
  }
  return Regular(verb, prefix.empty() && !absl::EndsWith(verb, "ieren"));
}

std::string PluralOfPreterite(absl::string_view preterite) {
  return absl::StrCat(preterite, absl::EndsWith(preterite, "e") ? "n" : "en");
}

class FormTable {
 public:
  explicit FormTable(Irregular irregular) : irregular_(std::move(irregular)) {}

  void AddVerb(const std::string& verb) {
    const Stems stems = StemsOf(verb, irregular_);
    for (const std::string& form :
         {stems.present, stems.preterite, PluralOfPreterite(stems.preterite)}) {
      forms_[form].insert("finite");
    }
    AddReported(verb, Stem(verb));
  }

  void AddCue(const std::string& entry, const std::string& strength, bool label) {
    const size_t bar = entry.find('|');
    const std::string prefix = bar == std::string::npos ? "" : entry.substr(0, bar);
    const std::string verb = bar == std::string::npos ? entry : entry.substr(bar + 1);
    const Stems stems = StemsOf(verb, irregular_);
    for (const std::string& form : {verb, stems.present, stems.preterite, Stem(verb) + "e",
                                    PluralOfPreterite(stems.preterite)}) {
      forms_[form].insert(absl::StrCat("cue:", prefix, ":", strength));
      // At the end of a clause the two stand together: "wie er mitteilte".
      if (!prefix.empty()) forms_[prefix + form].insert(absl::StrCat("cue::", strength));
      if (form != verb) forms_[form].insert("finite");
    }
    AddReported(verb, Stem(verb));
    if (label) AddLabel(verb, prefix, stems);
    forms_[prefix + stems.participle].insert(absl::StrCat("participle:", strength));
    forms_[prefix + verb].insert(absl::StrCat("infinitive:", strength));
    if (!prefix.empty()) {
      forms_[prefix + "zu" + verb].insert(absl::StrCat("infinitive:", strength));
    }
  }

  void AddLabel(const std::string& verb, const std::string& prefix, const Stems& stems) {
    for (const std::string& form :
         {verb, stems.present, stems.preterite, PluralOfPreterite(stems.preterite),
          prefix + stems.participle, prefix + verb}) {
      forms_[form].insert("label");
    }
  }

  void Write(std::ostream& out) const {
    for (const auto& [form, values] : forms_) {
      out << form << '\t' << absl::StrJoin(values, " ") << '\n';
    }
  }

 private:
  // "er komme", "er handele"; where the indicative has that form too, it tells nothing.
  void AddReported(const std::string& verb, const std::string& stem) {
    const std::string form = stem + "e";
    const Stems stems = StemsOf(verb, irregular_);
    if (form != stems.present && form != stems.preterite) forms_[form].insert("reported");
  }

  const Irregular irregular_;
  std::map<std::string, std::set<std::string>> forms_;
};

int Main(int argc, char** argv) {
  if (argc != 5) return 2;
  FormTable table(ReadIrregular(argv[2]));
  for (const std::vector<std::string>& row : ReadTabRows(argv[3])) {
    if (row.size() != 2 && row.size() != 3) return 2;
    table.AddCue(row[0], row[1], row.size() == 3);
  }
  for (const std::vector<std::string>& row : ReadTabRows(argv[4])) table.AddVerb(row[0]);
  std::ofstream out(argv[1]);
  table.Write(out);
  return out.good() ? 0 : 1;
}

}  // namespace
}  // namespace quotecheck

int main(int argc, char** argv) { return quotecheck::Main(argc, argv); }
