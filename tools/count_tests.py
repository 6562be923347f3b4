#!/usr/bin/env python3
"""Counts the test cases of a `bazel test` run; prints `N skipped`, where any were, and `N passed, N failed`.

usage: count_tests.py BUILD_EVENTS.json BAZEL_EXIT_STATUS [LINES]

BUILD_EVENTS.json is what --build_event_json_file wrote: each target's test.xml names its cases.
LINES are the results of checks made outside Bazel, one a line: `ok NAME` or `FAILED NAME`. Exit
status 0 where all passed, 1 otherwise.
"""
import json
import sys
import urllib.parse
import xml.etree.ElementTree as ElementTree

BUILT_AND_TESTED = (0, 3)  # 3: all was built, some tests failed


def cases(path):
    """(passed, failed, skipped) of one test.xml."""
    passed = failed = skipped = 0
    for case in ElementTree.parse(path).iter("testcase"):
        if case.find("failure") is not None or case.find("error") is not None:
            failed += 1
        elif case.find("skipped") is not None or case.get("result") in ("skipped", "suppressed"):
            skipped += 1
        else:
            passed += 1
    return passed, failed, skipped


def target_cases(result):
    """The cases of one target; a target that failed counts at least one failure."""
    xml = [f["uri"] for f in result.get("testActionOutput", []) if f["name"] == "test.xml"]
    ok = result.get("status") in ("PASSED", "FLAKY")
    try:
        path = urllib.parse.unquote(urllib.parse.urlparse(xml[0]).path)
        passed, failed, skipped = cases(path)
    except (IndexError, OSError, ElementTree.ParseError):
        passed, failed, skipped = (1, 0, 0) if ok else (0, 1, 0)
    if not ok and not failed:
        failed = 1
    return passed, failed, skipped


def main():
    events_path, bazel_status = sys.argv[1], int(sys.argv[2])
    lines = sys.argv[3].splitlines() if len(sys.argv) > 3 else []
    last = {}
    with open(events_path, encoding="utf-8") as events:
        for line in events:
            event = json.loads(line)
            if "testResult" in event:
                last[event["id"]["testResult"]["label"]] = event["testResult"]
    totals = [0, 0, 0]
    for result in last.values():
        totals = [a + b for a, b in zip(totals, target_cases(result))]
    totals[0] += sum(line.startswith("ok ") for line in lines)
    totals[1] += sum(line.startswith("FAILED ") for line in lines)
    if bazel_status not in BUILT_AND_TESTED or not last:
        print("The build failed; what it printed stands above.")
        totals[1] += 1
    passed, failed, skipped = totals
    if skipped:
        print(f"{skipped} skipped")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
