#!/usr/bin/env python3
"""Holds tools/count_tests.py against build events with known counts.

usage: count_tests_test.py COUNT_TESTS.py
"""
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import junit  # noqa: E402

PASSED = '<testcase name="a"/>'
FAILED = '<testcase name="b"><failure message="no"/></testcase>'
SKIPPED = '<testcase name="c"><skipped/></testcase>'
SKIPPED_BY_GTEST = '<testcase name="d" result="skipped"/>'

# (name, [(target's status, its cases or None for no test.xml)], Bazel's status, lines, last line, exit)
TABLE = [
    ("all pass", [("PASSED", [PASSED, PASSED]), ("PASSED", [PASSED])], 0, "", "3 passed, 0 failed", 0),
    ("one fails", [("FAILED", [PASSED, FAILED])], 3, "", "1 passed, 1 failed", 1),
    ("skipped ones count apart", [("PASSED", [PASSED, SKIPPED, SKIPPED_BY_GTEST])], 0, "",
     "2 skipped\n1 passed, 0 failed", 0),
    ("a crash leaves no cases", [("FAILED", None)], 3, "", "0 passed, 1 failed", 1),
    ("a target that fails though its cases pass", [("FAILED", [PASSED])], 3, "", "1 passed, 1 failed", 1),
    ("nothing was built", [], 1, "", "0 passed, 1 failed", 1),
    ("some were not built", [("PASSED", [PASSED])], 1, "", "1 passed, 1 failed", 1),
    ("lines of other checks", [("PASSED", [PASSED])], 0, "ok x\nFAILED y: z", "2 passed, 1 failed", 1),
]


def check(script, folder, targets, status, lines, last_line, exit_status):
    events = os.path.join(folder, "events.json")
    with open(events, "w", encoding="utf-8") as out:
        for number, (state, cases) in enumerate(targets):
            files = []
            if cases is not None:
                path = os.path.join(folder, f"test {number}.xml")
                with open(path, "w", encoding="utf-8") as xml:
                    xml.write(f"<testsuites><testsuite>{''.join(cases)}</testsuite></testsuites>")
                files = [{"name": "test.xml", "uri": "file://" + path.replace(" ", "%20")}]
            out.write(json.dumps({"id": {"testResult": {"label": f"//t:{number}"}},
                                  "testResult": {"status": state, "testActionOutput": files}}) + "\n")
    run = subprocess.run([sys.executable, script, events, str(status), lines], capture_output=True, text=True,
                         check=False)
    last_lines = last_line.splitlines()
    printed = run.stdout.splitlines()[-len(last_lines):]
    if printed != last_lines:
        yield f"printed {printed}, not {last_lines} {run.stderr}"
    if run.returncode != exit_status:
        yield f"status {run.returncode}, not {exit_status}"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    cases = junit.Cases("count_tests")
    for name, *row in TABLE:
        with tempfile.TemporaryDirectory() as folder:
            cases.add(name, check(sys.argv[1], folder, *row))
    sys.exit(cases.finish())


if __name__ == "__main__":
    main()
