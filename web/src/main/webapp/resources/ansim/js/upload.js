/* Files in pieces, by the protocol tus: a lost line costs no more than the last piece, and the same file chosen again goes on
   where it stopped. The hidden input of the tag holds the ids of what is there and was not refused, with commas. */
(() => {
  "use strict";
  const PIECE = 1 << 20;
  const AT_ONCE = 2;
  const WAITS = [1, 2, 4, 8, 15, 30];
  const TUS = { "Tus-Resumable": "1.0.0" };
  const ready = new WeakSet();
  const queues = new WeakMap();

  const pause = (seconds) =>
    new Promise((done) => {
      const timer = setTimeout(done, seconds * 1000);
      window.addEventListener("online", () => (clearTimeout(timer), done()), { once: true });
    });
  const base64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  const size = (bytes) => (bytes < 1 << 20 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / (1 << 20)).toFixed(1)} MB`);

  class Refused extends Error {}
  class LoggedOut extends Error {}
  class Gone extends Error {}

  const words = async (answer) => {
    try {
      const problem = await answer.json();
      return `${problem.title}. ${problem.detail}`;
    } catch {
      return "";
    }
  };

  /* What answers with a failure of ours or of the line is asked again; a refusal is for good. */
  const ask = async (url, options) => {
    const answer = await fetch(url, { redirect: "manual", credentials: "same-origin", ...options, headers: { ...TUS, ...options.headers } });
    if (answer.type === "opaqueredirect" || answer.status === 403) throw new LoggedOut();
    if (answer.status === 404) throw new Gone();
    if (answer.status >= 500 || answer.status === 429) throw new TypeError("later");
    return answer;
  };

  class Job {
    constructor(box, file) {
      this.box = box;
      this.file = file;
      this.id = null;
      this.ended = false;
      this.controller = new AbortController();
      this.memory = `ansim.upload.${box.dataset.uploads}.${file.name}.${file.size}.${file.lastModified}`;
      this.row = document.createElement("li");
      this.row.className = "file";
      this.row.innerHTML =
        '<i class="pi pi-file" aria-hidden="true"></i><div class="file__what"><span class="raw"></span> <span class="meta"></span></div>' +
        '<button type="button" class="icon-btn" data-act="upload-remove"><i class="pi pi-times" aria-hidden="true"></i></button>' +
        '<progress max="100" value="0"></progress><p class="file__state meta"></p><p class="file__why" hidden></p>';
      this.row.querySelector(".raw").textContent = file.name;
      this.row.querySelector(".meta").textContent = size(file.size);
      this.row.querySelector("button").setAttribute("aria-label", box.dataset.remove.replace("{0}", file.name));
      this.bar = this.row.querySelector("progress");
      this.bar.setAttribute("aria-label", file.name);
      this.row.job = this;
      box.querySelector(".upload__list").append(this.row);
      this.say(box.dataset.waiting);
    }

    say(text) {
      this.row.querySelector(".file__state").textContent = text;
    }

    at(bytes) {
      const share = Math.floor((bytes / this.file.size) * 100);
      this.bar.value = share;
      this.say(this.box.dataset.sending.replace("{0}", share));
    }

    fail(why) {
      this.row.classList.add("file--bad");
      this.bar.remove();
      this.say("");
      const told = this.row.querySelector(".file__why");
      told.hidden = false;
      told.setAttribute("role", "alert");
      told.textContent = why || this.box.dataset.failed;
      sessionStorage.removeItem(this.memory);
    }

    async run() {
      try {
        await this.send();
        await this.checked();
      } catch (failure) {
        if (this.ended) return;
        if (failure instanceof LoggedOut) this.fail(this.box.dataset.loggedOut);
        else this.fail(failure instanceof Refused ? failure.message : "");
      }
    }

    async patiently(work) {
      for (let tries = 0; ; tries++) {
        try {
          return await work();
        } catch (failure) {
          if (this.ended || !(failure instanceof TypeError)) throw failure;
          this.say(this.box.dataset.lineLost);
          await pause(WAITS[Math.min(tries, WAITS.length - 1)]);
          if (this.ended) throw failure;
        }
      }
    }

    async begin() {
      const answer = await ask(this.box.dataset.uploads, {
        method: "POST",
        headers: { "Upload-Length": String(this.file.size), "Upload-Metadata": `filename ${base64(this.file.name)}` },
      });
      if (!answer.ok) throw new Refused(await words(answer));
      sessionStorage.setItem(this.memory, answer.headers.get("Location"));
      return answer.headers.get("Location");
    }

    async head(url) {
      const answer = await ask(url, { method: "HEAD" });
      if (!answer.ok) throw new Refused("");
      return Number(answer.headers.get("Upload-Offset"));
    }

    async send() {
      let url = sessionStorage.getItem(this.memory);
      let offset = 0;
      if (url) {
        try {
          offset = await this.patiently(() => this.head(url));
        } catch (failure) {
          if (!(failure instanceof Gone)) throw failure;
          url = null;
        }
      }
      url ??= await this.patiently(() => this.begin());
      this.id = url.split("/").at(-1);
      // a piece whose answer was lost may have arrived all the same
      let doubtful = false;
      while (offset < this.file.size) {
        this.at(offset);
        offset = await this.patiently(async () => {
          if (doubtful) offset = await this.head(url);
          if (offset >= this.file.size) return offset;
          doubtful = true;
          const answer = await ask(url, {
            method: "PATCH",
            signal: this.controller.signal,
            headers: { "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" },
            body: this.file.slice(offset, offset + PIECE),
          });
          if (answer.status === 409) throw new TypeError("elsewhere");
          if (!answer.ok) throw new Refused(await words(answer));
          doubtful = false;
          return Number(answer.headers.get("Upload-Offset"));
        });
      }
      this.bar.remove();
    }

    async checked() {
      const { dataset } = this.box;
      for (;;) {
        this.say(dataset.checking);
        const answer = await this.patiently(() => ask(`${dataset.documents}/${this.id}`, { method: "GET" }));
        const told = await answer.json();
        if (told.state !== "CHECKING") {
          this.found(told);
          return;
        }
        await pause(1);
        if (this.ended) return;
      }
    }

    found(told) {
      sessionStorage.removeItem(this.memory);
      const { dataset } = this.box;
      const word = { CLEAN: dataset.clean, NOT_SCANNED: dataset.notScanned }[told.state];
      if (!word) {
        this.fail(told.refusal ? `${told.refusal.title}. ${told.refusal.detail}` : dataset.quarantined);
        return;
      }
      this.say(word);
      this.row.classList.add("is-done");
      this.row.dataset.document = told.id;
      collect(this.box);
      this.box.querySelector(".upload__said").textContent = `${told.name}: ${word}`;
    }

    async remove() {
      this.ended = true;
      this.controller.abort();
      if (this.id) {
        try {
          const answer = await ask(`${this.box.dataset.uploads}/${this.id}`, { method: "DELETE" });
          if (!answer.ok) {
            this.fail(await words(answer));
            return;
          }
        } catch (failure) {
          if (!(failure instanceof Gone) && !this.row.classList.contains("file--bad")) return void this.fail("");
        }
      }
      sessionStorage.removeItem(this.memory);
      const next = this.row.nextElementSibling ?? this.row.previousElementSibling;
      this.row.remove();
      collect(this.box);
      (next?.querySelector("button") ?? this.box.querySelector(".upload__choose")).focus();
      this.box.querySelector(".upload__said").textContent = this.box.dataset.removed.replace("{0}", this.file.name);
    }
  }

  const collect = (box) => {
    const hidden = box.querySelector("input[type=hidden]");
    const ids = [...box.querySelectorAll("[data-document]")].map((row) => row.dataset.document);
    hidden.value = ids.join(",");
    hidden.dispatchEvent(new Event("change", { bubbles: true }));
  };

  /* What the hidden input held already: a form that was not taken comes back with it. */
  const restore = async (box) => {
    const ids = box.querySelector("input[type=hidden]").value.split(",").filter(Boolean);
    const all = await Promise.all(
      ids.map(async (id) => (await ask(`${box.dataset.documents}/${id}`, { method: "GET" })).json().catch(() => null)));
    all.filter(Boolean).forEach((told) => {
      const job = new Job(box, { name: told.name, size: told.size, lastModified: 0 });
      job.id = told.id;
      job.bar.remove();
      job.row.dataset.document = told.id;
      job.row.classList.add("is-done");
      job.say("");
    });
  };

  const take = (box, files) => {
    const queue = queues.get(box);
    queue.waiting.push(...[...files].map((file) => new Job(box, file)));
    next(queue, box);
  };

  const next = (queue, box) => {
    while (queue.running < AT_ONCE && queue.waiting.length) {
      const job = queue.waiting.shift();
      if (job.ended) continue;
      queue.running++;
      job.run().finally(() => {
        queue.running--;
        next(queue, box);
        // a page may name a command that shows what has come
        if (!queue.running) window[box.dataset.done]?.();
      });
    }
  };

  const prepare = (box) => {
    ready.add(box);
    queues.set(box, { waiting: [], running: 0 });
    const zone = box.querySelector(".upload__zone");
    const over = (event) => {
      event.preventDefault();
      zone.classList.add("is-over");
    };
    zone.addEventListener("dragenter", over);
    zone.addEventListener("dragover", over);
    zone.addEventListener("dragleave", () => zone.classList.remove("is-over"));
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.classList.remove("is-over");
      take(box, event.dataTransfer.files);
    });
    box.querySelectorAll("input[type=file]").forEach((input) =>
      input.addEventListener("change", () => {
        take(box, input.files);
        input.value = "";
      }));
    restore(box).catch(() => {});
  };

  Ansim.onContent(() => document.querySelectorAll(".upload").forEach((box) => ready.has(box) || prepare(box)));
  Ansim.act("upload-choose", (button) => button.closest(".upload").querySelector(".upload__files").click());
  Ansim.act("upload-camera", (button) => button.closest(".upload").querySelector(".upload__photo").click());
  Ansim.act("upload-remove", (button) => button.closest(".file").job.remove());
  /* A form is not sent while one of its files is on its way or was refused: it would go without a word and the file be missing. */
  document.addEventListener(
    "click",
    (event) => {
      const box = event.target.closest?.("button[type=submit]")?.form?.querySelector(".upload");
      if (!box) return;
      const stop = box.querySelector(".upload__stop");
      const bad = box.querySelector(".file--bad");
      const pending = box.querySelector(".file:not(.is-done, .file--bad)");
      stop.hidden = !bad && !pending;
      if (stop.hidden) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      stop.textContent = pending ? box.dataset.pending : box.dataset.bad;
      stop.scrollIntoView({ block: "nearest" });
    },
    true);
  // dropped beside the zone, a file would take the place of the page
  ["dragover", "drop"].forEach((name) => window.addEventListener(name, (event) => event.preventDefault()));
})();
