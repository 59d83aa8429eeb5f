/* What PrimeFaces leaves out for people who listen: fields are tied to their hint and their error,
   the choose button of an upload is a button, and the first wrong field of a form takes the focus. */
(() => {
  "use strict";

  // words that are written again and again go to where they are written, after what stands there
  Ansim.act("snippet", (button) => {
    const field = document.getElementById(button.dataset.for);
    field.value = [field.value.trim(), button.dataset.words].filter(Boolean).join("\n");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });

  // every form that posts gets the state of its page, and a search asks another page
  document.addEventListener("submit", (event) => {
    if (event.target.getAttribute("role") !== "search") return;
    event.target.querySelectorAll("input[name^='jakarta.faces.']").forEach((state) => state.remove());
  });

  const describe = () =>
    document.querySelectorAll(".field").forEach((field) => {
      const control = field.querySelector(":is([role=combobox], input, textarea, select):not([type=hidden], [aria-hidden=true])");
      const texts = [...field.querySelectorAll(":scope > .field__hint[id], :scope .ui-message[id]")].filter((text) => text.textContent.trim());
      if (!control) return;
      if (texts.length) control.setAttribute("aria-describedby", texts.map((text) => text.id).join(" "));
      else control.removeAttribute("aria-describedby");
      // the widget names itself by the chosen value alone
      const label = field.querySelector("label[id]");
      if (label && control.matches("span[role=combobox]")) control.setAttribute("aria-labelledby", `${label.id} ${control.id}`);
      if (field.hasAttribute("data-required")) control.setAttribute("aria-required", "true");
    });

  const uploads = () =>
    document.querySelectorAll(".ui-fileupload-choose").forEach((button) => button.setAttribute("role", "button"));

  // a group of boxes can't be required, its first box can: the label says so besides
  const groups = () =>
    document.querySelectorAll(".ui-selectmanycheckbox").forEach((boxes) => {
      boxes.setAttribute("role", "group");
      boxes.removeAttribute("aria-required");
      const label = boxes.closest(".field")?.querySelector("label[id]");
      if (label) boxes.setAttribute("aria-labelledby", label.id);
    });

  const calendars = () =>
    document.querySelectorAll(".ui-datepicker-trigger:not([aria-label])").forEach((button) => {
      const words = window.PrimeFaces?.getLocaleLabel?.("chooseDate");
      if (words) button.setAttribute("aria-label", words);
    });

  Ansim.onContent(() => {
    describe();
    uploads();
    groups();
    calendars();
  });

  // the list of a menu is made when it first opens, after the widget has named it
  const menu = window.PrimeFaces?.widget?.SelectOneMenu?.prototype;
  if (menu) {
    const render = menu.renderPanelContentFromHiddenSelect;
    menu.renderPanelContentFromHiddenSelect = function (...args) {
      render.apply(this, args);
      this.itemsWrapper.children("[role=listbox]").attr("aria-label", this.getAriaLabel("listLabel"));
    };
  }

  // links of the red note: #id lands on the control even where PrimeFaces hides the input itself
  Ansim.act("to-field", (link, event) => {
    const target = document.getElementById(link.getAttribute("href").slice(1));
    const control = target?.matches("input, textarea, select") ? target : target?.querySelector("[role=combobox], input:not([type=hidden]), textarea");
    if (!control) return;
    event.preventDefault();
    control.focus();
  });

  // a part of the page that was replaced takes the focus with it: to the first error, else back to where it was
  let last;
  const settle = () => {
    if (document.activeElement !== document.body) return;
    const wrong = [...document.querySelectorAll("main [aria-invalid=true], .ui-dialog [aria-invalid=true]")].find(Ansim.visible);
    (wrong || (last ? document.getElementById(last) : null))?.focus();
  };
  window.jQuery?.(document).on("pfAjaxSend", () => (last = document.activeElement?.id));
  window.jQuery?.(document).on("pfAjaxComplete", settle);
  window.jQuery?.(settle);
})();
