// Two things gain from a script: choosing rows of the picture, and a card with a square's wording.
// Without it every row stands and every square leads to its wording.
(function () {
  "use strict";
  document.documentElement.classList.add("js");

  function sieve(box) {
    var rows = Array.prototype.slice.call(document.querySelectorAll("tr.life"));
    var selects = Array.prototype.slice.call(box.querySelectorAll("select"));
    var words = box.querySelector("input");
    var out = box.querySelector("output");
    var texts = rows.map(function (row) { return bare(row.textContent); });
    var keys = rows.map(function (row) { return row.dataset.keys.split(" "); });

    function choose() {
      var wanted = selects.map(function (s) { return s.value; }).filter(Boolean);
      var said = bare(words.value).split(" ").filter(Boolean);
      var shown = 0;
      rows.forEach(function (row, at) {
        var fits = wanted.every(function (key) { return keys[at].indexOf(key) >= 0; }) &&
            said.every(function (word) { return texts[at].indexOf(word) >= 0; });
        row.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      out.textContent = wanted.length || said.length
        ? out.dataset.one.replace("{0}", shown).replace("{1}", rows.length) : "";
    }

    selects.forEach(function (s) { s.addEventListener("change", choose); });
    words.addEventListener("input", choose);
    box.querySelector("button").addEventListener("click", function () {
      selects.forEach(function (s) { s.value = ""; });
      words.value = "";
      choose();
    });
    choose();
  }

  // Vowel signs, the lengthening stroke and the seats of hamza do not tell words apart in a search.
  function bare(text) {
    return text.toLowerCase()
      .replace(/[\u064B-\u0652\u0670\u0640]/g, "")
      .replace(/[\u0622\u0623\u0625]/g, "\u0627")
      .replace(/\u0649/g, "\u064A")
      .replace(/\u0629/g, "\u0647")
      .replace(/\s+/g, " ");
  }

  function cards() {
    var links = document.querySelectorAll(".cell > a");
    if (!links.length) { return; }
    var card = document.createElement("div");
    card.className = "card";
    card.hidden = true;
    card.setAttribute("aria-hidden", "true");
    document.body.appendChild(card);

    function line(tag, text, like, classes) {
      var part = document.createElement(tag);
      part.textContent = text;
      if (like && like.lang) { part.lang = like.lang; part.dir = like.dir; }
      if (classes) { part.className = classes; }
      card.appendChild(part);
    }

    function show(link) {
      var say = link.querySelector(".say");
      var when = link.querySelector(".when");
      var wording = link.querySelector(".wording");
      card.textContent = "";
      line("b", say.textContent);
      line("div", when.textContent, null, "soft");
      if (wording) { line("div", wording.textContent, wording); }
      card.hidden = false;
      var cell = link.getBoundingClientRect();
      var size = card.getBoundingClientRect();
      var left = cell.left + cell.width / 2 - size.width / 2;
      left = Math.max(8, Math.min(left, window.innerWidth - size.width - 8));
      var below = cell.bottom + 6;
      var top = below + size.height < window.innerHeight ? below : cell.top - size.height - 6;
      card.style.left = left + "px";
      card.style.top = Math.max(8, top) + "px";
    }

    function hide() { card.hidden = true; }

    Array.prototype.forEach.call(links, function (link) {
      link.addEventListener("mouseenter", function () { show(link); });
      link.addEventListener("focus", function () { show(link); });
      link.addEventListener("mouseleave", hide);
      link.addEventListener("blur", hide);
    });
    document.addEventListener("keydown", function (e) { if (e.key === "Escape") { hide(); } });
    window.addEventListener("scroll", hide, true);
  }

  document.querySelectorAll(".sieve").forEach(sieve);
  cards();
})();
