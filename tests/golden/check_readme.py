#!/usr/bin/env python3
"""Holds the reports that README.md shows against what quotecheck prints.

usage: check_readme.py PROGRAM README        README stands at the top of the repository

A block is shown as a console would: a line "$ tools/quotecheck ARGUMENTS...", then what it prints.
A line "…" stands for any lines.
"""
import os
import re
import shlex
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import junit  # noqa: E402


def shown_reports(readme):
    for block in re.findall(r"^```console\n(.*?)^```", readme, re.MULTILINE | re.DOTALL):
        command, *lines = block.splitlines()
        if lines and lines[0].strip() and not lines[0].startswith("$"):
            yield command.removeprefix("$ ").split("#")[0], lines


def problems(program, folder, command, lines):
    arguments = shlex.split(command)[1:]
    printed = subprocess.run([program, *arguments], stdout=subprocess.PIPE, text=True, cwd=folder, check=False).stdout
    shown = "\n".join(lines)
    pattern = ".*".join(re.escape(part) for part in re.split(r"^…$", shown, flags=re.MULTILINE))
    if re.fullmatch(pattern, printed.rstrip("\n"), re.DOTALL):
        return []
    return [f"{command} prints:", *printed.splitlines()]


def main():
    program = os.path.abspath(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as stream:
        readme = stream.read()
    # Where the files lie: Bazel lays out links to them, which lead out of the directories shown.
    folder = os.path.dirname(os.path.realpath(sys.argv[2]))
    cases = junit.Cases("readme")
    for command, lines in shown_reports(readme):
        cases.add(command, problems(program, folder, command, lines))
    if not cases.results:
        junit.die(f"{sys.argv[2]}: shows no report")
    sys.exit(cases.finish())


if __name__ == "__main__":
    main()
