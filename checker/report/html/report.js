// The review of a report: filters, search, order, keyboard, and decisions kept in this browser and
// saved as a baseline file. The page is whole without it.
(() => {
  "use strict";
  const STORE = "quotecheck-review";
  const SCHEMA = "https://quotecheck.dev/schema/baseline-1.json";
  const STATE_OF = { accept: "existing", reject: "suppressed" };
  const SEVERITIES = ["note", "warning", "error"];
  const SECTION_REM = 24;  // about the height of a section
  const byId = (id) => document.getElementById(id);

  const list = byId("findings");
  const ALL = Number(list.dataset.all);
  const SUPPRESSED = Number(list.dataset.suppressed);

  // A finding stands in the section of its utterance, a section in one of the groups that the
  // browser lays out only when they come near the window. What filters ask is read once.
  let groups = null;
  let sections = [];
  let findings = [];
  let order = [];
  const ofSection = new Map();
  const byFingerprint = new Map();

  // Called before anything asks for the above, and when the page has been shown and nothing else is
  // to be done: opening a large report does not wait for it.
  function build() {
    if (groups) return;
    groups = Array.from(list.children, (element) => ({ element, sections: Array.from(element.children) }));
    sections = groups.flatMap((group) => group.sections);
    for (const section of sections) ofSection.set(section, []);
    findings = Array.from(list.getElementsByTagName("article"), (element) => ({
      element,
      section: element.parentElement,
      fingerprint: element.id.slice(2),
      rule: element.getAttribute("data-r"),
      severity: element.getAttribute("data-v"),
      outlet: element.getAttribute("data-o"),
      speaker: element.getAttribute("data-s"),
      state: element.getAttribute("data-t"),
      text: null,
      shown: true,
    }));
    for (const finding of findings) {
      ofSection.get(finding.section).push(finding);
      byFingerprint.set(finding.fingerprint, finding);
    }
    order = findings;
    for (const fingerprint of decisions.keys()) {
      if (byFingerprint.has(fingerprint)) show(byFingerprint.get(fingerprint));
    }
  }

  // Decisions, by fingerprint: {decision: "accept" | "reject" | "", note, by}; `by` where a baseline
  // file gave it, else the reviewer of this page.
  let decisions = new Map();
  let reviewer = "";
  let keptEntries = [];  // of a loaded baseline, for findings of other reports
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

  const speakerOf = (section) => section.firstElementChild.textContent;

  const textOf = (finding) => {
    finding.text ??= `${speakerOf(finding.section)} ${finding.element.textContent}`;
    return finding.text;
  };

  function matches(finding, wanted) {
    for (const name of ["rule", "severity", "outlet", "speaker"]) {
      if (wanted[name] && finding[name] !== wanted[name]) return false;
    }
    const { state } = finding;
    if (wanted.state === "open" ? state === "suppressed" : wanted.state && state !== wanted.state) return false;
    if (wanted.decision) {
      const decision = (decisions.get(finding.fingerprint) || {}).decision || "none";
      if (decision !== wanted.decision) return false;
    }
    return wanted.words.every((word) => word.test(textOf(finding)));
  }

  const hide = (element, hidden) => { if (element.hidden !== hidden) element.hidden = hidden; };

  // Shows of a group what its findings' `shown` says; what stands in something hidden may stay as it is.
  function showGroup({ element, sections: members }) {
    const kept = members.filter((section) => ofSection.get(section).some((finding) => finding.shown));
    hide(element, kept.length === 0);
    if (kept.length === 0) return;
    // The size that the browser takes the group to have until it lays it out.
    const size = kept.length === members.length ? "" : `${kept.length * SECTION_REM}rem`;
    if (element.style.containIntrinsicHeight !== size) element.style.containIntrinsicHeight = size;
    const keptOnes = new Set(kept);
    for (const section of members) {
      hide(section, !keptOnes.has(section));
      if (section.hidden) continue;
      for (const finding of ofSection.get(section)) hide(finding.element, !finding.shown);
    }
  }

  // To find a word in either case; faster than a copy of every text in lower case.
  const finder = (word) => new RegExp(word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"), "iu");

  function filter() {
    const wanted = { words: byId("search").value.split(/\s+/).filter(Boolean).map(finder) };
    for (const name of ["rule", "severity", "outlet", "speaker", "state", "decision"]) wanted[name] = byId(name).value;
    let shown = 0;
    for (const finding of findings) {
      finding.shown = matches(finding, wanted);
      shown += finding.shown ? 1 : 0;
    }
    groups.forEach(showGroup);
    byId("nothing").hidden = shown > 0 || ALL === 0;
    tellCount(shown);
    if (current && !current.shown) select(null);
  }

  function tellCount(shown) {
    byId("count").textContent = `${shown} of ${ALL} findings`;
    if (!current) byId("position").textContent = `${shown} shown`;
  }

  // --- Order -----------------------------------------------------------------------------------

  const greatest = (section, valueOf) => Math.max(...ofSection.get(section).map(valueOf));
  const compareNames = new Intl.Collator().compare;
  // Of a section, to order by: the least first.
  const KEYS = {
    report: () => 0,
    severity: (section) => -greatest(section, (f) => SEVERITIES.indexOf(f.severity)),
    confidence: (section) => -greatest(section, (f) => Number(f.element.dataset.c)),
    date: (section) => -greatest(section, ({ element: { dataset } }) => (dataset.d ? Number(dataset.d) : -Infinity)),
    speaker: (section) => ranks().get(speakerOf(section)),
  };

  let rankOf = null;
  function ranks() {
    rankOf ??= new Map([...new Set(sections.map(speakerOf))].sort(compareNames).map((name, rank) => [name, rank]));
    return rankOf;
  }

  // Fills the groups anew, each with as many sections as it had.
  function sort() {
    const keyed = sections.map((section) => ({ section, key: KEYS[byId("sort").value](section) }));
    keyed.sort((a, b) => a.key - b.key || 0);  // two times may be infinite
    let at = 0;
    for (const group of groups) {
      group.sections = keyed.slice(at, at + group.sections.length).map((item) => item.section);
      group.element.append(...group.sections);
      at += group.sections.length;
    }
    order = keyed.flatMap((item) => ofSection.get(item.section));
    filter();
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

  function entryOf(finding) {
    const { element, rule, state } = finding;
    const data = element.dataset;
    const { decision = "", note = "", by: acceptor = reviewer } = decisions.get(finding.fingerprint) || {};
    if (!decision && state === "new") return null;
    const entry = {
      fingerprint: finding.fingerprint,
      rule,
      article: data.a,
      text: element.querySelector(".flagged q").textContent,
      state: decision ? STATE_OF[decision] : state,
    };
    const by = decision ? acceptor : data.by || "";
    const reason = decision ? note : data.why || "";
    if (by) entry.by = by;
    if (reason) entry.reason = reason;
    return entry;
  }

  function baseline() {
    const entries = [...findings.map(entryOf).filter(Boolean), ...keptEntries];
    entries.sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : Number(a.fingerprint > b.fingerprint)));
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
    const finding = byFingerprint.get(location.hash.slice("#f-".length));
    if (!finding) return;
    if (!finding.shown) byId("filters").reset();
    filter();
    select(finding);
  }

  // What search reads, made ready while nothing else is to be done.
  function prepareSearch(at) {
    const SLICE = 50;  // findings: about a millisecond
    if (at >= findings.length) return;
    whenIdle((deadline) => {
      do {
        findings.slice(at, at + SLICE).forEach(textOf);
        at += SLICE;
      } while (at < findings.length && deadline.timeRemaining() > 2);
      prepareSearch(at);
    });
  }

  const whenIdle = window.requestIdleCallback || ((run) => setTimeout(() => run({ timeRemaining: () => 0 }), 20));
  const listen = (target, type, action) => target.addEventListener(type, (event) => { build(); return action(event); });

  load();
  if (ALL > 0) {
    byId("filters").hidden = false;
    byId("review").hidden = false;
    document.body.classList.add("reviewing");
  }
  byId("by").value = reviewer;
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  listen(byId("filters"), "reset", () => setTimeout(sort));
  listen(byId("filters"), "input", (event) => (event.target.id === "sort" ? sort() : filter()));
  listen(byId("note"), "change", changeNote);
  byId("by").addEventListener("change", (event) => { reviewer = event.target.value.trim(); store(); });
  for (const [id, action] of [["next", () => step(1)], ["previous", () => step(-1)], ["accept", () => decide("accept")],
    ["reject", () => decide("reject")], ["undo", takeBack], ["save", save], ["open", () => byId("file").click()]]) {
    listen(byId(id), "click", action);
  }
  listen(byId("file"), "change", async (event) => {
    if (event.target.files.length > 0) take(await event.target.files[0].text());
    event.target.value = "";
  });
  listen(list, "click", (event) => {
    const element = event.target.closest(".f");
    if (element) select(byFingerprint.get(element.id.slice(2)), false);
  });
  listen(document, "keydown", onKey);
  listen(window, "hashchange", toHash);
  if (SUPPRESSED > 0 || decisions.size > 0 || location.hash) {
    build();
    filter();
    toHash();
  } else {
    tellCount(ALL);
  }
  whenIdle(() => { build(); prepareSearch(0); });
})();
