// The list of notices.

const PAGE = 50;
const search = { words: "", order: "published", shown: PAGE };

/** Folds what looks the same: width of letters, case, blanks. */
const folded = text => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

/** What is searched in a notice; made when it is first asked for. */
const haystack = notice =>
  notice.haystack ??= folded(
    [notice.organization, notice.title, notice.thirdParty, notice.number, notice.id].filter(Boolean).join("\n"));

const published = notice =>
  notice.published ?? (notice.month === null ? "" : data.months[notice.month].id);

const orders = {
  published: (a, b) => d3.descending(published(a), published(b)),
  oldest: (a, b) => d3.ascending(published(a) || "9", published(b) || "9"),
  count: (a, b) => d3.descending(people(a), people(b)),
  organization: (a, b) => (a.organization ?? "\uffff").localeCompare(b.organization ?? "\uffff", "ja"),
};

const people = notice => notice.unit === "人" ? notice.count : -1;

function found() {
  const words = search.words.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean);
  return listed()
    .filter(notice => words.every(word => haystack(notice).includes(word)))
    .sort(orders[search.order]);
}

/** Such as 約1,200人; words where the notice tells none, be it that it denies a leak. */
function size(notice) {
  if (notice.count === null) {
    return "記載なし";
  }
  const hedge = notice.qualifier === "exact" ? "" : data.names.qualifier[notice.qualifier];
  return hedge + count(notice.count) + notice.unit;
}

const organization = notice => notice.organization ?? "（組織名不明）";

const publishedWords = notice =>
  notice.published ?? (notice.month === null ? "公表月不明" : data.months[notice.month].id);

function drawList() {
  const all = found();
  document.getElementById("notices").replaceChildren(...all.slice(0, search.shown).map(line));
  const undated = all.filter(notice => notice.month === null).length;
  document.getElementById("list-note").textContent =
    `${count(all.length)}件のうち${count(Math.min(search.shown, all.length))}件を表示。`
    + (undated ? `うち公表月が不明の${count(undated)}件は、図と数値に含みません。` : "")
    + (all.length === 0 ? nothing() : "組織名を選ぶと、すべての事実と根拠を示します。");
  document.getElementById("more").hidden = all.length <= search.shown;
}

function line(notice) {
  return element("tr", {},
    element("td", { class: "day" }, publishedWords(notice)),
    element("th", { scope: "row" },
      element("a", { href: "#" + notice.id }, organization(notice)),
      notice.update ? element("span", { class: "tag" }, "続報") : null,
      element("span", { class: "title" }, notice.title)),
    element("td", { class: "class" }, data.names.cause[notice.cause]),
    element("td", { class: "class" }, data.names.sector[notice.sector]),
    element("td", { class: "number" + (notice.count === null ? " zero" : "") }, size(notice)));
}
