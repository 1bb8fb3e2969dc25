// The live list. htmx opens the stream and inserts rows; this decides when a row may come in,
// so that nothing moves under a reader's eyes. Without it the page is a plain list that works.
(function () {
  "use strict";

  const MAX_ROWS = 500;
  const TOP = 90; // pixels: further down, someone is reading

  const wire = document.getElementById("wire");
  refreshTimes();
  setInterval(refreshTimes, 20000);
  document.addEventListener("htmx:afterSwap", refreshTimes);
  if (!wire) return;

  const news = document.getElementById("news");
  const pause = document.getElementById("pause");
  const announce = document.getElementById("announce");
  const waiting = new Map(); // row id -> html, oldest first
  let paused = false;
  pause.hidden = false;

  // Times: the server writes the moment, the reader sees how long ago it was.

  function ago(seconds) {
    if (seconds < 45) return "just now";
    if (seconds < 3600) return Math.max(1, Math.round(seconds / 60)) + " min ago";
    if (seconds < 86400) return Math.round(seconds / 3600) + " h ago";
    return null;
  }

  function refreshTimes() {
    const now = Date.now();
    document.querySelectorAll("time.when").forEach(function (time) {
      const moment = new Date(time.dateTime);
      const text = ago((now - moment) / 1000);
      time.textContent = text || moment.toLocaleDateString(undefined, { day: "numeric", month: "short" });
    });
  }

  // Rows: come in at once at the top of the page, wait elsewhere.

  function held() {
    return paused || window.scrollY > TOP || wire.contains(document.activeElement) ||
      String(window.getSelection()).length > 0;
  }

  function parse(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content.querySelector("article.row");
  }

  // An article stands in the list once, in its latest version.
  function supersedes(row) {
    const old = document.getElementById(row.id);
    if (!old) return true;
    if (Number(old.dataset.version) >= Number(row.dataset.version)) return false;
    old.remove();
    return true;
  }

  function number() {
    const rows = wire.querySelectorAll("article.row");
    rows.forEach(function (row, i) {
      if (i >= MAX_ROWS) { row.remove(); return; }
      row.setAttribute("aria-posinset", i + 1);
      row.setAttribute("aria-setsize", "-1");
    });
  }

  function insert(html) {
    const row = parse(html);
    if (!row || !supersedes(row)) return;
    row.classList.add("fresh");
    htmx.swap(wire, row.outerHTML, { swapStyle: "afterbegin", swapDelay: 0, settleDelay: 0 });
  }

  function flush() {
    wire.setAttribute("aria-busy", "true");
    waiting.forEach(insert);
    waiting.clear();
    number();
    refreshTimes();
    wire.setAttribute("aria-busy", "false");
    count();
  }

  function count() {
    const n = waiting.size;
    news.hidden = n === 0;
    news.textContent = n + (n === 1 ? " new article" : " new articles");
    announce.textContent = n === 0 ? "" : news.textContent;
    document.title = n === 0 ? "Newsloom" : "(" + n + ") Newsloom";
  }

  wire.addEventListener("htmx:sseBeforeMessage", function (event) {
    event.preventDefault(); // htmx would insert it at once
    const row = parse(event.detail.data);
    if (!row) return;
    waiting.delete(row.id);
    waiting.set(row.id, event.detail.data);
    if (waiting.size > MAX_ROWS) waiting.delete(waiting.keys().next().value);
    if (held()) count(); else requestFlush();
  });

  // A burst is inserted in one go, not row by row.
  let asked = false;
  function requestFlush() {
    if (asked) return;
    asked = true;
    setTimeout(function () { asked = false; if (held()) count(); else flush(); }, 60);
  }

  news.addEventListener("click", function () {
    window.scrollTo({ top: 0 });
    flush();
    document.getElementById("main").focus({ preventScroll: true });
  });

  function settle() { if (waiting.size > 0 && !held()) flush(); }
  window.addEventListener("scroll", settle, { passive: true });
  wire.addEventListener("focusout", function () { setTimeout(settle, 0); });

  function togglePause() {
    paused = !paused;
    pause.setAttribute("aria-pressed", String(paused));
    pause.textContent = paused ? "Resume" : "Pause";
    connection(state);
    if (!paused) settle();
  }
  pause.addEventListener("click", togglePause);

  // The connection, in words and colour.

  let state = "wait";
  function connection(now) {
    state = now;
    const words = { ok: "Live", wait: "Connecting", off: "Reconnecting" };
    const shown = paused && now === "ok" ? "Paused" : words[now];
    const text = document.getElementById("connection");
    if (text.textContent !== shown) text.textContent = shown;
    document.getElementById("pulse").className = "dot " + (paused ? "wait" : now);
  }
  document.addEventListener("htmx:sseOpen", function () { connection("ok"); });
  document.addEventListener("htmx:sseError", function () { connection("off"); });
  document.addEventListener("htmx:afterSwap", number);
  number();

  // Keys, which can be switched off (WCAG 2.1.4).

  const keys = document.getElementById("keys");
  let keysOn = true;
  try { keysOn = localStorage.getItem("keys") !== "off"; } catch (e) { /* storage is refused: on */ }
  keys.hidden = false;
  showKeys();
  keys.addEventListener("click", function () {
    keysOn = !keysOn;
    try { localStorage.setItem("keys", keysOn ? "on" : "off"); } catch (e) { /* for this page only */ }
    showKeys();
  });
  function showKeys() {
    keys.textContent = keysOn ? "Keys on" : "Keys off";
    keys.setAttribute("aria-pressed", String(keysOn));
  }

  function move(step) {
    const rows = Array.from(wire.querySelectorAll("article.row"));
    if (rows.length === 0) return;
    const at = rows.indexOf(document.activeElement.closest("article.row"));
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1);
    rows[next].focus();
    rows[next].scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "Escape") { document.activeElement.blur(); return; }
    if (typing) return;
    const row = document.activeElement.closest && document.activeElement.closest("article.row");
    if (event.key === "Enter" && row === document.activeElement) { row.querySelector("h2 a").click(); return; }
    if (event.key === "PageDown" && row) { move(1); event.preventDefault(); return; }
    if (event.key === "PageUp" && row) { move(-1); event.preventDefault(); return; }
    if (!keysOn) return;
    const action = {
      j: function () { move(1); },
      k: function () { move(-1); },
      n: function () { if (waiting.size > 0) news.click(); },
      p: togglePause,
      "/": function () { document.getElementById("q").focus(); }
    }[event.key];
    if (action) { action(); event.preventDefault(); }
  });
})();
