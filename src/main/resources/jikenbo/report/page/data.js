"use strict";

// What the page holds, turned from rows of numbers into objects.

const data = (() => {
  const source = JSON.parse(document.getElementById("data").textContent);
  const text = value =>
    value === null ? null : Array.isArray(value) ? value.map(text) : source.texts[value];
  const rows = table => {
    const coded = new Set(table.coded);
    return table.rows.map(row =>
      Object.fromEntries(
        table.fields.map((field, i) => [field, coded.has(field) ? text(row[i]) : row[i]])));
  };
  const months = rows(source.months);
  const incidents = rows(source.incidents);
  const notices = rows(source.notices);
  return {
    months,
    incidents,
    notices,
    evidence: source.evidence,
    evidenceComplete: source.evidenceComplete,
    evidenceRows: () => rows(source.evidence),
    names: source.names,
    month: months.findIndex(month => month.id === source.month),
    reportMonth: source.month,
    byId: new Map(notices.map(notice => [notice.id, notice])),
  };
})();

const count = value => value.toLocaleString("ja-JP");

const share = (part, whole) => whole ? (100 * part / whole).toFixed(1) + "%" : "–";

/** Such as 2026年9月. */
const monthName = id => id.slice(0, 4) + "年" + Number(id.slice(5, 7)) + "月";

/** Such as 2026年9月3日. */
const dayName = day => monthName(day) + Number(day.slice(8, 10)) + "日";

/** An element with attributes and children; text stays text. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.filter(child => child !== null));
  return made;
}
