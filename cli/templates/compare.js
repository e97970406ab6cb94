"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const sections = all(".function");
  const linked = all("[data-from]");
  const byLine = new Map();
  for (const node of linked) {
    node.origins = node.dataset.from.split(" ");
    for (const line of node.origins) {
      if (!byLine.has(line)) byLine.set(line, []);
      byLine.get(line).push(node);
    }
  }
  const filter = document.getElementById("filter");
  const which = document.getElementById("which");
  const count = document.getElementById("count");
  let pinned = null;

  const show = (node, reveal) => {
    for (const lit of all(".lit, .pinned")) lit.classList.remove("lit", "pinned");
    if (!node) return;
    const columns = new Set([node.closest(".code")]);
    for (const line of node.origins) {
      for (const other of byLine.get(line)) {
        other.classList.add("lit");
        const code = other.closest(".code");
        if (reveal && !columns.has(code)) {
          columns.add(code);
          code.scrollTop += other.getBoundingClientRect().top - code.getBoundingClientRect().top - code.clientHeight / 3;
        }
      }
    }
    if (pinned) pinned.classList.add("pinned");
  };
  const pin = (node) => {
    pinned = node;
    show(node, true);
  };
  const lineOf = (target) => target instanceof Element ? target.closest("[data-from]") : null;

  document.addEventListener("mouseover", (event) => {
    if (!pinned) show(lineOf(event.target), false);
  });
  document.addEventListener("focusin", (event) => {
    const node = lineOf(event.target);
    if (node && !pinned) show(node, false);
  });
  document.addEventListener("click", (event) => {
    const node = lineOf(event.target);
    if (node) pin(node === pinned ? null : node);
    const place = event.target.closest(".place");
    const goal = place && (byLine.get(place.dataset.line) || [])[0];
    if (goal) {
      filter.value = "";
      which.value = goal.closest(".function").dataset.index;
      update();
      pin(goal);
      goal.focus();
      goal.scrollIntoView({ block: "center" });
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return pin(null);
    const node = lineOf(event.target);
    if (!node) return;
    if (event.key === "Enter" || event.key === " ") pin(node === pinned ? null : node);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") step(node, event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") across(node, event.key === "ArrowRight" ? 1 : -1);
    else return;
    event.preventDefault();
  });
  const focus = (node) => {
    if (!node) return;
    if (pinned) pinned = node;
    node.focus();
    show(node, true);
  };
  const step = (node, by) => {
    const lines = all("[data-from]:not([hidden])", node.closest(".code"));
    focus(lines[lines.indexOf(node) + by]);
  };
  /* The nearest column on that side that has a line of the same origin. */
  const across = (node, by) => {
    let column = node.closest(".column");
    const sibling = () => by > 0 ? column.nextElementSibling : column.previousElementSibling;
    while ((column = sibling())) {
      const other = all("[data-from]:not([hidden])", column).find((line) => line.origins.some((origin) => node.origins.includes(origin)));
      if (other) return focus(other);
    }
  };
  const update = () => {
    const word = filter.value.trim().toLowerCase();
    let hits = 0;
    for (const section of sections) {
      section.hidden = which.value !== "" && which.value !== section.dataset.index;
      if (section.hidden) continue;
      let any = section.querySelector("h2").textContent.toLowerCase().includes(word);
      const named = any;
      for (const line of all(".line", section)) {
        const hit = named || line.textContent.toLowerCase().includes(word);
        line.hidden = !hit;
        any = any || hit;
        if (hit) hits += 1;
      }
      section.hidden = !any;
    }
    count.textContent = word ? `${hits} lines` : "";
  };
  filter.addEventListener("input", update);
  which.addEventListener("change", update);
  /* One line of each column can be reached by Tab; arrows go on from there. */
  for (const code of all(".code")) {
    const first = code.querySelector("[data-from]");
    if (first) first.tabIndex = 0;
  }
})();
