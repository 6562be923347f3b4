#include "checker/ingest/markup_tag.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

#include "absl/strings/ascii.h"

namespace quotecheck {
namespace {

struct NamedTag {
  absl::string_view name;
  MarkupTag tag;
};

constexpr NamedTag kNames[] = {
    {"a", MarkupTag::kA},
    {"abbr", MarkupTag::kAbbr},
    {"address", MarkupTag::kAddress},
    {"applet", MarkupTag::kApplet},
    {"area", MarkupTag::kArea},
    {"article", MarkupTag::kArticle},
    {"aside", MarkupTag::kAside},
    {"audio", MarkupTag::kAudio},
    {"b", MarkupTag::kB},
    {"base", MarkupTag::kBase},
    {"blockquote", MarkupTag::kBlockquote},
    {"body", MarkupTag::kBody},
    {"br", MarkupTag::kBr},
    {"button", MarkupTag::kButton},
    {"canvas", MarkupTag::kCanvas},
    {"caption", MarkupTag::kCaption},
    {"center", MarkupTag::kCenter},
    {"cite", MarkupTag::kCite},
    {"code", MarkupTag::kCode},
    {"col", MarkupTag::kCol},
    {"colgroup", MarkupTag::kColgroup},
    {"dd", MarkupTag::kDd},
    {"del", MarkupTag::kDel},
    {"details", MarkupTag::kDetails},
    {"dialog", MarkupTag::kDialog},
    {"div", MarkupTag::kDiv},
    {"dl", MarkupTag::kDl},
    {"dt", MarkupTag::kDt},
    {"em", MarkupTag::kEm},
    {"embed", MarkupTag::kEmbed},
    {"fieldset", MarkupTag::kFieldset},
    {"figcaption", MarkupTag::kFigcaption},
    {"figure", MarkupTag::kFigure},
    {"font", MarkupTag::kFont},
    {"footer", MarkupTag::kFooter},
    {"form", MarkupTag::kForm},
    {"frame", MarkupTag::kFrame},
    {"frameset", MarkupTag::kFrameset},
    {"h1", MarkupTag::kH1},
    {"h2", MarkupTag::kH2},
    {"h3", MarkupTag::kH3},
    {"h4", MarkupTag::kH4},
    {"h5", MarkupTag::kH5},
    {"h6", MarkupTag::kH6},
    {"head", MarkupTag::kHead},
    {"header", MarkupTag::kHeader},
    {"hgroup", MarkupTag::kHgroup},
    {"hr", MarkupTag::kHr},
    {"html", MarkupTag::kHtml},
    {"i", MarkupTag::kI},
    {"iframe", MarkupTag::kIframe},
    {"img", MarkupTag::kImg},
    {"input", MarkupTag::kInput},
    {"ins", MarkupTag::kIns},
    {"label", MarkupTag::kLabel},
    {"legend", MarkupTag::kLegend},
    {"li", MarkupTag::kLi},
    {"link", MarkupTag::kLink},
    {"main", MarkupTag::kMain},
    {"map", MarkupTag::kMap},
    {"marquee", MarkupTag::kMarquee},
    {"math", MarkupTag::kMath},
    {"menu", MarkupTag::kMenu},
    {"meta", MarkupTag::kMeta},
    {"nav", MarkupTag::kNav},
    {"noembed", MarkupTag::kNoembed},
    {"noframes", MarkupTag::kNoframes},
    {"noscript", MarkupTag::kNoscript},
    {"object", MarkupTag::kObject},
    {"ol", MarkupTag::kOl},
    {"optgroup", MarkupTag::kOptgroup},
    {"option", MarkupTag::kOption},
    {"p", MarkupTag::kP},
    {"param", MarkupTag::kParam},
    {"picture", MarkupTag::kPicture},
    {"plaintext", MarkupTag::kPlaintext},
    {"pre", MarkupTag::kPre},
    {"q", MarkupTag::kQ},
    {"s", MarkupTag::kS},
    {"script", MarkupTag::kScript},
    {"search", MarkupTag::kSearch},
    {"section", MarkupTag::kSection},
    {"select", MarkupTag::kSelect},
    {"small", MarkupTag::kSmall},
    {"source", MarkupTag::kSource},
    {"span", MarkupTag::kSpan},
    {"strong", MarkupTag::kStrong},
    {"style", MarkupTag::kStyle},
    {"sub", MarkupTag::kSub},
    {"summary", MarkupTag::kSummary},
    {"sup", MarkupTag::kSup},
    {"svg", MarkupTag::kSvg},
    {"table", MarkupTag::kTable},
    {"tbody", MarkupTag::kTbody},
    {"td", MarkupTag::kTd},
    {"template", MarkupTag::kTemplate},
    {"textarea", MarkupTag::kTextarea},
    {"tfoot", MarkupTag::kTfoot},
    {"th", MarkupTag::kTh},
    {"thead", MarkupTag::kThead},
    {"time", MarkupTag::kTime},
    {"title", MarkupTag::kTitle},
    {"tr", MarkupTag::kTr},
    {"track", MarkupTag::kTrack},
    {"u", MarkupTag::kU},
    {"ul", MarkupTag::kUl},
    {"video", MarkupTag::kVideo},
    {"wbr", MarkupTag::kWbr},
    {"xmp", MarkupTag::kXmp},
};

constexpr size_t kMaxNameBytes = 10;  // "blockquote", "figcaption"
constexpr size_t kSlots = 1024;

constexpr size_t Slot(const char* name, size_t size) {
  uint32_t hash = static_cast<uint32_t>(size);
  for (size_t i = 0; i < size; ++i) hash = hash * 31 + static_cast<unsigned char>(name[i]);
  return (hash ^ hash >> 10) % kSlots;
}

// Indices into kNames plus one, open addressing; 0 is empty.
constexpr std::array<uint8_t, kSlots> MakeTable() {
  std::array<uint8_t, kSlots> table = {};
  for (size_t i = 0; i < std::size(kNames); ++i) {
    size_t slot = Slot(kNames[i].name.data(), kNames[i].name.size());
    while (table[slot] != 0) slot = (slot + 1) % kSlots;
    table[slot] = static_cast<uint8_t>(i + 1);
  }
  return table;
}

constexpr std::array<uint8_t, kSlots> kTable = MakeTable();

using TagSet = std::array<bool, 256>;

constexpr TagSet MakeSet(std::initializer_list<MarkupTag> tags) {
  TagSet set = {};
  for (const MarkupTag tag : tags) set[static_cast<size_t>(tag)] = true;
  return set;
}

constexpr TagSet kVoid = MakeSet(
    {MarkupTag::kArea, MarkupTag::kBase, MarkupTag::kBr, MarkupTag::kCol, MarkupTag::kEmbed,
     MarkupTag::kFrame, MarkupTag::kHr, MarkupTag::kImg, MarkupTag::kInput, MarkupTag::kLink,
     MarkupTag::kMeta, MarkupTag::kParam, MarkupTag::kSource, MarkupTag::kTrack, MarkupTag::kWbr});

constexpr TagSet kBlock = MakeSet(
    {MarkupTag::kAddress,  MarkupTag::kArticle, MarkupTag::kAside,    MarkupTag::kBlockquote,
     MarkupTag::kBody,     MarkupTag::kButton,  MarkupTag::kCaption,  MarkupTag::kCenter,
     MarkupTag::kDd,       MarkupTag::kDetails, MarkupTag::kDialog,   MarkupTag::kDiv,
     MarkupTag::kDl,       MarkupTag::kDt,      MarkupTag::kFieldset, MarkupTag::kFigcaption,
     MarkupTag::kFigure,   MarkupTag::kFooter,  MarkupTag::kForm,     MarkupTag::kH1,
     MarkupTag::kH2,       MarkupTag::kH3,      MarkupTag::kH4,       MarkupTag::kH5,
     MarkupTag::kH6,       MarkupTag::kHead,    MarkupTag::kHeader,   MarkupTag::kHgroup,
     MarkupTag::kHr,       MarkupTag::kHtml,    MarkupTag::kLegend,   MarkupTag::kLi,
     MarkupTag::kMain,     MarkupTag::kMenu,    MarkupTag::kNav,      MarkupTag::kOl,
     MarkupTag::kOptgroup, MarkupTag::kOption,  MarkupTag::kP,        MarkupTag::kPlaintext,
     MarkupTag::kPre,      MarkupTag::kSearch,  MarkupTag::kSection,  MarkupTag::kSelect,
     MarkupTag::kSummary,  MarkupTag::kTable,   MarkupTag::kTbody,    MarkupTag::kTd,
     MarkupTag::kTfoot,    MarkupTag::kTh,      MarkupTag::kThead,    MarkupTag::kTitle,
     MarkupTag::kTr,       MarkupTag::kUl,      MarkupTag::kXmp});

constexpr TagSet kHidden =
    MakeSet({MarkupTag::kApplet,   MarkupTag::kAudio,    MarkupTag::kButton,  MarkupTag::kCanvas,
             MarkupTag::kEmbed,    MarkupTag::kFrameset, MarkupTag::kHead,    MarkupTag::kIframe,
             MarkupTag::kInput,    MarkupTag::kMath,     MarkupTag::kNoembed, MarkupTag::kNoframes,
             MarkupTag::kNoscript, MarkupTag::kObject,   MarkupTag::kOption,  MarkupTag::kOptgroup,
             MarkupTag::kScript,   MarkupTag::kSelect,   MarkupTag::kStyle,   MarkupTag::kSvg,
             MarkupTag::kTemplate, MarkupTag::kTextarea, MarkupTag::kVideo});

}  // namespace

MarkupTag FindMarkupTag(absl::string_view name) {
  if (name.empty() || name.size() > kMaxNameBytes) return MarkupTag::kOther;
  char lower[kMaxNameBytes];
  for (size_t i = 0; i < name.size(); ++i) lower[i] = absl::ascii_tolower(name[i]);
  const absl::string_view key(lower, name.size());
  for (size_t slot = Slot(lower, name.size()); kTable[slot] != 0; slot = (slot + 1) % kSlots) {
    const NamedTag& named = kNames[kTable[slot] - 1];
    if (named.name == key) return named.tag;
  }
  return MarkupTag::kOther;
}

bool IsVoid(MarkupTag tag) { return kVoid[static_cast<size_t>(tag)]; }
bool IsBlock(MarkupTag tag) { return kBlock[static_cast<size_t>(tag)]; }
bool IsHeading(MarkupTag tag) { return tag >= MarkupTag::kH1 && tag <= MarkupTag::kH6; }
bool IsHidden(MarkupTag tag) { return kHidden[static_cast<size_t>(tag)]; }

}  // namespace quotecheck
