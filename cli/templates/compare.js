"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  /* A browser may remember boxes of an earlier visit. */
  for (const box of all("[data-column]")) box.checked = box.defaultChecked;
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
    const goal = place && (byLine.get(place.dataset.line) || []).find((line) => line.closest(".ir"));
    if (goal) {
      filter.value = "";
      reveal(goal.closest(".function").dataset.index);
      pin(goal);
      goal.focus();
      goal.scrollIntoView({ block: "center" });
    }
    const go = event.target.closest(".go");
    if (go) {
      filter.value = "";
      reveal(go.dataset.index);
      sections[go.dataset.index].scrollIntoView();
    }
    const sort = event.target.closest(".sort");
    if (sort) order(sort.closest("th"));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return pin(null);
    if (event.key === "/" && !event.target.closest("input, select")) {
      event.preventDefault();
      return filter.focus();
    }
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
      if (column.hidden) continue;
      const other = all("[data-from]:not([hidden])", column).find((line) => line.origins.some((origin) => node.origins.includes(origin)));
      if (other) return focus(other);
    }
  };
  /* What holds the word is shown, and what belongs to it in the other columns. */
  const update = () => {
    const word = filter.value.trim().toLowerCase();
    let hits = 0;
    for (const section of sections) {
      section.hidden = which.value !== "" && which.value !== section.dataset.index;
      if (section.hidden) continue;
      const named = section.querySelector("h3").textContent.toLowerCase().includes(word);
      const lines = all(".column:not([hidden]) .line", section);
      const found = new Set(lines.filter((line) => named || line.lastChild.textContent.toLowerCase().includes(word)));
      const origins = new Set([...found].flatMap((line) => line.origins || []));
      for (const line of lines) {
        const near = !found.has(line) && (line.origins || []).some((origin) => origins.has(origin));
        line.hidden = !near && !found.has(line);
        line.classList.toggle("near", near);
      }
      hits += found.size;
      section.hidden = !named && found.size === 0;
    }
    count.textContent = word ? `${hits} ${hits === 1 ? "line" : "lines"}` : "";
  };
  const reveal = (index) => {
    if (which.value !== "") which.value = index;
    update();
  };
  /* Through all functions one by one; from the last to the first. */
  const turn = (by) => {
    if (sections.length === 0) return;
    const now = which.value === "" ? (by > 0 ? -1 : 0) : Number(which.value);
    which.value = String((now + by + sections.length) % sections.length);
    update();
  };
  /* Largest first, or by name; the total stays below. */
  const order = (head) => {
    const at = [...head.parentNode.children].indexOf(head);
    const down = head.getAttribute("aria-sort") ? head.getAttribute("aria-sort") !== "descending" : at > 0;
    for (const other of head.parentNode.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const body = head.closest("table").tBodies[0];
    const key = (row) => at > 0 ? Number(row.children[at].textContent) : row.children[0].textContent;
    const rows = [...body.rows].slice(0, -1);
    rows.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (down ? -1 : 1));
    body.prepend(...rows);
  };
  filter.addEventListener("input", update);
  which.addEventListener("change", update);
  document.getElementById("before").addEventListener("click", () => turn(-1));
  document.getElementById("after").addEventListener("click", () => turn(1));
  for (const box of all("[data-column]")) {
    box.addEventListener("change", () => {
      for (const column of all(`.column.${box.dataset.column}`)) column.hidden = !box.checked;
      update();
    });
  }
  /* One line of each column can be reached by Tab; arrows go on from there. */
  for (const code of all(".code")) {
    const first = code.querySelector("[data-from]");
    if (first) first.tabIndex = 0;
  }
})();
