#include "checker/ingest/page_hints.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"

namespace quotecheck {
namespace {

// What web sites call the parts of a page that are no article; the vocabulary of Readability and
// trafilatura, without words that also name what holds an article ("widget", "video", "hidden"). In
// the order of their bytes.
// clang-format off
constexpr absl::string_view kAsideWords[] = {
    "ad", "addthis", "ads", "advert", "advertisement", "advertising", "adverts", "author",
    "authors", "banner", "bio", "breadcrumb", "breadcrumbs", "byline", "caption", "captions",
    "carousel", "comment", "comments", "consent", "cookie", "cookies", "copyright", "credit",
    "credits", "dateline", "disclaimer", "disqus", "donate", "donation", "follow", "followus",
    "footer", "footnav", "gallery", "gdpr", "interstitial", "latest", "lightbox", "livefyre",
    "login", "masthead", "menu", "modal", "moreon", "morestories", "mostread", "nav", "navbar",
    "navigation", "newsletter", "newsletterbox", "newsletters", "next", "outbrain", "overlay",
    "pager", "pagination", "paywall", "playlist", "poll", "popular", "popup", "prev", "print",
    "promo", "promobox", "promos", "rail", "rating", "ratings", "reactions", "readmore", "recirc",
    "recirculation", "recommend", "recommendations", "recommended", "related", "share", "sharebar",
    "shares", "sharethis", "sharing", "sidebar", "signup", "slideshow", "social", "sponsor",
    "sponsored", "sponsors", "subscribe", "subscription", "subscriptions", "taboola", "tag", "tags",
    "teaser", "teasers", "timestamp", "toolbar", "trending", "upsell",
};
// clang-format on

constexpr absl::string_view kNamingAttributes[] = {
    "class", "id", "role", "data-component", "data-module", "data-type", "data-testid"};

constexpr size_t kMaxWordBytes = 24;
constexpr size_t kShortWords = 6;    // a block below it may be no more than a label
constexpr size_t kNoticeWords = 40;  // a block below it may be a notice

// How a label of the page begins.
constexpr absl::string_view kLabels[] = {
    "ad",
    "advert",
    "advertisement",
    "all rights reserved",
    "click here to",
    "comment",
    "comments",
    "continue reading",
    "don't miss",
    "don’t miss",
    "filed under",
    "follow us",
    "get the latest",
    "image",
    "join the conversation",
    "last updated",
    "loading",
    "more from",
    "newsletter",
    "photo",
    "photos",
    "please enable",
    "posted",
    "published",
    "read also",
    "also read",
    "read more",
    "read next",
    "recommended",
    "related",
    "see also",
    "share",
    "share this",
    "sign up",
    "story continues below",
    "subscribe",
    "tag",
    "tags",
    "this slideshow requires",
    "trending",
    "updated",
    "watch",
    "what do you think",
};

// What a notice of the page says.
constexpr absl::string_view kNotices[] = {
    "all rights reserved",
    "©",
    "may not be published",
    "may not be reproduced",
    "may not be reprinted",
    "sign up to our",
    "sign up to the",
    "sign up for our",
    "sign up for the",
    "subscribe to our",
    "subscribe to the",
    "subscribe for our",
    "newsletter",
    "follow us on",
    "enable javascript",
    "terms of use",
    "terms of service",
    "privacy policy",
    "file photo",
    "click here to",
    "your inbox",
    "(image: ",
    "(photo: ",
    "(picture: ",
    "(credit: ",
};

// How a caption or its credit begins.
constexpr absl::string_view kCredits[] = {"image:",  "photo:",        "photos:",       "picture:",
                                          "credit:", "image credit:", "photo credit:", "photo by "};

bool IsAsideWord(absl::string_view word) {
  return std::binary_search(std::begin(kAsideWords), std::end(kAsideWords), word);
}

// Whether one of the words of a name is an aside's: "related-links", "shareBar", "post_comments".
bool HasAsideWord(absl::string_view name) {
  char word[kMaxWordBytes];
  size_t length = 0;
  bool after_lower = false;
  for (size_t at = 0; at <= name.size(); ++at) {
    const unsigned char c = at < name.size() ? static_cast<unsigned char>(name[at]) : ' ';
    const bool letter = absl::ascii_isalpha(c);
    if (!letter || (after_lower && absl::ascii_isupper(c))) {
      if (length > 0 && length <= kMaxWordBytes && IsAsideWord({word, length})) return true;
      length = 0;
    }
    after_lower = absl::ascii_islower(c);
    if (!letter) continue;
    if (length < kMaxWordBytes) word[length] = absl::ascii_tolower(c);
    ++length;
  }
  return false;
}

// Whether text begins with a label that ends there or before a mark.
bool BeginsWithLabel(absl::string_view text) {
  return std::any_of(std::begin(kLabels), std::end(kLabels), [text](absl::string_view label) {
    if (!absl::StartsWith(text, label)) return false;
    return text.size() == label.size() ||
           !absl::ascii_isalnum(static_cast<unsigned char>(text[label.size()]));
  });
}

}  // namespace

bool IsAsideElement(MarkupTag tag) {
  switch (tag) {
    case MarkupTag::kAddress:
    case MarkupTag::kAside:
    case MarkupTag::kDialog:
    case MarkupTag::kFigcaption:
    case MarkupTag::kFigure:
    case MarkupTag::kFooter:
    case MarkupTag::kForm:
    case MarkupTag::kMenu:
    case MarkupTag::kNav: return true;
    default: return false;
  }
}

bool IsNamedAside(const MarkupTree& page, MarkupNodeIndex element) {
  return std::any_of(std::begin(kNamingAttributes), std::end(kNamingAttributes),
                     [&](absl::string_view attribute) {
                       return HasAsideWord(page.Attribute(element, attribute));
                     });
}

bool IsNotShown(const MarkupTree& page, MarkupNodeIndex element) {
  bool hidden = false;
  page.Attribute(element, "hidden", &hidden);
  if (hidden) return true;
  std::string style(page.Attribute(element, "style"));
  style.erase(std::remove_if(style.begin(), style.end(), absl::ascii_isspace), style.end());
  return absl::StrContains(style, "display:none") || absl::StrContains(style, "visibility:hidden");
}

bool IsBoilerplate(absl::string_view text, size_t words) {
  if (words >= kNoticeWords) return false;
  const std::string lower = absl::AsciiStrToLower(text);
  absl::string_view begin = lower;
  while (!begin.empty() && static_cast<signed char>(begin[0]) >= 0 &&
         !absl::ascii_isalnum(static_cast<unsigned char>(begin[0]))) {
    begin.remove_prefix(1);
  }
  if (words < kShortWords && BeginsWithLabel(begin)) return true;
  const auto says = [&lower](absl::string_view notice) { return absl::StrContains(lower, notice); };
  const auto credits = [begin](absl::string_view credit) {
    return absl::StartsWith(begin, credit);
  };
  return std::any_of(std::begin(kNotices), std::end(kNotices), says) ||
         std::any_of(std::begin(kCredits), std::end(kCredits), credits);
}

}  // namespace quotecheck
