#!/usr/bin/env python3
"""What CI systems run, as they run it: the GitHub action, the GitLab template, the pre-commit hook, the
recipes of docs/ci.md.

usage: ci_test.py PROGRAM      from the folder in which action.yml stands
"""
import json
import os
import re
import shutil
import subprocess

import e2e
from e2e import HARBOUR, PLAIN, VALLEY

ROOT = os.getcwd()


def manifest(path):
    try:
        import yaml
    except ImportError as error:
        raise e2e.Skipped("there is no PyYAML") from error
    with open(os.path.join(ROOT, path), encoding="utf-8") as stream:
        return yaml.safe_load(stream)


def put_checkout(scene):
    """A checkout of this repository whose program is built: its tools/quotecheck runs it."""
    scene.put("checkout/tools/quotecheck", f'#!/bin/sh\nexec "{scene.program}" "$@"\n')
    shutil.copy(os.path.join(ROOT, "tools", "action"), os.path.join(scene.folder, "checkout", "tools", "action"))
    os.chmod(os.path.join(scene.folder, "checkout", "tools", "quotecheck"), 0o755)
    return os.path.join(scene.folder, "checkout")


def put_articles(scene):
    scene.put("work/articles/harbour post.txt", HARBOUR)
    scene.put("work/articles/valley.txt", VALLEY)
    scene.put("work/articles/plain.txt", PLAIN)


def bash(scene, script, env=None, cwd="work"):
    """Runs a script with the options of GitHub's `shell: bash`."""
    return subprocess.run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script], capture_output=True,
                          text=True, cwd=os.path.join(scene.folder, cwd), env={**os.environ, **(env or {})}, check=False,
                          timeout=120)


def run_action(scene, **inputs):
    """Runs the steps of action.yml with inputs in place of their defaults."""
    action = manifest("action.yml")
    values = {name: str(spec.get("default", "")) for name, spec in action["inputs"].items()}
    for name, value in inputs.items():
        scene.expect_in(name.replace("_", "-"), values, "inputs")
        values[name.replace("_", "-")] = value
    scene.put("summary.md", "")

    def filled(text):
        return re.sub(r"\$\{\{ *inputs\.([\w-]+) *\}\}", lambda match: values[match[1]], text)

    for step in action["runs"]["steps"]:
        scene.expect_equal(step["shell"], "bash", "the shell of a step")
        env = {name: filled(text) for name, text in step["env"].items()}
        env["GITHUB_ACTION_PATH"] = put_checkout(scene)
        env["GITHUB_STEP_SUMMARY"] = os.path.join(scene.folder, "summary.md")
        run = bash(scene, step["run"], env)
    return run


def test_the_github_action(scene):
    put_articles(scene)
    run = run_action(scene, paths="articles")
    scene.expect_equal(run.returncode, 1, f"status ({run.stderr})")
    scene.expect_in("::error file=articles/valley.txt,line=7,", run.stdout, "annotations")
    results = json.loads(scene.read("work/quotecheck.sarif"))["runs"][0]["results"]
    scene.expect_equal([result["ruleId"] for result in results], ["QC104"], "results of the SARIF report")
    scene.expect_in("<!DOCTYPE html>", scene.read("work/quotecheck.html"), "the HTML report")
    scene.expect_in("| error | QC104<br>meaning-changed |", scene.read("summary.md"), "the summary of the job")
    scene.expect_equal(run_action(scene, paths="articles", fail_on="never").returncode, 0, "status with fail-on")
    several = run_action(scene, paths="articles/plain.txt\n  articles/valley.txt\n")
    scene.expect_equal(several.returncode, 0, f"status with paths on several lines ({several.stderr})")
    scene.expect_equal(run_action(scene, paths="missing").returncode, 2, "status of a path that is not there")


def test_the_github_action_reports_on_what_a_change_touches(scene):
    put_articles(scene)
    scene.put("work/changed", "articles/plain.txt\0")
    run = run_action(scene, paths="articles", report_on_from="changed")
    scene.expect_equal((run.returncode, "::error" in run.stdout), (0, False), "findings of other articles")
    scene.put("work/changed", "articles/valley.txt\0articles/harbour post.txt\0README.md\0")
    scene.expect_equal(run_action(scene, paths="articles", report_on_from="changed").returncode, 1, "status")


def test_the_github_action_takes_a_baseline(scene):
    put_articles(scene)
    accepted = bash(scene, f'"{scene.program}" baseline articles --by=Varga --reason="before we checked"')
    scene.expect_equal(accepted.returncode, 0, f"status of baseline ({accepted.stderr})")
    run = run_action(scene, paths="articles", baseline=".quotecheck-baseline.json")
    scene.expect_equal(run.returncode, 0, f"status ({run.stderr})")


def test_the_gitlab_template(scene):
    put_articles(scene)
    checkout = put_checkout(scene)
    template = manifest("templates/quotecheck.gitlab-ci.yml")
    job = template["quotecheck"]
    env = {**template["variables"], "PATH": f"{checkout}/tools:{os.environ['PATH']}"}
    for script in job["script"]:
        run = bash(scene, script, env)
        scene.expect_equal(run.returncode, 1, f"status ({run.stderr})")
        scene.expect_in("QC104", run.stdout, "the log")
    for artifact in [*job["artifacts"]["paths"], *job["artifacts"]["reports"].values()]:
        scene.expect(scene.exists(f"work/{artifact}"), f"{artifact} is not written")
    quality = json.loads(scene.read("work/gl-code-quality-report.json"))
    scene.expect_equal([entry["location"]["path"] for entry in quality], ["articles/valley.txt"], "the report")
    scene.expect_equal(job["artifacts"]["when"], "always", "when artifacts are kept")


def test_the_pre_commit_hook(scene):
    put_articles(scene)
    checkout = put_checkout(scene)
    for hook in manifest(".pre-commit-hooks.yaml"):
        scene.expect_equal((hook["language"], hook["pass_filenames"]), ("script", False), "how it is run")
        for args, status in ((hook["args"], 1), (["articles/plain.txt", "--fail-on=error"], 0)):
            command = " ".join([f"{checkout}/{hook['entry']}", *args])
            scene.expect_equal(bash(scene, command).returncode, status, f"status of {command}")


# Stands for Bazel: builds the program of the test, and leaves links beside it as Bazel does, one of which is called as
# the checkout is.
BAZEL = """#!/bin/sh
case $1 in
  build) mkdir -p built/checker/cli && ln -sf "{program}" built/checker/cli/quotecheck && ln -sfn "$PWD/built" \
         "$(sed -n 's/^build --symlink_prefix=//p' .bazelrc)$(basename "$PWD")" ;;
  info) echo "$PWD/built" ;;
esac
"""


def test_a_checkout_may_be_called_quotecheck(scene):
    for name in ("build", "quotecheck"):
        with open(os.path.join(ROOT, "tools", name), encoding="utf-8") as stream:
            scene.put(f"quotecheck/tools/{name}", stream.read())
    with open(os.path.join(ROOT, ".bazelrc"), encoding="utf-8") as stream:
        scene.put("quotecheck/.bazelrc", stream.read())
    scene.put("quotecheck/tools/setup", "#!/bin/sh\n")
    scene.put("bin/bazel", BAZEL.format(program=scene.program))
    for name in ("checker/a", "third_party/a", "WORKSPACE", "out/a"):
        scene.put(f"quotecheck/{name}", "")
    for name in ("quotecheck/tools/build", "quotecheck/tools/quotecheck", "quotecheck/tools/setup", "bin/bazel"):
        os.chmod(os.path.join(scene.folder, name), 0o755)
    env = {"PATH": f"{scene.folder}/bin:{os.environ['PATH']}"}
    for _ in range(2):
        run = bash(scene, "tools/quotecheck --version", env, cwd="quotecheck")
        scene.expect_equal((run.returncode, run.stdout[:11]), (0, "quotecheck "), f"tools/quotecheck ({run.stderr})")
    program = os.path.join(scene.folder, "quotecheck", "out", "quotecheck")
    scene.expect(os.path.isfile(program) and not os.path.islink(program), "out/quotecheck is no program")


def recipe(title):
    """The first script below a title of docs/ci.md."""
    with open(os.path.join(ROOT, "docs", "ci.md"), encoding="utf-8") as stream:
        section = stream.read().split(f"## {title}\n")[1].split("\n## ")[0]
    return section.split("```sh\n")[1].split("```")[0]


def test_the_recipe_for_what_a_change_touches(scene):
    if shutil.which("git") is None:
        raise e2e.Skipped("there is no git")
    put_articles(scene)
    checkout = put_checkout(scene)
    env = {"PATH": f"{checkout}/tools:{os.environ['PATH']}", "HOME": scene.folder, "GIT_CONFIG_NOSYSTEM": "1"}
    git = "git -c user.name=Varga -c user.email=v@host.example"

    def expect(status, change, what):
        run = bash(scene, f"{change}\n{git} add . && {git} commit -qm change\n{recipe('Only what a change touches')}", env)
        scene.expect_equal(run.returncode, status, f"{what} ({run.stderr})")

    start = f"git init -q && {git} add . && {git} commit -qm all && git update-ref refs/remotes/origin/main HEAD"
    scene.expect_equal(bash(scene, start, env).returncode, 0, "status of git")
    expect(0, "echo 'The roses won.' >> articles/plain.txt", "an article of which nothing is found")
    expect(1, "git mv articles/valley.txt 'articles/été.txt'", "one whose name is not ASCII")


def test_the_recipe_for_a_baseline(scene):
    put_articles(scene)
    checkout = put_checkout(scene)
    env = {"PATH": f"{checkout}/tools:{os.environ['PATH']}", "USER": "varga"}
    run = bash(scene, recipe("Starting with articles that have findings"), env)
    scene.expect_equal(run.returncode, 0, f"status ({run.stderr})")
    scene.expect_in(" existing", run.stdout, "the report")


if __name__ == "__main__":
    e2e.main("ci", e2e.all_tests(globals()))
