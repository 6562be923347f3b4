#ifndef QUOTECHECK_CHECKER_INGEST_MARKUP_TAG_H_
#define QUOTECHECK_CHECKER_INGEST_MARKUP_TAG_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace quotecheck {

// The elements of HTML that reading a page tells apart; kOther is every other name.
enum class MarkupTag : uint8_t {
  kOther,
  kText,   // no element: a run of text, in which character references stand for characters
  kCData,  // no element: a run of text as it is (a script, a CDATA section)
  kA,
  kAbbr,
  kAddress,
  kApplet,
  kArea,
  kArticle,
  kAside,
  kAudio,
  kB,
  kBase,
  kBlockquote,
  kBody,
  kBr,
  kButton,
  kCanvas,
  kCaption,
  kCenter,
  kCite,
  kCode,
  kCol,
  kColgroup,
  kDd,
  kDel,
  kDetails,
  kDialog,
  kDiv,
  kDl,
  kDt,
  kEm,
  kEmbed,
  kFieldset,
  kFigcaption,
  kFigure,
  kFont,
  kFooter,
  kForm,
  kFrame,
  kFrameset,
  kH1,
  kH2,
  kH3,
  kH4,
  kH5,
  kH6,
  kHead,
  kHeader,
  kHgroup,
  kHr,
  kHtml,
  kI,
  kIframe,
  kImg,
  kInput,
  kIns,
  kLabel,
  kLegend,
  kLi,
  kLink,
  kMain,
  kMap,
  kMarquee,
  kMath,
  kMenu,
  kMeta,
  kNav,
  kNoembed,
  kNoframes,
  kNoscript,
  kObject,
  kOl,
  kOptgroup,
  kOption,
  kP,
  kParam,
  kPicture,
  kPlaintext,
  kPre,
  kQ,
  kS,
  kScript,
  kSearch,
  kSection,
  kSelect,
  kSmall,
  kSource,
  kSpan,
  kStrong,
  kStyle,
  kSub,
  kSummary,
  kSup,
  kSvg,
  kTable,
  kTbody,
  kTd,
  kTemplate,
  kTextarea,
  kTfoot,
  kTh,
  kThead,
  kTime,
  kTitle,
  kTr,
  kTrack,
  kU,
  kUl,
  kVideo,
  kWbr,
  kXmp,
};

// The element that a name means, in any case.
MarkupTag FindMarkupTag(absl::string_view name);

// An element that never has content: <br>, <img>.
bool IsVoid(MarkupTag tag);

// An element that begins on a line of its own: <p>, <div>, <td>. Others stand in the line.
bool IsBlock(MarkupTag tag);

// A heading, <h1> to <h6>.
bool IsHeading(MarkupTag tag);

// An element whose content is never shown as text, or is for the reader to operate: scripts,
// styles, drawings, players, fields and buttons of forms.
bool IsHidden(MarkupTag tag);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_MARKUP_TAG_H_
