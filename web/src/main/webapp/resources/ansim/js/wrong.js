/* What is wrong with a form, once more above it: the fields by name, each a link that leads to it.
   A form of one field has its error right there and needs no list. */
(() => {
  "use strict";
  const words = Ansim.root.dataset.wrong;
  if (!words) return;
  const CONTROL = "[role=combobox][id], input[id]:not([type=hidden]), textarea[id], select[id]";
  const nameOf = (control) => {
    const label = control.closest(".field")?.querySelector("label");
    return label ? [...label.childNodes].find((node) => node.textContent.trim())?.textContent.trim() : "";
  };

  const list = (controls) => {
    const note = document.createElement("div");
    note.className = "note is-bad wrong";
    note.setAttribute("role", "alert");
    note.innerHTML = '<i class="pi pi-exclamation-circle" aria-hidden="true"></i><div class="note__text"><p><b></b></p><ul></ul></div>';
    note.querySelector("b").textContent = words.replace("{0}", controls.length);
    controls.forEach((control) => {
      const link = document.createElement("a");
      link.href = `#${control.id}`;
      link.dataset.act = "to-field";
      link.textContent = nameOf(control);
      const item = document.createElement("li");
      item.append(link);
      note.querySelector("ul").append(item);
    });
    return note;
  };

  Ansim.onContent(() =>
    document.querySelectorAll("form").forEach((form) => {
      const fields = [...form.querySelectorAll(".field:has(.ui-message-error)")]
        .map((field) => field.querySelector(CONTROL))
        .filter((control) => control && nameOf(control));
      const said = form.querySelector(":scope > .wrong");
      const now = fields.map((control) => control.id).join(" ");
      if ((said?.dataset.of || "") === now) return;
      said?.remove();
      if (!fields.length || form.querySelectorAll(".field").length < 2) return;
      const note = list(fields);
      note.dataset.of = now;
      form.prepend(note);
    }));
})();
