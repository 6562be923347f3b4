"""Test cases of a script, counted one by one: written as JUnit XML where Bazel asks for it."""
import os
import sys
import xml.etree.ElementTree as ElementTree


class Cases:
    """Collects results; run() prints them, writes $XML_OUTPUT_FILE and gives the exit status."""

    def __init__(self, suite):
        self.suite = suite
        self.results = []  # (name, problems, why skipped)

    def add(self, name, problems):
        self.results.append((name, list(problems), None))

    def skip(self, name, why):
        self.results.append((name, [], why))

    def finish(self):
        for name, problems, skipped in self.results:
            state = "FAILED" if problems else "skipped" if skipped else "ok"
            print(f"{state} {name}" + (f": {skipped}" if skipped else ""))
            for problem in problems:
                print(f"    {problem}")
        path = os.environ.get("XML_OUTPUT_FILE")
        if path:
            self._write(path)
        return 1 if any(problems for _, problems, _ in self.results) else 0

    def _write(self, path):
        suites = ElementTree.Element("testsuites")
        suite = ElementTree.SubElement(suites, "testsuite", name=self.suite, tests=str(len(self.results)))
        for name, problems, skipped in self.results:
            case = ElementTree.SubElement(suite, "testcase", name=name, classname=self.suite)
            if problems:
                ElementTree.SubElement(case, "failure", message=printable("; ".join(problems)))
            elif skipped:
                ElementTree.SubElement(case, "skipped", message=printable(skipped))
        ElementTree.ElementTree(suites).write(path, encoding="utf-8", xml_declaration=True)


def printable(text):
    """XML 1.0 holds no control characters."""
    return "".join(c if c.isprintable() or c in "\n\t" else "\uFFFD" for c in text)


def die(message):
    sys.exit(f"{os.path.basename(sys.argv[0])}: {message}")
