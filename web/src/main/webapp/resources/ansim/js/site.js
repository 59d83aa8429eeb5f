/* The live board: a tapped door opens at the right and stands in the address, and holds count down. */
(() => {
  "use strict";
  Ansim.act("door", (door) => {
    document.querySelectorAll(".cabinet button.door").forEach((other) => other.setAttribute("aria-pressed", String(other === door)));
    const address = new URL(location.href);
    address.searchParams.set("door", door.dataset.door);
    history.replaceState(null, "", address);
    window.ansimSelectDoor([{ name: "door", value: door.dataset.door }]);
  });

  const clocks = () => {
    const cabinet = document.querySelector(".cabinet[data-clocks]");
    cabinet?.dataset.clocks.split(" ").filter(Boolean).forEach((clock) => {
      const at = clock.lastIndexOf("=");
      const door = cabinet.querySelector(`[data-door="${CSS.escape(clock.slice(0, at))}"].door--held .door__rest`);
      const left = Math.max(0, Math.round((Number(clock.slice(at + 1)) - Date.now()) / 1000));
      if (door) door.textContent = `${String(Math.floor(left / 60)).padStart(2, "0")}:${String(left % 60).padStart(2, "0")}`;
    });
  };

  setInterval(clocks, 1000);

  // a board that was replaced takes the focus of its door with it
  let focused;
  window.jQuery?.(document)
    .on("pfAjaxSend", () => (focused = document.activeElement?.dataset?.door))
    .on("pfAjaxComplete", () => {
      if (focused && document.activeElement === document.body) document.querySelector(`.cabinet [data-door="${CSS.escape(focused)}"]`)?.focus();
    });
})();
