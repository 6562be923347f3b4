#include "checker/scan/short_form_links.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

// One mention of a name: its folded words and what the mention tells.
struct Named {
  const char* words;
  Gender gender = Gender::kUnknown;
  const char* suffix = "";
  bool speaks = false;
};

// An article that mentions names in this order. Each full name has a bearer of its own; call
// Link() once the forms tell all that they should.
class Article {
 public:
  explicit Article(const std::vector<Named>& names) {
    for (const Named& name : names) AddMention(name);
  }

  NameForm& FormOf(const std::string& words, const std::string& suffix = "") {
    const std::vector<std::string> split = absl::StrSplit(words, ' ');
    for (NameForm& form : forms_.forms) {
      if (form.words == split && form.suffix == suffix) return form;
    }
    NameForm& form = forms_.forms.emplace_back();
    form.words = split;
    form.suffix = suffix;
    return form;
  }

  // Links every form of one word.
  void Link() {
    index_.emplace(forms_);
    for (size_t f = 0; f < forms_.forms.size(); ++f) {
      const NameForm& form = forms_.forms[f];
      if (form.words.size() == 1) continue;
      if (form.body > 0) {
        index_->AddBodyWord(form.words.front(), index_->NewCluster(EntityKind::kBody, f));
      } else {
        index_->AddPersonName(form, index_->NewCluster(EntityKind::kPerson, f));
      }
    }
    links_.resize(mentions_.size());
    ShortFormLinker linker(mentions_, forms_, &*index_, &links_);
    for (size_t f = 0; f < forms_.forms.size(); ++f) {
      const NameForm& form = forms_.forms[f];
      if (form.words.size() > 1) continue;
      form.place > 0 ? linker.LinkSpeakingPlace(f) : linker.LinkShortForm(f);
    }
  }

  // The first name of the bearer that the mention is linked to; "" for none.
  std::string BearerOf(size_t mention) const {
    const std::optional<size_t> cluster = links_[mention].cluster;
    return cluster.has_value() ? NameOf(*cluster) : "";
  }
  std::vector<std::string> CandidatesOf(size_t mention) const {
    std::vector<std::string> names;
    for (size_t cluster : links_[mention].candidates) names.push_back(NameOf(cluster));
    return names;
  }
  double ConfidenceOf(size_t mention) const { return links_[mention].confidence; }
  EntityKind KindOf(size_t mention) const { return index_->cluster(*links_[mention].cluster).kind; }

 private:
  void AddMention(const Named& name) {
    SourceMention& mention = mentions_.emplace_back();
    mention.name = {mentions_.size() * 10, mentions_.size() * 10 + 5};
    mention.gender = name.gender;
    mention.speaks = name.speaks;
    NameForm& form = FormOf(name.words, name.suffix);
    form.mentions.push_back(mentions_.size() - 1);
    form.female += name.gender == Gender::kFemale ? 1 : 0;
    form.male += name.gender == Gender::kMale ? 1 : 0;
    form.speaks |= name.speaks;
  }
  std::string NameOf(size_t cluster) const {
    const NameForm& form = forms_.forms[index_->cluster(cluster).forms.front()];
    return absl::StrJoin(form.words, " ") + (form.suffix.empty() ? "" : " " + form.suffix);
  }

  std::vector<SourceMention> mentions_;
  NameForms forms_;
  std::optional<BearerIndex> index_;
  std::vector<NameLink> links_;
};

TEST(ShortFormLinksTest, TheLastMentionGoesToTheBearerThatItFits) {
  constexpr Gender kNone = Gender::kUnknown;
  constexpr Gender kHer = Gender::kFemale;
  constexpr Gender kHim = Gender::kMale;
  struct Case {
    const char* why;
    std::vector<Named> names;
    const char* bearer;
  };
  const Case kCases[] = {
      {"a surname", {{"orla vane"}, {"olve brandt"}, {"vane"}}, "orla vane"},
      {"a given name", {{"orla vane"}, {"olve brandt"}, {"olve"}}, "olve brandt"},
      {"a middle name", {{"orla marit vane"}, {"olve brandt"}, {"marit"}}, "orla marit vane"},
      {"a surname before a given name", {{"vane brandt"}, {"orla vane"}, {"vane"}}, "orla vane"},
      {"whom the title tells",
       {{"orla vane", kHer}, {"olve vane", kHim}, {"vane", kHer}},
       "orla vane"},
      {"whose gender is known",
       {{"orla vane", kHer}, {"lee vane"}, {"lee vane"}, {"vane", kHer}},
       "orla vane"},
      {"a suffix",
       {{"olve vane", kNone, "jr"}, {"olve vane"}, {"vane", kNone, "jr"}},
       "olve vane jr"},
      {"no suffix", {{"olve vane"}, {"olve vane", kNone, "jr"}, {"vane"}}, "olve vane"},
      {"the one named last", {{"orla vane"}, {"olve vane"}, {"vane"}}, "olve vane"},
      {"the one named twice as often",
       {{"orla vane"}, {"orla vane"}, {"olve vane"}, {"vane"}},
       "orla vane"},
      {"a bearer never named in full", {{"orla vane", kHer}, {"vane", kHim}}, "vane"},
      {"nobody's name", {{"orla vane"}, {"tull"}}, "tull"},
  };
  for (const Case& c : kCases) {
    Article article(c.names);
    article.Link();
    EXPECT_EQ(article.BearerOf(c.names.size() - 1), c.bearer) << c.why;
  }
}

TEST(ShortFormLinksTest, ASurnameIsSurerThanAGivenNameAndThatThanAMiddleName) {
  Article article({{"orla marit vane"}, {"vane"}, {"orla"}, {"marit"}});
  article.Link();
  EXPECT_GT(article.ConfidenceOf(1), article.ConfidenceOf(2));
  EXPECT_GT(article.ConfidenceOf(2), article.ConfidenceOf(3));
  EXPECT_GT(article.ConfidenceOf(3), 0);
}

TEST(ShortFormLinksTest, OfSeveralBearersAllAreCandidatesTheBestFirst) {
  Article article({{"orla vane"}, {"olve vane"}, {"vane"}});
  article.Link();
  EXPECT_THAT(article.CandidatesOf(2), ElementsAre("olve vane", "orla vane"));
  Article single({{"orla vane"}, {"vane"}});
  single.Link();
  EXPECT_THAT(single.CandidatesOf(1), IsEmpty());
  EXPECT_GT(single.ConfidenceOf(1), article.ConfidenceOf(2));
}

TEST(ShortFormLinksTest, WhomOnlyTheTitleTellsIsLessSureThanTheOnlyBearer) {
  constexpr Gender kHer = Gender::kFemale;
  Article told({{"orla vane", kHer}, {"olve vane", Gender::kMale}, {"vane", kHer}});
  told.Link();
  Article only({{"orla vane", kHer}, {"vane", kHer}});
  only.Link();
  Article several({{"orla vane"}, {"olve vane"}, {"vane"}});
  several.Link();
  EXPECT_LT(told.ConfidenceOf(2), only.ConfidenceOf(1));
  EXPECT_GT(told.ConfidenceOf(2), several.ConfidenceOf(2));
}

TEST(ShortFormLinksTest, BeforeAnyFullNameItIsTheOneNamedMostOften) {
  Article article({{"vane"}, {"olve vane"}, {"orla vane"}, {"orla vane"}});
  article.Link();
  EXPECT_EQ(article.BearerOf(0), "orla vane");
}

// "Vane", linked to the main person, counts for her when the next "Vane" is.
TEST(ShortFormLinksTest, BareMentionsCountForTheirBearer) {
  Article article({{"orla vane"}, {"vane"}, {"olve vane"}, {"vane"}});
  article.Link();
  EXPECT_EQ(article.BearerOf(1), "orla vane");
  EXPECT_EQ(article.BearerOf(3), "orla vane");
}

TEST(ShortFormLinksTest, ARelativeIsCalledByTheSurnameOnlyWhereItSpeaks) {
  for (const bool speaks : {false, true}) {
    Article article({{"orla vane"}, {"olve vane", Gender::kUnknown, "", speaks}, {"vane"}});
    article.FormOf("olve vane").relative = true;
    article.Link();
    EXPECT_EQ(article.BearerOf(2), speaks ? "olve vane" : "orla vane") << speaks;
  }
}

TEST(ShortFormLinksTest, ARelativeNamedMoreOftenThanTheOthersIsCalledByTheSurname) {
  for (const bool often : {false, true}) {
    std::vector<Named> names = {{"orla vane"}, {"olve vane"}};
    if (often) names.push_back({"olve vane"});
    names.push_back({"vane"});
    Article article(names);
    article.FormOf("olve vane").relative = true;
    article.Link();
    EXPECT_EQ(article.BearerOf(names.size() - 1), often ? "olve vane" : "orla vane") << often;
  }
}

TEST(ShortFormLinksTest, ASurnameBeforeARelativesNameIsAnothersWhomNobodyNames) {
  for (const bool relative : {false, true}) {
    Article article({{"vane"}, {"orla vane"}});
    article.FormOf("orla vane").relative = relative;
    article.Link();
    EXPECT_EQ(article.BearerOf(0), relative ? "vane" : "orla vane");
  }
  Article behind({{"orla vane"}, {"vane"}});
  behind.FormOf("orla vane").relative = true;
  behind.Link();
  EXPECT_EQ(behind.BearerOf(1), "orla vane");
  EXPECT_THAT(behind.CandidatesOf(1), IsEmpty());
}

// "Queen Orla" is not Orla Vane, and "Mr. Vane" is still a Vane.
TEST(ShortFormLinksTest, ATitledNameIsNobodysGivenName) {
  Article article({{"orla vane"}, {"orla"}, {"vane"}});
  article.FormOf("orla").person = 1;
  article.FormOf("vane").person = 1;
  article.Link();
  EXPECT_EQ(article.BearerOf(1), "orla");
  EXPECT_EQ(article.BearerOf(2), "orla vane");
}

TEST(ShortFormLinksTest, APlaceThatSpeaksIsThePersonOfThatName) {
  Article article({{"orla holland"},
                   {"holland"},
                   {"holland", Gender::kUnknown, "", true},
                   {"norway", Gender::kUnknown, "", true}});
  article.FormOf("orla holland").person = 1;
  article.FormOf("holland").place = 3;
  article.FormOf("norway").place = 1;
  article.Link();
  EXPECT_EQ(article.BearerOf(1), "");
  EXPECT_EQ(article.BearerOf(2), "orla holland");
  EXPECT_EQ(article.BearerOf(3), "");
}

TEST(ShortFormLinksTest, ABodyIsCalledByItsFirstWordUnlessNamedAfterAPerson) {
  struct Case {
    std::vector<Named> names;
    const char* bearer;  // of the last
  };
  const Case kCases[] = {
      {{{"harwick university"}, {"harwick"}}, "harwick university"},
      {{{"harwick administration"}, {"harwick"}}, "harwick"},
      {{{"harwick university"}, {"harwick hospital"}, {"harwick"}}, "harwick"},
      {{{"national university"}, {"national"}}, "national"},
  };
  for (const Case& c : kCases) {
    Article article(c.names);
    for (const Named& name : c.names) {
      NameForm& form = article.FormOf(name.words);
      if (form.words.size() > 1) form.body = 1;
    }
    article.Link();
    EXPECT_EQ(article.BearerOf(c.names.size() - 1), c.bearer) << c.names.front().words;
  }
}

TEST(ShortFormLinksTest, AWordOfNobodysIsABodyUnlessItTellsAPerson) {
  Article article({{"tull"}, {"brandt"}});
  article.FormOf("brandt").person = 1;
  article.Link();
  EXPECT_EQ(article.KindOf(0), EntityKind::kBody);
  EXPECT_EQ(article.KindOf(1), EntityKind::kPerson);
}

}  // namespace
}  // namespace quotecheck
