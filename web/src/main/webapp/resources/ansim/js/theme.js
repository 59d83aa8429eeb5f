/* Light and dark. The server writes data-theme from the cookie; without it the system decides.
   A choice that equals the system's is not kept, so the page follows the system again. */
(() => {
  "use strict";
  const { root } = Ansim;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const current = () => root.dataset.theme || (system.matches ? "dark" : "light");

  const show = () => {
    root.dataset.scheme = current();
    document.dispatchEvent(new CustomEvent("ansim:scheme"));
  };

  Ansim.act("theme", () => {
    const wanted = current() === "dark" ? "light" : "dark";
    if (wanted === (system.matches ? "dark" : "light")) {
      delete root.dataset.theme;
      Ansim.remember("theme", null);
    } else {
      root.dataset.theme = wanted;
      Ansim.remember("theme", wanted);
    }
    show();
  });

  system.addEventListener("change", show);
  show();
})();
