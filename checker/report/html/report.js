// The review of a report: filters, search, order, keyboard, and decisions kept in this browser and
// saved as a baseline file. The page is whole without it.
(() => {
  "use strict";
  const STORE = "quotecheck-review";
  const SCHEMA = "https://quotecheck.dev/schema/baseline-1.json";
  const STATE_OF = { accept: "existing", reject: "suppressed" };
  const SEVERITIES = ["note", "warning", "error"];
  const byId = (id) => document.getElementById(id);

  const list = byId("findings");
  const sections = Array.from(list.querySelectorAll(".u"));
  const findings = Array.from(list.querySelectorAll(".f"), (element) => ({
    element,
    section: element.parentElement,
    fingerprint: element.id.slice(2),
    data: element.dataset,
    text: null,
    shown: true,
  }));
  const ofSection = new Map(sections.map((section) => [section, []]));
  for (const finding of findings) ofSection.get(finding.section).push(finding);
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));

  // Decisions, by fingerprint: {decision: "accept" | "reject" | "", note, by}; `by` where a baseline
  // file gave it, else the reviewer of this page.
  let decisions = new Map();
  let reviewer = "";
  let keptEntries = [];  // of a loaded baseline, for findings of other reports
  let order = findings;
  let current = null;

  function load() {
    try {
      const stored = JSON.parse(localStorage.getItem(STORE) || "{}");
      decisions = new Map(Object.entries(stored.decisions || {}));
      reviewer = String(stored.by || "");
    } catch {
      decisions = new Map();  // storage is off, or holds something else
    }
  }

  function store() {
    try {
      localStorage.setItem(STORE, JSON.stringify({ by: reviewer, decisions: Object.fromEntries(decisions) }));
    } catch {
      say("This browser keeps no decisions; save them as a baseline file.");
    }
  }

  const say = (text) => { byId("said").textContent = text; };

  // --- Filters ---------------------------------------------------------------------------------

  const textOf = (finding) => {
    finding.text ??= (finding.section.querySelector("h3").textContent + " " + finding.element.textContent).toLowerCase();
    return finding.text;
  };

  function matches(finding, wanted) {
    const { data } = finding;
    if (wanted.rule && data.r !== wanted.rule) return false;
    if (wanted.severity && data.v !== wanted.severity) return false;
    if (wanted.outlet && data.o !== wanted.outlet) return false;
    if (wanted.speaker && data.s !== wanted.speaker) return false;
    if (wanted.state === "open" ? data.t === "suppressed" : wanted.state && data.t !== wanted.state) return false;
    if (wanted.decision) {
      const decision = (decisions.get(finding.fingerprint) || {}).decision || "none";
      if (decision !== wanted.decision) return false;
    }
    return wanted.words.every((word) => textOf(finding).includes(word));
  }

  function filter() {
    const wanted = { words: byId("search").value.toLowerCase().split(/\s+/).filter(Boolean) };
    for (const name of ["rule", "severity", "outlet", "speaker", "state", "decision"]) wanted[name] = byId(name).value;
    let shown = 0;
    for (const [section, members] of ofSection) {
      let any = false;
      for (const finding of members) {
        finding.shown = matches(finding, wanted);
        any ||= finding.shown;
        shown += finding.shown ? 1 : 0;
      }
      if (section.hidden === any) section.hidden = !any;
      if (!any) continue;  // what stands in a hidden section may stay as it is
      for (const { element, shown: show } of members) {
        if (element.hidden === show) element.hidden = !show;
      }
    }
    byId("count").textContent = `${shown} of ${findings.length} findings`;
    byId("nothing").hidden = shown > 0 || findings.length === 0;
    if (current && !current.shown) select(null);
  }

  // --- Order -----------------------------------------------------------------------------------

  const worst = (section) => Math.max(...ofSection.get(section).map((f) => SEVERITIES.indexOf(f.data.v)));
  const surest = (section) => Math.max(...ofSection.get(section).map((f) => Number(f.data.c)));
  const newest = (section) => Math.max(...ofSection.get(section).map((f) => (f.data.d ? Number(f.data.d) : -Infinity)));
  const speaker = (section) => section.querySelector("h3").textContent;
  const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
  const ORDERS = {
    report: () => 0,
    severity: (a, b) => b.key - a.key,
    confidence: (a, b) => b.key - a.key,
    date: (a, b) => compareText(b.key, a.key),
    speaker: (a, b) => a.key.localeCompare(b.key),
  };
  const KEYS = { report: () => 0, severity: worst, confidence: surest, date: newest, speaker };

  function sort() {
    const by = byId("sort").value;
    const keyed = sections.map((section) => ({ section, key: KEYS[by](section) }));
    keyed.sort(ORDERS[by]);
    list.append(...keyed.map((item) => item.section));
    order = keyed.flatMap((item) => ofSection.get(item.section));
  }

  // --- Review ----------------------------------------------------------------------------------

  function select(finding, scroll = true) {
    if (current) current.element.classList.remove("current");
    current = finding;
    byId("note").value = finding ? (decisions.get(finding.fingerprint) || {}).note || "" : "";
    const shown = order.filter((f) => f.shown);
    byId("position").textContent = finding ? `${shown.indexOf(finding) + 1} of ${shown.length}` : `${shown.length} shown`;
    if (!finding) return;
    finding.element.classList.add("current");
    history.replaceState(null, "", `#${finding.element.id}`);
    if (!scroll) return;
    finding.element.scrollIntoView({ block: "nearest" });
    finding.element.querySelector("a").focus({ preventScroll: true });
  }

  function step(by) {
    const shown = order.filter((f) => f.shown);
    if (shown.length === 0) return;
    const at = shown.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1);
    select(shown[next]);
  }

  function show(finding) {
    const { decision = "", note = "" } = decisions.get(finding.fingerprint) || {};
    let line = finding.element.querySelector(".decided");
    if (!decision && !note) {
      if (line) line.remove();
    } else {
      if (!line) {
        line = document.createElement("p");
        line.className = "decided";
        finding.element.append(line);
      }
      const words = { accept: "\u2713 Accepted", reject: "\u2717 Rejected", "": "Note" };
      line.textContent = note ? `${words[decision]}: ${note}` : words[decision];
    }
    finding.text = null;
  }

  function decide(decision) {
    if (!current) return say("Choose a finding first.");
    const note = byId("note").value.trim();
    if (!decision && !note) decisions.delete(current.fingerprint);
    else decisions.set(current.fingerprint, { decision, note });
    show(current);
    store();
    say(decision ? `${decision}ed` : note ? "noted" : "decision taken back");
  }

  function takeBack() {
    if (!current) return;
    byId("note").value = "";
    decide("");
  }

  function changeNote() {
    if (!current) return;
    decide((decisions.get(current.fingerprint) || {}).decision || "");
  }

  // --- Baseline files --------------------------------------------------------------------------

  function flaggedWords(quote) {
    const cite = quote.querySelector("cite");
    return quote.textContent.slice(cite ? cite.textContent.length : 0);
  }

  function entryOf(finding) {
    const { data, element } = finding;
    const { decision = "", note = "", by: acceptor = reviewer } = decisions.get(finding.fingerprint) || {};
    if (!decision && data.t === "new") return null;
    const entry = {
      fingerprint: finding.fingerprint,
      rule: data.r,
      article: data.a,
      text: flaggedWords(element.querySelector(".flagged")),
      state: decision ? STATE_OF[decision] : data.t,
    };
    const by = decision ? acceptor : data.by || "";
    const reason = decision ? note : data.why || "";
    if (by) entry.by = by;
    if (reason) entry.reason = reason;
    return entry;
  }

  function baseline() {
    const entries = [...findings.map(entryOf).filter(Boolean), ...keptEntries];
    entries.sort((a, b) => compareText(a.fingerprint, b.fingerprint));
    return JSON.stringify({ schema: SCHEMA, findings: entries }, null, 1) + "\n";
  }

  function save() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([baseline()], { type: "application/json" }));
    link.download = "quotecheck-baseline.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    say("Saved. Use it with: quotecheck check --baseline=quotecheck-baseline.json");
  }

  function take(text) {
    let entries;
    try {
      entries = JSON.parse(text).findings;
      if (!Array.isArray(entries)) throw new TypeError("no findings");
    } catch {
      return say("This is no baseline file.");
    }
    keptEntries = [];
    let taken = 0;
    for (const entry of entries) {
      const finding = byFingerprint.get(entry.fingerprint);
      if (!finding) {
        keptEntries.push(entry);
        continue;
      }
      const decision = entry.state === "suppressed" ? "reject" : "accept";
      decisions.set(entry.fingerprint, { decision, note: String(entry.reason || ""), by: String(entry.by || "") });
      show(finding);
      ++taken;
    }
    store();
    filter();
    say(`${taken} decisions loaded, ${keptEntries.length} for findings that are not here`);
  }

  // --- Keyboard --------------------------------------------------------------------------------

  const KEYS_OF = {
    j: () => step(1),
    k: () => step(-1),
    a: () => decide("accept"),
    r: () => decide("reject"),
    u: takeBack,
    n: () => byId("note").focus(),
    "/": () => byId("search").focus(),
  };

  function onKey(event) {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== "checkbox";
    if (event.key === "Escape" && typing) return event.target.blur();
    if (event.key === "Enter" && event.target.id === "note") {
      changeNote();
      return event.target.blur();
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !byId("keys").checked) return;
    const action = KEYS_OF[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  function toHash() {
    const finding = byFingerprint.get(decodeURIComponent(location.hash).slice(3));
    if (!finding) return;
    if (!finding.shown) byId("filters").reset();
    filter();
    select(finding);
  }

  // What search reads, made ready while nothing else is to be done.
  function prepareSearch(at) {
    const idle = window.requestIdleCallback || ((run) => setTimeout(run, 50));
    idle(() => {
      for (const finding of findings.slice(at, at + 200)) textOf(finding);
      if (at + 200 < findings.length) prepareSearch(at + 200);
    });
  }

  load();
  byId("filters").hidden = false;
  byId("review").hidden = false;
  document.body.classList.add("reviewing");
  byId("by").value = reviewer;
  for (const fingerprint of decisions.keys()) {
    if (byFingerprint.has(fingerprint)) show(byFingerprint.get(fingerprint));
  }
  filter();
  select(null);
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("filters").addEventListener("reset", () => setTimeout(() => { sort(); filter(); }));
  byId("filters").addEventListener("input", (event) => (event.target.id === "sort" ? sort() : filter()));
  byId("note").addEventListener("change", changeNote);
  byId("by").addEventListener("change", (event) => { reviewer = event.target.value.trim(); store(); });
  for (const [id, action] of [["next", () => step(1)], ["previous", () => step(-1)], ["accept", () => decide("accept")],
    ["reject", () => decide("reject")], ["undo", takeBack], ["save", save], ["open", () => byId("file").click()]]) {
    byId(id).addEventListener("click", action);
  }
  byId("file").addEventListener("change", async (event) => {
    if (event.target.files.length > 0) take(await event.target.files[0].text());
    event.target.value = "";
  });
  list.addEventListener("click", (event) => {
    const element = event.target.closest(".f");
    if (element) select(byFingerprint.get(element.id.slice(2)), false);
  });
  document.addEventListener("keydown", onKey);
  window.addEventListener("hashchange", toHash);
  toHash();
  prepareSearch(0);
})();
