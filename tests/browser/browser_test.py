#!/usr/bin/env python3
"""Opens quotecheck's HTML reports in a browser: filters, keyboard, decisions, accessibility, hostile articles.

usage: browser_test.py PROGRAM CORPUS

Skipped where Chromium, Node or the packages of tools/node are missing; `tools/setup --browser` installs them,
QUOTECHECK_NODE_MODULES says where the packages are.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "support"), os.path.join(HERE, "..", "formats")]
import attacks  # noqa: E402
import batches  # noqa: E402
import junit  # noqa: E402


def missing(modules):
    """What is not here and the test needs; empty where all is."""
    if shutil.which("chromium") is None:
        return "chromium"
    if shutil.which("node") is None:
        return "node"
    for package in ("playwright-core", "axe-core"):
        if not os.path.isdir(os.path.join(modules, package)):
            return f"npm's {package}"
    return ""


def write_reports(program, corpus, folder):
    def check(cwd, inputs, report):
        subprocess.run([program, "check", "--no-config", "--quiet", "--fail-on=never", f"--report=html={folder}/{report}",
                        *inputs], cwd=cwd, check=True)

    check(corpus, ["."], "corpus.html")
    check(corpus, [".", "--select=QC107"], "empty.html")  # nothing is given as the truth
    with open(os.path.join(folder, "attacks.jsonl"), "w", encoding="utf-8") as stream:
        for attack in attacks.ATTACKS.values():
            if len(attack) < 1000:
                stream.write(attacks.batch(attack))
    check(folder, ["attacks.jsonl"], "attacks.html")
    os.mkdir(os.path.join(folder, "large"))
    subprocess.run([sys.executable, os.path.join(HERE, "large_batch.py"), os.path.join(folder, "large"), "5000"], check=True)
    check(folder, ["large"], "large.html")


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, corpus = (os.path.abspath(path) for path in sys.argv[1:])
    modules = os.environ.get("QUOTECHECK_NODE_MODULES", "")
    cases = junit.Cases("browser")
    lacking = missing(modules)
    if lacking:
        cases.skip("HTML report in a browser", f"{lacking} is missing; tools/setup --browser installs it")
        sys.exit(cases.finish())
    with tempfile.TemporaryDirectory() as folder:
        corpus = batches.copy_batches(corpus, folder)
        write_reports(program, corpus, folder)
        run = subprocess.run(["node", os.path.join(HERE, "browser_checks.js"), modules, shutil.which("chromium"), folder],
                             capture_output=True, text=True, check=False, env={**os.environ, "HOME": folder})
        for line in run.stdout.splitlines():
            result = json.loads(line)
            cases.add(result["name"], result["problems"])
        if run.returncode != 0 or len(cases.results) < 13:
            cases.add("browser", [f"ended early: {run.stderr[-500:]}"])
        saved = os.path.join(folder, "saved.json")
        if os.path.exists(saved):
            cases.add("a saved baseline is taken", taken_problems(program, corpus, saved))
    sys.exit(cases.finish())


def taken_problems(program, corpus, saved):
    """Holds the file that the review saved against what --baseline makes of it."""
    run = subprocess.run([program, "check", "--no-config", "--quiet", "--fail-on=never", "--report=json",
                          f"--baseline={saved}", "."], cwd=corpus, capture_output=True, check=True)
    with open(saved, encoding="utf-8") as stream:
        want = {entry["fingerprint"]: entry["state"] for entry in json.load(stream)["findings"]}
    got = {f["fingerprint"]: f["state"] for f in json.loads(run.stdout)["findings"] if f["state"] != "new"}
    return [] if got == want else [f"{got}, not {want}"]


if __name__ == "__main__":
    main()
