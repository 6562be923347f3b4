"""What the end-to-end tests share: a folder of files, runs of the program in it, what is expected."""
import fcntl
import os
import pty
import struct
import subprocess
import sys
import tempfile
import termios

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import junit  # noqa: E402

HARBOUR = """title: Bridge to stay open
published: 2031-05-01T09:00:00+02:00
outlet: Harbour Post

HOLLENAU - The old bridge over the Tarn will be repaired while traffic goes on.

“We will not close the bridge before the winter,” said Ilse Varga, the mayor of Hollenau. “Nobody has to drive round the lake to get to work.”

The council voted for the plan on Thursday.
"""

VALLEY = """title: Mayor speaks on bridge
published: 2031-05-02T09:00:00+02:00
outlet: Valley Sun

HOLLENAU - The old bridge over the Tarn was the talk of the council on Thursday.

“We will close the bridge before the winter,” said Ilse Varga, the mayor of Hollenau.
"""

TRANSCRIPT = """title: Press conference on the Tarn bridge
published: 2031-04-30T15:00:00+02:00

VARGA: We will not close the bridge before the winter. We can mend it at night.

Q. Who pays?

VARGA: Nobody has to drive round the lake to get to work. The county pays for the steel.
"""

PLAIN = """title: Flower show opens
published: 2031-05-03
outlet: Garden Notes

The flower show opened on Saturday with more roses than ever.
"""


class Skipped(Exception):
    """Says why a test cannot be run here."""


class Scene:
    """A folder with files, in which the program runs. Collects what is not as expected."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.problems = []

    def write(self, **files):
        """Writes files; in a name __ stands for a point and ___ for a slash."""
        for name, content in files.items():
            self.put(name.replace("___", "/").replace("__", "."), content)
        return self

    def put(self, path, content):
        full = os.path.join(self.folder, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as stream:
            stream.write(content if isinstance(content, bytes) else content.encode())

    def read(self, path):
        with open(os.path.join(self.folder, path), "rb") as stream:
            return stream.read().decode()

    def exists(self, path):
        return os.path.exists(os.path.join(self.folder, path))

    def run(self, *arguments, status=None, stdin=b"", cwd="", env=None, timeout=60):
        """Runs the program; a status other than the one expected is a problem."""
        try:
            done = subprocess.run([self.program, *arguments], input=stdin, capture_output=True, check=False,
                                  cwd=os.path.join(self.folder, cwd), timeout=timeout,
                                  env=None if env is None else {**os.environ, **env})
        except subprocess.TimeoutExpired:
            self.problems.append(f"{' '.join(arguments)}: did not end")
            return Output(b"", b"", None)
        if status is not None and done.returncode != status:
            self.problems.append(f"{' '.join(arguments)}: status {done.returncode}, not {status}: "
                                 f"{done.stderr.decode(errors='replace')[:300]}")
        return Output(done.stdout, done.stderr, done.returncode)

    def need_limits_of_memory(self):
        """A sanitizer's shadow memory passes any limit."""
        with open(self.program, "rb") as stream:
            content = stream.read()
        if b"__asan_init" in content or b"__tsan_init" in content:
            raise Skipped("the program is built with a sanitizer")

    def run_on_terminal(self, *arguments, env=None, columns=0):
        """What the program prints, on both streams, where both are a terminal; of 0 columns: it does not say."""
        primary, secondary = pty.openpty()
        fcntl.ioctl(secondary, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        process = subprocess.Popen([self.program, *arguments], stdin=subprocess.DEVNULL, stdout=secondary,
                                   stderr=secondary, cwd=self.folder, env={**os.environ, **(env or {})})
        os.close(secondary)
        printed = b""
        try:
            while chunk := os.read(primary, 1 << 16):
                printed += chunk
        except OSError:  # how Linux tells that the other side is closed
            pass
        os.close(primary)
        process.wait(timeout=60)
        return printed.decode(errors="replace")

    def expect(self, condition, message):
        if not condition:
            self.problems.append(message)

    def expect_equal(self, got, want, what):
        self.expect(got == want, f"{what}: {got!r}, not {want!r}")

    def expect_in(self, part, text, what):
        self.expect(part in text, f"{what}: no {part!r} in {str(text)[:500]}")


class Output:
    def __init__(self, out, err, status):
        self.bytes = out
        self.out = out.decode(errors="replace")
        self.err = err.decode(errors="replace")
        self.status = status


def main(suite, tests):
    """Runs each function of `tests` with a scene of its own; a function's name names its case."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {os.path.basename(sys.argv[0])} PROGRAM")
    program = os.path.abspath(sys.argv[1])
    cases = junit.Cases(suite)
    for test in tests:
        with tempfile.TemporaryDirectory() as folder:
            scene = Scene(program, folder)
            try:
                test(scene)
            except Skipped as why:
                cases.skip(test.__name__.replace("_", " "), str(why))
                continue
            except Exception as error:  # output of another form than expected ends this test only
                scene.problems.append(f"{type(error).__name__}: {error}")
            cases.add(test.__name__.replace("_", " "), scene.problems)
    sys.exit(cases.finish())


def all_tests(namespace):
    """The functions of a module that take a scene, in the order in which they stand there."""
    return [value for name, value in namespace.items() if name.startswith("test_") and callable(value)]
