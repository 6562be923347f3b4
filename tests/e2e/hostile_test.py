#!/usr/bin/env python3
"""What hostile and damaged files do to a run: each is unchecked with its reason, all others are checked.

usage: hostile_test.py PROGRAM
"""
import bz2
import ctypes
import gzip
import io
import json
import lzma
import os
import resource
import stat
import subprocess
import tarfile
import zipfile

import e2e
from e2e import HARBOUR, VALLEY

TEXT = HARBOUR.encode()
LIMITS = ["--max-article-bytes=2000000", "--max-unpacked-bytes=60000000", "--max-members=2000"]
PR_CAPBSET_DROP = 24
# Memory: of the program itself, its libraries and stacks; of the window of an article that is scanned; for each byte
# of the article, at most.
PROGRAM_BYTES = 150 << 20
WINDOW_BYTES = 160 * (256 << 10)
BYTES_HELD = 5
CAP_DAC_OVERRIDE = 1
CAP_DAC_READ_SEARCH = 2


def zipped(members, **options):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, **options) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def tarred(*members):
    """Of (name, content) or of (name, link target, type)."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content, *kind in members:
            info = tarfile.TarInfo(name)
            if kind:
                info.type, info.linkname = kind[0], content
                archive.addfile(info)
            else:
                info.size = len(content)
                archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def flipped(data, at):
    return data[:at] + bytes([data[at] ^ 0x5A]) + data[at + 1:]


def nested(pack, depth, data=TEXT):
    for _ in range(depth):
        data = pack(data)
    return data


def layered_bomb():
    """42 kB at most that unpack to 16 ** 4 times 50 MB."""
    data = zipped([("a.txt", bytes(50_000_000))])
    for _ in range(4):
        data = zipped([(f"{i}.zip", data) for i in range(16)])
    assert len(data) < 42_000, len(data)
    return data


def billion_laughs():
    entities = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    return (f'<!DOCTYPE nitf [<!ENTITY l0 "ha">{entities}]><nitf><body><body.content><p>&l9;</p>'
            "</body.content></body></nitf>").encode()


def external_entity(address):
    return (f'<!DOCTYPE nitf [<!ENTITY x SYSTEM "{address}">]><nitf><body><body.content><p>&x;</p>'
            "</body.content></body></nitf>").encode()


def warc(kind, block):
    return (f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://a.example/\r\n"
            f"Content-Length: {len(block)}\r\n\r\n").encode() + block + b"\r\n\r\n"


# Name, bytes, a part of the reason.
BAD = [
    ("empty.txt", b"", "holds no text"),
    ("blank.txt", b" \n\t\n", "holds no text"),
    ("nul.txt", bytes(5000), "binary data"),
    ("noise.txt", bytes(range(256)) * 64, "binary data"),
    ("large.txt", b"No, said she. " * 150_000, "more than 2000000 bytes"),
    ("long_line.jsonl", b'{"text":"' + b"x" * 2_100_000 + b'"}', "longer than 2000000 bytes"),
    ("deep.json", b"[" * 100_000 + b"]" * 100_000, "not JSON"),
    ("cut.json", b'{"text": "No', "not JSON"),
    ("surrogate.json", b'{"text": "\\ud800"}', "not JSON"),
    ("overlong.json", b'{"text": "\xc0\xaf"}', "not JSON"),
    ("no_text.jsonl", b'{"title": 1, "text": {}}\n', "no string"),
    ("no_article.html", b"<html><nav><a href=/>Home</a></nav></html>", "no article text"),
    ("laughs.xml", billion_laughs(), "none is expanded"),
    ("entity_file.xml", external_entity("file:///etc/passwd"), "none is expanded"),
    ("entity_url.xml", external_entity("http://host.example/x"), "none is expanded"),
    ("deep.xml", b"<a>" * 100_000, "nested deeper"),
    ("cut.xml", b"<nitf><body><body.content><p>No", "is not closed"),
    ("unknown.xml", b"<svg></svg>", "XML of a kind that is not read"),
    ("cut.txt.gz", gzip.compress(TEXT)[:-6], "cut short"),
    ("crc.txt.gz", flipped(gzip.compress(TEXT), -7), "damaged"),
    ("length.txt.gz", flipped(gzip.compress(TEXT), -3), "damaged"),
    ("garbage.txt.gz", gzip.compress(TEXT) + b"garbage", "damaged"),
    ("bomb.txt.gz", gzip.compress(bytes(55_000_000)), "more than 2000000 bytes"),
    ("nested.gz", nested(gzip.compress, 50), "nested deeper than 8"),
    ("cut.txt.xz", lzma.compress(TEXT)[:-9], "damaged"),
    ("flip.txt.bz2", flipped(bz2.compress(TEXT), 20), "damaged"),
    ("bomb.tar.bz2", bz2.compress(tarred(("a.bin", bytes(70_000_000)), ("b.txt", TEXT))), "unpacks to more than"),
    ("nested.zip", nested(lambda data: zipped([("a.zip", data)]), 50), "nested deeper than 8"),
    ("layers.zip", layered_bomb(), "unpacks to more than 60000000 bytes"),
    ("traversal.zip", zipped([("../../etc/a.txt", TEXT)]), "leads out of its archive"),
    ("cut.zip", zipped([("a.txt", TEXT)])[:60], "damaged"),
    ("crc.zip", flipped(zipped([("a.txt", TEXT)]), 14), "damaged"),
    ("pictures.zip", zipped([("a.jpg", b"x")]), "holds no articles"),
    ("members.zip", zipped([(f"{i}.jpg", b"") for i in range(2001)]), "more than 2000 members"),
    ("traversal.tar", tarred(("b/../../a.txt", TEXT)), "leads out of its archive"),
    ("absolute_link.tar", tarred(("a.txt", "/etc/passwd", tarfile.SYMTYPE)), "a link in an archive"),
    ("hard_link.tar", tarred(("a.txt", "../../a.txt", tarfile.LNKTYPE)), "a link in an archive"),
    ("device.tar", tarred(("a.txt", "", tarfile.CHRTYPE)), "not a regular file"),
    ("cut.tar", tarred(("a.txt", TEXT))[:700], "damaged"),
    ("cut.warc", b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99\r\n\r\nHTTP/1.1 200", "cut short"),
    ("length.warc", b"WARC/1.0\r\nWARC-Type: response\r\n\r\nx", "without its length"),
    ("brotli.warc", warc("response", b"HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx"), "cut short"),
    ("revisits.warc", warc("revisit", b"HTTP/1.1 200 OK\r\n\r\n"), "holds no pages"),
    ("page.pdf", b"%PDF-1.7\n", "pdftotext"),
    ("letter.docx", zipped([("[Content_Types].xml", "<x/>")]), "convert it to text"),
    ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "convert it to text"),
    ("pack.txt", b"7z\xbc\xaf\x27\x1c", "unpack it"),
]

# Name and bytes of what is read, flaws and all.
FLAWED = [
    ("utf16.txt", HARBOUR.encode("utf-16-le")),
    ("utf16_mark.txt", HARBOUR.encode("utf-16")),
    ("utf16_odd.txt", HARBOUR.encode("utf-16") + b"\n"),
    ("utf16_surrogate.txt", HARBOUR.encode("utf-16") + b"\x3d\xd8"),
    ("overlong.txt", TEXT + b"\xc0\xaf\xe0\x80\xaf"),
    ("surrogate.txt", TEXT + b"\xed\xa0\x80"),
    ("few_nul.txt", TEXT + b"\0\0"),
    ("cut.txt", TEXT + b"\xe2\x80"),
    ("divs.html", b"<div>" * 10_000 + b"<p>" + TEXT + b"</p>"),
    ("cut.html", b"<html><p>" + TEXT + b"</p><p class=\"a"),
    ("twice.tar", tarred(("a.txt", TEXT), ("a.txt", TEXT))),
]


def unchecked_by(output):
    return {u["path"]: u["reason"] for u in json.loads(output.out)["unchecked"]}


def test_each_costs_itself_alone(scene):
    scene.expect(len(BAD) >= 40, f"{len(BAD)} bad inputs")
    for name, content, _ in BAD:
        scene.put(f"batch/{name}", content)
    for name, content in FLAWED:
        scene.put(f"batch/{name}", content)
    scene.put("batch/good/a.txt", HARBOUR)
    scene.put("batch/good/b.txt", VALLEY)
    output = scene.run("check", "batch", "--no-config", "--report=json", "--report=text=report.txt", *LIMITS, status=1,
                       timeout=300)
    got = unchecked_by(output)
    for name, _, reason in BAD:
        said = [why for path, why in got.items() if path.split("!/")[0] == f"batch/{name}"]
        scene.expect(said, f"{name}: not unchecked")
        scene.expect_in(reason, " ".join(said), name)
    bad = {f"batch/{name}" for name, _, _ in BAD}
    scene.expect_equal({path.split("!/")[0] for path in got} - bad, set(), "unchecked without being bad")
    articles = {a["path"].split("!/")[0] for a in json.loads(output.out)["articles"]}
    read = {f"batch/{name}" for name, _ in FLAWED} | {"batch/good/a.txt", "batch/good/b.txt"}
    scene.expect_equal(articles, read, "articles")
    findings = {f["article"] for f in json.loads(output.out)["findings"] if f["rule"] == "QC104"}
    scene.expect_equal(findings, {"batch/good/b.txt"}, "findings")
    scene.expect_in(f" {len(got)} unchecked\n", scene.read("report.txt"), "the last line")
    scene.run("check", "batch", "--no-config", "--strict", *LIMITS, status=2, timeout=300)


def test_each_alone_is_status_0_and_strict_is_2(scene):
    for name, content, _ in BAD:
        scene.put(name, content)
    for name in ("empty.txt", "laughs.xml", "crc.txt.gz", "layers.zip", "traversal.tar", "deep.json", "cut.warc"):
        scene.run("check", name, "--no-config", *LIMITS, status=0)
        scene.run("check", name, "--no-config", "--strict", *LIMITS, status=2)


def test_a_batch_is_limited(scene):
    for name in ("a.txt", "b.txt", "c.txt"):
        scene.put(name, HARBOUR)
    limit = f"--max-batch-bytes={2 * len(TEXT)}"
    reason = f"the batch holds more than {2 * len(TEXT)} bytes"
    for options in ([limit, "--jobs=1"], [limit, "--jobs=8"]):
        output = scene.run("check", ".", "--no-config", "--report=json", *options, status=0)
        scene.expect_equal(unchecked_by(output), {"c.txt": reason}, f"unchecked with {options}")
    scene.put(".quotecheck.toml", f"max-batch-bytes = {2 * len(TEXT)}\n")
    scene.expect_in(reason, scene.run("read", ".", status=0).out, "the configuration")


def run_within(scene, most, *arguments):
    """Runs the program with so many bytes for its data: what it asked for and has not given back, touched or not."""
    # glibc's allocator keeps what each thread has freed for that thread alone; the program is shipped with another.
    return subprocess.run([scene.program, *arguments], cwd=scene.folder, capture_output=True, text=True, check=False,
                          timeout=300, env={**os.environ, "MALLOC_ARENA_MAX": "1"},
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_DATA, (most, most)))


def quoted_and_plain(number, size):
    """An article of some `size` bytes, whose 50 quotations all stand at its beginning."""
    paragraph = "“We will not close the bridge before winter number {},” said Ilse Varga, the mayor of Hollenau{}.\n\n"
    quoted = "".join(paragraph.format(i, number) for i in range(50))
    rain = "The rain fell on the hills of Hollenau again. " * 20 + "\n\n"
    return f"title: Bridge {number}\n\n{quoted}" + rain * ((size - len(quoted)) // len(rain))


def test_memory_is_bounded_by_the_largest_article(scene):
    """Large articles, as many as there are threads and more; and one that is too large, on a single line."""
    scene.need_limits_of_memory()
    for number in range(12):
        scene.put(f"{number:02}.txt", quoted_and_plain(number, 980_000))
    with open(os.path.join(scene.folder, "large.txt"), "wb") as file:
        file.truncate(2 << 30)  # sparse
    done = run_within(scene, PROGRAM_BYTES + WINDOW_BYTES + 1_000_000 * BYTES_HELD, "check", ".", "--jobs=8",
                      "--max-article-bytes=1000000", "--no-config", "--report=json")
    scene.expect_equal(done.returncode, 1, f"status ({done.stderr[-300:]})")
    report = json.loads(done.stdout)
    scene.expect_equal(len(report["articles"]), 12, "articles")
    scene.expect_equal([u["path"] for u in report["unchecked"]], ["large.txt"], "unchecked")


def test_a_large_article_takes_a_few_bytes_for_each_of_its_own(scene):
    """In paragraphs and on one line; whoever is named at its beginning speaks at its end."""
    scene.need_limits_of_memory()
    size = 8_000_000
    article = quoted_and_plain(0, size) + "“No boat will sail,” Varga said.\n"
    line = article.split("\n\n", 1)[1].replace("\n\n", " ")
    for name, text in (("paragraphs.txt", article), ("line.txt", line),
                       ("returns.txt", article.replace("\n", "\r\n"))):
        scene.put(name, text)
        done = run_within(scene, PROGRAM_BYTES + WINDOW_BYTES + size * BYTES_HELD, "scan", name, "--jobs=1",
                          "--no-config")
        scene.expect_equal(done.returncode, 0, f"{name}: status ({done.stderr[-300:]})")
        quotes = [json.loads(line) for line in done.stdout.splitlines()]
        scene.expect_equal(len(quotes), 51, f"{name}: quotations")
        scene.expect_equal({quote["speaker"]["name"] for quote in quotes}, {"Ilse Varga"}, f"{name}: speakers")
        scene.expect_equal(quotes[-1]["text"], "No boat will sail,", f"{name}: the last")


def peak_of(scene, *arguments):
    """Bytes of memory at the program's peak, which runs without an error."""
    with open(os.devnull, "wb") as out:
        child = subprocess.Popen([scene.program, *arguments], cwd=scene.folder, stdout=out,
                                 env={**os.environ, "MALLOC_ARENA_MAX": "1"})
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    scene.expect_equal(child.returncode, 0, f"status of {arguments}")
    return usage.ru_maxrss * 1024


def test_every_form_of_a_large_article_takes_a_few_bytes_for_each_of_its_own(scene):
    """The system counts what is touched: parsers ask for much more than they use."""
    scene.need_limits_of_memory()
    text = quoted_and_plain(0, 3_000_000).split("\n\n", 1)[1]
    page = "".join(f"<p>{paragraph}</p>\n" for paragraph in text.strip().split("\n\n"))
    html = f"<html><body><article><h1>Bridge</h1>{page}</article></body></html>".encode()
    record = json.dumps({"title": "Bridge", "text": text}, ensure_ascii=False).encode()
    forms = {
        "a.txt": text.encode(), "a.md": text.encode(), "a.html": html, "a.json": record, "a.jsonl": record + b"\n",
        "a.xml": f"<nitf><body><body.content>{page}</body.content></body></nitf>".encode(),
        "wide.txt": text[:len(text) // 2].encode("utf-16"), "a.txt.gz": gzip.compress(text.encode(), 1),
        "a.zip": zipped([("a.txt", text.encode())]),
        "a.warc": warc("response", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html),
    }
    for name, content in forms.items():
        scene.put(name, content)
        peak = peak_of(scene, "scan", name, "--jobs=1", "--no-config")
        most = PROGRAM_BYTES + WINDOW_BYTES + len(text.encode()) * BYTES_HELD
        scene.expect(peak < most, f"{name}: {peak >> 20} MiB, more than {most >> 20}")


def test_few_files_may_be_open_at_once(scene):
    for number in range(200):
        scene.put(f"{number:03}.txt", HARBOUR)
    done = subprocess.run([scene.program, "scan", ".", "--no-config", "--jobs=2"], cwd=scene.folder, capture_output=True,
                          text=True, check=False, timeout=60,
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (16, 16)))
    scene.expect_equal((done.returncode, done.stderr), (0, ""), "status")
    articles = {json.loads(line)["article"] for line in done.stdout.splitlines()}
    scene.expect_equal(len(articles), 200, "articles")


def test_devices_are_not_read(scene):
    scene.write(a__txt=HARBOUR)
    for device in ("/dev/null", "/dev/zero", "/dev/full"):
        if not os.path.exists(device) or not stat.S_ISCHR(os.stat(device).st_mode):
            continue
        output = scene.run("check", "a.txt", device, "--no-config", "--report=json", status=0)
        scene.expect_equal(unchecked_by(output), {device: "not a regular file"}, device)


def drop_rights():
    """Gives up root's rights to read whatever its permissions say, from the next program on (capabilities(7))."""
    libc = ctypes.CDLL(None)
    for capability in (CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH):
        libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)  # fails where there is no such right to give up


def run_without_rights(scene, *arguments):
    return subprocess.run([scene.program, *arguments], cwd=scene.folder, capture_output=True, text=True, check=False,
                          timeout=60, preexec_fn=drop_rights)


def test_what_permission_lacks_for_is_unchecked(scene):
    scene.put("batch/a.txt", HARBOUR)
    scene.put("batch/closed.txt", VALLEY)
    scene.put("batch/closed/b.txt", VALLEY)
    scene.put("batch/listed/c.txt", VALLEY)
    modes = {"batch/closed.txt": 0, "batch/closed": 0, "batch/listed": 0o444}
    for path, mode in modes.items():
        os.chmod(os.path.join(scene.folder, path), mode)
    try:
        done = run_without_rights(scene, "check", "batch", "--no-config", "--report=json")
        scene.expect_equal(done.returncode, 0, f"status ({done.stderr})")
        report = json.loads(done.stdout)
        scene.expect_equal({u["path"]: u["reason"] for u in report["unchecked"]},
                           {"batch/closed": "permission denied", "batch/closed.txt": "permission denied",
                            "batch/listed/c.txt": "permission denied"}, "unchecked")
        scene.expect_equal([a["path"] for a in report["articles"]], ["batch/a.txt"], "articles")
        named = run_without_rights(scene, "check", "batch/closed.txt", "batch/closed/b.txt", "--no-config", "--strict")
        scene.expect_equal(named.returncode, 2, "status of --strict")
    finally:
        for path in modes:
            os.chmod(os.path.join(scene.folder, path), 0o755)


if __name__ == "__main__":
    e2e.main("hostile", e2e.all_tests(globals()))
