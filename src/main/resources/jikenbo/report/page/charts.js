// The charts. D3 binds rows to elements; colours and sizes are those of the style sheet.

const UNKNOWN = "unknown";

/** Puts a filter where it is not yet, or takes it away. */
function toggle(changes) {
  const same = Object.entries(changes).every(([key, value]) => choice[key] === value);
  choose(same ? Object.fromEntries(Object.keys(changes).map(key => [key, ""])) : changes);
}

/** Months as columns; a month that the archive lacks is a gap, one that it has in part is hatched. */
function drawTrend() {
  const { rows, add } = measured();
  const sums = d3.rollup(rows, group => d3.sum(group, add), row => row.month);
  const months = data.months
    .map((month, place) => ({ ...month, place, value: sums.get(place) ?? 0 }))
    .slice(choice.from, choice.to + 1);
  const box = document.getElementById("trend");
  const width = Math.max(280, box.clientWidth);
  const height = width < 520 ? 210 : 260;
  const margin = { top: 22, right: 4, bottom: 40, left: 44 };
  const x = d3.scaleBand(months.map(month => month.place), [margin.left, width - margin.right])
    .paddingInner(0.28).paddingOuter(0.1);
  const y = d3.scaleLinear([0, Math.max(1, d3.max(months, month => month.value))],
    [height - margin.bottom, margin.top]).nice(4);
  const svg = d3.create("svg")
    .attr("viewBox", [0, 0, width, height]).attr("role", "group")
    .attr("aria-labelledby", "trend-head trend-note");
  svg.append("defs").append("pattern").attr("id", "hatch")
    .attr("width", 5).attr("height", 5).attr("patternUnits", "userSpaceOnUse")
    .attr("patternTransform", "rotate(45)")
    .append("rect").attr("class", "hatch").attr("width", 2.4).attr("height", 5);
  grid(svg, y, width, margin);
  columns(svg, months, x, y, height - margin.bottom);
  monthAxis(svg, months, x, height - margin.bottom);
  box.replaceChildren(svg.node());
  trendTable(months);
  const { levels } = range();
  document.getElementById("trend-note").textContent =
    `${measureName()}（${measureUnit()}）。`
    + (levels.partial ? "斜線は一部だけを収録した月。" : "")
    + (levels.none ? "空きは収録のない月で、0件ではありません。" : "")
    + "柱を選ぶと、その月に絞り込みます。";
}

function grid(svg, y, width, margin) {
  const ticks = y.ticks(4).filter(Number.isInteger);
  const lines = svg.append("g").attr("class", "grid").attr("aria-hidden", true)
    .selectAll("g").data(ticks).join("g").attr("transform", tick => `translate(0,${y(tick)})`);
  lines.append("line").attr("x1", margin.left).attr("x2", width - margin.right);
  lines.append("text").attr("x", margin.left - 8).attr("dy", "0.32em")
    .text(tick => tick >= 10000 ? count(tick / 10000) + "万" : count(tick));
}

function columns(svg, months, x, y, base) {
  const roomy = x.bandwidth() >= 22;
  const column = svg.append("g").attr("class", "columns")
    .selectAll("g").data(months).join("g")
    .attr("class", month => month.coverage + (month.place === data.month ? " now" : ""));
  const there = column.filter(month => month.coverage !== "none");
  there.attr("tabindex", 0).attr("role", "button")
    .attr("aria-label", month => `${monthName(month.id)} ${valueWords(month)}`)
    .on("click", (event, month) => oneMonth(month.place))
    .on("keydown", (event, month) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        oneMonth(month.place);
      }
    });
  there.append("title").text(month => `${monthName(month.id)} ${valueWords(month)}`);
  there.append("rect").attr("class", "touch")
    .attr("x", month => x(month.place)).attr("width", x.bandwidth())
    .attr("y", 0).attr("height", base);
  there.append("rect").attr("class", "column")
    .attr("x", month => x(month.place)).attr("width", x.bandwidth())
    .attr("y", month => y(month.value)).attr("height", month => base - y(month.value));
  if (roomy) {
    there.append("text").attr("class", "value")
      .attr("x", month => x(month.place) + x.bandwidth() / 2).attr("y", month => y(month.value) - 6)
      .text(month => month.value >= 100000 ? count(Math.round(month.value / 10000)) + "万" : count(month.value));
  }
}

const valueWords = month =>
  month.coverage === "none"
    ? "収録なし"
    : count(month.value) + measureUnit() + (month.coverage === "partial" ? "（一部）" : "");

/** A second choice of the same month takes the choice back. */
function oneMonth(place) {
  const only = choice.from === place && choice.to === place;
  const [from, to] = only ? presets.all : [place, place];
  choose({ from, to });
}

function monthAxis(svg, months, x, base) {
  const axis = svg.append("g").attr("class", "axis").attr("aria-hidden", true);
  axis.append("line").attr("x1", x.range()[0]).attr("x2", x.range()[1]).attr("y1", base).attr("y2", base);
  const every = [1, 3, 6, 12].find(step => x.step() * step >= 26) ?? 12;
  const number = month => Number(month.id.slice(5, 7));
  const label = axis.selectAll("g").data(months.filter((month, i) => (number(month) - 1) % every === 0 || months.length === 1))
    .join("g").attr("transform", month => `translate(${x(month.place) + x.bandwidth() / 2},${base})`);
  label.append("text").attr("y", 15).text(month => number(month) + "月");
  label.filter((month, i) => i === 0 || number(month) === 1).append("text").attr("class", "year")
    .attr("y", 31).text(month => month.id.slice(0, 4) + "年");
}

function trendTable(months) {
  document.getElementById("trend-table").replaceChildren(
    element("thead", {}, element("tr", {},
      element("th", { scope: "col" }, "公表月"),
      element("th", { scope: "col" }, "収録"),
      element("th", { scope: "col", class: "number" }, `${measureName()}（${measureUnit()}）`))),
    element("tbody", {}, ...months.map(month => element("tr", {},
      element("th", { scope: "row" }, monthName(month.id)),
      element("td", {}, data.names.coverage[month.coverage]),
      element("td", { class: "number" }, month.coverage === "none" ? "" : count(month.value))))));
}

/** Classes as bars that can be chosen; the base of the shares is all that the chart shows. */
function drawClasses(kind) {
  const { rows, add } = measured([kind]);
  const sums = d3.rollup(rows, group => d3.sum(group, add), row => row[kind]);
  const order = Object.keys(data.names[kind]);
  const lines = order
    .map(code => ({ code, name: data.names[kind][code], value: sums.get(code) ?? 0 }))
    .filter(line => line.value > 0 || line.code === choice[kind])
    .sort((a, b) => d3.descending(a.value, b.value) || order.indexOf(a.code) - order.indexOf(b.code));
  const total = d3.sum(lines, line => line.value);
  bars(document.getElementById(kind), lines, total, line => ({
    pressed: choice[kind] === line.code,
    act: () => toggle({ [kind]: line.code }),
  }));
  document.getElementById(kind + "-note").textContent =
    `${measureName()}（${measureUnit()}）と割合。n＝${count(total)}${measureUnit()}。`
    + (choice[kind] === "" ? "" : "選んだ項目の外も比べられるよう、すべてを示します。");
}

/** Lines of a name, a bar and a figure; the longest bar fills the track. */
function bars(list, lines, total, button) {
  const most = d3.max(lines, line => line.value) ?? 0;
  list.replaceChildren(...lines.map(line => {
    const { pressed, act } = button ? button(line) : {};
    const name = button
      ? element("button", { type: "button", "aria-pressed": String(pressed) }, line.name)
      : element("span", {}, line.name);
    if (button) {
      name.addEventListener("click", act);
    }
    const bar = element("span", { class: "bar", "aria-hidden": "true" });
    bar.style.width = most ? `${100 * line.value / most}%` : "0";
    return element("li", { class: (line.code === UNKNOWN ? "unknown " : "") + (pressed ? "pressed" : "") },
      name,
      element("span", { class: "track" }, bar),
      element("span", { class: "figures" },
        element("b", {}, count(line.value)), element("span", {}, share(line.value, total))));
  }));
  if (lines.length === 0) {
    list.append(element("li", { class: "none" }, nothing()));
  }
}

/** Why there is nothing: no such notice, or no page that could tell. */
const nothing = () => range().covered ? "当てはまるものはありません。" : "この期間は収録していません。";

/** Causes by sectors; the darker, the more. */
function drawMap() {
  const { rows, add } = measured(["cause", "sector"]);
  const sums = d3.rollup(rows, group => d3.sum(group, add), row => row.cause, row => row.sector);
  const causes = Object.keys(data.names.cause).filter(code => sums.has(code));
  const has = new Set(rows.map(row => row.sector));
  const sectors = Object.keys(data.names.sector).filter(code => has.has(code));
  const value = (cause, sector) => sums.get(cause)?.get(sector) ?? 0;
  const most = d3.max(causes, cause => d3.max(sectors, sector => value(cause, sector))) ?? 0;
  const heat = d3.scaleSqrt([0, Math.max(1, most)], [0, 1]);
  const total = cells => element("td", { class: "number total" }, count(d3.sum(cells)));
  const map = document.getElementById("map");
  if (causes.length === 0) {
    map.replaceChildren(element("caption", {}, nothing()));
  } else {
    map.replaceChildren(
      element("thead", {}, element("tr", {},
        element("th", { scope: "col" }, "原因"),
        ...sectors.map(code => element("th", { scope: "col" }, data.names.sector[code])),
        element("th", { scope: "col" }, "計"))),
      element("tbody", {}, ...causes.map(cause => element("tr", {},
        element("th", { scope: "row" }, data.names.cause[cause]),
        ...sectors.map(sector => mapCell(cause, sector, value(cause, sector), heat)),
        total(sectors.map(sector => value(cause, sector)))))),
      element("tfoot", {}, element("tr", {},
        element("th", { scope: "row" }, "計"),
        ...sectors.map(sector => total(causes.map(cause => value(cause, sector)))),
        total(causes.flatMap(cause => sectors.map(sector => value(cause, sector)))))));
  }
  document.getElementById("map-note").textContent =
    `${measureName()}（${measureUnit()}）。濃いほど多く、数を選ぶとその原因と分野に絞り込みます。`;
}

function mapCell(cause, sector, value, heat) {
  if (value === 0) {
    return element("td", { class: "number zero" }, "0");
  }
  const pressed = choice.cause === cause && choice.sector === sector;
  const button = element("button", {
    type: "button",
    "aria-pressed": String(pressed),
    "aria-label": `${data.names.cause[cause]}、${data.names.sector[sector]} ${count(value)}${measureUnit()}`,
  }, count(value));
  button.addEventListener("click", () => toggle({ cause, sector }));
  const cell = element("td", { class: "number" + (heat(value) > 0.55 ? " hot" : "") }, button);
  cell.style.setProperty("--heat", Math.round(100 * heat(value)) + "%");
  return cell;
}

/** Kinds of data: a notice can name several. */
function drawDataTypes() {
  const rows = notices();
  const told = rows.filter(notice => notice.dataTypes.length > 0);
  const sums = d3.rollup(told.flatMap(notice => notice.dataTypes), group => group.length, code => code);
  const lines = Object.entries(data.names.dataType)
    .map(([code, name]) => ({ code, name, value: sums.get(code) ?? 0 }))
    .filter(line => line.value > 0)
    .sort((a, b) => d3.descending(a.value, b.value));
  bars(document.getElementById("data-types"), lines, rows.length);
  document.getElementById("data-note").textContent =
    `公表件数（件）と割合。n＝${count(rows.length)}件、うち種類の記載なし ${count(rows.length - told.length)}件。`
    + "1件に複数の種類があり、合計は100%になりません。";
}

function drawPrefectures() {
  const MOST = 15;
  const rows = notices();
  const told = rows.filter(notice => notice.prefecture);
  const lines = d3.rollups(told, group => group.length, notice => notice.prefecture)
    .map(([name, value]) => ({ code: name, name, value }))
    .sort((a, b) => d3.descending(a.value, b.value) || d3.ascending(a.name, b.name));
  bars(document.getElementById("prefecture"), lines.slice(0, MOST), rows.length);
  document.getElementById("prefecture-note").textContent =
    `公表件数（件）と割合。n＝${count(rows.length)}件、うち全国・不明 ${count(rows.length - told.length)}件。`
    + (lines.length > MOST ? `上位${MOST}まで（ほか${count(lines.length - MOST)}）。` : "");
}

function drawCharts() {
  drawTrend();
  drawClasses("cause");
  drawClasses("sector");
  drawMap();
  drawDataTypes();
  drawPrefectures();
}
