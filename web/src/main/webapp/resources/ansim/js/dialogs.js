/* Dialogs of PrimeFaces: Esc closes the uppermost, and whoever opened one stands at the same button when it has closed.
   Lists move along with what they belong to. */
(() => {
  "use strict";
  let pressed;

  // lists wait for the end of their opening, which never comes where nothing moves
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) window.PrimeFaces?.disableAnimations?.();

  // a list with a filter is scrolled to by its own focus, and would close before anybody has read it
  if (window.PrimeFaces) PrimeFaces.hideOverlaysOnViewportChange = false;

  // without closeOnEscape on each; an open list inside closes first
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    const floating = ".ui-selectonemenu-panel, .ui-autocomplete-panel, .ui-datepicker-panel, .ui-selectcheckboxmenu-panel";
    if ([...document.querySelectorAll(floating)].some(Ansim.visible)) return;
    const open = [...document.querySelectorAll(".ui-dialog")].filter(Ansim.visible);
    open.sort((one, other) => getComputedStyle(one).zIndex - getComputedStyle(other).zIndex);
    open.at(-1)?.querySelector(".ui-dialog-titlebar-close")?.click();
  });

  // a button that asks the server first is switched off meanwhile and has lost the focus when its dialog opens
  document.addEventListener("click", (event) => (pressed = event.target.closest("button, a") || pressed), true);

  const dialog = window.PrimeFaces?.widget?.Dialog?.prototype;
  if (!dialog) return;
  const { show } = dialog;
  dialog.show = function (...args) {
    if (!this.isVisible()) this.opener = pressed;
    return show.apply(this, args);
  };
  dialog.returnFocus = function () {
    // the button may have been replaced while the dialog was open
    const opener = this.opener?.isConnected ? this.opener : document.getElementById(this.opener?.id);
    PrimeFaces.queueTask(() => (Ansim.visible(opener) ? opener : document.getElementById("main"))?.focus());
  };
})();
