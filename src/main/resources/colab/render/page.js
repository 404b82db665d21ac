"use strict";
// The page is whole without this: it sorts rows by a heading and tells what a heading means.
(() => {
  const meanings = new Map();
  for (const term of document.querySelectorAll("#methods dt")) {
    meanings.set(term.textContent, term.nextElementSibling.textContent);
  }
  for (const heading of document.querySelectorAll("thead th")) {
    if (meanings.has(heading.textContent)) heading.title = meanings.get(heading.textContent);
  }
  const collator = new Intl.Collator("en", { numeric: true });
  const valueOf = (row, column, point) => {
    const words = row.cells[column].textContent.replace(/[\s*]/g, " ").trim();
    const plain = words.replace(/[^0-9.,]/g, "").split(point);
    const number = Number(plain[0].replace(/[.,]/g, "") + (plain.length > 1 ? "." + plain[1] : ""));
    const numeric = /^[-+<]?[0-9][0-9.,]*%?$/.test(words);
    return { words, missing: words === "-" || words === "", number: numeric ? (words.startsWith("-") ? -number : number) : null };
  };
  const compare = (a, b) => (a.number !== null && b.number !== null ? a.number - b.number : collator.compare(a.words, b.words));
  for (const table of document.querySelectorAll("table[data-sort]")) {
    const body = table.tBodies[0];
    const original = [...body.rows];
    const headings = [...table.tHead.rows[0].cells];
    headings.forEach((heading, column) => {
      if (heading.tagName !== "TH") return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener("click", () => {
        const first = heading.classList.contains("number") ? "descending" : "ascending";
        const second = first === "ascending" ? "descending" : "ascending";
        const now = heading.getAttribute("aria-sort");
        const next = now === first ? second : now === second ? null : first;
        headings.forEach(other => other.removeAttribute("aria-sort"));
        if (next) heading.setAttribute("aria-sort", next);
        const keys = new Map(original.map(row => [row, valueOf(row, column, table.dataset.sort)]));
        const sign = next === "descending" ? -1 : 1;
        const rows = next ? [...original].sort((a, b) => {
          const one = keys.get(a), other = keys.get(b);
          return one.missing || other.missing ? one.missing - other.missing : sign * compare(one, other);
        }) : original;
        body.append(...rows);
      });
    });
  }
})();
