// Live arrival, keys, copying. Every page can be read without this file; it never writes anything of others as markup.
(() => {
  "use strict";
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector) => [...document.querySelectorAll(selector)];

  // --- keys: j and k go from item to item, n shows what is new, f goes to the filter ---
  const target = (item) => one("h2 a, h3, a", item) || item;
  const step = (by) => {
    const items = all("[data-item]");
    const now = items.findIndex((item) => item.contains(document.activeElement));
    const next = items[now < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(items.length - 1, Math.max(0, now + by))];
    if (next) { target(next).focus(); next.scrollIntoView({ block: "nearest" }); }
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: () => { const button = one("[data-arrived] button"); if (button) button.click(); },
    f: () => { const choose = one(".choose"); if (choose) { choose.open = true; one("select", choose).focus(); } },
  };
  document.addEventListener("keydown", (event) => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (!busy && keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });

  // --- on a phone the pages stand in a line that is longer than the screen: show where we are ---
  const here = one(".top nav [aria-current]"), line = here && here.parentElement;
  if (here) line.scrollLeft += here.getBoundingClientRect().x - line.getBoundingClientRect().x - 40;

  // --- copying a link ---
  all("[data-copy]").forEach((button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      const field = document.getElementById(button.dataset.copy);
      await navigator.clipboard.writeText(field.value);
      button.textContent = field.dataset.copied;
    });
  });

  // --- editing: a mistake leads to its place in the text; a check that could not be made says so ---
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-line]"), area = link && document.getElementById("text");
    if (!area) return;
    event.preventDefault();
    const lines = area.value.split("\n"), line = Math.min(lines.length, Number(link.dataset.line));
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    area.focus();
    area.setSelectionRange(start + Number(link.dataset.column) - 1, start + lines[line - 1].length);
    area.scrollTop = (line - 3) * parseFloat(getComputedStyle(area).lineHeight);
  });

  // --- live arrival: the server says that something came, the list is asked for as a page of its own ---
  const live = one("[data-live]");
  if (!live || !window.EventSource) return;
  const state = one("[data-live-state]", live), arrived = one("[data-arrived]"), title = document.title;
  let waiting = 0, timer = 0;

  const say = (on) => {
    live.hidden = false;
    live.classList.toggle("on", on);
    state.textContent = on ? live.dataset.on : live.dataset.off;
  };
  const refresh = async () => {
    const before = new Set(all("#list [data-item]").map((item) => item.id));
    const answer = await fetch(live.dataset.list, { headers: { "HX-Request": "true" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    one("#list").replaceWith(document.adoptNode(one("#list", page)));
    all("#list [data-item]").forEach((item) => { if (!before.has(item.id)) item.classList.add("fresh"); });
    waiting = 0;
    document.title = title;
    arrived.replaceChildren();
  };
  const reading = () => window.scrollY > 120 || one("#list").contains(document.activeElement);
  const offer = () => {
    let button = one("button", arrived);
    if (!button) {
      button = document.createElement("button");
      button.addEventListener("click", () => { window.scrollTo({ top: 0 }); document.activeElement.blur(); refresh(); });
      arrived.replaceChildren(button);
    }
    button.textContent = `${waiting} ${live.dataset.new}`;
  };
  const show = () => { if (reading()) offer(); else refresh(); };

  const source = new EventSource(`/events?${live.dataset.query}`);
  source.addEventListener("open", () => say(true));
  source.addEventListener("error", () => say(false));
  source.addEventListener("finding", () => {
    waiting += 1;
    document.title = `(${waiting}) ${title}`;
    chime();
    clearTimeout(timer);
    timer = setTimeout(show, 150); // several that come at once are one change
  });
  window.addEventListener("pagehide", () => source.close());

  // --- sound: off until somebody wants it; two short notes, made here ---
  const box = one("[data-sound]");
  const stored = (value) => {
    try { return value === undefined ? localStorage.getItem("sound") === "on" : localStorage.setItem("sound", value); } catch { return false; }
  };
  let audio = null;
  box.checked = stored() === true;
  box.addEventListener("change", () => { stored(box.checked ? "on" : "off"); chime(); });
  function chime() {
    if (!box.checked || !window.AudioContext) return;
    audio = audio || new AudioContext();
    [660, 880].forEach((pitch, at) => {
      const note = audio.createOscillator(), volume = audio.createGain(), start = audio.currentTime + at * 0.14;
      note.frequency.value = pitch;
      volume.gain.setValueAtTime(0.08, start);
      volume.gain.exponentialRampToValueAtTime(0.001, start + 0.13);
      note.connect(volume).connect(audio.destination);
      note.start(start);
      note.stop(start + 0.14);
    });
  }
})();
