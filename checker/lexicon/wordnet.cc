#include "checker/lexicon/wordnet.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "absl/container/inlined_vector.h"
#include "absl/strings/match.h"
#include "absl/types/span.h"
#include "checker/base/sort_unique.h"
#include "checker/lexicon/wordnet_table.h"

// The table, put into the program by the genrule wordnet_object.
extern "C" const char quotecheck_wordnet_table[];

namespace quotecheck {
namespace {

// How many senses of a word count as usual.
constexpr size_t kUsualSenses = 3;
// How many count at all for words that are merely near.
constexpr size_t kNearSenses = 4;

class Table {
 public:
  Table() : base_(quotecheck_wordnet_table) { std::memcpy(&header_, base_, sizeof(header_)); }

  static const Table& Get() {
    static const Table table;
    return table;
  }

  absl::string_view Text(uint32_t lemma) const {
    const WordNetLemma* lemmas = Section<WordNetLemma>(header_.lemmas);
    return {base_ + header_.characters + lemmas[lemma].text,
            lemmas[lemma + 1].text - lemmas[lemma].text};
  }

  const WordNetLemma& Lemma(uint32_t lemma) const {
    return Section<WordNetLemma>(header_.lemmas)[lemma];
  }

  // The number of a lemma, or -1.
  int64_t Find(absl::string_view word) const {
    const uint32_t* slots = Section<uint32_t>(header_.slots);
    return Look(slots, header_.slot_count, HashLemma(word),
                [&](uint32_t lemma) { return Text(lemma) == word; });
  }

  absl::Span<const uint32_t> Senses(uint32_t lemma, size_t part_of_speech) const {
    const WordNetLemma& entry = Lemma(lemma);
    size_t begin = entry.senses;
    for (size_t pos = 0; pos < part_of_speech; ++pos) begin += entry.sense_counts[pos];
    return {Section<uint32_t>(header_.senses) + begin, entry.sense_counts[part_of_speech]};
  }

  absl::Span<const uint32_t> LemmaLinks(uint32_t lemma) const {
    const uint32_t begin = Lemma(lemma).links;
    return {Section<uint32_t>(header_.lemma_links) + begin, Lemma(lemma + 1).links - begin};
  }

  absl::Span<const uint32_t> SynsetLinks(uint32_t synset) const {
    const uint32_t* begins = Section<uint32_t>(header_.synset_links);
    return {Section<uint32_t>(header_.synset_targets) + begins[synset],
            begins[synset + 1] - begins[synset]};
  }

  absl::Span<const WordNetException> Exceptions(absl::string_view form) const {
    const WordNetException* all = Section<WordNetException>(header_.exceptions);
    const absl::Span<const WordNetException> exceptions(all, header_.exception_count);
    const int64_t number =
        Look(Section<uint32_t>(header_.exception_slots), header_.exception_slot_count,
             HashLemma(form), [&](uint32_t i) { return ExceptionForm(exceptions[i]) == form; });
    if (number < 0) return {};
    const auto* first = exceptions.begin() + number;
    const auto* last = first;
    while (last != exceptions.end() && ExceptionForm(*last) == form) ++last;
    return {first, static_cast<size_t>(last - first)};
  }

 private:
  // The number in the slots that has the hash and of which `is_it` holds, or -1.
  template <typename IsIt>
  static int64_t Look(const uint32_t* slots, uint32_t slot_count, uint32_t hash, IsIt is_it) {
    const uint32_t mask = slot_count - 1;
    for (uint32_t slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      if (((slots[slot] ^ hash) & ~kSlotNumber) != 0) continue;
      const uint32_t number = (slots[slot] & kSlotNumber) - 1;
      if (is_it(number)) return number;
    }
    return -1;
  }

  template <typename T>
  const T* Section(uint32_t offset) const {
    return reinterpret_cast<const T*>(base_ + offset);
  }

  absl::string_view ExceptionForm(const WordNetException& exception) const {
    return {base_ + header_.characters + exception.text, exception.length};
  }

  const char* base_;
  WordNetHeader header_;
};

struct Form {
  uint32_t lemma;
  size_t part_of_speech;
  friend bool operator==(const Form&, const Form&) = default;
};
using Forms = absl::InlinedVector<Form, 6>;

// Morphy's rules of detachment.
struct Rule {
  size_t part_of_speech;
  absl::string_view ending;
  absl::string_view replacement;
};
constexpr Rule kRules[] = {
    {0, "s", ""},      {0, "ses", "s"},   {0, "xes", "x"}, {0, "zes", "z"}, {0, "ches", "ch"},
    {0, "shes", "sh"}, {0, "men", "man"}, {0, "ies", "y"}, {1, "s", ""},    {1, "ies", "y"},
    {1, "es", "e"},    {1, "es", ""},     {1, "ed", "e"},  {1, "ed", ""},   {1, "ing", "e"},
    {1, "ing", ""},    {2, "er", ""},     {2, "est", ""},  {2, "er", "e"},  {2, "est", "e"},
};

void AddForm(int64_t lemma, size_t part_of_speech, Forms* forms) {
  if (lemma < 0) return;
  const Form form{static_cast<uint32_t>(lemma), part_of_speech};
  if (Table::Get().Lemma(form.lemma).sense_counts[part_of_speech] == 0) return;
  if (std::find(forms->begin(), forms->end(), form) == forms->end()) forms->push_back(form);
}

void AddDetached(absl::string_view word, const Rule& rule, Forms* forms) {
  if (word.size() <= rule.ending.size() || !absl::EndsWith(word, rule.ending)) return;
  if (rule.part_of_speech == 0 && rule.ending == "s" && absl::EndsWith(word, "ss")) return;
  const absl::string_view stem = word.substr(0, word.size() - rule.ending.size());
  if (stem.size() + rule.replacement.size() < 2) return;
  if (rule.replacement.empty()) {
    AddForm(Table::Get().Find(stem), rule.part_of_speech, forms);
    return;
  }
  char buffer[64];
  if (stem.size() + rule.replacement.size() > sizeof(buffer)) return;
  std::memcpy(buffer, stem.data(), stem.size());
  std::memcpy(buffer + stem.size(), rule.replacement.data(), rule.replacement.size());
  AddForm(Table::Get().Find({buffer, stem.size() + rule.replacement.size()}), rule.part_of_speech,
          forms);
}

// Every base form, those of irregular forms in place of what the rules would make of them.
Forms FindForms(absl::string_view word) {
  const Table& table = Table::Get();
  Forms forms;
  const int64_t itself = table.Find(word);
  for (size_t pos = 0; pos < kPartsOfSpeech; ++pos) AddForm(itself, pos, &forms);
  bool irregular[kPartsOfSpeech] = {};
  for (const WordNetException& exception : table.Exceptions(word)) {
    irregular[exception.part_of_speech] = true;
    AddForm(exception.lemma, exception.part_of_speech, &forms);
  }
  for (const Rule& rule : kRules) {
    if (!irregular[rule.part_of_speech]) AddDetached(word, rule, &forms);
  }
  std::stable_sort(forms.begin(), forms.end(), [&table](const Form& a, const Form& b) {
    return table.Lemma(a.lemma).frequencies[a.part_of_speech] >
           table.Lemma(b.lemma).frequencies[b.part_of_speech];
  });
  return forms;
}

bool HasLink(const Form& from, const Form& to, uint32_t flag) {
  const absl::Span<const uint32_t> links = Table::Get().LemmaLinks(from.lemma);
  return std::binary_search(links.begin(), links.end(), to.lemma | flag);
}

// How two synsets stand to each other.
struct SynsetTies {
  bool antonyms = false;
  bool near = false;
};

bool Links(uint32_t from, uint32_t to, uint32_t flag) {
  const absl::Span<const uint32_t> links = Table::Get().SynsetLinks(from);
  return std::binary_search(links.begin(), links.end(), to | flag);
}

bool ShareTarget(uint32_t a, uint32_t b, uint32_t flag) {
  for (const uint32_t link : Table::Get().SynsetLinks(a)) {
    if ((link & ~kLinkTarget) == flag && Links(b, link & kLinkTarget, flag)) return true;
  }
  return false;
}

// Adjectives are antonyms through their heads: swift and sluggish through fast and slow.
bool AreAntonymSynsets(uint32_t a, uint32_t b) {
  if (Links(a, b, kAntonymLink)) return true;
  for (const uint32_t link : Table::Get().SynsetLinks(a)) {
    if ((link & ~kLinkTarget) != 0) continue;
    const uint32_t head = link & kLinkTarget;
    if (Links(head, b, kAntonymLink)) return true;
    for (const uint32_t other : Table::Get().SynsetLinks(b)) {
      if ((other & ~kLinkTarget) == 0 && Links(head, other & kLinkTarget, kAntonymLink))
        return true;
    }
  }
  for (const uint32_t link : Table::Get().SynsetLinks(b)) {
    if ((link & ~kLinkTarget) == 0 && Links(a, link & kLinkTarget, kAntonymLink)) return true;
  }
  return false;
}

SynsetTies TieSynsets(uint32_t a, uint32_t b, PartOfSpeech part_of_speech) {
  SynsetTies ties;
  if (part_of_speech == PartOfSpeech::kAdjective) {
    ties.antonyms = AreAntonymSynsets(a, b);
    ties.near = Links(a, b, 0) || Links(b, a, 0) || ShareTarget(a, b, 0);
  } else {
    ties.near = Links(a, b, kHypernymLink) || Links(b, a, kHypernymLink) ||
                (part_of_speech == PartOfSpeech::kVerb && ShareTarget(a, b, kHypernymLink));
  }
  return ties;
}

// The closest relation of two base forms of one part of speech.
WordRelation RelateForms(const Form& a, const Form& b) {
  const absl::Span<const uint32_t> of_a = Table::Get().Senses(a.lemma, a.part_of_speech);
  const absl::Span<const uint32_t> of_b = Table::Get().Senses(b.lemma, b.part_of_speech);
  WordRelation closest = WordRelation::kUnrelated;
  for (size_t i = 0; i < of_a.size(); ++i) {
    for (size_t j = 0; j < of_b.size(); ++j) {
      if (of_a[i] == of_b[j]) {
        if (std::min(i, j) < kUsualSenses) return WordRelation::kSynonym;
        closest = WordRelation::kNear;
      }
      if (i >= kNearSenses || j >= kNearSenses) continue;
      const SynsetTies ties =
          TieSynsets(of_a[i], of_b[j], static_cast<PartOfSpeech>(a.part_of_speech));
      if (ties.antonyms) return WordRelation::kAntonym;
      if (ties.near) closest = WordRelation::kNear;
    }
  }
  return closest;
}

int Closeness(WordRelation relation) {
  switch (relation) {
    case WordRelation::kSame: return 0;
    case WordRelation::kAntonym: return 1;
    case WordRelation::kSynonym: return 2;
    case WordRelation::kDerivation: return 3;
    case WordRelation::kNear: return 4;
    case WordRelation::kUnrelated: return 5;
  }
  return 5;
}

WordRelation RelateAny(const Forms& forms_a, const Forms& forms_b) {
  WordRelation closest = WordRelation::kUnrelated;
  const auto consider = [&closest](WordRelation relation) {
    if (Closeness(relation) < Closeness(closest)) closest = relation;
  };
  for (const Form& a : forms_a) {
    for (const Form& b : forms_b) {
      if (a == b) return WordRelation::kSame;
      if (HasLink(a, b, kAntonymLink) || HasLink(b, a, kAntonymLink))
        consider(WordRelation::kAntonym);
      if (HasLink(a, b, 0) || HasLink(b, a, 0)) consider(WordRelation::kDerivation);
      if (a.part_of_speech == b.part_of_speech) consider(RelateForms(a, b));
    }
  }
  return closest;
}

}  // namespace

PartsOfSpeech FindPartsOfSpeech(absl::string_view word) {
  PartsOfSpeech found;
  const Forms forms = FindForms(word);
  for (const Form& form : forms) found.any[form.part_of_speech] = true;
  if (!forms.empty()) found.first = static_cast<PartOfSpeech>(forms.front().part_of_speech);
  return found;
}

bool IsWord(absl::string_view word, PartOfSpeech part_of_speech) {
  for (const Form& form : FindForms(word)) {
    if (form.part_of_speech == static_cast<size_t>(part_of_speech)) return true;
  }
  return false;
}

std::vector<BaseForm> BaseForms(absl::string_view word) {
  std::vector<BaseForm> base_forms;
  for (const Form& form : FindForms(word)) {
    base_forms.push_back(
        {Table::Get().Text(form.lemma), static_cast<PartOfSpeech>(form.part_of_speech)});
  }
  return base_forms;
}

WordRelation RelateWords(absl::string_view a, absl::string_view b) {
  if (a == b) return WordRelation::kSame;
  const Forms forms_a = FindForms(a);
  if (forms_a.empty()) return WordRelation::kUnrelated;
  return RelateAny(forms_a, FindForms(b));
}

namespace {

std::vector<uint32_t> KinOf(const Forms& forms) {
  constexpr uint32_t kLemmaKey = kAntonymLink;  // sets the numbers of lemmas apart from synsets'
  const Table& table = Table::Get();
  std::vector<uint32_t> keys;
  for (const Form& form : forms) {
    absl::Span<const uint32_t> senses = table.Senses(form.lemma, form.part_of_speech);
    senses = senses.subspan(0, std::min(senses.size(), kUsualSenses));
    keys.insert(keys.end(), senses.begin(), senses.end());
    keys.push_back(form.lemma | kLemmaKey);
    for (const uint32_t link : table.LemmaLinks(form.lemma)) {
      if ((link & ~kLinkTarget) == 0) keys.push_back(link | kLemmaKey);
    }
  }
  SortUnique(&keys);
  return keys;
}

}  // namespace

std::vector<uint32_t> KinKeys(absl::string_view word) { return KinOf(FindForms(word)); }

LemmaAndKin FindLemmaAndKin(absl::string_view word) {
  const Forms forms = FindForms(word);
  if (forms.empty()) return {};
  return {Table::Get().Text(forms.front().lemma), KinOf(forms)};
}

double SubstitutionCost(absl::string_view a, absl::string_view b) {
  switch (RelateWords(a, b)) {
    case WordRelation::kSame: return 0;
    case WordRelation::kSynonym: return 0.25;
    case WordRelation::kDerivation: return 0.4;
    case WordRelation::kNear: return 0.5;
    case WordRelation::kAntonym:
    case WordRelation::kUnrelated: return 1;
  }
  return 1;
}

}  // namespace quotecheck
