/* What is typed into a form that asks for it (data-kept) stays in this tab until the server has it, so that a lost session
   loses no words. data-kept names what hands it over: buttons and fields, by the last part of their ids. Kept for one account
   and one address; what the server sends anew is never overwritten. Passwords, files, hidden fields and widgets whose look and
   value would part are left out, and so is a whole form of personal data (data-kept-none). A button with data-kept-more brings
   the next row of a list. What stands in a form with data-kept-over stays also when the answer to another form brings it anew. */
(() => {
  "use strict";
  const { root } = Ansim;
  const { account, kept: said, keptDrop } = root.dataset;
  const PREFIX = "ansim.kept:";
  const ROW = /^(.*?):(\d+):/;
  const same = (some, others) => some.length === others.length && some.every((one, at) => one === others[at]);
  const plain = (text) => text.replaceAll("\r\n", "\n");

  const clear = (but) =>
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX) && !(but && key.startsWith(but)))
      .forEach((key) => sessionStorage.removeItem(key));

  const mine = `${PREFIX}${account}:`;
  const keyOf = (form) => `${mine}${location.pathname}${location.search}#${form.id}`;
  const read = (form) => JSON.parse(sessionStorage.getItem(keyOf(form)) ?? "{}");
  const write = (form, typed) => {
    try {
      if (Object.keys(typed).length) sessionStorage.setItem(keyOf(form), JSON.stringify(typed));
      else sessionStorage.removeItem(keyOf(form));
    } catch {
      // the tab's room is full: then nothing more is kept
    }
  };

  /* Whoever logs out takes it along from every tab; whoever comes after another finds nothing of theirs. */
  const others = new BroadcastChannel("ansim.kept");
  others.onmessage = () => clear();
  document.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-kept-end]")) return;
    clear();
    others.postMessage("end");
  });
  if (!account) return;
  clear(mine);

  const TEXT = "textarea, input:is([type=text], [type=email], [type=tel], [type=search], [type=url], [type=number], :not([type]))";
  const PARTS = ["inputnumber", "datepicker", "autocomplete", "chips", "spinner", "inputmask", "selectonemenu", "selectcheckboxmenu"]
    .map((part) => `[class*=${part}]`)
    .join();
  const text = {
    now: (controls) => [plain(controls[0].value)],
    sent: (controls) => [plain(controls[0].defaultValue)],
    put([control], [value]) {
      control.value = value;
      ["input", "change"].forEach((type) => control.dispatchEvent(new Event(type, { bubbles: true })));
    },
  };
  const boxes = {
    now: (controls) => controls.filter((one) => one.checked).map((one) => one.value),
    sent: (controls) => controls.filter((one) => one.defaultChecked).map((one) => one.value),
    put(controls, values) {
      // no press takes back the choice of a radio button
      if (!values.length) controls.filter((one) => one.type === "radio" && one.checked).forEach(boxes.unchoose);
      controls
        .filter((one) => one.checked !== values.includes(one.value) && (one.type === "checkbox" || !one.checked))
        .forEach((one) => one.closest(".ui-radiobutton, .ui-chkbox").querySelector(".ui-radiobutton-box, .ui-chkbox-box").click());
    },
    unchoose(radio) {
      radio.checked = false;
      const box = radio.closest(".ui-radiobutton").querySelector(".ui-radiobutton-box");
      box.classList.remove("ui-state-active");
      box.querySelector(".ui-radiobutton-icon")?.classList.replace("ui-icon-bullet", "ui-icon-blank");
    },
  };
  const menu = {
    now: ([select]) => [select.value],
    sent: ([select]) => [([...select.options].find((one) => one.defaultSelected) ?? select.options[0])?.value ?? ""],
    put([select], [value]) {
      const widget = PrimeFaces.getWidgetById(select.closest(".ui-selectonemenu").id);
      if (!widget || ![...select.options].some((one) => one.value === value)) return;
      widget.selectValue(value);
      widget.triggerChange();
    },
  };
  const kindOf = (control) => {
    if (!control.name || control.disabled || control.readOnly) return null;
    if (control.matches(TEXT)) return control.closest(PARTS) ? null : text;
    if (control.matches(":is(.ui-radiobutton, .ui-chkbox) input:not([class*=clone])")) return boxes;
    return control.matches(".ui-selectonemenu select") ? menu : null;
  };
  /* By name: the controls that have it, and how they are read and filled. */
  const fieldsOf = (form) => {
    const fields = new Map();
    for (const control of form.elements) {
      const kind = kindOf(control);
      if (kind && !fields.has(control.name)) fields.set(control.name, { kind, controls: [] });
      if (kind) fields.get(control.name).controls.push(control);
    }
    return fields;
  };

  /* By id, for an answer may bring a form anew: what the server last had, what waits to be put back, what was. */
  const forms = new Map();
  const stateOf = (form) => {
    if (!forms.has(form.id)) forms.set(form.id, { sent: {}, waiting: read(form), back: [], asked: 0 });
    return forms.get(form.id);
  };

  const remember = (form) => {
    if ("keptNone" in form.dataset) return;
    const { sent } = stateOf(form);
    const typed = read(form);
    const fields = fieldsOf(form);
    // where a row was taken away, each after it goes by another number: of such a list nothing is kept
    const gone = Object.keys(sent).filter((name) => !fields.has(name));
    const lists = gone.map((name) => ROW.exec(name)?.[1]).filter(Boolean);
    const isGone = (name) => gone.includes(name) || lists.includes(ROW.exec(name)?.[1]);
    [typed, sent].forEach((all) => Object.keys(all).filter(isGone).forEach((name) => delete all[name]));
    fields.forEach(({ kind, controls }, name) => {
      const was = (sent[name] ??= kind.sent(controls));
      const now = kind.now(controls);
      if (same(now, was)) delete typed[name];
      else typed[name] = { was, now };
    });
    write(form, typed);
  };

  const noteOf = (form, state) => {
    const first = form.querySelector(`[name="${CSS.escape(state.back[0])}"]`);
    if (!first || form.querySelector(".note.kept")) return;
    const note = document.createElement("div");
    note.className = "note is-info kept";
    note.setAttribute("role", "status");
    note.innerHTML =
      '<i class="pi pi-info-circle" aria-hidden="true"></i><div class="note__text"><p></p></div>' +
      '<button type="button" class="ui-button ui-widget ui-button-outlined" data-act="kept-drop"><span class="ui-button-text"></span></button>';
    note.querySelector("p").textContent = said;
    note.querySelector("button span").textContent = keptDrop;
    (first.closest(".field") ?? first).before(note);
  };

  const restore = (form) => {
    const state = stateOf(form);
    const focused = document.activeElement;
    const { scrollX, scrollY } = window;
    const fields = fieldsOf(form);
    fields.forEach(({ kind, controls }, name) => {
      state.sent[name] ??= kind.sent(controls);
      const typed = state.waiting[name];
      if (!typed) return;
      delete state.waiting[name];
      if (same(kind.now(controls), typed.was)) {
        kind.put(controls, typed.now);
        state.back.push(name);
      }
    });
    if (state.back.length) {
      noteOf(form, state);
      if (focused === document.body) document.activeElement.blur();
      else focused.focus();
      window.scrollTo(scrollX, scrollY);
    }
    more(form, state, [...fields.keys()]);
  };

  /* Rows that were added by hand are brought again, one after the other, as long as each asking brings fields. */
  const more = (form, state, names) => {
    const lacking = Object.keys(state.waiting).some((name) => {
      const [, list, at] = ROW.exec(name) ?? [];
      return list && names.some((one) => one.startsWith(`${list}:`)) && !names.some((one) => one.startsWith(`${list}:${at}:`));
    });
    if (!lacking || names.length <= state.asked) return;
    state.asked = names.length;
    form.querySelector("[data-kept-more]")?.click();
  };

  /* The answer that brings a row brings the whole form as it was when it was asked for: what was typed since goes back in. */
  const goOn = (form) => {
    const { waiting } = stateOf(form);
    const typed = read(form);
    fieldsOf(form).forEach(({ kind, controls }, name) => {
      if (typed[name] && !waiting[name] && !same(kind.now(controls), typed[name].now)) kind.put(controls, typed[name].now);
    });
  };

  /* All goes back in, also what was not changed: the words were meant for what was chosen beside them. */
  const goOver = (form) => {
    const { waiting, sent } = stateOf(form);
    const typed = read(form);
    if (!Object.keys(typed).length) return;
    fieldsOf(form).forEach(({ kind, controls }, name) => {
      const stood = typed[name]?.now ?? sent[name];
      if (stood && !waiting[name] && !same(kind.now(controls), stood)) kind.put(controls, stood);
    });
  };

  const isTaken = (xhr) =>
    xhr?.status === 200 &&
    !xhr.pfArgs?.validationFailed &&
    !xhr.responseXML?.querySelector("error") &&
    !/\/(login|error\/[a-z0-9]+)\.xhtml/.test(xhr.responseXML?.querySelector("redirect")?.getAttribute("url") ?? "");

  window.Ansim.kept = {
    /** Whether this is what hands over what stands in its form. */
    hands: (element) => Boolean(element.closest("form[data-kept]")?.dataset.kept.split(" ").includes(element.id.split(":").pop())),

    /** Whether anything stands in this form that the server does not have. */
    isChanged: (form) =>
      [...fieldsOf(form)].some(([name, { kind, controls }]) => !same(kind.now(controls), stateOf(form).sent[name] ?? kind.sent(controls))),

    /** What this call has sent is the server's now, if it was taken. */
    taken(xhr) {
      if (!isTaken(xhr)) return;
      const told = new URLSearchParams(xhr.pfSettings.data);
      document.querySelectorAll("form[data-kept]").forEach((form) => {
        if (told.get(form.id) !== form.id) return;
        const { sent, back } = stateOf(form);
        fieldsOf(form).forEach(({ kind, controls }, name) => {
          const fresh = kind.sent(controls);
          sent[name] = same(kind.now(controls), fresh) ? fresh : told.getAll(name).map(plain);
        });
        back.length = 0;
        form.querySelector(".note.kept")?.remove();
        remember(form);
      });
    },
  };

  Ansim.act("kept-drop", (button) => {
    const form = button.closest("form");
    const { back, sent } = stateOf(form);
    const fields = fieldsOf(form);
    back.splice(0).forEach((name) => fields.has(name) && fields.get(name).kind.put(fields.get(name).controls, sent[name]));
    button.closest(".note").remove();
    remember(form);
  });

  // widgets tell of a change through jQuery alone
  const typed = (event) => {
    const form = event.target.closest?.("form[data-kept]");
    if (form) remember(form);
  };
  window.jQuery?.(document).on("input change", typed);
  window.jQuery?.(document).on("pfAjaxComplete", (event, xhr) => {
    const told = new URLSearchParams(xhr?.pfSettings?.data);
    const source = document.getElementById(told.get("jakarta.faces.source"));
    if (source && window.Ansim.kept.hands(source)) window.Ansim.kept.taken(xhr);
    if (source?.matches("form[data-kept] [data-kept-more]")) goOn(source.form);
    document.querySelectorAll("form[data-kept-over]").forEach((form) => told.get(form.id) === form.id || goOver(form));
    document.querySelectorAll("form[data-kept]").forEach(remember);
  });
  // not before the widgets stand
  window.jQuery?.(() => Ansim.onContent(() => document.querySelectorAll("form[data-kept]").forEach(restore)));
})();
