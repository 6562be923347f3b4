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
constexpr size_t kShortWords = 6;  // a block below it may be no more than a label

// What a label of the page says before its end, a colon, a bar or a number. Articles begin with
// these words too: "Share prices fell".
constexpr absl::string_view kLabelWords[] = {
    "ad",         "advert",    "advertisement", "comment", "comments",  "image",       "loading",
    "newsletter", "photo",     "photos",        "posted",  "published", "recommended", "related",
    "share",      "subscribe", "tag",           "tags",    "trending",  "updated",     "watch",
};

// How a label of the page begins, whatever follows.
constexpr absl::string_view kLabelPhrases[] = {
    "all rights reserved",
    "click here to",
    "continue reading",
    "don't miss",
    "don’t miss",
    "filed under",
    "follow us",
    "get the latest",
    "join the conversation",
    "last updated",
    "more from",
    "please enable",
    "read also",
    "also read",
    "read more",
    "read next",
    "see also",
    "share this",
    "sign up",
    "story continues below",
    "this slideshow requires",
    "what do you think",
};

// What a notice of the page says: what it asks for and what it forbids.
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
    "follow us on",
    "enable javascript",
    "click here to",
    "to your inbox",
    "(image: ",
    "(photo: ",
    "(picture: ",
    "(credit: ",
};

// What a notice begins with; articles speak of these things too.
constexpr absl::string_view kNoticeTopics[] = {"newsletter", "terms of use", "terms of service",
                                               "privacy policy", "file photo"};

constexpr absl::string_view kQuotationMarks[] = {"\"", "“", "”", "„", "‘", "«", "»"};

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

bool IsLetterOrDigit(char c) { return absl::ascii_isalnum(static_cast<unsigned char>(c)); }

// Whether text begins with the whole words of `phrase`; `rest` is what follows them.
bool BeginsWith(absl::string_view text, absl::string_view phrase, absl::string_view* rest) {
  if (!absl::ConsumePrefix(&text, phrase)) return false;
  *rest = text;
  return text.empty() || !IsLetterOrDigit(text[0]);
}

bool EndsLabel(absl::string_view rest) {
  rest = absl::StripLeadingAsciiWhitespace(rest);
  return rest.empty() || rest[0] == ':' || rest[0] == '|' ||
         absl::ascii_isdigit(static_cast<unsigned char>(rest[0])) ||
         std::none_of(rest.begin(), rest.end(), absl::ascii_isalpha);
}

bool BeginsWithLabel(absl::string_view text) {
  absl::string_view rest;
  for (absl::string_view word : kLabelWords) {
    if (BeginsWith(text, word, &rest) && EndsLabel(rest)) return true;
  }
  return std::any_of(std::begin(kLabelPhrases), std::end(kLabelPhrases),
                     [&](absl::string_view phrase) { return BeginsWith(text, phrase, &rest); });
}

// Whether text holds a quotation mark and ends a sentence: what an article quotes.
bool QuotesInSentences(absl::string_view text) {
  const auto holds = [text](absl::string_view mark) { return absl::StrContains(text, mark); };
  if (!std::any_of(std::begin(kQuotationMarks), std::end(kQuotationMarks), holds)) return false;
  text = absl::StripTrailingAsciiWhitespace(text);
  for (bool stripped = true; stripped;) {
    stripped = absl::ConsumeSuffix(&text, ")") || absl::ConsumeSuffix(&text, "’");
    for (absl::string_view mark : kQuotationMarks) stripped |= absl::ConsumeSuffix(&text, mark);
  }
  return absl::EndsWith(text, ".") || absl::EndsWith(text, "!") || absl::EndsWith(text, "?") ||
         absl::EndsWith(text, "…");
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
  if (words >= kNoticeWords || QuotesInSentences(text)) return false;
  const std::string lower = absl::AsciiStrToLower(text);
  absl::string_view begin = lower;
  while (!begin.empty() && static_cast<signed char>(begin[0]) >= 0 && !IsLetterOrDigit(begin[0])) {
    begin.remove_prefix(1);
  }
  if (words < kShortWords && BeginsWithLabel(begin)) return true;
  const auto says = [&lower](absl::string_view notice) { return absl::StrContains(lower, notice); };
  const auto begins = [begin](absl::string_view what) { return absl::StartsWith(begin, what); };
  return std::any_of(std::begin(kNotices), std::end(kNotices), says) ||
         std::any_of(std::begin(kNoticeTopics), std::end(kNoticeTopics), begins) ||
         std::any_of(std::begin(kCredits), std::end(kCredits), begins);
}

}  // namespace quotecheck
