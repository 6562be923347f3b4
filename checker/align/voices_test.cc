#include "checker/align/voices.h"

#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// A batch with one quotation of each speaker.
class VoicesTest : public testing::Test {
 protected:
  SpeakerIndex Add(const std::string& name, EntityKind kind = EntityKind::kPerson) {
    Speaker& speaker = batch_.speakers.emplace_back();
    speaker.name = name;
    speaker.kind = kind;
    batch_.quotes.emplace_back().speaker = SpeakerIndex(batch_.speakers.size() - 1);
    return SpeakerIndex(batch_.speakers.size() - 1);
  }

  Speaker& speaker(SpeakerIndex index) { return batch_.speakers[index.value()]; }

  VoiceRelation Relate(SpeakerIndex a, SpeakerIndex b) const {
    return Voices(&batch_).Relate(QuoteIndex(a.value()), QuoteIndex(b.value()));
  }

  Batch batch_;
};

TEST_F(VoicesTest, TellsSpeakersApart) {
  const SpeakerIndex varga = Add("Ilse Varga");
  const SpeakerIndex orsk = Add("Tomas Orsk");
  EXPECT_EQ(Relate(varga, varga), VoiceRelation::kSame);
  EXPECT_EQ(Relate(varga, orsk), VoiceRelation::kDifferent);
}

TEST_F(VoicesTest, ASpokespersonHasTheVoiceOfTheBody) {
  const SpeakerIndex ministry = Add("the harbour ministry", EntityKind::kBody);
  const SpeakerIndex varga = Add("Ilse Varga");
  speaker(varga).speaks_for = ministry;
  EXPECT_EQ(Relate(varga, ministry), VoiceRelation::kSame);
}

TEST_F(VoicesTest, ASurnameMayBeAnyOfItsBearers) {
  const SpeakerIndex surname = Add("Varga");
  const SpeakerIndex other_surname = Add("President Varga");
  const SpeakerIndex full = Add("Ilse Varga");
  const SpeakerIndex namesake = Add("Marko Varga");
  EXPECT_EQ(Relate(surname, full), VoiceRelation::kUnknown);
  EXPECT_EQ(Relate(other_surname, surname), VoiceRelation::kUnknown);
  EXPECT_EQ(Relate(full, namesake), VoiceRelation::kDifferent);
}

TEST_F(VoicesTest, TwoThatMayBeAThirdMayBeOne) {
  const SpeakerIndex full = Add("Ilse Varga");
  const SpeakerIndex initial = Add("I. Varga");
  const SpeakerIndex nickname = Add("Ilka");
  speaker(initial).may_be = {full};
  speaker(nickname).may_be = {full};
  EXPECT_EQ(Relate(initial, nickname), VoiceRelation::kUnknown);
}

TEST_F(VoicesTest, OfBodiesOnlyOneWordMayBeASurname) {
  const SpeakerIndex bare = Add("Varga", EntityKind::kBody);
  const SpeakerIndex office = Add("Varga Shipping", EntityKind::kBody);
  const SpeakerIndex person = Add("Ilse Varga");
  EXPECT_EQ(Relate(bare, person), VoiceRelation::kUnknown);
  EXPECT_EQ(Relate(office, bare), VoiceRelation::kDifferent);
  EXPECT_EQ(Relate(office, person), VoiceRelation::kDifferent);
}

}  // namespace
}  // namespace quotecheck
