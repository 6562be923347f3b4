#!/usr/bin/env python3
"""quotecheck's options, configuration file and exit status.

usage: options_test.py PROGRAM
"""
import json
import os
import subprocess

import e2e
from e2e import HARBOUR, PLAIN, TRANSCRIPT, VALLEY


def changed(scene):
    """Two articles of which the second drops a "not"."""
    return scene.write(a__txt=HARBOUR, b__txt=VALLEY)


def test_help_and_version(scene):
    scene.expect_in("quotecheck check articles/", scene.run("--help", status=0).out, "--help")
    scene.expect_in("--fail-on", scene.run("check", "--help", status=0).out, "check --help")
    scene.expect(scene.run("--version", status=0).out.startswith("quotecheck "), "--version")


def test_usage_errors(scene):
    changed(scene)
    for arguments, message in (
            ([], "Usage: quotecheck"),
            (["chekc"], "unknown command 'chekc', did you mean 'check'?"),
            (["check"], "nothing to read"),
            (["check", "a.txt", "--repotr=json"], "unknown option '--repotr', did you mean '--report'?"),
            (["check", "a.txt", "--report=sarf"], "unknown report format 'sarf'; known: csv, github,"),
            (["check", "a.txt", "--report=json", "--report=text"], "two reports go to standard output"),
            (["check", "a.txt", "--fail-on=fatal"], "known: error, warning, note, never"),
            (["check", "a.txt", "--select=QC9"], "no rule's id begins with 'QC9' of --select"),
            (["check", "a.txt", "--jobs=0"], "--jobs must be from 1"),
            (["check", "a.txt", "--jobs=x"], "--jobs"),
            (["check", "a.txt", "--config=gone.toml"], "gone.toml: no such file"),
            (["scan", "a.txt", "--format=xml"], "unknown format 'xml' of scan; known: csv, jsonl"),
            (["explain", "QC999"], "no rule 'QC999'; the rules are QC101"),
            (["why", "a.txt", "b.txt:1"], "'a.txt' is no place"),
            (["align", "gone.jsonl"], "gone.jsonl: no such file"),
            (["compare", "gone.jsonl"], "gone.jsonl: no such file")):
        output = scene.run(*arguments, status=2)
        scene.expect_in(message, output.err, " ".join(arguments))
        scene.expect_equal(output.out, "", f"{' '.join(arguments)}: standard output")


def test_exit_status_follows_fail_on(scene):
    changed(scene)
    scene.run("check", ".", status=1)
    for severity, status in (("error", 1), ("warning", 1), ("note", 1), ("never", 0)):
        for report in ("text", "json", "json=out.json"):
            scene.run("check", ".", f"--fail-on={severity}", f"--report={report}", status=status)
    scene.run("check", "a.txt", "--fail-on=note", status=0)


def test_min_confidence(scene):
    changed(scene)
    found = lambda *options: json.loads(
        scene.run("check", ".", "--report=json", "--fail-on=never", *options, status=0).out)["findings"]
    sure = max(finding["confidence"] for finding in found())
    scene.expect_equal(found(f"--min-confidence={sure - 0.01:.2f}") != [], True, "findings as sure")
    scene.expect_equal(found("--min-confidence=1"), [], "findings less sure")
    scene.expect_in("from 0 to 1", scene.run("check", ".", "--min-confidence=80", status=2).err, "a percentage")


def test_select_and_ignore(scene):
    changed(scene)
    rules = lambda *options: {f["rule"] for f in json.loads(
        scene.run("check", ".", "--report=json", *options).out)["findings"]}
    scene.expect_in("QC104", rules(), "all rules")
    scene.expect_equal(rules("--ignore=QC1"), rules() - {"QC104"}, "--ignore")
    scene.expect_equal(rules("--select=qc104,QC2"), {"QC104"}, "--select")
    scene.expect_equal(rules("--select=QC1", "--ignore=QC104"), set(), "both")
    scene.run("check", ".", "--ignore=QC104", status=0)


def test_report_on_keeps_the_batch_and_drops_findings(scene):
    changed(scene)
    for path, status in (("b.txt", 1), ("./b.txt", 1), (".", 1), ("a.txt", 0), ("gone.txt", 0)):
        output = scene.run("check", ".", "--report=json", f"--report-on={path}", status=status)
        scene.expect_equal(len(json.loads(output.out)["articles"]), 2, f"articles with --report-on={path}")
        told = "--report-on: gone.txt: no such file or article" in output.err
        scene.expect_equal(told, path == "gone.txt", f"whether {path} is said to be missing")


def test_the_primary_source_is_the_reference(scene):
    changed(scene)
    finding = lambda *options: json.loads(
        scene.run("check", ".", "--report=json", *options, status=1).out)["findings"][0]["article"]
    scene.expect_equal(finding(), "b.txt", "without a primary source")
    scene.expect_equal(finding("--primary=b.txt"), "a.txt", "--primary=b.txt")
    scene.expect_in("gone.txt: no such file", scene.run("check", ".", "--primary=gone.txt", status=2).err,
                    "a primary source that is missing")


def test_a_transcript_is_the_truth(scene):
    scene.write(articles___b__txt=VALLEY, talks___t__txt=TRANSCRIPT)
    report = lambda *options, status=1: json.loads(
        scene.run("check", "articles", "--report=json", *options, status=status).out)
    scene.expect_equal(report(status=0)["findings"], [], "without the transcript")
    told = report("--primary=talks/t.txt")
    finding = told["findings"][0]
    scene.expect_equal((finding["rule"], finding["article"]), ("QC104", "articles/b.txt"), "the finding")
    related = finding["related"][0]
    said = TRANSCRIPT.encode()[related["begin"]:related["end"]].decode()
    scene.expect_equal((related["article"], related["line"], said),
                       ("talks/t.txt", 4, "We will not close the bridge before the winter."), "its place")
    passages = [quote for quote in told["quotes"] if quote.get("passage")]
    scene.expect_equal([quote["id"] for quote in passages], [finding["reference"]], "passages")
    scene.expect_equal(told["summary"]["quotes"], len(told["quotes"]) - 1, "quotations counted")
    scene.run("baseline", "articles", "--primary=talks/t.txt", status=0)
    scene.run("check", "articles", "--primary=talks/t.txt", "--baseline=.quotecheck-baseline.json", status=0)


def test_what_is_not_in_any_transcript(scene):
    invented = VALLEY.replace("We will close the bridge before the winter,",
                              "I have never driven over a sadder heap of rust in my life,")
    scene.write(b__txt=invented, t__txt=TRANSCRIPT,
                u__txt=TRANSCRIPT.replace("We can mend", "I have never driven over a sadder heap of rust in my life. We can mend"))
    rules = lambda *options: [finding["rule"] for finding in json.loads(
        scene.run("check", "b.txt", "--report=json", "--fail-on=never", *options, status=0).out)["findings"]]
    scene.expect_equal(rules(), [], "without a transcript")
    scene.expect_equal(rules("--primary=t.txt"), ["QC107"], "one that lacks the words")
    scene.expect_equal(rules("--primary=t.txt", "--primary=u.txt"), [], "two, of which one has them")
    scene.expect_equal(rules("--primary=t.txt", "--ignore=QC107"), [], "--ignore")


def test_reports_go_where_they_are_sent(scene):
    changed(scene)
    want = scene.run("check", ".", "--report=json", status=1)
    output = scene.run("check", ".", "--report=text", "--report=json=out/../r.json", status=2)
    scene.expect_in("out/../r.json: No such file or directory", output.err, "a missing folder")
    scene.expect_in("Ilse Varga", output.out, "the other report")
    output = scene.run("check", ".", "--report=json=r.json", "--report=text=r.txt", status=1)
    scene.expect_equal(output.out, "", "standard output")
    scene.expect_equal(scene.read("r.json"), want.out, "the JSON report in a file")
    summary = scene.read("r.txt").splitlines()[-1]
    scene.expect_in(" findings, 0 unchecked", summary, "last line of the text report")
    scene.expect_equal(output.err, summary + "\n", "summary on standard error")
    scene.expect_equal(sorted(os.listdir(scene.folder)), ["a.txt", "b.txt", "r.json", "r.txt"], "files")


def test_quiet_and_the_summary_line(scene):
    changed(scene)
    text = scene.run("check", ".", status=1)
    scene.expect_equal(text.err, "", "standard error of the text report")
    summary = text.out.splitlines()[-1] + "\n"
    scene.expect_equal(scene.run("check", ".", "--report=json", status=1).err, summary, "summary with JSON")
    scene.expect_equal(scene.run("check", ".", "--report=json", "--quiet", status=1).err, "", "--quiet")


def test_colour_only_where_it_is_wanted(scene):
    changed(scene)
    for options, env, colour in (
            ([], {}, False), (["--color=always"], {}, True), (["--color=never"], {}, False),
            (["--color=always"], {"NO_COLOR": "1"}, True)):
        output = scene.run("check", ".", *options, env=env, status=1)
        scene.expect_equal("\x1b[" in output.out, colour, f"colour with {options} {env}")


def test_a_terminal_gets_colour_and_progress(scene):
    changed(scene)
    progress = "\x1b[Kcomparing 4 quotes of 2 articles"
    for options, env, colour, shown in (
            ([], {"NO_COLOR": ""}, True, True), ([], {"NO_COLOR": "1"}, False, True),
            (["--color=never", "--no-progress"], {}, False, False), (["--quiet"], {"NO_COLOR": ""}, True, False)):
        printed = scene.run_on_terminal("check", ".", *options, env=env)
        scene.expect_equal("\x1b[1m" in printed or "\x1b[31m" in printed, colour, f"colour with {options} {env}")
        scene.expect_equal(progress in printed, shown, f"progress with {options} {env}")


def test_the_configuration_names_the_articles(scene):
    scene.write(news___a__txt=HARBOUR, news___b__txt=VALLEY, other___c__txt=HARBOUR)
    scene.put(".quotecheck.toml", 'paths = ["news"]\n')
    for folder in ("", "other"):
        scene.expect_in("2 articles, ", scene.run("check", cwd=folder, status=1).out, f"check in '{folder}'")
        scene.expect_equal(len(scene.run("read", cwd=folder, status=0).out.splitlines()), 2, f"read in '{folder}'")
    scene.expect_in("1 articles, ", scene.run("check", "other", status=0).out, "with a path")
    scene.expect_in("nothing to read", scene.run("check", "--no-config", status=2).err, "without the configuration")
    scene.expect_in("paths = [ 'news' ]", scene.run("check", "--print-config", status=0).out, "--print-config")


def test_lines_are_as_wide_as_the_terminal(scene):
    changed(scene)
    for columns, widest in ((50, 50), (10, 40), (90, 90), (300, 100), (0, 80)):
        printed = scene.run_on_terminal("check", ".", "--color=never", "--no-progress", columns=columns)
        lines = [line for line in printed.splitlines() if " QC104 " not in line]  # a place stays whole
        longest = max(map(len, lines[:-1]))  # so does the summary
        scene.expect(widest - 15 < longest <= widest, f"{columns} columns: a line of {longest}")
    for options in (["--report=text"], ["--report=text=report.txt"]):
        text = scene.run("check", ".", *options).out or scene.read("report.txt")
        scene.expect(65 < max(map(len, text.splitlines())) <= 80, f"lines with {options}: {text}")


def test_output_that_cannot_be_written_is_an_error(scene):
    changed(scene)
    for command in (["read", "."], ["scan", "."], ["check", "."], ["check", ".", "--report=json=/dev/full"],
                    ["rules"], ["--help"]):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([scene.program, *command], stdout=full, stderr=subprocess.PIPE,
                                  cwd=scene.folder, check=False)
        scene.expect_equal(done.returncode, 2, f"{command}: status")
        scene.expect(b"could not be written" in done.stderr or b"cannot write" in done.stderr,
                     f"{command}: {done.stderr!r}")


def test_the_configuration_file_is_found_and_obeyed(scene):
    changed(scene)
    scene.put("sub/c.txt", PLAIN)
    scene.put(".quotecheck.toml", 'fail-on = "never"\nreport = "json"\n')
    for cwd, path in (("", "."), ("sub", "..")):
        output = scene.run("check", path, status=0, cwd=cwd)
        scene.expect_equal(output.out[:1], "{", f"report of the file, from {cwd!r}")
    scene.run("check", ".", "--no-config", status=1)
    scene.run("check", ".", "--fail-on=error", status=1)
    printed = scene.run("check", "--print-config", "--jobs=3", status=0).out
    scene.expect_in("fail-on = 'never'", printed, "--print-config")
    scene.expect_in("jobs = 3", printed, "--print-config")
    scene.put("printed.toml", printed)
    scene.expect_equal(scene.run("check", "--print-config", "--config=printed.toml", status=0).out, printed,
                       "--print-config of what it printed")


def test_errors_of_the_configuration_file(scene):
    changed(scene)
    for toml, message in (
            ('failon = "note"', ".quotecheck.toml:1:1: unknown key 'failon', did you mean 'fail-on'?"),
            ("jobs = 'x'", ".quotecheck.toml:1:8: 'jobs' must be a whole number"),
            ("jobs = ", ".quotecheck.toml:1:"),
            ('fail-on = "fatal"', "known: error, warning, note, never"),
            ("[[speakers]]\naliases = []", "a speaker needs a 'name'")):
        scene.put(".quotecheck.toml", toml)
        scene.expect_in(message, scene.run("check", ".", status=2).err, toml)


def test_speakers_of_the_configuration(scene):
    scene.put("a.txt", "“The tide was late again,” said Ilse Varga.\n")
    scene.put("b.txt", "“The ships came in before noon,” said Iggy Storm.\n")
    names = lambda: {q["speaker"]["name"] for q in json.loads(
        scene.run("check", ".", "--report=json").out)["quotes"]}
    scene.expect_equal(names(), {"Ilse Varga", "Iggy Storm"}, "without configuration")
    scene.put(".quotecheck.toml", '[[speakers]]\nname = "Ilse Varga"\naliases = ["Iggy Storm"]\n')
    scene.expect_equal(names(), {"Ilse Varga"}, "with an alias")


def test_outlets_of_the_configuration(scene):
    scene.put("post/a.txt", "“The tide was late again,” said Ilse Varga.\n")
    scene.put(".quotecheck.toml", '[[outlets]]\nname = "Harbour Post"\npaths = "post"\n')
    for command in ("read", "scan"):
        record = json.loads(scene.run(command, "post").out.splitlines()[0])
        scene.expect_equal(record["outlet"], "Harbour Post", command)
    report = json.loads(scene.run("check", ".", "--report=json", status=0, cwd="post").out)
    scene.expect_equal(report["articles"][0]["outlet"], "Harbour Post", "check, from the folder")


def test_severities_of_the_configuration(scene):
    changed(scene)
    scene.run("check", ".", status=1)
    scene.put(".quotecheck.toml", '[severity]\nQC104 = "note"\n')
    findings = json.loads(scene.run("check", ".", "--report=json", status=0).out)["findings"]
    scene.expect_equal([f["severity"] for f in findings if f["rule"] == "QC104"], ["note"], "findings")
    scene.put(".quotecheck.toml", '[severity]\nQC105x = "note"\n')
    scene.expect_in("unknown rule of [severity] 'QC105X'", scene.run("check", ".", status=2).err, "no rule")


def test_fingerprints_do_not_depend_on_the_place_of_the_run(scene):
    scene.put("news/a.txt", HARBOUR)
    scene.put("news/b.txt", VALLEY)
    scene.put(".quotecheck.toml", "")
    prints = lambda path, cwd: [f["fingerprint"] for f in json.loads(
        scene.run("check", path, "--report=json", cwd=cwd, status=1).out)["findings"]]
    first = prints("news", "")
    scene.expect(first, "no finding")
    scene.expect_equal(prints(".", "news"), first, "from the folder")
    scene.expect_equal(prints(os.path.join(scene.folder, "news"), ""), first, "by the absolute path")
    scene.put("news/b.txt", VALLEY.replace("HOLLENAU - ", "HOLLENAU - After rain. "))
    scene.put("news/c.txt", PLAIN)
    scene.expect_equal(prints("news", ""), first, "after edits elsewhere")


if __name__ == "__main__":
    e2e.main("options", e2e.all_tests(globals()))
