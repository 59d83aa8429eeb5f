/* Small menus that open under a button (data-act="toggle" aria-controls), and native dialogs. */
(() => {
  "use strict";
  const panelOf = (button) => document.getElementById(button.getAttribute("aria-controls"));
  const openButton = () => document.querySelector("[data-act=toggle][aria-expanded=true]");

  const close = (button, { focus = false } = {}) => {
    if (!button) return;
    button.setAttribute("aria-expanded", "false");
    panelOf(button).hidden = true;
    if (focus) button.focus();
  };

  Ansim.act("toggle", (button) => {
    const wasOpen = button.getAttribute("aria-expanded") === "true";
    close(openButton());
    if (wasOpen) return;
    button.setAttribute("aria-expanded", "true");
    panelOf(button).hidden = false;
  });

  Ansim.act("dialog", (button) => {
    const menu = openButton();
    close(menu);
    const dialog = document.getElementById(button.dataset.dialog);
    dialog.addEventListener("close", () => menu?.focus(), { once: true });
    dialog.showModal();
  });
  Ansim.act("dialog-close", (button) => button.closest("dialog").close());

  document.addEventListener("click", (event) => {
    const button = openButton();
    if (button && !button.parentElement.contains(event.target)) close(button);
  });
  document.addEventListener("focusin", (event) => {
    const button = openButton();
    if (button && !button.parentElement.contains(event.target)) close(button);
  });
  document.addEventListener("keydown", (event) => {
    const button = openButton();
    if (button && event.key === "Escape" && !event.isComposing) {
      event.preventDefault();
      close(button, { focus: true });
    }
  });
})();
