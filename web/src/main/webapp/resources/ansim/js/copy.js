/* Copies what is shown once, and prints it. */
(() => {
  "use strict";
  Ansim.act("copy", async (button) => {
    const text = document.getElementById(button.dataset.copy)?.textContent.trim() ?? "";
    const words = button.textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const source = document.getElementById(button.dataset.copy);
      const range = document.createRange();
      range.selectNodeContents(source);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      return;
    }
    button.textContent = button.dataset.copied;
    button.setAttribute("role", "status");
    setTimeout(() => (button.textContent = words), 3000);
  });

  Ansim.act("print", () => window.print());
})();
