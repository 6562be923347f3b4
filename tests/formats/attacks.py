"""Articles that try to be more than text: each attack stands in every field of a batch of two."""
import json

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"

ATTACKS = {
    "markup": "<b onmouseover=alert(1)>bold</b><img src=x onerror=alert(2)><svg/onload=alert(3)>",
    "end of a script": "</script><script>alert(1)</script></style></title><!--",
    "end of an attribute": "\"'><a href=javascript:alert(1)>x</a>",
    "address of a script": "javascript:alert(document.domain)",
    "terminal escapes": "\x1b[31mred\x1b]0;title\x07\x1b[2J\x9b5m\x08\x08",
    "bidirectional controls": "\u202egnp.exe\u202c \u2066a\u2069 \u200frtl",
    "workflow command": "::error file=x,line=1::gone\n::set-output name=a::b\r\n##[error]c",
    "percent escapes": "%0A::error::no%0D%25",
    "formula": "=HYPERLINK(\"http://example.org\",\"x\")",
    "formula after a space": " @SUM(1+1)*cmd|' /C calc'!A0",
    "null bytes": "nul\0in\0side\ufffe\uffff",
    "markdown": "[x](http://example.org) ![y](z) `c` **b** | t | <u>u</u> @everyone #12 https://example.org www.example.org",
    "xml": "]]><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>&b;",
    "placeholders": "{0} {1} [link](1) \\[ %s %n $(id) `id`",
    "a megabyte": "x" * (1 << 20),
}


def batch(attack):
    """Two records in JSON Lines, in which the second drops a "not"; the attack is in every field."""
    def record(number, words):
        return json.dumps({
            "id": f"{attack[:2000]}{number}.txt", "title": f"{attack} {number}", "outlet": f"{attack[:100000]} {number}",
            "byline": attack[:1000], "published": f"2031-05-0{number}T09:00:00",
            "text": f"The council met on Thursday. {attack[:1000]}\n\n“{words}, whatever {attack[:300]} means,” said Ilse "
                    f"Varga, the mayor of Hollenau.\n\n“{words} before the winter,” said Ilse Varga.\n\n"
                    f"A mark is left open: “and nothing closes {attack[:50]}\n"}) + "\n"
    return record(1, "We will not close the bridge over the Tarn") + record(2, "We will close the bridge over the Tarn")
