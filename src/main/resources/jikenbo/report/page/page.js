// What readers do, and what follows from it.

const filter = document.getElementById("filter");
const controls = filter.elements;

/** Takes a choice over and shows what it comes to. */
function choose(changes) {
  Object.assign(choice, changes);
  if (choice.from > choice.to) {
    [choice.from, choice.to] = [choice.to, choice.from];
  }
  search.shown = PAGE;
  showChoice();
  showFigures();
  drawCharts();
  drawList();
}

function showChoice() {
  for (const name of ["from", "to", "cause", "sector", "people"]) {
    controls[name].value = String(choice[name]);
  }
  const fitting = Object.keys(presets)
    .find(name => choice.from === presets[name][0] && choice.to === presets[name][1]);
  for (const button of filter.querySelectorAll("[data-preset]")) {
    button.setAttribute("aria-pressed", String(button.dataset.preset === fitting));
  }
}

function showFigures() {
  const { levels, covered, months } = range();
  const now = figures();
  for (const place of document.querySelectorAll("[data-figure]")) {
    const value = now[place.dataset.figure];
    place.textContent = !covered || value === null ? "–" : count(value);
  }
  const stretch = months.length === 0 ? "収録された月がありません"
    : months.length === 1 ? monthName(months[0].id)
    : `${monthName(months[0].id)}～${monthName(months.at(-1).id)}`;
  const coverage = [
    `全月収録${levels.full}か月`,
    levels.partial && `一部収録${levels.partial}か月`,
    levels.none && `収録なし${levels.none}か月`,
  ].filter(Boolean).join("・");
  document.getElementById("scope").textContent =
    `${stretch}（${coverage}）。${conditions()}`
    + (covered
      ? `公表は新規${count(now.disclosures - now.updates)}・続報${count(now.updates)}、`
        + `事案は人数判明${count(now.known)}・記載なし${count(now.incidents - now.known)}。`
      : "");
}

/** What was chosen besides the months, for a page on paper has no controls. */
function conditions() {
  const chosen = [
    choice.cause && "原因＝" + data.names.cause[choice.cause],
    choice.sector && "分野＝" + data.names.sector[choice.sector],
    choice.people && "影響人数＝" + (choice.people === "known" ? "判明" : "記載なし"),
  ].filter(Boolean);
  return chosen.length ? chosen.join("、") + "。" : "";
}

function fillControls() {
  data.months.forEach((month, place) => {
    const mark = month.coverage === "full" ? "" : `（${data.names.coverage[month.coverage]}）`;
    for (const select of [controls.from, controls.to]) {
      select.append(element("option", { value: place }, monthName(month.id) + mark));
    }
  });
  for (const kind of ["cause", "sector"]) {
    for (const [code, name] of Object.entries(data.names[kind])) {
      controls[kind].append(element("option", { value: code }, name));
    }
  }
}

function listen() {
  filter.addEventListener("change", () =>
    choose({
      from: Number(controls.from.value),
      to: Number(controls.to.value),
      cause: controls.cause.value,
      sector: controls.sector.value,
      people: controls.people.value,
    }));
  filter.addEventListener("submit", event => event.preventDefault());
  filter.addEventListener("reset", event => {
    event.preventDefault();
    choose(beginning());
  });
  for (const button of filter.querySelectorAll("[data-preset]")) {
    button.addEventListener("click", () => {
      const [from, to] = presets[button.dataset.preset];
      choose({ from, to });
    });
  }
  for (const radio of document.querySelectorAll("[name=measure]")) {
    radio.addEventListener("change", () => choose({ measure: radio.value }));
  }
  const searched = document.getElementById("search");
  searched.addEventListener("submit", event => event.preventDefault());
  searched.addEventListener("input", () => {
    search.words = searched.elements.words.value;
    search.order = searched.elements.order.value;
    search.shown = PAGE;
    drawList();
  });
  document.getElementById("more").addEventListener("click", () => {
    const rows = document.getElementById("notices").rows;
    const next = rows.length;
    search.shown += PAGE;
    drawList();
    rows[next]?.querySelector("a").focus();
  });
  document.getElementById("close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", event => event.target === dialog && dialog.close());
  dialog.addEventListener("close", () =>
    history.replaceState(null, "", location.pathname + location.search));
  window.addEventListener("hashchange", followAddress);
  let width = 0;
  new ResizeObserver(([entry]) => {
    if (Math.abs(entry.contentRect.width - width) > 1) {
      width = entry.contentRect.width;
      drawTrend();
    }
  }).observe(document.getElementById("trend"));
}

/** An address that ends in #id opens that notice. */
const followAddress = () => openNotice(decodeURIComponent(location.hash.slice(1)));

/** The last thirteen months, as the summary of the workbook shows them. */
function beginning() {
  const [from, to] = presets.year;
  return { from, to, cause: "", sector: "", people: "" };
}

fillControls();
document.getElementById("explore").hidden = false;
choose(beginning());
listen();
followAddress();
