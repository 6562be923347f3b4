"""Makes one large article in each form that the program reads, the same from the same seed.

usage: large_articles.py NUMBER BYTES     (the number of a form; writes to standard output)
"""
import gzip
import html
import io
import json
import sys
import zipfile

import small_articles


def prose(size, seed=1):
    """Some `size` bytes of invented news, paragraphs apart."""
    parts = []
    length = 0
    for text in small_articles.articles(1 << 40, seed):
        body = text.split("\n\n", 1)[1]
        length += len(body.encode()) + 1
        if length > size:
            break
        parts.append(body)
    return "\n".join(parts)


def markup(size, seed=1):
    """Paragraphs of a page, `size` bytes of them at most."""
    paragraphs = []
    length = 0
    for paragraph in prose(size, seed).split("\n\n"):
        line = f"<p>{html.escape(paragraph.strip(), quote=False)}</p>\n"
        length += len(line.encode())
        if length > size:
            break
        paragraphs.append(line)
    return "".join(paragraphs)


def page(size):
    return ("<!doctype html><html><head><title>Day of news</title></head><body><article><h1>Day of news</h1>\n"
            + markup(size - 200) + "</article></body></html>")


def nitf(size):
    return ("<nitf><head><title>Day of news</title></head><body><body.content>\n" + markup(size - 200)
            + "</body.content></body></nitf>")


def record(text):
    """JSON that stays as large as the text: letters beyond ASCII as they are."""
    return json.dumps({"title": "Day of news", "text": text}, ensure_ascii=False)


def zipped(text):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("large.txt", text)
    return out.getvalue()


def warc(content):
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + content
    return (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/day\r\n"
            f"Content-Length: {len(block)}\r\n\r\n").encode() + block + b"\r\n\r\n"


def without_quotations(size):
    line = "The rain fell on the hills of Norfield again, and the river rose by a hand. "
    paragraph = line * 8 + "\n\n"
    return paragraph * (size // len(paragraph))


def escaped(size):
    """Prose that leaves room for the escapes of its line ends and for other fields."""
    return prose(size - size // 32 - 200)


# What it is, file name, and what makes the bytes of one article of `size` bytes, with its markup.
FORMS = (
    ("text", "large.txt", lambda size: prose(size).encode()),
    ("text on one line", "line.txt", lambda size: prose(size).replace("\n", " ").encode()),
    ("text without a quotation", "plain.txt", lambda size: without_quotations(size).encode()),
    ("text in UTF-16", "wide.txt", lambda size: prose(size // 2 - 1000).encode("utf-16")),
    ("text with \\r\\n", "returns.txt", lambda size: escaped(size).replace("\n", "\r\n").encode()),
    ("Markdown", "large.md", lambda size: prose(size).encode()),
    ("HTML", "large.html", lambda size: page(size).encode()),
    ("NITF", "large.xml", lambda size: nitf(size).encode()),
    ("JSON", "large.json", lambda size: record(escaped(size)).encode()),
    ("JSON Lines", "large.jsonl", lambda size: record(escaped(size)).encode() + b"\n"),
    ("text in gzip", "large.txt.gz", lambda size: gzip.compress(prose(size).encode(), 1)),
    ("text in zip", "large.zip", lambda size: zipped(prose(size))),
    ("HTML in WARC", "large.warc", lambda size: warc(page(size - 1000).encode())),
)


def main():
    _, _, make = FORMS[int(sys.argv[1])]
    sys.stdout.buffer.write(make(int(sys.argv[2])))


if __name__ == "__main__":
    main()
