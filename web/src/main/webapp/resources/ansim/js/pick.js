/* One box at the head of a list ticks all boxes of its form, and shows when only some are ticked. */
document.addEventListener('change', event => {
  const box = event.target;
  if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox' || !box.form) return;
  const picks = [...box.form.querySelectorAll('input[name="pick"]')];
  const all = box.form.querySelector('[data-pick-all]');
  if (box === all) {
    picks.forEach(pick => { pick.checked = all.checked; });
  } else if (all && box.name === 'pick') {
    const ticked = picks.filter(pick => pick.checked).length;
    all.checked = ticked === picks.length;
    all.indeterminate = ticked > 0 && ticked < picks.length;
  }
});
