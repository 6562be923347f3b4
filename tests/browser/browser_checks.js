// Opens HTML reports in Chromium and says what is not as it should be, as JSON Lines:
// {"name", "problems": [...]}.
//
// usage: node browser_checks.js NODE_MODULES CHROMIUM FOLDER
// FOLDER holds corpus.html, attacks.html, large.html; what is saved or shown is written there.
"use strict";
const fs = require("fs");
const path = require("path");
const [modules, executablePath, folder] = process.argv.slice(2);
const { chromium } = require(path.join(modules, "playwright-core"));
const axe = fs.readFileSync(path.join(modules, "axe-core", "axe.min.js"), "utf8");

const url = (name) => `file://${path.join(folder, name)}`;
const add = (name, problems) => console.log(JSON.stringify({ name, problems }));

// A page that notes what it should not do: console errors, exceptions, requests beyond its file.
async function open(browser, name, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10000);
  const problems = [];
  page.on("console", (message) => { if (message.type() === "error") problems.push(`console: ${message.text()}`); });
  page.on("pageerror", (error) => problems.push(`exception: ${error.message}`));
  page.on("dialog", (dialog) => { problems.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on("request", (request) => {
    if (request.url() !== url(name) && !/^(data|blob):/.test(request.url())) problems.push(`request: ${request.url()}`);
  });
  await page.goto(url(name));
  return { context, page, problems };
}

const visible = (page) => page.locator(".f:visible").count();
const equal = (problems, got, want, what) => {
  if (JSON.stringify(got) !== JSON.stringify(want)) problems.push(`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(want)}`);
};

async function filters(browser) {
  const { context, page, problems } = await open(browser, "corpus.html");
  const all = await page.locator(".f").count();
  equal(problems, await visible(page), all, "findings at first");
  const errors = await page.locator(".f.error").count();
  await page.selectOption("#severity", "error");
  equal(problems, await visible(page), errors, "with severity error");
  await page.selectOption("#severity", "");
  const rule = await page.locator(".f").first().getAttribute("data-r");
  await page.selectOption("#rule", rule);
  equal(problems, await visible(page), await page.locator(`.f[data-r=${rule}]`).count(), `with rule ${rule}`);
  await page.click("button[type=reset]");
  await page.waitForFunction((n) => document.getElementById("count").textContent.startsWith(`${n} of`), all);
  for (const id of ["outlet", "speaker"]) {
    await page.selectOption(`#${id}`, { index: 1 });
    const value = await page.locator(`#${id}`).inputValue();
    equal(problems, await visible(page), await page.locator(`.f[data-${id[0]}="${value}"]`).count(), `with one ${id}`);
    await page.selectOption(`#${id}`, "");
  }
  await page.selectOption("#state", "suppressed");
  equal(problems, await visible(page), 0, "suppressed ones");
  equal(problems, await page.locator("#nothing").isVisible(), true, "that nothing fits is said");
  await page.selectOption("#state", "open");
  add("filters", problems);
  await context.close();
}

async function search(browser) {
  const { context, page, problems } = await open(browser, "corpus.html");
  const word = await page.locator(".f ins, .f del").first().textContent();
  await page.keyboard.press("/");
  await page.keyboard.type(word);
  const shown = await visible(page);
  const all = await page.locator(".f").count();
  if (shown === 0 || shown === all) problems.push(`${shown} of ${all} findings for '${word}'`);
  equal(problems, (await page.locator("#count").textContent()).startsWith(`${shown} of`), true, "the count");
  await page.fill("#search", "no such words anywhere");
  equal(problems, await visible(page), 0, "for words that are nowhere");
  add("search", problems);
  await context.close();
}

async function order(browser) {
  const { context, page, problems } = await open(browser, "corpus.html");
  await page.selectOption("#sort", "speaker");
  const names = await page.locator(".u h3").allTextContents();
  equal(problems, names, [...names].sort((a, b) => a.localeCompare(b)), "by speaker");
  await page.selectOption("#sort", "severity");
  const worst = await page.$$eval(".u", (sections) => sections.map((s) =>
    Math.max(...[...s.querySelectorAll(".f")].map((f) => ["note", "warning", "error"].indexOf(f.dataset.v)))));
  equal(problems, worst, [...worst].sort((a, b) => b - a), "by severity");
  await page.selectOption("#sort", "date");
  const newest = await page.$$eval(".u", (sections) => sections.map((s) =>
    Math.max(...[...s.querySelectorAll(".f")].map((f) => (f.dataset.d ? Number(f.dataset.d) : -1)))));
  equal(problems, newest, [...newest].sort((a, b) => b - a), "by date");
  add("order", problems);
  await context.close();
}

const currentId = (page) => page.locator(".f.current").getAttribute("id");

async function keyboardAndDecisions(browser) {
  const { context, page, problems } = await open(browser, "corpus.html", { acceptDownloads: true });
  const ids = await page.$$eval(".f", (findings) => findings.map((f) => f.id));
  await page.keyboard.press("j");
  equal(problems, await currentId(page), ids[0], "after j");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  equal(problems, await currentId(page), ids[1], "after j j k");
  equal(problems, new URL(page.url()).hash, `#${ids[1]}`, "the address");
  await page.fill("#by", "Ilse Varga");
  await page.locator("#by").blur();
  await page.keyboard.press("a");
  await page.keyboard.press("j");
  await page.keyboard.press("n");
  await page.keyboard.type("no \"quotation\" <at all>");
  await page.keyboard.press("Enter");
  await page.keyboard.press("r");
  equal(problems, await page.locator(".f.current .decided").textContent(), "\u2717 Rejected: no \"quotation\" <at all>", "shown");
  await page.keyboard.press("j");
  await page.keyboard.press("a");
  await page.keyboard.press("u");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  await download.saveAs(path.join(folder, "saved.json"));
  const saved = JSON.parse(fs.readFileSync(path.join(folder, "saved.json"), "utf8"));
  const want = [[ids[1].slice(2), "existing", undefined], [ids[2].slice(2), "suppressed", "no \"quotation\" <at all>"]];
  equal(problems, saved.findings.map((e) => [e.fingerprint, e.state, e.reason]), want.sort(), "the saved baseline");
  equal(problems, [...new Set(saved.findings.map((e) => e.by))], ["Ilse Varga"], "who accepted");
  await page.reload();
  equal(problems, await page.locator(".decided").count(), 2, "decisions after the page was opened anew");
  await page.selectOption("#decision", "reject");
  equal(problems, await visible(page), 1, "rejected ones");
  add("keyboard and decisions", problems);
  await context.close();
}

async function loading(browser) {
  const { context, page, problems } = await open(browser, "corpus.html", { acceptDownloads: true });
  const saved = JSON.parse(fs.readFileSync(path.join(folder, "saved.json"), "utf8"));
  saved.findings[0].by = "Iggy Storm";
  saved.findings.push({ fingerprint: "elsewhere", rule: "QC104", article: "z.txt", text: "x", state: "existing" });
  fs.writeFileSync(path.join(folder, "more.json"), JSON.stringify(saved));
  await page.setInputFiles("#file", path.join(folder, "more.json"));
  await page.waitForFunction(() => document.getElementById("said").textContent.includes("loaded"));
  equal(problems, await page.locator(".decided").count(), 2, "decisions of the file");
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  await download.saveAs(path.join(folder, "again.json"));
  const again = JSON.parse(fs.readFileSync(path.join(folder, "again.json"), "utf8"));
  const essence = (entries) => entries.map((e) => [e.fingerprint, e.state, e.by, e.reason]).sort();
  equal(problems, essence(again.findings), essence(saved.findings), "entries saved again, the one of another report too");
  fs.writeFileSync(path.join(folder, "bad.json"), "{");
  await page.setInputFiles("#file", path.join(folder, "bad.json"));
  await page.waitForFunction(() => document.getElementById("said").textContent.includes("no baseline"));
  add("loading a baseline", problems);
  await context.close();
}

async function permanentLinks(browser) {
  const { context, page, problems } = await open(browser, "corpus.html");
  const id = await page.locator(".f").last().getAttribute("id");
  await page.goto(`${url("corpus.html")}#${id}`);
  await page.waitForFunction((wanted) => document.querySelector(".f.current")?.id === wanted, id);
  equal(problems, await page.locator(`[id="${id}"]`).isVisible(), true, "the finding of the link");
  add("permanent links", problems.filter((problem) => !problem.startsWith("request: file:")));
  await context.close();
}

async function accessible(browser, colorScheme) {
  const { context, page, problems } = await open(browser, "corpus.html", { colorScheme });
  await page.keyboard.press("j");
  await page.keyboard.press("a");
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  for (const violation of violations) problems.push(`${violation.id}: ${violation.nodes[0].html.slice(0, 200)}`);
  add(`axe-core, ${colorScheme}`, problems);
  await context.close();
}

async function withoutScript(browser) {
  const { context, page, problems } = await open(browser, "corpus.html", { javaScriptEnabled: false });
  if (await visible(page) === 0) problems.push("no finding can be seen");
  equal(problems, await page.locator("#filters").isVisible(), false, "filters that do nothing");
  equal(problems, await page.locator("#review").isVisible(), false, "a review bar that does nothing");
  if (!(await page.locator(".f blockquote").first().innerText()).trim()) problems.push("no words of a finding");
  add("without JavaScript", problems);
  await context.close();
}

async function narrowAndPrinted(browser) {
  const { context, page, problems } = await open(browser, "corpus.html", { viewport: { width: 320, height: 640 } });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) problems.push(`${wide} pixels beyond a screen of 320`);
  const pdf = await page.pdf({ format: "A4" });
  if (pdf.subarray(0, 5).toString() !== "%PDF-" || pdf.length < 10000) problems.push("no PDF");
  await page.emulateMedia({ media: "print" });
  equal(problems, await page.locator("#review").isVisible(), false, "the review bar in print");
  const folded = await page.$$eval("details li", (all) => all.filter((li) => !li.checkVisibility({
    contentVisibilityAuto: true, visibilityProperty: true })).length);
  equal(problems, folded, 0, "lines that are folded in print");
  add("narrow screen and print", problems);
  await context.close();
}

// Where nothing was found, there is nothing to filter and nothing to review.
async function empty(browser) {
  const { context, page, problems } = await open(browser, "empty.html");
  equal(problems, await page.locator("#nothing").innerText(), "No findings.", "what the page says");
  equal(problems, await page.locator("#filters").isVisible(), false, "filters");
  equal(problems, await page.locator("#review").isVisible(), false, "the review bar");
  add("no findings", problems);
  await context.close();
}

async function hostile(browser) {
  const { context, page, problems } = await open(browser, "attacks.html");
  await page.keyboard.press("j");
  await page.fill("#search", "<script>");
  await page.selectOption("#outlet", { index: 1 });
  equal(problems, await page.locator("img, iframe, object, embed").count(), 0, "elements of an article");
  equal(problems, await page.locator("script").count(), 1, "scripts");
  add("hostile articles", problems);
  await context.close();
}

// Where a batch is large, what stands far below the window is laid out late, and read late by the
// script: filters and search at once after opening count all of it all the same.
async function large(browser) {
  const { context, page, problems } = await open(browser, "large.html");
  const counted = await page.evaluate(() => {
    const counts = {};
    for (const [id, value] of [["search", "LIGHTHOUSE"], ["search", ""], ["severity", "error"], ["severity", ""],
      ["outlet", "1"], ["outlet", ""]]) {
      const element = document.getElementById(id);
      element.value = value;
      element.dispatchEvent(new Event("input", { bubbles: true }));
      counts[`${id} '${value}'`] = parseInt(document.getElementById("count").textContent, 10);
    }
    return counts;
  });
  const findings = await page.locator(".f").count();
  if (findings < 5000) problems.push(`${findings} findings`);
  const found = await page.$$eval(".f", (all) => all.filter((f) => /lighthouse/i.test(f.textContent)).length);
  equal(problems, counted, {
    "search 'LIGHTHOUSE'": found,
    "search ''": findings,
    "severity 'error'": await page.locator(".f.error").count(),
    "severity ''": findings,
    "outlet '1'": await page.locator('.f[data-o="1"]').count(),
    "outlet ''": findings,
  }, "counts");
  await page.fill("#search", "lighthouse");
  equal(problems, await visible(page), found, "findings that a search shows");
  await page.keyboard.press("Escape");
  await page.keyboard.press("k");
  const last = page.locator(".f.current");
  equal(problems, /lighthouse/i.test(await last.textContent()), true, "the last finding");
  const box = await last.boundingBox();
  if (!box || box.y < 0 || box.y > 900) problems.push("the last finding is not in the window");
  add("5,000 findings", problems);
  await context.close();
}

(async () => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  for (const check of [filters, search, order, keyboardAndDecisions, loading, permanentLinks,
    (b) => accessible(b, "light"), (b) => accessible(b, "dark"), withoutScript, narrowAndPrinted, empty, hostile, large]) {
    try {
      await check(browser);
    } catch (error) {
      add(check.name || "accessibility", [String(error.message).split("\n")[0]]);
    }
  }
  await browser.close();
})();
