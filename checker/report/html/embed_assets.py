#!/usr/bin/env python3
"""Makes C++ constants of the HTML report's style sheet and script, with the hashes that its
Content-Security-Policy names (CSP Level 3, section 2.3.1).

usage: embed_assets.py CSS JS OUT.cc
"""
import base64
import hashlib
import sys

PIECE = 8000  # C++ compilers need not take longer literals than 65,536 characters


def constant(name, data):
    pieces = [data[i:i + PIECE] for i in range(0, len(data), PIECE)]
    literals = "\n".join(f'R"~~~({piece})~~~"' for piece in pieces)
    digest = base64.b64encode(hashlib.sha256(data.encode()).digest()).decode()
    return f'const char {name}[] = {literals};\nconst char {name}Hash[] = "sha256-{digest}";\n'


def main():
    css, js, out = sys.argv[1:]
    with open(css, encoding="utf-8") as stream:
        style = stream.read()
    with open(js, encoding="utf-8") as stream:
        script = stream.read()
    for path, text in ((css, style), (js, script)):
        if "</" in text or "<!--" in text:
            sys.exit(f"{path}: holds '</' or '<!--', which would end its element")
    with open(out, "w", encoding="utf-8") as stream:
        stream.write('#include "checker/report/html_assets.h"\n\nnamespace quotecheck {\n'
                     + constant("kReportCss", style) + constant("kReportJs", script)
                     + "}  // namespace quotecheck\n")


if __name__ == "__main__":
    main()
