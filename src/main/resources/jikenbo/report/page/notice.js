// One notice with all its facts and the evidence of each.

const dialog = document.getElementById("notice");

/** Evidence by place of its notice; made when the first notice is opened. */
const evidenceOf = (() => {
  let byNotice = null;
  return place => {
    byNotice ??= d3.group(data.evidenceRows(), row => row.notice);
    return byNotice.get(place) ?? [];
  };
})();

function openNotice(id) {
  const notice = data.byId.get(id);
  if (!notice) {
    return;
  }
  document.getElementById("notice-kicker").textContent =
    [publishedWords(notice), notice.update ? "続報" : "新規", notice.number && "事件簿番号 " + notice.number]
      .filter(Boolean).join("　");
  document.getElementById("notice-head").textContent = organization(notice);
  document.getElementById("notice-body").replaceChildren(
    element("p", { class: "title" }, notice.title),
    factList(notice),
    ...relatives(notice),
    ...evidenceParts(notice));
  if (!dialog.open) {
    dialog.showModal();
  }
  dialog.scrollTop = 0;
}

function factList(notice) {
  const names = data.names;
  const sure = level => element("span", { class: "sure " + level }, "確信度 " + names.confidence[level]);
  const day = value => value && dayName(value);
  const span = notice.occurredFrom === notice.occurredTo
    ? [day(notice.occurredFrom)]
    : [day(notice.occurredFrom) ?? "不明", "～", day(notice.occurredTo) ?? "不明"];
  const days = value => value === null ? null : count(value) + "日";
  const facts = [
    ["原因", names.cause[notice.cause], sure(notice.causeConfidence)],
    ["手口", names.method[notice.method] ?? notice.method],
    ["分野", names.sector[notice.sector], sure(notice.sectorConfidence)],
    ["影響数", size(notice), notice.certainty && element("span", { class: "tag" }, names.certainty[notice.certainty])],
    ["情報の種類", notice.dataTypes.map(code => names.dataType[code]).join("、") || null],
    ["発生", notice.occurredFrom || notice.occurredTo ? span.join("") : null],
    ["発覚", day(notice.detected)],
    ["公表", notice.published ? dayName(notice.published) : notice.month === null ? null : monthName(data.months[notice.month].id),
      element("span", { class: "tag" }, "根拠 " + names.basis[notice.basis])],
    ["発覚までの日数", days(notice.daysToDetect)],
    ["公表までの日数", days(notice.daysToDisclose)],
    ["委託先等", notice.thirdParty],
    ["都道府県", notice.prefecture],
    ["訂正", notice.corrected ? "人が訂正した値を含む" : "なし"],
    ["出典", `${notice.file}　${count(notice.line)}行目`],
    ["公表ID", notice.id],
  ];
  return element("dl", { class: "facts" }, ...facts.map(([name, value, beside]) =>
    element("div", { class: value === null || value === undefined ? "absent" : null },
      element("dt", {}, name),
      element("dd", {}, value ?? "不明", value === null || value === undefined ? null : beside ?? null))));
}

/** The other notices of the same incident. */
function relatives(notice) {
  const others = data.notices.filter(other => other.incident === notice.incident && other !== notice);
  return others.length === 0 ? [] : [
    element("h3", {}, "同じ事案の公表"),
    element("ul", { class: "relatives" }, ...others.map(other => element("li", {},
      element("a", { href: "#" + other.id }, organization(other)),
      `　${publishedWords(other)}${other.update ? "　続報" : ""}`))),
  ];
}

function evidenceParts(notice) {
  const rows = evidenceOf(data.notices.indexOf(notice));
  if (rows.length === 0) {
    return [
      element("h3", {}, "根拠"),
      element("p", { class: "note" }, data.evidenceComplete
        ? "根拠の記録はありません。"
        : "頁の大きさを抑えるため、根拠は新しい公表だけに載せています。この公表の根拠は csv/evidence.csv にあります。"),
    ];
  }
  return [
    element("h3", {}, "根拠"),
    element("ol", { class: "evidence" }, ...rows.map(row => element("li", {},
      element("p", { class: "claim" },
        element("span", { class: "field" }, data.names.field[row.field] ?? row.field),
        element("b", {}, claimWords(row)),
        element("span", { class: "sure " + row.confidence }, "確信度 " + data.names.confidence[row.confidence])),
      row.quote ? element("blockquote", {}, row.quote) : null,
      element("p", { class: "source" }, `${row.file}　${count(row.line)}行目　規則 ${row.rule}`)))),
  ];
}

/** The value of a field in words: codes by their names, numbers with their commas. */
function claimWords(row) {
  const kinds = {
    cause_code: "cause", method_code: "method", sector_code: "sector", data_type: "dataType",
    affected_qualifier: "qualifier", affected_certainty: "certainty",
  };
  if (row.value === null || row.value === "") {
    return "不明";
  }
  if (row.field === "affected_count") {
    return count(Number(row.value));
  }
  if (row.field === "is_update") {
    return row.value === "true" ? "続報" : "新規";
  }
  return kinds[row.field] ? data.names[kinds[row.field]][row.value] ?? row.value : row.value;
}
