// What readers chose, and what it comes to.

const choice = { from: 0, to: 0, cause: "", sector: "", people: "", measure: "disclosures" };

/** Ranges of months to choose at once, as places of the first and the last. */
const presets = (() => {
  const last = data.months.length - 1;
  const now = data.month < 0 ? last : data.month;
  const within = place => Math.max(0, Math.min(last, place));
  const month = Number(data.reportMonth.slice(5, 7));
  return {
    month: [now, now],
    year: [within(now - 12), now],
    fiscal: [within(now - (month + 8) % 12), now],
    all: [0, last],
  };
})();

const isAll = () => choice.from === presets.all[0] && choice.to === presets.all[1];

/** Whether a notice or an incident is chosen, but for what a chart itself divides by. */
function chosen(row, known, except = "") {
  return (
    (choice.cause === "" || except.includes("cause") || row.cause === choice.cause) &&
    (choice.sector === "" || except.includes("sector") || row.sector === choice.sector) &&
    (choice.people === "" || known === (choice.people === "known")));
}

const inRange = row => row.month !== null && row.month >= choice.from && row.month <= choice.to;

const knownNotice = notice => notice.unit === "人";

const knownIncident = incident => incident.people !== null;

const notices = except =>
  data.notices.filter(each => inRange(each) && chosen(each, knownNotice(each), except));

const incidents = except =>
  data.incidents.filter(each => inRange(each) && chosen(each, knownIncident(each), except));

/** The notices of the list: also those without a month, where no month is chosen. */
const listed = () =>
  isAll()
    ? data.notices.filter(each => chosen(each, knownNotice(each)))
    : notices();

/** The months of the range, and how many of them the archive has. */
function range() {
  const months = data.months.slice(choice.from, choice.to + 1);
  const levels = { full: 0, partial: 0, none: 0 };
  months.forEach(month => levels[month.coverage]++);
  return { months, levels, covered: levels.full + levels.partial > 0 };
}

function figures() {
  const told = notices();
  const happened = incidents();
  const known = happened.filter(knownIncident);
  return {
    disclosures: told.length,
    updates: told.filter(notice => notice.update).length,
    incidents: happened.length,
    organizations: new Set(told.map(notice => notice.organization).filter(name => name)).size,
    known: known.length,
    people: known.length === 0 && happened.length > 0 ? null : d3.sum(known, each => each.people),
    records: d3.sum(happened, each => each.records ?? 0) || null,
  };
}

/** The rows that the chosen measure counts, and what each of them adds. */
function measured(except) {
  const rows = choice.measure === "disclosures" ? notices(except) : incidents(except);
  return { rows, add: row => choice.measure === "people" ? row.people ?? 0 : 1 };
}

const measureName = () =>
  ({ disclosures: "公表件数", incidents: "事案数", people: "影響人数" })[choice.measure];

const measureUnit = () => choice.measure === "people" ? "人" : "件";
