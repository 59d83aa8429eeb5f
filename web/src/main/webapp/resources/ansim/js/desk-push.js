/* The call bar. The server calls over the websocket that something has changed, and the page asks what; without a websocket it
   asks every five seconds, and with one every ten, by which an agent is known to be here. It asks in a way that builds no page; only
   a bar that has changed is drawn anew. A call that rings opens its page, unless something typed here would be lost or the
   agent is about another call. Read before f:websocket writes the script that names AnsimCalls. */
(() => {
  "use strict";
  const POLL = 5000;
  const BEAT = 10000;
  const AGAIN = 500;
  const IDLE = 20 * 60 * 1000;
  const OPENED = "ansim.call";
  let connected = false;
  let asked = Date.now();
  let turns = 0;
  let touched = Date.now();
  let title = "";

  const line = () => document.getElementById("callBar:line");
  const wrap = () => document.getElementById("callBar:wrap");

  const drawn = () => ({ shown: line().dataset.shown, wrap: wrap().dataset.wrap ?? "" });

  const redraw = () =>
    window.ansimCallBar(Object.entries(drawn()).map(([name, value]) => ({ name, value })));

  const ask = async () => {
    if (!line() || !window.ansimCallBar) return;
    // a forgotten page of somebody who is away is logged out like any other
    if (!("on" in line().dataset) && Date.now() - touched > IDLE) return;
    asked = Date.now();
    const turn = ++turns;
    let now = null;
    try {
      const answer = await fetch(document.getElementById("callBar").dataset.pulse, { headers: { Accept: "application/json" } });
      if (answer.ok) now = await answer.json();
      // a session that is over is led to the log-in by what draws the bar; in any other trouble the next beat asks again
      else if (answer.status !== 401 && answer.status !== 403) return;
    } catch {
      return;
    }
    // an answer that a later one has overtaken is old
    if (turn !== turns) return;
    if (now?.shown === drawn().shown && now.wrap === drawn().wrap) return;
    if (now?.to && !now.wrap && isNew(now.call) && !isTyped()) open(now);
    else if (PrimeFaces.ajax.Queue.isEmpty()) redraw();
    // what is under way may bring the same: drawn once more after it, the bar would lose what is typed there meanwhile
    else setTimeout(ask, AGAIN);
  };

  window.AnsimCalls = {
    opened() {
      connected = true;
    },
    closed() {
      connected = false;
    },
    heard() {
      ask();
    },
  };

  const isTyped = () =>
    [...document.querySelectorAll("main textarea, main input, .callbar__wrap textarea")].some((one) => {
      if (one.type === "hidden" || one.type === "search" || one.readOnly) return false;
      return one.type === "checkbox" || one.type === "radio" ? one.checked !== one.defaultChecked : one.value !== one.defaultValue;
    });

  const say = (words) => {
    const place = document.querySelector("#callBar [data-said]");
    if (place.textContent !== words) place.textContent = words;
  };

  const isNew = (call) => !location.search.includes(call) && sessionStorage.getItem(OPENED) !== call;

  const open = ({ to, call }) => {
    sessionStorage.setItem(OPENED, call);
    location.assign(to);
  };

  const ring = () => {
    const { to, call } = line().dataset;
    const { rings, open: opens, busy } = document.getElementById("callBar").dataset;
    if (!to) {
      if (title) document.title = title;
      title = "";
      say("");
      return;
    }
    if (!title) {
      title = document.title;
      // once, and not to and fro: it is read out and seen in the row of tabs
      document.title = `☎ ${rings}`;
    }
    if (!isNew(call)) {
      say(rings);
    } else if (isTyped()) {
      say(opens);
    } else if (wrap().dataset.wrap) {
      say(busy);
    } else {
      open({ to, call });
    }
  };

  const tick = () =>
    document.querySelectorAll(".callbar__time[data-since]").forEach((place) => {
      const { since, until } = place.dataset;
      const end = until ? Date.parse(until) : Date.now();
      const seconds = Math.max(0, Math.floor((end - Date.parse(since)) / 1000));
      place.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    });

  ["pointerdown", "keydown"].forEach((kind) =>
    document.addEventListener(kind, () => (touched = Date.now()), { passive: true }));

  document.addEventListener("DOMContentLoaded", () => {
    if (!line()) return;
    let seen = "";
    Ansim.onContent(() => {
      if (line().dataset.shown === seen) return;
      seen = line().dataset.shown;
      ring();
    });
    tick();
    setInterval(tick, 1000);
    // a page behind others has its own timers rung once a minute, by which its agent would be taken for gone; a worker's go on
    new Worker(document.getElementById("callBar").dataset.clock).addEventListener("message", () => {
      if (Date.now() - asked >= (connected ? BEAT : POLL) - 500) ask();
    });
  });
})();
