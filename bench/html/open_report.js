// Opens an HTML report in Chromium ROUNDS times, in a new window each time, and prints what took how
// long, as JSON: {name: [milliseconds of each round]}. A filter's time includes the layout of what
// it shows.
//
// usage: node open_report.js NODE_MODULES CHROMIUM REPORT ROUNDS
"use strict";
const path = require("path");
const [modules, executablePath, report, rounds] = process.argv.slice(2);
const { chromium } = require(path.join(modules, "playwright-core"));

// The first comes at once after the report has opened, before the page has made anything ready.
const STEPS = [
  ["first search", "search", "hollenau", 200],
  ["search for two words", "search", "varga bridge", 1],
  ["search ended", "search", "", 5000],
  ["severity", "severity", "note", 0],
  ["severity ended", "severity", "", 5000],
  ["outlet", "outlet", "1", 50],
  ["outlet ended", "outlet", "", 5000],
  ["order by speaker", "sort", "speaker", 5000],
  ["order by date", "sort", "date", 5000],
];

async function round(browser) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  await page.goto(`file://${path.resolve(report)}`);
  const times = await page.evaluate((steps) => {
    const found = { opened: performance.getEntriesByType("navigation")[0].loadEventEnd };
    for (const [name, id, value, least] of steps) {
      const element = document.getElementById(id);
      const begin = performance.now();
      element.value = value;
      element.dispatchEvent(new Event("input", { bubbles: true }));
      document.body.getBoundingClientRect();
      found[name] = performance.now() - begin;
      const count = parseInt(document.getElementById("count").textContent, 10);
      if (!(least === 0 ? count === 0 : count >= least)) throw new Error(`wrong answer: ${name}: ${count}`);
    }
    return found;
  }, STEPS);
  await context.close();
  return times;
}

(async () => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const all = {};
  for (let i = 0; i < Number(rounds); ++i) {
    for (const [name, time] of Object.entries(await round(browser))) (all[name] ??= []).push(time);
  }
  await browser.close();
  console.log(JSON.stringify(all));
})();
