#include "checker/report/csv.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/string_view.h"
#include "checker/report/display_text.h"

namespace quotecheck {
namespace {

// What spreadsheets begin a formula with, the full-width forms included.
constexpr absl::string_view kFormulaStarts[] = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};

bool ReadsAsFormula(absl::string_view cell) {
  const size_t begin = cell.find_first_not_of(" \t\r\n");
  if (begin == absl::string_view::npos) return false;
  if (cell[0] == '\t' || cell[0] == '\r' || cell[0] == '\n') return true;
  for (absl::string_view start : kFormulaStarts) {
    if (cell.substr(begin, start.size()) == start) return true;
  }
  return false;
}

// As DisplayText() has it, but for the white space, which is data here.
std::string WithoutControls(absl::string_view value) {
  std::string cell;
  for (size_t at = 0; at < value.size();) {
    const size_t space = value.find_first_of("\t\r\n", at);
    if (space == absl::string_view::npos) {
      absl::StrAppend(&cell, DisplayText(value.substr(at)));
      break;
    }
    absl::StrAppend(&cell, DisplayText(value.substr(at, space - at)), value.substr(space, 1));
    at = space + 1;
  }
  return cell;
}

std::string CsvCell(absl::string_view value) {
  std::string cell = WithoutControls(value);
  if (ReadsAsFormula(cell)) cell.insert(cell.begin(), '\'');
  if (cell.find_first_of("\",;\t\r\n") == std::string::npos) return cell;
  return absl::StrCat("\"", absl::StrReplaceAll(cell, {{"\"", "\"\""}}), "\"");
}

}  // namespace

void WriteCsvRow(const std::vector<std::string>& cells, std::ostream& out) {
  absl::string_view separator = "";
  for (const std::string& cell : cells) {
    out << separator << CsvCell(cell);
    separator = ",";
  }
  out << "\r\n";
}

}  // namespace quotecheck
