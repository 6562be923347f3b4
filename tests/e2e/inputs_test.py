#!/usr/bin/env python3
"""What quotecheck makes of files: found or not, readable or not, in whatever order.

usage: inputs_test.py PROGRAM
"""
import bz2
import gzip
import io
import json
import lzma
import os
import re
import subprocess
import sys
import tarfile
import zipfile

import e2e
from e2e import HARBOUR, PLAIN, VALLEY


def records(output):
    return [json.loads(line) for line in output.out.splitlines()]


def paths(output):
    return [record["path"] for record in records(output)]


def test_read_prints_articles_in_order_of_path(scene):
    scene.write(b__txt=VALLEY, a__txt=HARBOUR, c___d__md="# Heading\n\nText *of* d.\n")
    scene.put("e.jsonl", '{"id":"r1","text":"One."}\n{"id":"r2","text":"Two."}\n')
    scene.put(".hidden.txt", "hidden")
    scene.put("notes.png", "no article")
    output = scene.run("read", ".", status=0)
    scene.expect_equal(paths(output), ["a.txt", "b.txt", "c/d.md", "r1", "r2"], "paths")
    first, third = records(output)[0], records(output)[2]
    scene.expect_equal(first["title"], "Bridge to stay open", "title")
    scene.expect_equal(first["outlet"], "Harbour Post", "outlet")
    scene.expect_equal(first["offsets"], "file", "offsets")
    scene.expect_equal(third["text"], "Text of d.", "text of Markdown")
    scene.expect_equal(records(output)[3]["offsets"], "field", "offsets of a record")


def test_the_order_of_paths_makes_no_difference(scene):
    scene.write(a__txt=HARBOUR, b__txt=VALLEY, c__txt=PLAIN)
    for command in (["read"], ["scan"], ["check", "--report=json"]):
        want = scene.run(*command, "a.txt", "b.txt", "c.txt")
        scene.expect(want.bytes, f"{command[0]}: no output")
        for order in (["c.txt", "a.txt", "b.txt"], ["b.txt", "b.txt", "c.txt", "a.txt", "c.txt"], ["."]):
            scene.expect_equal(scene.run(*command, *order).bytes, want.bytes, f"{command[0]} {order}")


def test_the_number_of_jobs_makes_no_difference(scene):
    for i in range(40):
        scene.put(f"batch/{i:02}.txt", (HARBOUR, VALLEY, PLAIN)[i % 3].replace("Tarn", f"Tarn{i}"))
    scene.put("batch/bad.txt", b"\0" * 100)
    scene.put("batch/r.jsonl", "".join(json.dumps({"id": f"r{i}", "text": HARBOUR}) + "\n" for i in range(20)))
    for command in (["scan"], ["scan", "--format=csv"], ["check"], ["check", "--report=json"]):
        one = scene.run(*command, "batch", "--jobs=1")
        for jobs in (2, 8):
            many = scene.run(*command, "batch", f"--jobs={jobs}", status=one.status)
            scene.expect_equal(many.bytes, one.bytes, f"{command}: output of {jobs} jobs")
        scene.expect(one.bytes, f"{command}: no output")


def test_a_missing_path_is_an_error_and_the_others_are_read(scene):
    scene.write(a__txt=HARBOUR)
    for command in ("read", "scan", "check"):
        output = scene.run(command, "gone.txt", "a.txt", "also/gone", status=2)
        scene.expect_in("quotecheck: gone.txt: no such file or directory\n", output.err, command)
        scene.expect_in("quotecheck: also/gone: no such file or directory\n", output.err, command)
        scene.expect_in("1 articles" if command == "check" else "a.txt", output.out, command)


def test_what_cannot_be_read_is_unchecked(scene):
    scene.write(a__txt=HARBOUR)
    os.mkdir(os.path.join(scene.folder, "folder.txt"))
    os.mkfifo(os.path.join(scene.folder, "pipe.txt"))
    os.symlink("nowhere", os.path.join(scene.folder, "dangling.txt"))
    os.symlink("loop.txt", os.path.join(scene.folder, "loop.txt"))
    os.symlink(".", os.path.join(scene.folder, "here"))
    scene.put("binary.txt", bytes(range(256)) * 4)
    scene.put("empty.txt", b"")
    scene.put("large.txt", "word " * 1000)
    want = {
        "binary.txt": "binary data, not text",
        "dangling.txt": "no such file or directory",
        "empty.txt": "holds no text",
        "folder.txt": "a directory that holds no articles",
        "large.txt": "more than 2000 bytes",
        "loop.txt": "symbolic links in a circle",
        "pipe.txt": "not a regular file",
    }
    output = scene.run("read", ".", "--max-article-bytes=2000", status=0)
    got = {r["path"]: r["unchecked"] for r in records(output) if "unchecked" in r}
    scene.expect_equal(got, want, "unchecked by read")
    scene.expect_in("a.txt", paths(output), "read")
    output = scene.run("check", ".", "--report=json", "--max-article-bytes=2000", status=0)
    got = {u["path"]: u["reason"] for u in json.loads(output.out)["unchecked"]}
    scene.expect_equal(got, want, "unchecked by check")
    scene.expect_in(" 7 unchecked\n", output.err, "summary")
    output = scene.run("scan", ".", "--max-article-bytes=2000", status=0)
    scene.expect_in("quotecheck: pipe.txt: unchecked: not a regular file\n", output.err, "scan")
    scene.run("check", ".", "--strict", status=2)
    named = scene.run("check", "pipe.txt", "a.txt", status=0)
    scene.expect_in("not a regular file", named.out, "a FIFO that is named")


def test_no_link_leads_out_of_the_directories_named(scene):
    scene.write(in___a__txt=HARBOUR, out___b__txt=VALLEY)
    os.symlink("../out/b.txt", os.path.join(scene.folder, "in", "b.txt"))
    os.symlink("../out", os.path.join(scene.folder, "in", "folder"))
    os.symlink("/etc/hostname", os.path.join(scene.folder, "in", "name.txt"))
    os.symlink("a.txt", os.path.join(scene.folder, "in", "same.txt"))
    reason = "a link that leads out of the directories named"
    for inputs in (["in"], ["in", "in/a.txt"]):
        output = scene.run("read", *inputs, status=0)
        got = {r["path"]: r.get("unchecked") for r in records(output)}
        want = {"in/a.txt": None, "in/b.txt": reason, "in/folder": reason, "in/name.txt": reason}
        scene.expect_equal(got, want, f"read {inputs}")
    output = scene.run("check", "in", "--strict", status=2)
    scene.expect_in(f"in/b.txt: {reason}\n", output.out, "check")
    scene.expect_equal(paths(scene.run("read", "in/b.txt", status=0)), ["in/b.txt"], "a link that is named")
    scene.expect_equal(paths(scene.run("read", "in/folder", status=0)), ["in/folder/b.txt"], "a directory that is named")


def test_a_directory_without_articles_is_unchecked(scene):
    os.makedirs(os.path.join(scene.folder, "empty", "inner"))
    output = scene.run("check", "empty", status=0)
    scene.expect_in("a directory that holds no articles", output.out, "check")
    scene.expect_in("0 articles, 0 quotes, 0 utterances, 0 findings, 1 unchecked\n", output.out, "summary")
    scene.run("check", "empty", "--strict", status=2)


def test_a_bad_line_costs_that_line_only(scene):
    lines = [json.dumps({"id": "one", "text": HARBOUR}), "{bad", json.dumps({"id": "two", "text": VALLEY}),
             json.dumps({"id": "three"})]
    scene.put("batch.jsonl", "\n".join(lines) + "\n")
    output = scene.run("check", "batch.jsonl", "--report=json")
    report = json.loads(output.out)
    scene.expect_equal([a["path"] for a in report["articles"]], ["one", "two"], "articles")
    reasons = [u["reason"] for u in report["unchecked"]]
    scene.expect_equal(len(reasons), 2, "unchecked lines")
    scene.expect_in("line 2: not JSON", reasons[0], "second line")
    scene.expect_in('line 4: no string "text"', reasons[1], "fourth line")


def documented_fields():
    """{what: names} of the table of docs/input.md."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "docs", "input.md"),
              encoding="utf-8") as stream:
        table = stream.read().split("| what | fields |\n|---|---|\n")[1].split("\n\n")[0]
    rows = [row.strip("| ").split(" | ") for row in table.splitlines()]
    return {what: re.findall(r"`([^`]+)`", names) for what, names in rows}


def test_the_fields_of_records_are_those_documented(scene):
    fields = documented_fields()
    scene.expect_equal(len(fields), 10, "rows")
    for what, names in fields.items():
        for name in names:
            value = "https://a.example/1" if what == "url" else "<p>Some words</p>" if what == "html" else "Some words"
            record = {name: value} if what in ("text", "html") else {"text": "Some words", name: value}
            scene.put("r.jsonl", json.dumps(record))
            read = records(scene.run("read", "r.jsonl", status=0))[0]
            got = read.get("text" if what == "html" else what)
            scene.expect_equal(got, "Some words" if what == "html" else value, f"{name} as {what}")


def test_fields_are_mapped_by_the_configuration(scene):
    records_of_ours = [{"hed": "Bridge", "story": {"words": HARBOUR}, "pub_ts": 1934355600, "guid": "x-1"}]
    scene.put("r.jsonl", "\n".join(map(json.dumps, records_of_ours)))
    scene.expect_in("unchecked", scene.run("read", "r.jsonl", status=0).out, "without a configuration")
    scene.put(".quotecheck.toml", '[fields]\ntext = "story.words"\ntitle = ["headline", "hed"]\n'
              'published = "pub_ts"\npath = "guid"\n')
    read = records(scene.run("read", "r.jsonl", status=0))[0]
    scene.expect_equal([read.get(name) for name in ("path", "title", "published", "text")],
                       ["x-1", "Bridge", "2031-04-19T09:00:00Z", HARBOUR], "record")
    scene.expect_in('"x-1"', scene.run("check", "r.jsonl", "--report=json").out, "check")
    scene.expect_in('"x-1"', scene.run("scan", "r.jsonl").out, "scan")
    scene.expect_in("hed", scene.run("check", "--print-config", status=0).out, "--print-config")
    scene.put(".quotecheck.toml", '[fields]\ntitel = "hed"\n')
    scene.expect_in(".quotecheck.toml:2:1: unknown key 'titel', did you mean 'title'?\n",
                    scene.run("read", "r.jsonl", status=2).err, "an unknown key")


def test_standard_input_is_told_by_its_content(scene):
    text = scene.run("read", "-", stdin=HARBOUR.encode(), status=0)
    scene.expect_equal([(r["path"], r["format"]) for r in records(text)], [("-", "text")], "text")
    lines = scene.run("read", "--stdin", stdin=b'{"id":"x","text":"One."}\n{"id":"y","text":"Two."}\n', status=0)
    scene.expect_equal(paths(lines), ["x", "y"], "JSON Lines")
    markup = scene.run("read", "--stdin", stdin=b"<html>", status=0)
    scene.expect_equal(list(records(markup)[0]), ["path", "unchecked"], "markup")


def archives_of(data):
    """`data` in containers of every kind, with the path that an article in them has."""
    tar, tar_bytes, zip_bytes = "-!/a.txt", io.BytesIO(), io.BytesIO()
    with tarfile.open(fileobj=tar_bytes, mode="w") as archive:
        info = tarfile.TarInfo("a.txt")
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    with zipfile.ZipFile(zip_bytes, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", data)
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + data
    crawl = (f"WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: {len(page)}"
             "\r\n\r\n").encode() + page + b"\r\n\r\n"
    return [(gzip.compress(data), "-"), (bz2.compress(data), "-"), (lzma.compress(data), "-"),
            (lzma.compress(data, format=lzma.FORMAT_ALONE), "-"), (tar_bytes.getvalue(), tar),
            (gzip.compress(tar_bytes.getvalue()), tar), (zip_bytes.getvalue(), tar),
            (bz2.compress(zip_bytes.getvalue()), tar), (crawl, "-!/https://a.example/"),
            (gzip.compress(crawl), "-!/https://a.example/")]


def test_standard_input_may_be_any_container(scene):
    for data, path in archives_of(HARBOUR.encode()):
        read = records(scene.run("read", "-", stdin=data, status=0))
        scene.expect_equal([r["path"] for r in read], [path], f"paths of {data[:6]!r}")
        scene.expect_equal([r.get("title") for r in read], ["Bridge to stay open"], f"titles of {data[:6]!r}")


def test_paths_come_from_a_list(scene):
    scene.write(a__txt=HARBOUR, b__txt=VALLEY, c__txt=PLAIN, list="b.txt\r\n\nc.txt\n")
    scene.expect_equal(paths(scene.run("read", "--files-from=list", "a.txt", status=0)),
                       ["a.txt", "b.txt", "c.txt"], "list and argument")
    scene.expect_equal(paths(scene.run("read", "--files-from=-", stdin=b"c.txt\n", status=0)), ["c.txt"],
                       "list on standard input")
    scene.expect_equal(paths(scene.run("read", "--files-from=-", stdin=b"", status=0)), [], "an empty list")
    scene.expect_in("--files-from: gone: no such file", scene.run("read", "--files-from=gone", status=2).err,
                    "a missing list")


def test_any_bytes_are_survived(scene):
    scene.put("nul.txt", "“We will not\0 close it,” said Ilse Varga.\n")
    scene.put("latin.txt", "“Nous ne fermerons pas le café,” said Ilse Varga.".encode("cp1252"))
    scene.put("wide.txt", "\ufeff“We will not close it,” said Ilse Varga.".encode("utf-16-le"))
    scene.put("cut.txt", "“We will not close it,” said Ilse Varga. “".encode()[:-1])
    scene.put("marks.txt", "“" * 100000 + "\n" + "\"" * 100000)
    scene.put("line.txt", "“We will not close it,” said Ilse Varga. " * 5000)
    scene.put("line.md", "**[“_a" * 50000)
    output = scene.run("scan", ".", status=0, timeout=300)
    raw = {name: open(os.path.join(scene.folder, name), "rb").read() for name in os.listdir(scene.folder)}
    quotes = {}
    for record in records(output):
        quotes.setdefault(record["article"], []).append(record)
    for name, encoding in (("latin.txt", "cp1252"), ("wide.txt", "utf-16-le"), ("cut.txt", "utf-8")):
        scene.expect(quotes.get(name), f"{name}: no quotation")
        for quote in quotes.get(name, [])[:1]:
            span = quote["content"][0]
            scene.expect_equal(raw[name][span["begin"]:span["end"]].decode(encoding), quote["text"],
                               f"{name}: the bytes of the quotation")


PAGE = ("<html><head><title>Bridge | Harbour Post</title></head><body><nav><a href=/>Home</a></nav>"
        "<p>The bridge will close on Monday, the mayor said, and nobody was asked.</p>"
        "<p>&ldquo;We will <b>not</b> close it,&rdquo; said Ilse Varga on Monday.</p></body></html>")
NITF = ("<nitf><body><body.head><hedline><hl1>Bridge</hl1></hedline></body.head><body.content>"
        "<p>&#8220;We will not close it,&#8221; said Ilse Varga on Monday.</p></body.content></body></nitf>")


def test_every_form_that_news_comes_in_is_read_and_located(scene):
    scene.put("page.html", PAGE)
    scene.put("wire.xml", NITF)
    scene.put("page.html.gz", gzip.compress(PAGE.encode()))
    with zipfile.ZipFile(os.path.join(scene.folder, "batch.zip"), "w") as archive:
        archive.writestr("a.html", PAGE)
        archive.writestr("../b.html", PAGE)
    output = scene.run("scan", ".", status=0)
    quotes = {record["article"]: record for record in records(output)}
    scene.expect_equal(sorted(quotes), ["batch.zip!/a.html", "page.html", "page.html.gz", "wire.xml"], "articles")
    for name, raw in (("page.html", PAGE), ("page.html.gz", PAGE), ("batch.zip!/a.html", PAGE), ("wire.xml", NITF)):
        if name in quotes:
            span = quotes[name]["quoted"][0]
            words = "We will not close it," if raw is NITF else "We will <b>not</b> close it,"
            scene.expect_equal(raw[span["begin"]:span["end"]], words, f"{name}: the bytes of the quotation")
    scene.expect_in("batch.zip!/../b.html: unchecked: a name that leads out of its archive\n", output.err, "traversal")
    for raw in (PAGE.encode(), NITF.encode(), gzip.compress(PAGE.encode())):
        scene.expect(records(scene.run("scan", "-", stdin=raw, status=0)), "standard input: no quotation")


def test_paths_of_a_list_may_end_with_nul(scene):
    scene.write(a__txt=HARBOUR, b__txt=VALLEY)
    output = scene.run("read", "--files-from=-", "-0", stdin=b"b.txt\0a.txt\0", status=0)
    scene.expect_equal(paths(output), ["a.txt", "b.txt"], "paths")


def test_memory_is_bounded_by_the_limits(scene):
    scene.need_limits_of_memory()
    scene.write(a__txt=HARBOUR)
    for name in ("line.txt", "line.jsonl", "line.html", "line.xml"):
        with open(os.path.join(scene.folder, name), "wb") as file:
            file.truncate(2 << 30)  # sparse: one line of 2 GiB
    scene.put("bomb.txt.gz", gzip.compress(bytes(300 << 20)))
    code = ("import os, resource, sys; limit = 700 << 20; resource.setrlimit(resource.RLIMIT_AS, (limit, limit)); "
            "os.execv(sys.argv[1], sys.argv[1:])")
    done = subprocess.run([sys.executable, "-c", code, scene.program, "read", "."], capture_output=True,
                          cwd=scene.folder, timeout=300, check=False)
    scene.expect_equal(done.returncode, 0, "status")
    got = {r["path"]: "unchecked" in r for r in map(json.loads, done.stdout.decode().splitlines())}
    names = ("a.txt", "bomb.txt.gz", "line.html", "line.jsonl", "line.txt", "line.xml")
    want = {name: name != "a.txt" for name in names}
    scene.expect_equal(got, want, "unchecked")


if __name__ == "__main__":
    e2e.main("inputs", e2e.all_tests(globals()))
