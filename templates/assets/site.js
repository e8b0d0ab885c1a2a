// Adds to pages that are complete without it: colours, copied links, the place in the contents, sorting.
(function () {
  'use strict';
  var root = document.documentElement;
  var status = document.getElementById('status');
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function say(text) { status.textContent = ''; setTimeout(function () { status.textContent = text; }, 50); }

  // Colours: as the system, light, dark.
  var button = document.querySelector('.theme');
  if (button) {
    var themes = ['auto', 'light', 'dark'];
    var show = function () {
      var theme = root.dataset.theme || 'auto';
      button.setAttribute('aria-label', button.dataset[theme]);
      button.title = button.dataset[theme];
    };
    button.addEventListener('click', function () {
      var next = themes[(themes.indexOf(root.dataset.theme || 'auto') + 1) % 3];
      if (next === 'auto') delete root.dataset.theme; else root.dataset.theme = next;
      try { if (next === 'auto') localStorage.removeItem('theme'); else localStorage.setItem('theme', next); } catch (e) { /* not kept */ }
      show();
      say(button.dataset[next]);
    });
    show();
    button.hidden = false;
  }

  // The other language keeps the place on the page: ids are the same in all languages.
  all('a[data-same]').forEach(function (link) {
    link.addEventListener('click', function () { link.hash = location.hash; });
  });

  // Copy a link to a figure; the plain link works where the clipboard does not.
  all('a[data-copy]').forEach(function (link) {
    var words = link.textContent;
    link.addEventListener('click', function () {
      if (!navigator.clipboard) return;
      navigator.clipboard.writeText(link.href).then(function () {
        say(link.dataset.copy);
        link.textContent = link.dataset.copy;
        setTimeout(function () { link.textContent = words; }, 3000);
      }, function () { /* the plain link has been followed */ });
    });
  });

  // Text to take away is copied by a button, where the clipboard lets itself be written.
  if (navigator.clipboard) all('pre[data-take]').forEach(function (text) {
    var press = document.createElement('button');
    press.type = 'button';
    press.className = 'copy';
    press.textContent = text.dataset.take;
    press.addEventListener('click', function () {
      navigator.clipboard.writeText(text.textContent).then(function () {
        say(text.dataset.taken);
        press.textContent = text.dataset.taken;
        setTimeout(function () { press.textContent = text.dataset.take; }, 3000);
      }, function () { /* the text can be marked by hand */ });
    });
    text.after(press);
  });

  // Tables and code: what does not scroll takes no focus; a table that fits keeps its heads in view.
  function fit() {
    all('.scroll, pre').forEach(function (region) {
      region.classList.remove('fits');
      var fits = region.scrollWidth <= region.clientWidth;
      region.classList.toggle('fits', fits);
      if (fits) region.removeAttribute('tabindex'); else region.tabIndex = 0;
    });
  }
  fit();
  addEventListener('resize', fit);
  all('details').forEach(function (details) { details.addEventListener('toggle', fit); });

  // The place in the contents and in the section bar.
  all('.toc, .sub').forEach(function (nav) {
    var links = all('a[href^="#"]', nav).filter(function (a) { return document.getElementById(decodeURIComponent(a.hash.slice(1))); });
    if (!links.length) return;
    var waiting = false;
    function mark() {
      waiting = false;
      var current = null;
      links.forEach(function (a) {
        if (document.getElementById(decodeURIComponent(a.hash.slice(1))).getBoundingClientRect().top < innerHeight * 0.3) current = a;
      });
      if (scrollY > 0 && innerHeight + scrollY >= root.scrollHeight - 2) current = links[links.length - 1];
      links.forEach(function (a) {
        if (a === current) a.setAttribute('aria-current', 'location'); else a.removeAttribute('aria-current');
      });
    }
    addEventListener('scroll', function () { if (!waiting) { waiting = true; requestAnimationFrame(mark); } }, { passive: true });
    mark();
  });

  // Sorting: numbers start high to low, words low to high; the third press restores the source's order.
  function number(cell) {
    var found = /[-\u2212]?\d[\d,]*(\.\d+)?/.exec(cell.textContent);
    return found ? Number(found[0].replace(/,/g, '').replace('\u2212', '-')) : NaN;
  }
  function columns(table) { // the lowest head of each column
    var grid = [], rows = Array.prototype.slice.call(table.tHead.rows);
    rows.forEach(function (row, y) {
      var x = 0;
      grid[y] = grid[y] || [];
      Array.prototype.forEach.call(row.cells, function (th) {
        while (grid[y][x]) x++;
        for (var dy = 0; dy < th.rowSpan; dy++) {
          grid[y + dy] = grid[y + dy] || [];
          for (var dx = 0; dx < th.colSpan; dx++) grid[y + dy][x + dx] = th;
        }
      });
    });
    return grid[rows.length - 1];
  }
  all('table[data-sort]').forEach(function (table) {
    var body = table.tBodies[0], source = Array.prototype.slice.call(body.rows);
    if (table.querySelector('tbody [rowspan]')) return;
    var heads = columns(table);
    var hint = document.createElement('span');
    hint.className = 'vh';
    hint.textContent = ' ' + table.dataset.sort;
    table.caption.firstElementChild.append(hint);
    heads.forEach(function (th, x) {
      var press = document.createElement('button');
      press.type = 'button';
      while (th.firstChild && th.firstChild.nodeName !== 'SMALL') press.append(th.firstChild);
      th.prepend(press);
      press.addEventListener('click', function () {
        var numeric = th.classList.contains('n');
        var cycle = numeric ? ['descending', 'ascending'] : ['ascending', 'descending'];
        var next = cycle[cycle.indexOf(th.getAttribute('aria-sort')) + 1];
        heads.forEach(function (h) { h.removeAttribute('aria-sort'); });
        if (!next) { body.append.apply(body, source); return; }
        th.setAttribute('aria-sort', next);
        var sign = next === 'ascending' ? 1 : -1;
        body.append.apply(body, source.slice().sort(function (a, b) {
          var p = a.cells[x], q = b.cells[x];
          if (!numeric) return sign * p.textContent.localeCompare(q.textContent, root.lang);
          var m = number(p), n = number(q);
          if (isNaN(m) || isNaN(n)) return isNaN(m) - isNaN(n); // what is not known comes last
          return sign * (m - n);
        }));
      });
    });
  });
})();
