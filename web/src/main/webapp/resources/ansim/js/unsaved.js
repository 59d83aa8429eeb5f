/* What is done with what was saved is not done while something else stands in the form: a button names that form, one that
   is kept (data-kept), with data-saved. */
(() => {
  "use strict";
  const say = (button) => {
    const acts = button.closest(".acts") ?? button;
    if (acts.previousElementSibling?.matches(".note.unsaved")) return;
    const note = document.createElement("div");
    note.className = "note is-warn unsaved";
    note.setAttribute("role", "alert");
    note.innerHTML = '<i class="pi pi-exclamation-circle" aria-hidden="true"></i><div class="note__text"><p></p></div>';
    note.querySelector("p").textContent = button.dataset.savedText;
    acts.before(note);
  };

  // before PrimeFaces hears of it
  document.addEventListener(
    "click",
    (event) => {
      const button = event.target.closest?.("[data-saved]");
      if (!button) return;
      const form = document.getElementById(button.dataset.saved);
      if (form && Ansim.kept?.isChanged(form)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        say(button);
      } else {
        document.querySelectorAll(".note.unsaved").forEach((note) => note.remove());
      }
    },
    true,
  );
})();
