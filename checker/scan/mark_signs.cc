#include "checker/scan/mark_signs.h"

#include <optional>

#include "checker/text/characters.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

struct Glyph {
  MarkFamily family;
  MarkShape shape;
};

std::optional<Glyph> FindGlyph(char32_t c) {
  switch (c) {
    case U'“':
    case U'„':
    case U'‟': return Glyph{MarkFamily::kDouble, MarkShape::kOpening};
    case U'”': return Glyph{MarkFamily::kDouble, MarkShape::kClosing};
    case '"':
    case U'＂': return Glyph{MarkFamily::kDouble, MarkShape::kStraight};
    case U'«': return Glyph{MarkFamily::kGuillemet, MarkShape::kOpening};
    case U'»': return Glyph{MarkFamily::kGuillemet, MarkShape::kClosing};
    case U'‹': return Glyph{MarkFamily::kAngle, MarkShape::kOpening};
    case U'›': return Glyph{MarkFamily::kAngle, MarkShape::kClosing};
    case U'「': return Glyph{MarkFamily::kCorner, MarkShape::kOpening};
    case U'」': return Glyph{MarkFamily::kCorner, MarkShape::kClosing};
    case U'『': return Glyph{MarkFamily::kWhiteCorner, MarkShape::kOpening};
    case U'』': return Glyph{MarkFamily::kWhiteCorner, MarkShape::kClosing};
    case U'‘':
    case U'‚':
    case U'‛':
    case '`': return Glyph{MarkFamily::kSingle, MarkShape::kOpening};
    case U'’':
    case U'´': return Glyph{MarkFamily::kSingle, MarkShape::kClosing};
    case '\'':
    case U'＇': return Glyph{MarkFamily::kSingle, MarkShape::kStraight};
    default: return std::nullopt;
  }
}

bool IsOpeningBracket(char32_t c) {
  return c == '(' || c == '[' || c == '{' || c == '$' || c == U'£' || c == U'€' || c == '#' ||
         c == '@' || c == '/' || c == U'¿' || c == U'¡' || c == '*' || c == '_';
}

Neighbour ClassOf(char32_t c) {
  if (IsSpace(c)) return Neighbour::kBlank;
  if (IsLetter(c) || IsCombining(c)) return Neighbour::kLetter;
  if (IsDigit(c)) return Neighbour::kDigit;
  if (FindGlyph(c).has_value()) return Neighbour::kMark;
  if (IsDash(c)) return Neighbour::kDash;
  if (c == U'…') return Neighbour::kEllipsis;
  if (IsOpeningBracket(c)) return Neighbour::kOpener;
  return Neighbour::kStop;
}

Neighbour Before(absl::string_view text, TextSpan paragraph, size_t begin) {
  if (begin <= paragraph.begin) return Neighbour::kBlank;
  const CodePoint c = DecodeUtf8Before(text, begin);
  if (c.value == '.' && begin >= paragraph.begin + 2 && text[begin - 2] == '.') {
    return Neighbour::kEllipsis;
  }
  return ClassOf(c.value);
}

Neighbour After(absl::string_view text, TextSpan paragraph, size_t end) {
  if (end >= paragraph.end) return Neighbour::kBlank;
  const CodePoint c = DecodeUtf8(text, end);
  if (c.value == '.' && end + 1 < paragraph.end && text[end + 1] == '.') {
    return Neighbour::kEllipsis;
  }
  return ClassOf(c.value);
}

// Two of these side by side are one double mark: ``so'' and ''so''.
bool IsTwin(const Document& document, size_t token, char c) {
  if (token + 1 >= document.tokens.size()) return false;
  const TextSpan first = document.tokens[token].span;
  const TextSpan second = document.tokens[token + 1].span;
  return first.end == second.begin && document.text[first.begin] == c &&
         document.text[second.begin] == c && first.size() == 1 && second.size() == 1;
}

// Marks around a value of left-over HTML: <a href="...">.
bool IsAttributeMark(const Document& document, size_t token, bool* in_attribute) {
  if (document.tokens[token].folded != "\"") return false;
  const bool opens = token > 0 && document.tokens[token - 1].folded == "=" &&
                     document.tokens[token - 1].span.end == document.tokens[token].span.begin;
  const bool closes = *in_attribute && !opens;
  *in_attribute = opens;
  return opens || closes;
}

}  // namespace

bool MarkSign::CanOpen() const {
  switch (before) {
    case Neighbour::kLetter:
    case Neighbour::kDigit:
    case Neighbour::kStop:
    case Neighbour::kEllipsis: return false;
    default: break;
  }
  return after != Neighbour::kBlank && after != Neighbour::kStop;
}

bool MarkSign::CanClose() const {
  if (before == Neighbour::kBlank || before == Neighbour::kOpener) return false;
  return after != Neighbour::kLetter && after != Neighbour::kDigit;
}

std::vector<MarkSign> FindMarkSigns(const Document& document) {
  std::vector<MarkSign> signs;
  size_t paragraph = 0;
  bool in_attribute = false;
  for (size_t t = 0; t < document.tokens.size(); ++t) {
    if (document.tokens[t].kind != TokenKind::kPunctuation) continue;
    MarkSign sign;
    sign.span = document.tokens[t].span;
    sign.glyph = DecodeUtf8(document.text, sign.span.begin).value;
    const std::optional<Glyph> glyph = FindGlyph(sign.glyph);
    if (!glyph.has_value()) continue;
    if (IsAttributeMark(document, t, &in_attribute)) continue;
    sign.family = glyph->family;
    sign.shape = glyph->shape;
    sign.token = t;
    for (char twin : {'`', '\''}) {
      if (!IsTwin(document, t, twin)) continue;
      sign.family = MarkFamily::kDouble;
      sign.shape = twin == '`' ? MarkShape::kOpening : MarkShape::kStraight;
      sign.span.end = document.tokens[++t].span.end;
      break;
    }
    while (paragraph + 1 < document.paragraphs.size() &&
           document.paragraphs[paragraph].end <= sign.span.begin) {
      ++paragraph;
    }
    const TextSpan around = document.paragraphs[paragraph];
    sign.paragraph = paragraph;
    sign.begins_paragraph = sign.span.begin <= around.begin;
    sign.before = Before(document.text, around, sign.span.begin);
    sign.after = After(document.text, around, sign.span.end);
    signs.push_back(sign);
  }
  return signs;
}

}  // namespace quotecheck
