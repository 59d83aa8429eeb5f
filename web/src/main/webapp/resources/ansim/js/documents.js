/* Files beside their pages: a page is drawn by the server, so that nothing of the file itself reaches the browser. */
(() => {
  "use strict";
  const WIDTH = 1000;

  const show = (box) => {
    const { id, name, pages, page } = box.shown;
    box.querySelector(".preview__none").hidden = true;
    box.querySelector(".preview__body").hidden = false;
    box.querySelector(".preview__name").textContent = name;
    box.querySelector(".preview__page").textContent = box.dataset.page.replace("{0}", page).replace("{1}", pages);
    box.querySelector("[data-act=document-before]").disabled = page === 1;
    box.querySelector("[data-act=document-next]").disabled = page === pages;
    const picture = box.querySelector(".preview__picture");
    const failed = box.querySelector(".preview__failed");
    failed.textContent = "";
    picture.hidden = false;
    picture.alt = `${name}, ${page}`;
    picture.onerror = () => {
      picture.hidden = true;
      failed.textContent = box.dataset.failed;
    };
    picture.src = `${box.dataset.documents}/${id}/pages/${page}?width=${WIDTH}`;
  };

  const turn = (button, by) => {
    const box = button.closest(".documents");
    box.shown.page = Math.min(box.shown.pages, Math.max(1, box.shown.page + by));
    show(box);
  };

  const choose = (button) => {
    const box = button.closest(".documents");
    box.querySelectorAll("[data-act=document-preview]").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
    box.shown = { id: button.dataset.id, name: button.dataset.name, pages: Number(button.dataset.pages), page: 1 };
    show(box);
    return box;
  };

  Ansim.act("document-preview", (button) => choose(button).querySelector(".preview").scrollIntoView({ block: "nearest" }));

  // whoever opens a paper came to see it; the form beside it may come anew and empty the place
  Ansim.onContent(() => {
    document.querySelectorAll(".documents[data-open]").forEach((box) => {
      const first = box.querySelector("[data-act=document-preview]");
      if (first && !box.shown) choose(first);
    });
  });

  Ansim.act("document-before", (button) => turn(button, -1));
  Ansim.act("document-next", (button) => turn(button, 1));

  /* By POST with the reason, so that no link can do it. */
  Ansim.act("document-download", async (button) => {
    const place = button.closest(".file__reason");
    const why = place.querySelector(".file__why");
    const box = button.closest(".documents");
    why.textContent = "";
    const answer = await fetch(`${box.dataset.documents}/${button.dataset.id}/content`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ reason: place.querySelector("input").value }),
    });
    if (!answer.ok) {
      const problem = await answer.json().catch(() => null);
      why.textContent = problem ? `${problem.title}. ${problem.detail}` : box.dataset.failed;
      place.querySelector("input").focus();
      return;
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await answer.blob());
    link.download = button.dataset.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  });
})();
