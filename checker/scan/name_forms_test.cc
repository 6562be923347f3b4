#include "checker/scan/name_forms.h"

#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

NameForm Form(const std::string& words, const std::string& suffix = "") {
  NameForm form;
  form.words = absl::StrSplit(words, ' ');
  form.suffix = suffix;
  return form;
}

TEST(NameFormsTest, OnePersonsNames) {
  EXPECT_TRUE(SamePersonName(Form("maria quill"), Form("maria b quill")));
  EXPECT_TRUE(SamePersonName(Form("m quill"), Form("maria quill")));
  EXPECT_TRUE(SamePersonName(Form("bob tull"), Form("robert tull")));
  EXPECT_TRUE(SamePersonName(Form("sergey dornov"), Form("sergei dornov")));
  EXPECT_TRUE(SamePersonName(Form("abdul salam hadani"), Form("abdul salam")));
  EXPECT_TRUE(SamePersonName(Form("leander tull", "jr"), Form("l tull")));
}

TEST(NameFormsTest, TwoPersonsNames) {
  EXPECT_FALSE(SamePersonName(Form("maria quill"), Form("anna quill")));
  EXPECT_FALSE(SamePersonName(Form("maria quill"), Form("maria tull")));
  EXPECT_FALSE(SamePersonName(Form("lee tull"), Form("lee tull", "jr")));
  EXPECT_FALSE(SamePersonName(Form("lee tull", "sr"), Form("lee b tull", "jr")));
  NameForm woman = Form("lee tull"), man = Form("lee b tull");
  woman.female = 1;
  man.male = 1;
  EXPECT_FALSE(SamePersonName(woman, man));
}

TEST(NameFormsTest, Initials) {
  EXPECT_EQ(InitialsOf(Form("federal election board")), "feb");
  EXPECT_EQ(InitialsOf(Form("ministry of foreign affairs")), "mfa");
}

}  // namespace
}  // namespace quotecheck
