// Writes a file as a C++ string: embed_weights SYMBOL OUTPUT.cc FILE
//
// The output defines `extern const absl::string_view SYMBOL` in namespace quotecheck. A file that
// cannot be read or written is an error.

#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>

namespace quotecheck {
namespace {

constexpr size_t kLineBytes = 64;

// Three octal digits each, so that what follows a byte is never read as part of it.
void WriteLiteral(const std::string& bytes, std::ostream& out) {
  for (size_t begin = 0; begin < bytes.size(); begin += kLineBytes) {
    std::string line = "    \"";
    for (size_t i = begin; i < bytes.size() && i < begin + kLineBytes; ++i) {
      const unsigned char byte = static_cast<unsigned char>(bytes[i]);
      line += '\\';
      line += static_cast<char>('0' + (byte >> 6));
      line += static_cast<char>('0' + (byte >> 3 & 7));
      line += static_cast<char>('0' + (byte & 7));
    }
    out << line << "\"\n";
  }
}

int Main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: embed_weights SYMBOL OUTPUT.cc FILE\n";
    return 2;
  }
  std::ifstream in(argv[3], std::ios::binary);
  std::ostringstream read;
  read << in.rdbuf();
  const std::string bytes = std::move(read).str();
  if (!in || bytes.empty()) {
    std::cerr << argv[3] << ": cannot be read, or is empty\n";
    return 1;
  }
  std::ofstream out(argv[2]);
  out << "#include \"absl/strings/string_view.h\"\n\nnamespace quotecheck {\nnamespace {\n\n"
      << "alignas(64) constexpr char kBytes[] =\n";
  WriteLiteral(bytes, out);
  out << "    ;\n\n}  // namespace\n\nextern const absl::string_view " << argv[1] << ";\n"
      << "constexpr absl::string_view " << argv[1] << "(kBytes, sizeof(kBytes) - 1);\n\n"
      << "}  // namespace quotecheck\n";
  out.close();
  if (out.fail()) std::cerr << argv[2] << ": cannot be written\n";
  return out.fail() ? 1 : 0;
}

}  // namespace
}  // namespace quotecheck

int main(int argc, char** argv) { return quotecheck::Main(argc, argv); }
