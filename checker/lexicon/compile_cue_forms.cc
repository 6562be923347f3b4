// Writes every form of the verbs and verb phrases that introduce reported speech:
// compile_cue_forms OUTPUT IRREGULAR_VERBS VERBS PHRASES
//
// The lists are those of data/; the output is a list for compile_word_table: the form, a tab, the
// entry's values, "finite" and "participle" where the form can be such, and "begins" where a longer
// form begins with it. A beginning that is no form itself has that value alone.

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
#include "absl/strings/str_split.h"
#include "checker/lexicon/tab_rows.h"

namespace quotecheck {
namespace {

using Forms = std::vector<std::string>;

struct Conjugation {
  Forms third_person;
  Forms past;
  Forms participle;
  Forms gerund;
};

bool IsVowel(char c) { return absl::string_view("aeiou").find(c) != absl::string_view::npos; }

bool EndsInConsonantY(absl::string_view verb) {
  return verb.size() > 1 && verb.back() == 'y' && !IsVowel(verb[verb.size() - 2]);
}

std::string ThirdPerson(absl::string_view verb) {
  if (EndsInConsonantY(verb)) return absl::StrCat(verb.substr(0, verb.size() - 1), "ies");
  for (absl::string_view ending : {"s", "sh", "ch", "x", "z", "o"}) {
    if (absl::EndsWith(verb, ending)) return absl::StrCat(verb, "es");
  }
  return absl::StrCat(verb, "s");
}

std::string Past(absl::string_view verb) {
  if (EndsInConsonantY(verb)) return absl::StrCat(verb.substr(0, verb.size() - 1), "ied");
  return absl::StrCat(verb, absl::EndsWith(verb, "e") ? "d" : "ed");
}

std::string Gerund(absl::string_view verb) {
  if (absl::EndsWith(verb, "ie")) return absl::StrCat(verb.substr(0, verb.size() - 2), "ying");
  const bool silent_e = absl::EndsWith(verb, "e") && !absl::EndsWith(verb, "ee") &&
                        !absl::EndsWith(verb, "oe") && !absl::EndsWith(verb, "ye");
  return absl::StrCat(silent_e ? verb.substr(0, verb.size() - 1) : verb, "ing");
}

Conjugation Regular(absl::string_view verb) {
  return {{ThirdPerson(verb)}, {Past(verb)}, {Past(verb)}, {Gerund(verb)}};
}

std::map<std::string, Conjugation> ReadIrregular(const char* path) {
  std::map<std::string, Conjugation> verbs;
  for (const std::vector<std::string>& row : ReadTabRows(path)) {
    Conjugation verb = Regular(row[0]);
    if (row.size() > 1) verb.past = absl::StrSplit(row[1], '/');
    if (row.size() > 2) verb.participle = absl::StrSplit(row[2], '/');
    if (row.size() > 3) verb.gerund = absl::StrSplit(row[3], '/');
    if (row.size() > 4) verb.third_person = absl::StrSplit(row[4], '/');
    verbs.emplace(row[0], std::move(verb));
  }
  return verbs;
}

int Strength(const std::set<std::string>& values) {
  return values.contains("strong") ? 3 : values.contains("usual") ? 2 : 1;
}

void Weaken(std::set<std::string>* values) {
  const int strength = Strength(*values);
  for (const char* name : {"strong", "usual", "weak"}) values->erase(name);
  values->insert(strength == 3 ? "usual" : "weak");
}

class FormTable {
 public:
  explicit FormTable(std::map<std::string, Conjugation> irregular)
      : irregular_(std::move(irregular)) {}

  // Adds all forms of a verb, or of a phrase whose first word is one.
  void Add(const std::string& entry, const std::string& values_text) {
    std::set<std::string> values = absl::StrSplit(values_text, ' ', absl::SkipEmpty());
    if (values.contains("preposition")) return AddForm(entry, values, {});
    const size_t first_end = std::min(entry.find(' '), entry.size());
    const std::string verb = entry.substr(0, first_end);
    const std::string rest = entry.substr(first_end);
    const auto found = irregular_.find(verb);
    const Conjugation forms = found != irregular_.end() ? found->second : Regular(verb);
    const bool often_noun = values.erase("noun") > 0;
    std::set<std::string> present = values;
    if (often_noun) Weaken(&present);
    AddForm(entry, present, {"finite"});
    for (const std::string& form : forms.third_person) AddForm(form + rest, present, {"finite"});
    for (const std::string& form : forms.past) AddForm(form + rest, values, {"finite"});
    for (const std::string& form : forms.participle) AddForm(form + rest, values, {"participle"});
    for (const std::string& form : forms.gerund) AddForm(form + rest, values, {});
  }

  void Write(std::ostream& out) {
    MarkBeginnings();
    for (const auto& [form, values] : forms_) {
      out << form << '\t' << absl::StrJoin(values, " ") << '\n';
    }
  }

 private:
  // A form of two verbs has the stronger's values and can be what either's can.
  void AddForm(const std::string& form, std::set<std::string> values,
               const std::set<std::string>& traits) {
    values.insert(traits.begin(), traits.end());
    std::set<std::string>& kept = forms_[form];
    if (!kept.empty() && Strength(kept) >= Strength(values)) kept.swap(values);
    for (const char* trait : {"finite", "participle"}) {
      if (kept.contains(trait)) values.insert(trait);
    }
    kept = std::move(values);
  }

  // Marks what a longer phrase begins with, so that a search can stop where nothing does.
  void MarkBeginnings() {
    std::set<std::string> beginnings;
    for (const auto& [form, values] : forms_) {
      for (size_t at = form.find(' '); at != std::string::npos; at = form.find(' ', at + 1)) {
        beginnings.insert(form.substr(0, at));
      }
    }
    for (const std::string& beginning : beginnings) forms_[beginning].insert("begins");
  }

  std::map<std::string, Conjugation> irregular_;
  std::map<std::string, std::set<std::string>> forms_;
};

int Main(int argc, char** argv) {
  if (argc != 5) {
    std::cerr << "usage: compile_cue_forms OUTPUT IRREGULAR_VERBS VERBS PHRASES\n";
    return 2;
  }
  FormTable table(ReadIrregular(argv[2]));
  for (const char* path : {argv[3], argv[4]}) {
    const auto rows = ReadTabRows(path);
    if (rows.empty()) {
      std::cerr << path << ": cannot be read, or is empty\n";
      return 1;
    }
    for (const auto& row : rows) {
      if (row.size() != 2) {
        std::cerr << path << ": \"" << row[0] << "\" has no values\n";
        return 1;
      }
      table.Add(row[0], row[1]);
    }
  }
  std::ofstream out(argv[1]);
  table.Write(out);
  out.close();
  return out.good() ? 0 : 1;
}

}  // namespace
}  // namespace quotecheck

int main(int argc, char** argv) { return quotecheck::Main(argc, argv); }
