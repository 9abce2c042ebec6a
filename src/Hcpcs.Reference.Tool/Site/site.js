// What the pages of the site do: search with type-ahead, tables that sort. Without script the pages are complete but for the search.
(function () {
  "use strict";
  const root = document.currentScript.src.replace(/[^/]*$/, "");
  const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const pageSize = 20, maxSuggestions = 8, maxDescription = 240;
  let engine = null, loading = null;

  function element(tag, attributes, ...content) {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.append(...content);
    return made;
  }

  // The index is large, so it comes when somebody is about to search. As a script it loads from a folder of the disk too.
  function loadEngine() {
    loading = loading || ["search.js", "search-index.js"].reduce((before, name) => before.then(() => new Promise(function (done, fail) {
      const script = element("script", { src: root + name });
      script.onload = done;
      script.onerror = () => fail(new Error(name));
      document.head.append(script);
    })), Promise.resolve()).then(function () { engine = window.hcpcsSearch(window.hcpcsIndex); });
    return loading;
  }

  const addressOf = row => root + (row < hcpcsIndex.codeCount ? "codes/" : "modifiers/") + hcpcsIndex.identities[row] + ".html";

  function dayOf(text) {
    const time = Date.parse(text + "T00:00:00Z");
    return Number.isNaN(time) ? null : time / 86400000;
  }

  function showDay(day) {
    const date = new Date(day * 86400000);
    return element("time", { datetime: date.toISOString().slice(0, 10) }, `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`);
  }

  // The parts of a text, those that the query matched in mark elements.
  function marked(text, query, isTyping, hasErrors) {
    const parts = [];
    let end = 0;
    for (const [start, stop] of engine.marks(query, text, isTyping, hasErrors)) {
      parts.push(text.slice(end, start), element("mark", {}, text.slice(start, stop)));
      end = stop;
    }
    return parts.concat(text.slice(end)).filter(part => part !== "");
  }

  const hasErrors = match => match === engine.match.nearWholeText || match >= engine.match.typingError;

  const isEnded = row => hcpcsIndex.last[row] !== null && hcpcsIndex.last[row] < hcpcsIndex.lastDay;

  function endOf(row) {
    return isEnded(row) ? [element("span", { class: "ended" }, "Ended ", showDay(hcpcsIndex.last[row]))] : [];
  }

  // ---- The field with its list of suggestions: a combobox as the ARIA Authoring Practices describe it.
  function startSearchField(form, getDay, onSearch) {
    const input = form.querySelector("input[type=search]");
    const list = element("ul", { id: "suggestions", role: "listbox", "aria-label": "Suggestions", hidden: "" });
    const status = element("p", { class: "unseen", role: "status" });
    let active = -1, shown = [];
    form.hidden = false;
    form.append(status);
    input.after(list);
    Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": "suggestions", "aria-autocomplete": "list" })
      .forEach(([name, value]) => input.setAttribute(name, value));

    function close() {
      list.hidden = true;
      shown = [];
      setActive(-1);
      input.setAttribute("aria-expanded", "false");
    }

    function setActive(place) {
      active = place;
      [...list.children].forEach(function (item, i) {
        item.setAttribute("aria-selected", String(i === place));
        if (i === place) { item.scrollIntoView({ block: "nearest" }); }
      });
      if (place < 0) { input.removeAttribute("aria-activedescendant"); } else { input.setAttribute("aria-activedescendant", list.children[place].id); }
    }

    function choose(completion) {
      close();
      if (completion.row < 0) {
        input.value = completion.text;
        onSearch(input.value);
      } else {
        location.href = addressOf(completion.row);
      }
    }

    function suggest() {
      const text = input.value;
      shown = engine.complete(text, maxSuggestions, getDay());
      list.replaceChildren(...shown.map(function (completion, i) {
        const item = element("li", { id: "suggestion-" + i, role: "option", "aria-selected": "false" });
        if (completion.row >= 0) { item.append(element("code", {}, hcpcsIndex.identities[completion.row]), " "); }
        item.append(element("span", {}, ...marked(completion.text, text, true, completion.kind === "entry" && hasErrors(completion.match))));
        if (completion.row >= 0) { item.append(...endOf(completion.row)); }
        // Before the field loses the focus, which would close the list.
        item.addEventListener("mousedown", event => { event.preventDefault(); choose(completion); });
        return item;
      }));
      list.hidden = !shown.length;
      setActive(-1);
      input.setAttribute("aria-expanded", String(shown.length > 0));
      status.textContent = !text.trim() ? "" : shown.length ? `${shown.length} suggestions. Use the arrow keys.` : "No suggestions.";
    }

    input.addEventListener("focus", loadEngine);
    input.addEventListener("input", () => loadEngine().then(suggest));
    input.addEventListener("blur", close);
    input.addEventListener("keydown", function (event) {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (shown.length) {
          const step = event.key === "ArrowDown" ? 1 : -1, count = shown.length + 1;
          setActive((active + 1 + step + count) % count - 1);
          event.preventDefault();
        }
      } else if (event.key === "Escape" && shown.length) {
        close();
        event.preventDefault();
      } else if (event.key === "Enter" && active >= 0) {
        choose(shown[active]);
        event.preventDefault();
      }
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      const text = input.value.trim();
      loadEngine().then(function () {
        close();
        const row = hcpcsIndex.identities.indexOf(text.toUpperCase());
        if (row >= 0) { location.href = addressOf(row); } else if (text) { onSearch(text); }
      });
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
        input.focus();
        event.preventDefault();
      }
    });
    return input;
  }

  // ---- The results on the start page.
  function startResults(form, results) {
    const date = form.querySelector("input[type=date]");
    const getDay = () => date.value ? dayOf(date.value) : null;
    const input = startSearchField(form, getDay, text => showResults(text, true));
    date.addEventListener("change", function () { if (input.value.trim()) { loadEngine().then(() => showResults(input.value.trim(), false)); } });

    // What a release cannot know of a day outside of those that it covers.
    function limits(day) {
      const first = hcpcsIndex.last.slice(0, hcpcsIndex.codeCount).reduce((least, end) => end === null ? least : Math.min(least, end), hcpcsIndex.lastDay);
      return day === null ? []
        : day > hcpcsIndex.lastDay ? [element("p", { class: "note" }, `This is the release of ${hcpcsIndex.release}. It does not say what is valid after `, showDay(hcpcsIndex.lastDay), ".")]
        : day < first ? [element("p", { class: "note" }, "This release no longer has the codes that ended before ", showDay(first), ".")]
        : [];
    }

    function showHit(hit, query) {
      const text = hcpcsIndex.long[hit.row], end = text.length <= maxDescription ? text.length : text.lastIndexOf(" ", maxDescription);
      return element("li", {},
        element("a", { href: addressOf(hit.row) }, element("code", {}, hcpcsIndex.identities[hit.row])), " ",
        element("span", {}, ...marked(text.slice(0, end), query, false, hasErrors(hit.match)), end < text.length ? " \u2026" : ""),
        ...(hit.match >= engine.match.someWords ? [element("small", {}, "some of the words")] : hasErrors(hit.match) ? [element("small", {}, "similar spelling")] : []),
        ...endOf(hit.row));
    }

    function showResults(query, isNew) {
      const found = engine.search(query, getDay()), count = found.hits.length, list = element("ol", { class: "hits" });
      const more = element("button", { type: "button" }, "Show more");
      const heading = element("h2", { tabindex: "-1" }, count === 0 ? "Nothing found" : count === 1 ? "1 result" : `${count.toLocaleString("en-US")} results`, " for ", element("q", {}, query));
      const showMore = function () {
        const start = list.children.length;
        list.append(...found.hits.slice(start, start + pageSize).map(hit => showHit(hit, query)));
        more.hidden = list.children.length >= count;
        if (start) { list.children[start].querySelector("a").focus(); }
      };
      more.addEventListener("click", showMore);
      results.replaceChildren(heading, ...limits(getDay()),
        ...found.pointers.map(pointer => element("p", { class: "note" }, element("strong", {}, pointer.text), ": ", pointer.target, ".")),
        ...(count ? [list, more] : found.pointers.length ? [] : [element("p", {}, "Try fewer words, the name of the drug or the thing itself, or browse the sections below.")]));
      showMore();
      results.hidden = false;
      document.title = `${query} - HCPCS Level II search`;
      const address = `?q=${encodeURIComponent(query)}${date.value ? `&on=${date.value}` : ""}`;
      try { history[isNew ? "pushState" : "replaceState"](null, "", address); } catch { /* Some browsers refuse this to a file: the address then stays. */ }
      if (isNew) { heading.focus(); }
    }

    function readAddress() {
      const asked = new URLSearchParams(location.search), query = (asked.get("q") || "").trim();
      input.value = query;
      date.value = asked.get("on") || "";
      results.hidden = !query;
      if (query) { loadEngine().then(() => showResults(query, false)); }
    }

    window.addEventListener("popstate", readAddress);
    readAddress();
  }

  // ---- Tables whose columns sort.
  function startTable(table) {
    const body = table.tBodies[0], headers = [...table.tHead.rows[0].cells];
    headers.forEach(function (header, column) {
      const button = element("button", { type: "button" }, ...header.childNodes);
      header.replaceChildren(button);
      button.addEventListener("click", function () {
        const isDescending = header.getAttribute("aria-sort") === "ascending";
        const keyOf = row => (row.cells[column].querySelector("time") || { dateTime: row.cells[column].textContent }).dateTime;
        const rows = [...body.rows].map(row => [keyOf(row), row]).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0) * (isDescending ? -1 : 1));
        body.append(...rows.map(([, row]) => row));
        headers.forEach(other => other.removeAttribute("aria-sort"));
        header.setAttribute("aria-sort", isDescending ? "descending" : "ascending");
      });
    });
  }

  const results = document.getElementById("results");
  if (results) {
    startResults(document.querySelector("form[role=search]"), results);
  } else {
    const input = element("input", { type: "search", "aria-label": "Search codes", placeholder: "Search codes", autocomplete: "off" });
    const form = element("form", { role: "search" }, element("div", { class: "field" }, input), element("button", {}, "Search"));
    document.querySelector(".bar").append(form);
    startSearchField(form, () => null, text => { location.href = `${root}index.html?q=${encodeURIComponent(text)}`; });
  }
  document.querySelectorAll("table.sortable").forEach(startTable);
})();
