#!/usr/bin/env python3
"""quotecheck's baselines: findings accepted once stay accepted whatever changes around them.

usage: baseline_test.py PROGRAM
"""
import json

import e2e
from e2e import HARBOUR, PLAIN, VALLEY

FILE = ".quotecheck-baseline.json"


def changed(scene):
    """Two articles of which the second drops a "not"."""
    return scene.write(a__txt=HARBOUR, b__txt=VALLEY)


def findings(scene, *options):
    return json.loads(scene.run("check", ".", "--report=json", *options).out)["findings"]


def prints(scene, *options):
    return [finding["fingerprint"] for finding in findings(scene, *options)]


def entries(scene, path=FILE):
    return json.loads(scene.read(path))["findings"]


def test_what_is_accepted_fails_no_more(scene):
    changed(scene)
    output = scene.run("baseline", ".", "--by=Ilse Varga", "--reason=printed before we checked", status=0)
    scene.expect_in(f"{FILE}: 1 findings accepted, 0 kept, 0 dropped", output.err, "what baseline says")
    scene.expect_equal([(e["rule"], e["article"], e["state"], e["by"], e["reason"]) for e in entries(scene)],
                       [("QC104", "b.txt", "existing", "Ilse Varga", "printed before we checked")], "entries")
    scene.run("check", ".", status=1)
    scene.run("check", ".", f"--baseline={FILE}", status=0)
    scene.expect_equal([f["state"] for f in findings(scene, f"--baseline={FILE}")], ["existing"], "state")
    scene.put("c.txt", VALLEY.replace("Valley Sun", "Lake News").replace("Mayor speaks", "Bridge closes"))
    scene.run("check", ".", f"--baseline={FILE}", status=1)


def test_what_is_suppressed_is_left_out(scene):
    changed(scene)
    scene.run("baseline", ".", "--suppress", status=0)
    output = scene.run("check", ".", f"--baseline={FILE}", status=0)
    scene.expect_in(" 0 findings", output.out, "summary")
    scene.expect_equal("QC104" in output.out, False, "a suppressed finding in the text report")
    scene.expect_equal([f["state"] for f in findings(scene, f"--baseline={FILE}")], ["suppressed"], "state")


def test_what_no_longer_occurs_is_told_and_dropped(scene):
    changed(scene)
    scene.run("baseline", ".", status=0)
    scene.put("b.txt", VALLEY.replace("will close", "will not close"))
    output = scene.run("check", ".", f"--baseline={FILE}", status=0)
    scene.expect_in("1 entry of the baseline no longer occurs:\n  b.txt: QC104 We will close", output.err, "check")
    scene.expect_equal("no longer" in scene.run("check", "a.txt", f"--baseline={FILE}").err, False,
                       "an article that was not checked")
    output = scene.run("baseline", ".", status=0)
    scene.expect_in("0 findings accepted, 0 kept, 1 dropped", output.err, "baseline")
    scene.expect_equal(entries(scene), [], "entries")


def test_entries_keep_who_accepted_them(scene):
    changed(scene)
    scene.run("baseline", ".", "--by=Ilse Varga", status=0)
    scene.put("c.txt", VALLEY.replace("Valley Sun", "Lake News").replace("Mayor speaks", "Bridge closes"))
    scene.run("baseline", ".", "--by=Iggy Storm", status=0)
    scene.expect_equal({(e["article"], e["by"]) for e in entries(scene)},
                       {("b.txt", "Ilse Varga"), ("c.txt", "Iggy Storm")}, "entries")
    scene.run("baseline", "a.txt", status=0)
    scene.expect_equal(len(entries(scene)), 2, "entries after a part of the batch")


def test_entries_of_a_file_of_the_same_name_are_kept(scene):
    scene.put("a.txt", HARBOUR)
    scene.put("b.txt", VALLEY)
    scene.put("sub/b.txt", PLAIN)
    scene.put(".quotecheck.toml", "")
    scene.run("baseline", ".", status=0)
    for arguments in (["baseline", ".", f"--baseline=../{FILE}"], ["check", ".", f"--baseline=../{FILE}"]):
        output = scene.run(*arguments, cwd="sub", status=0)
        scene.expect_equal("no longer" in output.err, False, f"{arguments[0]} drops another file's entry")
    scene.expect_equal([e["article"] for e in entries(scene)], ["b.txt"], "entries")


def test_the_configuration_names_the_baseline(scene):
    scene.put("news/a.txt", HARBOUR)
    scene.put("news/b.txt", VALLEY)
    scene.put(".quotecheck.toml", 'baseline = "accepted.json"\n')
    scene.run("baseline", ".", cwd="news", status=0)
    scene.expect_equal([e["article"] for e in entries(scene, "accepted.json")], ["news/b.txt"], "path of an entry")
    scene.run("check", "news", status=0)
    scene.run("check", ".", cwd="news", status=0)
    scene.expect_in("baseline = 'accepted.json'", scene.run("check", "--print-config", status=0).out, "--print-config")


def test_errors(scene):
    changed(scene)
    scene.put("bad.json", "{}")
    for arguments, message in (
            (["check", ".", "--baseline=gone.json"], "gone.json: no such file"),
            (["check", ".", "--baseline=bad.json"], "bad.json: no baseline"),
            (["baseline", ".", "--baseline=bad.json"], "bad.json: no baseline"),
            (["baseline", "gone.txt"], "gone.txt: no such file"),
            (["baseline"], "nothing to read")):
        scene.expect_in(message, scene.run(*arguments, status=2).err, " ".join(arguments))
    scene.expect_equal(scene.exists(FILE), False, "a file written all the same")


def test_fingerprints_survive_what_changes_elsewhere(scene):
    changed(scene)
    first = prints(scene)
    scene.expect_equal(len(first), 1, "findings")
    scene.put("b.txt", VALLEY.replace("HOLLENAU - ", "More snow is expected.\n\nRoads are clear.\n\nHOLLENAU - "))
    scene.expect_equal(prints(scene), first, "after lines added above")
    for name in ("0.txt", "m.txt", "z.txt"):
        scene.put(name, PLAIN.replace("roses", f"roses {name[0]}"))
    scene.expect_equal(prints(scene), first, "after other articles were added")
    scene.expect_equal([f["fingerprint"] for f in json.loads(
        scene.run("check", "z.txt", "b.txt", "m.txt", "a.txt", "--report=json").out)["findings"]], first,
        "with the articles in another order")
    scene.put("a.txt", HARBOUR.replace("before the winter,", "before the winter comes,"))
    scene.expect_equal(prints(scene, "--select=QC104"), first, "after the reference changed")
    scene.put("b.txt", VALLEY.replace("before the winter,", "before the spring,"))
    scene.expect(set(prints(scene)).isdisjoint(first), "the words changed and the fingerprint did not")


def test_report_on_takes_a_list(scene):
    changed(scene)
    for listed, status in (("b.txt\n", 1), ("a.txt\n\n./b.txt\n", 1), ("a.txt\n", 0), ("", 0)):
        scene.put("list", listed)
        scene.run("check", "a.txt", "b.txt", "--report-on-from=list", status=status)
        scene.run("check", "a.txt", "b.txt", "--report-on-from=-", stdin=listed.encode(), status=status)
        null = listed.replace("\n", "\0").encode()
        scene.run("check", "a.txt", "b.txt", "-0", "--report-on-from=-", stdin=null, status=status)
    scene.expect_in("gone: no such file", scene.run("check", ".", "--report-on-from=gone", status=2).err, "no list")


def test_standard_input_is_read_once(scene):
    changed(scene)
    for arguments in (["--files-from=-", "--report-on-from=-"], ["-", "--report-on-from=-"], ["-", "--files-from=-"],
                      ["--stdin", "--report-on-from=-"], [".", "--primary=-", "--report-on-from=-"]):
        output = scene.run("check", *arguments, stdin=b"a.txt\nb.txt\n", status=2)
        scene.expect_in("both read standard input", output.err, " ".join(arguments))
    for option in ("--baseline=-", "--config=-"):
        scene.expect_in("-: no such file", scene.run("check", ".", option, stdin=b"", status=2).err, option)


if __name__ == "__main__":
    e2e.main("baseline", e2e.all_tests(globals()))
