/* The rail as a drawer below 760 px: focus goes in, stays in, and comes back to the button. */
(() => {
  "use strict";
  const { root } = Ansim;
  const rail = document.getElementById("rail");
  const opener = document.querySelector("[data-act=menu]");
  if (!rail || !opener) return;
  const narrow = matchMedia("(max-width: 760px)");
  const behind = () => document.querySelectorAll(".work, .skip");
  const isOpen = () => root.hasAttribute("data-menu");

  const stops = () =>
    [...rail.querySelectorAll("a[href], button, input, [tabindex='0']")].filter((stop) => Ansim.visible(stop));

  const open = (target) => {
    root.setAttribute("data-menu", "");
    opener.setAttribute("aria-expanded", "true");
    behind().forEach((part) => (part.inert = true));
    (target || rail.querySelector(".rail__item"))?.focus();
  };

  const close = ({ focus = true } = {}) => {
    if (!isOpen()) return;
    root.removeAttribute("data-menu");
    opener.setAttribute("aria-expanded", "false");
    behind().forEach((part) => (part.inert = false));
    if (focus) opener.focus();
  };

  Ansim.act("menu", () => (isOpen() ? close() : open()));
  Ansim.act("menu-close", () => close());
  Ansim.openDrawer = open;

  narrow.addEventListener("change", () => close({ focus: false }));
  rail.addEventListener("keydown", (event) => {
    if (!isOpen()) return;
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Tab") {
      const all = stops();
      const edge = event.shiftKey ? all[0] : all.at(-1);
      if (document.activeElement === edge) {
        event.preventDefault();
        (event.shiftKey ? all.at(-1) : all[0]).focus();
      }
    }
  });
})();
