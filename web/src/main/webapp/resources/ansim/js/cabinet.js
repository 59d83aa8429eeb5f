/* The cabinet by keys: arrows move between doors as they stand, only one door is a stop for Tab. */
(() => {
  "use strict";
  const doorsOf = (cabinet) => [...cabinet.querySelectorAll("button.door")];

  const rove = () =>
    document.querySelectorAll(".cabinet").forEach((cabinet) => {
      const doors = doorsOf(cabinet);
      const stop = doors.find((door) => door.getAttribute("aria-pressed") === "true") || doors[0];
      doors.forEach((door) => (door.tabIndex = door === stop ? 0 : -1));
    });
  Ansim.onContent(rove);

  const middle = (element) => {
    const box = element.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };

  // the nearest door in that direction; sideways distance counts double so that a column is followed down
  const neighbour = (door, key) => {
    const from = middle(door);
    const reach = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[key];
    const ahead = doorsOf(door.closest(".cabinet"))
      .map((other) => ({ other, to: middle(other) }))
      .map(({ other, to }) => ({
        other,
        along: (to.x - from.x) * reach[0] + (to.y - from.y) * reach[1],
        aside: Math.abs((to.x - from.x) * reach[1]) + Math.abs((to.y - from.y) * reach[0]),
      }))
      .filter(({ other, along }) => other !== door && along > 1);
    ahead.sort((one, two) => one.along + 2 * one.aside - (two.along + 2 * two.aside));
    return ahead[0]?.other;
  };

  document.addEventListener("keydown", (event) => {
    const door = event.target.closest?.(".cabinet button.door");
    if (!door || !/^Arrow/.test(event.key)) return;
    const next = neighbour(door, event.key);
    if (!next) return;
    event.preventDefault();
    doorsOf(door.closest(".cabinet")).forEach((other) => (other.tabIndex = other === next ? 0 : -1));
    next.focus();
  });
})();
