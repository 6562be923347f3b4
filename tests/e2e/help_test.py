#!/usr/bin/env python3
"""quotecheck's help, shell completions and manual page.

usage: help_test.py PROGRAM
"""
import os
import pty
import re
import shutil
import subprocess

import e2e

COMPLETE = """
source {script}
COMP_WORDS=({words})
COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_quotecheck
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


def completed(scene, words):
    """What bash offers for the last of `words`."""
    script = COMPLETE.format(script=os.path.join(scene.folder, "bash"), words=words)
    run = subprocess.run(["bash", "--norc", "-c", script], cwd=scene.folder, capture_output=True, text=True, check=False)
    scene.expect_equal(run.stderr, "", f"bash says about {words}")
    return run.stdout.splitlines() if run.stdout.strip() else []


def test_bash_completes_commands_options_and_values(scene):
    scene.put("bash", scene.run("completion", "bash", status=0).out)
    scene.put("articles.txt", "")
    scene.expect_equal(completed(scene, "quotecheck che"), ["check"], "a command")
    scene.expect_in("--fail-on", completed(scene, "quotecheck check --fa"), "an option")
    scene.expect_equal(completed(scene, "quotecheck scan --fa"), [], "an option of another command")
    scene.expect_equal(completed(scene, "quotecheck check --fail-on = wa"), ["warning"], "a value")
    scene.expect_equal(completed(scene, "quotecheck check --report = ht"), ["html"], "a format")
    scene.expect_equal(completed(scene, "quotecheck check --ignore = QC20"), ["QC201", "QC202", "QC203"], "a rule")
    scene.expect_equal(completed(scene, "quotecheck explain QC10")[:2], ["QC101", "QC102"], "a rule of explain")
    scene.expect_equal(completed(scene, "quotecheck explain --h"), ["--help"], "an option of explain")
    scene.expect_equal(completed(scene, "quotecheck completion fi"), ["fish"], "a shell")
    scene.expect_equal(completed(scene, "quotecheck check art"), ["articles.txt"], "a file")
    scene.put("two words.txt", "")
    scene.expect_equal(completed(scene, "quotecheck check two"), ["two words.txt"], "a file with a space in its name")


def test_fish_completes_them_too(scene):
    if shutil.which("fish") is None:
        raise e2e.Skipped("there is no fish")
    scene.put("fish", scene.run("completion", "fish", status=0).out)

    def offered(words):
        command = f"source {scene.folder}/fish; complete -C {words!r}"
        run = subprocess.run(["fish", "--no-config", "-c", command], cwd=scene.folder, capture_output=True, text=True,
                             check=False, env={**os.environ, "HOME": scene.folder})
        scene.expect_equal(run.stderr, "", f"fish says about {words}")
        return [line.split("\t")[0] for line in run.stdout.splitlines()]

    scene.expect_equal(offered("quotecheck che"), ["check"], "a command")
    scene.expect_equal(offered("quotecheck check --fail"), ["--fail-on"], "an option")
    scene.expect_equal(offered("quotecheck check --fail-on=wa"), ["--fail-on=warning"], "a value")
    scene.expect_equal(offered("quotecheck scan --fail"), [], "an option of another command")
    scene.expect_equal(offered("quotecheck explain QC20"), ["QC201", "QC202", "QC203"], "a rule")
    scene.expect_equal(offered("quotecheck completion z"), ["zsh"], "a shell")


# An interactive zsh that writes its line to a file when Control-T is typed, and begins another.
ZSH_START = """
PS1= RPS1=
fpath=({folder} $fpath)
autoload -Uz compinit && compinit -D -u
unsetopt beep
told() {{ print -r -- "$BUFFER" >> {folder}/lines; BUFFER= }}
zle -N told && bindkey '^T' told
zle-line-init() {{ print ready }}
zle -N zle-line-init
"""


def zsh_completed(scene, typed):
    """What zsh makes of each line when the tabulator is typed at its end."""
    scene.put(".zshrc", ZSH_START.format(folder=scene.folder))
    primary, secondary = pty.openpty()
    process = subprocess.Popen(["zsh", "-d", "-i"], stdin=secondary, stdout=secondary, stderr=secondary, cwd=scene.folder,
                               env={**os.environ, "ZDOTDIR": scene.folder, "TERM": "dumb"}, start_new_session=True)
    os.close(secondary)
    # Waits for what comes next, so that nothing is typed before the line editor takes it.
    printed = b""
    while b"ready" not in printed:
        printed += os.read(primary, 1 << 16)
    os.write(primary, "".join(f"{line}\t\x14" for line in typed).encode() + b"exit\n")
    try:
        while os.read(primary, 1 << 16):
            pass
    except OSError:  # how Linux tells that the other side is closed
        pass
    os.close(primary)
    process.wait(timeout=60)
    return scene.read("lines").splitlines()


def test_zsh_completes_them_too(scene):
    if shutil.which("zsh") is None:
        raise e2e.Skipped("there is no zsh")
    scene.put("_quotecheck", scene.run("completion", "zsh", status=0).out)
    scene.put("articles.txt", "")
    wanted = {
        "quotecheck che": "quotecheck check ",
        "quotecheck check --fail": "quotecheck check --fail-on=",
        "quotecheck check --fail-on=wa": "quotecheck check --fail-on=warning ",
        "quotecheck check --report=ht": "quotecheck check --report=html ",
        "quotecheck check --baseline=art": "quotecheck check --baseline=articles.txt ",
        "quotecheck scan --fail": "quotecheck scan --fail",
        "quotecheck explain QC4": "quotecheck explain QC401 ",
        "quotecheck completion z": "quotecheck completion zsh ",
        "quotecheck check art": "quotecheck check articles.txt ",
    }
    for typed, got in zip(wanted, zsh_completed(scene, wanted), strict=True):
        scene.expect_equal(got, wanted[typed], f"zsh's line after {typed!r}")


def test_scripts_of_other_shells_are_well_formed(scene):
    for shell, check in (("bash", ["bash", "-n"]), ("zsh", ["zsh", "-n"]), ("fish", ["fish", "--no-execute"])):
        scene.put(shell, scene.run("completion", shell, status=0).out)
        if shutil.which(shell) is not None:
            run = subprocess.run([*check, os.path.join(scene.folder, shell)], capture_output=True, text=True, check=False)
            scene.expect_equal((run.returncode, run.stderr), (0, ""), f"{shell}'s word on its script")
        for word in ("baseline", "report-on", "min-confidence"):
            scene.expect_in(word, scene.read(shell), shell)
    scene.expect_in("unknown shell 'tcsh'", scene.run("completion", "tcsh", status=2).err, "another shell")


def test_the_manual_has_every_option_command_and_rule(scene):
    page = scene.run("manual", status=0).out
    plain = page.replace("\\-", "-")
    helps = scene.run("check", "--help", status=0).out
    for option in re.findall(r"--[a-z-]+", helps):
        scene.expect_in(option, plain, "the manual")
    for word in ("QC104", "quotecheck baseline", "EXIT STATUS", "EXAMPLES"):
        scene.expect_in(word, plain, "the manual")
    if shutil.which("groff") is not None:
        run = subprocess.run(["groff", "-man", "-ww", "-Tutf8", "-z"], input=page, capture_output=True, text=True, check=False)
        scene.expect_equal(run.stderr, "", "groff's warnings")


def test_every_command_has_help_with_examples(scene):
    commands = re.findall(r"^  ([a-z]+) {2,}", scene.run("--help", status=0).out, re.MULTILINE)
    scene.expect_in("baseline", commands, "commands of --help")
    for command in commands:
        output = scene.run(command, "--help", status=0).out
        if command != "rules":
            scene.expect_in(f"quotecheck {command}", output.split("Example")[-1], f"{command} --help")


if __name__ == "__main__":
    e2e.main("help", e2e.all_tests(globals()))
