"""What no report may hold, whatever the articles hold, format by format."""
import csv
import html.parser
import io
import json
import re
import xml.etree.ElementTree as ElementTree

import attacks

MAX_BYTES = 4_000_000  # of a report of two articles that say a megabyte each; data formats say it again
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff" + attacks.BIDI + "]")
FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
MARKDOWN_TAGS = {"h2", "p", "table", "thead", "tbody", "tr", "th", "td", "del", "ins", "em", "br", "ul", "li"}
HTML_TAGS = set("""html head meta title link style body a header h1 h2 h3 dl div dt dd table tr th td main svg text line path
    circle section p mark article span blockquote cite del ins ol ul li details summary footer form label select option input
    button output kbd script bdi q""".split())


def control_problems(text, allowed="\n"):
    for allow in allowed:
        text = text.replace(allow, "")
    found = CONTROLS.search(text)
    return [f"the control character {found.group()!r}"] if found else []


class _Tags(html.parser.HTMLParser):
    """Collects what is wrong with the elements of a page."""

    def __init__(self, allowed):
        super().__init__()
        self.allowed, self.problems, self.scripts = allowed, [], 0

    def handle_starttag(self, tag, attributes):
        self.scripts += tag == "script"
        if tag not in self.allowed:
            self.problems.append(f"an element {tag}")
        for name, value in attributes:
            if name.startswith("on") or name == "style":
                self.problems.append(f"an attribute {name}")
            if name in ("href", "src", "action", "xlink:href") and not (value or "").startswith(("#", "data:,")):
                self.problems.append(f"{name}={value}")


def html_problems(page):
    tags = _Tags(HTML_TAGS)
    tags.feed(page)
    problems = tags.problems[:5] + control_problems(page, "\n")
    if tags.scripts != 1:
        problems.append(f"{tags.scripts} scripts")
    return problems


def markdown_problems(rendered):
    tags = _Tags(MARKDOWN_TAGS)
    tags.feed(rendered)
    return tags.problems[:5]


def github_problems(text, _):
    """Each line is one command of ours: nothing of an article begins a line or ends a value."""
    command = re.compile(r"::(error|warning|notice) file=[^:,]*,line=\d+,col=\d+,title=QC\d{3} [a-z-]+::[^\n]*")
    lines = text.split("\n")[:-1]
    return [f"no command: {line[:100]}" for line in lines
            if not command.fullmatch(line) and not re.fullmatch(r"\d+ more findings; [a-z, ]+", line)][:3]


def csv_problems(text, _):
    rows = list(csv.reader(io.StringIO(text, newline="")))
    numbers = {"line", "column", "begin", "end", "confidence", "witnesses"}
    problems = [f"a row of {len(row)} cells" for row in rows if len(row) != len(rows[0])]
    problems += [f"a formula: {cell[:40]}" for row in rows[1:] for name, cell in zip(rows[0], row)
                 if name not in numbers and FORMULA.match(cell)]
    return problems[:5] + control_problems(text, "\n\r\t")


def junit_problems(text, findings):
    cases = ElementTree.fromstring(text).findall("testsuite/testcase")
    return count_problems(sum(case.get("name") != "no findings" for case in cases), findings)


def sarif_problems(text, findings):
    results = json.loads(text)["runs"][0]["results"]
    problems = count_problems(len(results), findings)
    for result in results:
        problems += control_problems(result["message"]["text"])
        for place in result["locations"] + result.get("relatedLocations", []):
            uri = place["physicalLocation"]["artifactLocation"]["uri"]
            if not re.fullmatch(r"(file:///)?[A-Za-z0-9._~/%-]+", uri):
                problems.append(f"the URI {uri[:60]}")
        links = re.findall(r"(?<!\\)\]\(([^)]*)\)", result["message"]["text"])
        problems += [f"a link to {link}" for link in links if not link.isdigit()]
    return problems[:5]


def count_problems(found, findings):
    return [] if found == findings else [f"{found} of {findings} findings"]


def gitlab_problems(text, findings):
    return count_problems(len(json.loads(text)), findings)


def json_problems(text, findings):
    report = json.loads(text)
    return count_problems(len(report["findings"]), findings) + count_problems(report["summary"]["findings"], findings)


def jsonl_problems(text, findings):
    records = [json.loads(line) for line in text.split("\n")[:-1]]
    return count_problems(sum(record.get("type") == "finding" for record in records), findings)


CHECKS = {
    "csv": csv_problems,
    "quotes-csv": csv_problems,
    "github": github_problems,
    "gitlab": gitlab_problems,
    "html": lambda text, _: html_problems(text),
    "json": json_problems,
    "jsonl": jsonl_problems,
    "junit": junit_problems,
    "markdown": lambda text, _: [],  # what it renders as is what counts
    "sarif": sarif_problems,
    "text": lambda text, _: [],
}


def problems(form, text, findings):
    """What is wrong with a report in a format, of that many findings."""
    found = list(CHECKS[form](text, findings))
    if form not in ("csv", "quotes-csv", "json", "jsonl"):  # these hold data, checked or escaped above
        found += control_problems(text)
    if len(text) > MAX_BYTES:
        found.append(f"{len(text)} characters")
    return found
