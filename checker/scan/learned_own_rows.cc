#include "checker/scan/learned_own_rows.h"

namespace quotecheck {
namespace {

// Of LinkValues. Each begins with the side of the cue, and two of them with the whole of another.
enum LinkValue : size_t {
  kDistance,
  kCrossed,
  kCommas,
  kQuotes,
  kSegments,
  kLabelledSegments,
  kRule,
  kLabelledCrossed,
  kWords,
};
constexpr uint32_t kWithinDistance = 16, kWithinCommas = 16, kWithinQuotes = 4, kWithinRule = 8,
                   kLabels = 8;

HiddenSum SumOf(const char* a, const char* b) {
  HiddenSum sum;
  sum.AddBytes(a);
  sum.AddBytes(b);
  return sum;
}

}  // namespace

OwnRows::OwnRows(const AttributionModel& model) : roles_(model.roles), links_(model.links) {
  for (uint32_t number = 0; number < kPlaceNumbers; ++number) {
    role_places_[number] = RoleRow(RoleOwnFeature::kPlace, PlaceOfNumber(number));
    link_places_[number] = LinkRow(LinkItemFeature::kPlace, PlaceOfNumber(number));
  }
  for (uint32_t at = 0; at < kDistanceSteps * kDistanceSteps; ++at) {
    distances_.push_back(SumOf(RoleRow(RoleOwnFeature::kDistanceBefore, at / kDistanceSteps),
                               RoleRow(RoleOwnFeature::kDistanceAfter, at % kDistanceSteps)));
  }
  for (uint32_t at = 0; at < kMaxLinkValues[kDistance] * kWithinCommas; ++at) {
    const uint32_t distance = at / kWithinCommas;
    const uint32_t side = distance / kWithinDistance;
    link_distances_.push_back(
        SumOf(LinkPlaceRow(kDistance, distance),
              LinkPlaceRow(kCommas, side * kWithinCommas + at % kWithinCommas)));
  }
  for (uint32_t at = 0; at < kMaxLinkValues[kLabelledCrossed]; ++at) {
    link_crossed_.push_back(
        SumOf(LinkPlaceRow(kCrossed, at / kLabels), LinkPlaceRow(kLabelledCrossed, at)));
  }
  for (uint32_t at = 0; at < kMaxLinkValues[kLabelledSegments]; ++at) {
    link_segments_.push_back(
        SumOf(LinkPlaceRow(kSegments, at / kLabels), LinkPlaceRow(kLabelledSegments, at)));
  }
  for (uint32_t at = 0; at < kMaxLinkValues[kQuotes] * kWithinRule; ++at) {
    const uint32_t quotes = at / kWithinRule;
    const uint32_t side = quotes / kWithinQuotes;
    link_quotes_.push_back(SumOf(LinkPlaceRow(kQuotes, quotes),
                                 LinkPlaceRow(kRule, side * kWithinRule + at % kWithinRule)));
  }
  for (uint32_t value = 0; value < kMaxLinkValues[kWords]; ++value) {
    link_words_.push_back(LinkPlaceRow(kWords, value));
  }
}

const char* OwnRows::RoleRow(RoleOwnFeature feature, uint32_t value) const {
  return roles_.OwnFeature(static_cast<size_t>(feature), HashOf(feature, value));
}

const char* OwnRows::RoleRow(RoleOwnFeature feature, uint32_t value, Last* last) const {
  if (last->row == nullptr || last->value != value) *last = {value, RoleRow(feature, value)};
  return last->row;
}

const char* OwnRows::LinkRow(LinkItemFeature feature, uint32_t value) const {
  return links_.OwnFeature(static_cast<size_t>(feature), HashOf(feature, value));
}

const char* OwnRows::LinkPlaceRow(size_t number, uint32_t value) const {
  return links_.OwnFeature(kFirstLinkPlaceFeature + number, LinkPlaceFeature(number, value));
}

void OwnRows::AddRole(const LearnedItem& item, HiddenRows* rows) {
  rows->Add(RoleRow(RoleOwnFeature::kCueBefore, item.cue_before, &cue_before_));
  rows->Add(RoleRow(RoleOwnFeature::kCueAfter, item.cue_after, &cue_after_));
  rows->Add(RoleRow(RoleOwnFeature::kSentence, item.sentence, &role_sentence_));
  rows->Add(distances_[item.distance_before * kDistanceSteps + item.distance_after]);
  rows->Add(role_places_[item.place_number]);
}

void OwnRows::AddLinkItem(const LearnedItem& item, HiddenRows* rows) {
  if (link_sentence_.row == nullptr || link_sentence_.value != item.sentence) {
    link_sentence_ = {item.sentence, LinkRow(LinkItemFeature::kSentence, item.sentence)};
  }
  rows->Add(link_sentence_.row);
  rows->Add(link_places_[item.place_number]);
}

void OwnRows::AddLinkPlace(const LinkValues& values, HiddenRows* rows) const {
  rows->Add(link_distances_[values[kDistance] * kWithinCommas + values[kCommas] % kWithinCommas]);
  rows->Add(link_crossed_[values[kLabelledCrossed]]);
  rows->Add(link_segments_[values[kLabelledSegments]]);
  rows->Add(link_quotes_[values[kQuotes] * kWithinRule + values[kRule] % kWithinRule]);
  rows->Add(link_words_[values[kWords]]);
}

}  // namespace quotecheck
