#!/usr/bin/env python3
"""quotecheck's commands besides check: what goes in, what comes out.

usage: commands_test.py PROGRAM
"""
import csv
import io
import json

import e2e
from e2e import HARBOUR, TRANSCRIPT, VALLEY


def records(output):
    return [json.loads(line) for line in output.out.splitlines()]


def test_scan_as_json_lines_and_csv(scene):
    scene.write(a__txt=HARBOUR)
    quotes = records(scene.run("scan", "a.txt", status=0))
    texts = [q["text"] for q in quotes]
    parts = [part["text"] for q in quotes for part in q.get("parts", [q])]
    scene.expect_in("We will not close the bridge before the winter,", parts, "scan")
    raw = HARBOUR.encode()
    for quote in quotes:
        for part in quote["quoted"]:
            scene.expect(0 <= part["begin"] < part["end"] <= len(raw), f"span of {quote['text']!r}")
    rows = list(csv.DictReader(io.StringIO(scene.run("scan", "a.txt", "--format=csv", status=0).out)))
    scene.expect_equal([row["text"] for row in rows], texts, "rows")
    scene.expect_equal({row["article"] for row in rows}, {"a.txt"}, "articles of rows")


def test_align_takes_what_scan_prints(scene):
    scene.write(a__txt=HARBOUR, b__txt=VALLEY)
    scanned = scene.run("scan", ".", status=0)
    ids = {part["id"] for q in records(scanned) for part in q.get("parts", [q])}
    scene.expect(len(ids) > len(records(scanned)), "an attribution of two quotations")
    scene.put("quotes.jsonl", scanned.bytes)
    for arguments, stdin in ((["align"], scanned.bytes), (["align", "-"], scanned.bytes),
                             (["align", "quotes.jsonl"], b"")):
        lines = records(scene.run(*arguments, stdin=stdin, status=0))
        matches = [l for l in lines if l["type"] == "match"]
        utterances = [l for l in lines if l["type"] == "utterance"]
        scene.expect_equal(len(matches), 1, f"{arguments}: matches")
        scene.expect_equal({i for u in utterances for i in u["quotes"]}, ids, f"{arguments}: every quote")
        scene.expect_equal(max(len(u["quotes"]) for u in utterances), 2, f"{arguments}: one shared utterance")


def test_align_says_which_line_is_bad(scene):
    output = scene.run("align", stdin=b'{"id":"a","article":"x","text":"No."}\n{bad\n', status=2)
    scene.expect_in("line 2", output.err, "align")


def test_compare_judges_pairs(scene):
    pairs = [
        {"id": "same", "a": "We will not close the bridge.", "b": "We will not close the bridge."},
        {"id": 2, "a": {"text": "We will not close the bridge before winter.", "published": "2031-05-01"},
         "b": "We will close the bridge before winter."},
        {"id": "apart", "a": "The harvest was good.", "b": "Nobody saw the goalkeeper leave."},
    ]
    lines = "".join(json.dumps(pair) + "\n" for pair in pairs).encode()
    scene.put("pairs.jsonl", lines)
    for arguments, stdin in ((["compare"], lines), (["compare", "pairs.jsonl"], b"")):
        got = [(r["id"], r["relation"], r["class"]) for r in records(scene.run(*arguments, stdin=stdin, status=0))]
        scene.expect_equal(got, [("same", "verbatim", None), (2, "meaning_changed", "negation"),
                                 ("apart", "different", None)], "compare")


def test_a_bad_pair_costs_that_pair_only(scene):
    lines = b'{"id":1,"a":"x"}\n\n{"id":2,"a":"We stay.","b":"We stay."}\n{bad\n'
    output = scene.run("compare", stdin=lines, status=2)
    scene.expect_equal([r["id"] for r in records(output)], [2], "the good pair")
    scene.expect_in('line 1: "b" must be a string', output.err, "line 1")
    scene.expect_in("line 4: not JSON", output.err, "line 4")


def test_why_explains_two_quotations(scene):
    scene.write(a__txt=HARBOUR, b__txt=VALLEY)
    output = scene.run("why", "a.txt:7", "b.txt:7", status=0)
    scene.expect_in("a.txt:7:2 (Harbour Post): Ilse Varga\n    We will not close the bridge", output.out, "a")
    scene.expect_in("b.txt:7:2 (Valley Sun): Ilse Varga\n    We will close the bridge", output.out, "b")
    scene.expect_in("not", output.out.split("\n\n", 1)[1], "the word that is missing")
    other = scene.run("why", "a.txt:7:110", "b.txt:7", status=0)
    scene.expect_in("Nobody has to drive", other.out, "the quotation at a column")
    scene.expect_in("On line 7 of a.txt more begin: ask for a.txt:7:", output.out, "others on the line")
    scene.expect("more begin" not in other.out, "others on the line where the column is given")


def test_why_takes_a_line_of_a_transcript(scene):
    scene.write(b__txt=VALLEY, t__txt=TRANSCRIPT)
    output = scene.run("why", "b.txt:7", "t.txt:4", "--primary=t.txt", status=0)
    scene.expect_in("t.txt:4:8: Ilse Varga\n    We will not close the bridge before the winter.", output.out, "b")
    scene.expect_in("print one utterance", output.out, "the decision")
    other = scene.run("why", "b.txt:7", "t.txt:8", "--primary=t.txt", status=0)
    scene.expect_in("are not taken for one utterance", other.out, "another line")
    scene.expect_in("quotations begin on lines 4, 6, 8",
                    scene.run("why", "b.txt:7", "t.txt:1", "--primary=t.txt", status=2).err, "no speech there")


def test_why_says_what_is_wrong(scene):
    scene.write(a__txt=HARBOUR, b__txt=VALLEY)
    scene.put("c.jsonl", '{"text":"One."}\n{"text":"Two."}\n')
    for places, message in (
            (("a.txt:1", "b.txt:7"), "a.txt: no quotation on line 1; quotations begin on lines 7"),
            (("gone.txt:1", "b.txt:7"), "gone.txt: no such file or directory"),
            (("b.txt:7", "b.txt:7"), "both places are one and the same quotation"),
            (("c.jsonl:1", "b.txt:7"), "c.jsonl: holds more than one article"),
            (("a.txt:0", "b.txt:7"), "'a.txt:0' is no place")):
        scene.expect_in(message, scene.run("why", *places, status=2).err, str(places))


def test_rules_and_explain(scene):
    listed = [line.split()[:3] for line in scene.run("rules", status=0).out.splitlines()]
    scene.expect_in(["QC104", "error", "meaning-changed"], listed, "rules")
    scene.expect_equal([rule[0] for rule in listed],
                       ["QC101", "QC102", "QC103", "QC104", "QC105", "QC106", "QC107", "QC201", "QC202", "QC203", "QC301",
                        "QC401"], "ids")
    by_id = scene.run("explain", "qc104", status=0).out
    scene.expect_in("# QC104 meaning-changed", by_id, "explain")
    scene.expect_equal(scene.run("explain", "meaning-changed", status=0).out, by_id, "by name")
    both = scene.run("explain", "QC104", "QC401", status=0).out
    scene.expect(both.startswith(by_id) and "# QC401" in both, "explain of two rules")


if __name__ == "__main__":
    e2e.main("commands", e2e.all_tests(globals()))
