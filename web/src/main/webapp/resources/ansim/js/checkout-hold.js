/* The ring: time left of the held door, counted by this device from what the server said last, spoken at 5, 2 and 1 minutes. */
(() => {
  "use strict";
  if (!Ansim.checkout) return;
  const { bar, say } = Ansim.checkout;
  const spoken = document.getElementById("spoken");
  const MARKS = [5, 2, 1];
  let shown = null;
  let until = 0;
  let before = Infinity;
  let over = false;

  const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

  const begin = () => {
    const now = bar();
    if (!now || now === shown) return;
    if (shown || now.dataset.held) say(now.dataset.say);
    shown = now;
    over = false;
    before = Number(now.dataset.left ?? 0);
    until = now.dataset.held ? performance.now() + before * 1000 : 0;
  };

  const tick = () => {
    begin();
    const ring = shown?.querySelector(".ring");   // none in the moment in which the bar is replaced
    if (!until || over || !ring) return;
    const left = Math.max(0, Math.ceil((until - performance.now()) / 1000));
    ring.style.setProperty("--part", Math.min(1, left / Number(shown.dataset.whole)));
    ring.firstElementChild.textContent = clock(left);
    MARKS.filter((mark) => before > mark * 60 && left <= mark * 60).slice(-1).forEach((mark) => say(spoken.dataset[`m${mark}`]));
    before = left;
    if (left * 2 <= Number(shown.dataset.whole)) shown.querySelector(".hold__renew")?.classList.remove("is-early");
    if (left === 0) {
      over = true;
      window.ansimRefresh?.();
    }
  };

  Ansim.onContent(begin);
  setInterval(tick, 1000);
})();
