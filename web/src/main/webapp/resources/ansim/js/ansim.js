/* The core: pages name what a click does with data-act, the other files of this folder say how. No page carries a handler. */
(() => {
  "use strict";
  const root = document.documentElement;
  const acts = {};

  window.Ansim = {
    root,

    /** Names an act for data-act; the element and the event are handed over. */
    act(name, run) {
      acts[name] = run;
    },

    run(name, element, event) {
      acts[name]?.(element, event);
    },

    /** Keeps a preference for a year, or forgets it when the value is null. Read by the server's Preferences. */
    remember(name, value) {
      const secure = location.protocol === "https:" ? ";Secure" : "";
      const life = value === null ? "Max-Age=0" : "Max-Age=31536000";
      document.cookie = `ansim.${name}=${value ?? ""};Path=${root.dataset.path || "/"};${life};SameSite=Lax${secure}`;
    },

    /** Runs when the page stands and again whenever a part of it has come or gone. */
    onContent(run) {
      let waiting = false;
      const soon = () => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          run();
        });
      };
      // widgets build themselves after the document is ready, and pushes replace parts without a request
      new MutationObserver(soon).observe(document.body, { childList: true, subtree: true });
      run();
    },

    visible(element) {
      return Boolean(element && element.getClientRects().length && !element.closest("[inert]"));
    },
  };

  document.addEventListener("click", (event) => {
    const element = event.target.closest?.("[data-act]");
    if (element) window.Ansim.run(element.dataset.act, element, event);
  });
})();
