// Adds to pages that are complete without it. A section is one function; the last lines call them all.
(function () {
  'use strict';
  const root = document.documentElement;

  /** @param {string} selector @param {ParentNode} [within] @returns {HTMLElement[]} */
  function all(selector, within = document) { return Array.from(within.querySelectorAll(selector)); }

  /** @param {string} text for who does not see the page change */
  function say(text) {
    const status = /** @type {HTMLElement} */ (document.getElementById('status'));
    status.textContent = '';
    setTimeout(() => { status.textContent = text; }, 50);
  }

  /** @param {string} tag @param {(Node | string)[]} inside */
  function make(tag, ...inside) {
    const element = document.createElement(tag);
    element.append(...inside);
    return element;
  }

  /** @param {string} words */
  function button(words) {
    const press = document.createElement('button');
    press.type = 'button';
    press.textContent = words;
    return press;
  }

  // Copies when it is pressed, and says so for a while.
  /** @param {HTMLElement} press @param {string} done @param {() => string} text */
  function copies(press, done, text) {
    const words = Array.from(press.childNodes);
    press.addEventListener('click', () => {
      if (navigator.clipboard) navigator.clipboard.writeText(text()).then(() => {
        say(done);
        press.textContent = done;
        setTimeout(() => {
          press.textContent = '';
          press.append(...words);
        }, 3000);
      }, () => { /* a link has been followed, a text can be marked by hand */ });
    });
  }

  // Colours: as the system, light, dark.
  function themes() {
    const press = all('.theme')[0];
    if (!press) return;
    const names = ['auto', 'light', 'dark'];
    const theme = () => root.dataset.theme || 'auto';
    const words = () => press.dataset[theme()] || '';
    const show = () => {
      press.setAttribute('aria-label', words());
      press.title = words();
    };
    press.addEventListener('click', () => {
      const next = names[(names.indexOf(theme()) + 1) % 3];
      if (next === 'auto') delete root.dataset.theme; else root.dataset.theme = next;
      try {
        if (next === 'auto') localStorage.removeItem('theme'); else localStorage.setItem('theme', next);
      } catch (e) { /* not kept */ }
      show();
      say(words());
    });
    show();
  }

  // The other language keeps place and choice: ids and values are the same in all languages.
  function languages() {
    for (const link of /** @type {HTMLAnchorElement[]} */ (all('a[data-same]'))) {
      const follow = () => {
        link.search = location.search;
        link.hash = location.hash;
      };
      link.addEventListener('pointerdown', follow);
      link.addEventListener('click', follow);
    }
  }

  // Links to figures and paragraphs, texts to take away: copied where the clipboard lets itself be written.
  function copying() {
    for (const link of /** @type {HTMLAnchorElement[]} */ (all('a[data-copy], a.anchor'))) {
      copies(link, link.dataset.copy || '\u2713', () => link.href);
    }
    if (navigator.clipboard) for (const text of all('pre[data-take]')) {
      const press = button(text.dataset.take || '');
      press.className = 'copy';
      copies(press, text.dataset.taken || '', () => text.textContent || '');
      text.after(press);
    }
  }

  // Tables and code: what does not scroll takes no focus; a table that fits keeps its heads in view.
  function regions() {
    const fit = () => all('.scroll, pre').forEach(region => {
      region.classList.remove('fits');
      const fits = region.scrollWidth <= region.clientWidth;
      region.classList.toggle('fits', fits);
      if (fits) region.removeAttribute('tabindex'); else region.tabIndex = 0;
    });
    fit();
    addEventListener('resize', fit);
    for (const details of all('details')) details.addEventListener('toggle', fit);
  }

  // The place in the contents and in the section bar.
  /** @param {HTMLElement} nav */
  function places(nav) {
    const links = /** @type {HTMLAnchorElement[]} */ (all('a[href^="#"]', nav));
    const targets = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    let waiting = false;
    const mark = () => {
      waiting = false;
      let current = -1;
      targets.forEach((target, i) => {
        if (target && target.getBoundingClientRect().top < innerHeight * 0.3) current = i;
      });
      if (scrollY > 0 && innerHeight + scrollY >= root.scrollHeight - 2) current = links.length - 1;
      links.forEach((link, i) => {
        if (i === current) link.setAttribute('aria-current', 'location'); else link.removeAttribute('aria-current');
      });
    };
    addEventListener('scroll', () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    }, { passive: true });
    mark();
  }

  /** @param {string} words @param {...number} numbers one for each {} */
  function fill(words, ...numbers) { return numbers.reduce((text, n) => text.replace('{}', String(n)), words); }

  // Which cell stands at each place, whatever spans several; heads, too.
  /** @param {HTMLTableRowElement[]} rows */
  function cells(rows) {
    /** @type {HTMLTableCellElement[][]} */
    const grid = rows.map(() => []);
    rows.forEach((row, y) => {
      let x = 0;
      for (const cell of Array.from(row.cells)) {
        while (grid[y][x]) x++;
        for (let i = 0; i < cell.rowSpan * cell.colSpan; i++) grid[y + Math.floor(i / cell.colSpan)][x + i % cell.colSpan] = cell;
      }
    });
    return grid;
  }

  // A cell as it is read: without digits that only align it, and letters that lead to notes.
  /** @param {Element} cell */
  function read(cell) {
    const copy = /** @type {Element} */ (cell.cloneNode(true));
    for (const extra of all('.pad, .marks', copy)) extra.remove();
    for (const unit of all('small', copy)) unit.textContent = ' (' + unit.textContent + ')';
    return (copy.textContent || '').replace(/\s+/g, ' ').trim();
  }

  /** @param {string} text */
  function plain(text) { return text.replace(/(\d),(?=\d)/g, '$1').replace(/\u2212/g, '-'); }

  // Tables: copied as they are seen, sorted by a column, narrowed to rows with a text.
  function tables() {
    for (const table of /** @type {HTMLTableElement[]} */ (all('.table table'))) {
      const frame = /** @type {HTMLElement} */ (table.closest('.table'));
      all('[data-csv]', frame).forEach(press => {
        if (navigator.clipboard) copies(press, press.dataset.csv || '', () => csv(table)); else press.remove();
      });
      if (!table.dataset.sort || table.querySelector('tbody [rowspan]')) continue;
      const hint = make('span', ' ' + table.dataset.sort);
      hint.className = 'vh';
      all('.cap > :first-child', table)[0].after(hint);
      sortable(table);
      for (const bar of all('.narrow', frame)) narrowed(table, bar);
    }
  }

  // Numbers as in the files to download; rows that are hidden stay behind.
  /** @param {HTMLTableElement} table */
  function csv(table) {
    const rows = Array.from(table.rows).filter(row => !row.hidden);
    const heads = rows.filter(row => row.parentElement === table.tHead).length;
    const grid = cells(rows);
    const names = Array.from(grid[0].keys(), x => Array.from(new Set(grid.slice(0, heads).map(line => line[x])), read).join(' '));
    const lines = grid.slice(heads).map(line => line.map(cell => cell.matches('.n') ? plain(read(cell)) : read(cell)));
    const quote = (/** @type {string} */ text) => /[",\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
    return [names, ...lines].map(line => line.map(quote).join(',') + '\r\n').join('');
  }

  // Numbers start high to low, words low to high; the third press restores the source's order.
  /** @param {HTMLTableElement} table */
  function sortable(table) {
    const body = table.tBodies[0];
    const source = Array.from(body.rows);
    const heads = cells(Array.from(/** @type {HTMLTableSectionElement} */ (table.tHead).rows)).slice(-1)[0];
    heads.forEach((th, x) => {
      const numeric = th.matches('.n');
      const cycle = numeric ? ['descending', 'ascending'] : ['ascending', 'descending'];
      const press = button('');
      while (th.firstChild && th.firstChild.nodeName !== 'SMALL') press.append(th.firstChild);
      th.prepend(press);
      press.addEventListener('click', () => {
        const next = cycle[cycle.indexOf(th.getAttribute('aria-sort') || '') + 1];
        heads.forEach(head => head.removeAttribute('aria-sort'));
        if (next) th.setAttribute('aria-sort', next);
        const key = (/** @type {HTMLTableRowElement} */ row) => numeric ? number(row.cells[x]) : read(row.cells[x]);
        body.append(...(next ? sorted(source, key, next === 'ascending' ? 1 : -1) : source));
      });
    });
  }

  // In the base unit, where a column has several.
  /** @param {HTMLTableCellElement} cell */
  function number(cell) {
    const found = /-?\d+(\.\d+)?/.exec(cell.dataset.amount || plain(read(cell)));
    return found ? Number(found[0]) : '';
  }

  // By value, or as dictionaries do: Chinese by its sounds. What is not known comes last, whichever way.
  /** @template T @param {T[]} source @param {(t: T) => string | number} key @param {number} sign @returns {T[]} */
  function sorted(source, key, sign) {
    const words = new Intl.Collator(root.lang + '-u-co-pinyin', { numeric: true });
    const keyed = source.map(one => ({ one, key: key(one), last: /^[\u2014\u2026]?$/.test(String(key(one))) }));
    keyed.sort((a, b) => Number(a.last) - Number(b.last)
      || sign * (typeof a.key === 'number' ? a.key - Number(b.key) : words.compare(a.key, String(b.key))));
    return keyed.map(({ one }) => one);
  }

  /** @param {HTMLTableElement} table @param {HTMLElement} bar */
  function narrowed(table, bar) {
    const input = /** @type {HTMLInputElement} */ (all('input', bar)[0]);
    const told = all('output', bar)[0];
    const fold = (/** @type {string} */ text) => plain(text.normalize('NFKC').toLowerCase());
    const rows = Array.from(table.tBodies[0].rows, row => ({ row, text: fold(Array.from(row.cells, read).join(' ')) }));
    input.addEventListener('input', () => {
      const terms = fold(input.value).split(/\s+/);
      for (const { row, text } of rows) row.hidden = !terms.every(term => text.includes(term));
      const shown = rows.filter(({ row }) => !row.hidden).length;
      told.textContent = input.value ? fill(told.dataset.some || '', rows.length, shown) : '';
    });
  }

  // What is chosen stands in the address, and back restores it; what shows it listens.
  /** @param {string[]} names @param {string[][]} pairs that take their place */
  function put(names, pairs) {
    const query = new URLSearchParams(location.search);
    for (const name of names) query.delete(name);
    for (const [name, value] of pairs) query.append(name, value);
    history.pushState(null, '', location.pathname + (String(query) && '?' + query));
    dispatchEvent(new Event('popstate'));
  }

  // Facets: what has one of the values chosen in each.
  function facets() {
    const items = all('[data-in]').map(item => ({ item, has: (item.dataset.in || '').split(' ') }));
    if (!items.length) return;
    const boxes = all('[data-of]').map(checkbox);
    const names = boxes.map(({ box }) => box.name);
    const [count] = all('.count [data-some]');
    const [clear] = all('[data-clear]');
    const words = count.textContent || '';
    const show = () => {
      const query = new URLSearchParams(location.search);
      const having = (/** @type {string} */ but) => items.filter(({ has }) => names.every(name => name === but
        || !query.has(name) || query.getAll(name).some(value => has.includes(name + '/' + value))));
      const shown = having('');
      for (const one of items) one.item.hidden = !shown.includes(one);
      for (const { box, of, number } of boxes) {
        const n = having(box.name).filter(({ has }) => has.includes(of)).length;
        box.checked = query.getAll(box.name).includes(box.value);
        box.disabled = !n && !box.checked;
        number.textContent = String(n);
      }
      clear.hidden = !names.some(name => query.has(name));
      const text = clear.hidden ? words : fill(count.dataset.some || '', items.length, shown.length);
      if (count.textContent !== text) count.textContent = text;
    };
    for (const { box } of boxes) box.addEventListener('change', () => {
      const others = new URLSearchParams(location.search).getAll(box.name).filter(value => value !== box.value);
      put([box.name], (box.checked ? others.concat(box.value) : others).map(value => [box.name, value]));
    });
    clear.addEventListener('click', () => {
      put(names, []);
      boxes.filter(({ box }) => box.offsetParent).slice(0, 1).forEach(({ box }) => box.focus());
    });
    addEventListener('popstate', show);
    show();
  }

  // A value that leads to a list of its own becomes one to choose.
  /** @param {HTMLElement} value */
  function checkbox(value) {
    const of = value.dataset.of || '';
    const box = document.createElement('input');
    box.type = 'checkbox';
    [box.name, box.value] = of.split('/');
    const label = make('label', box, ...Array.from(value.childNodes));
    value.replaceWith(label);
    return { box, of, number: all('small', label)[0] };
  }

  // The order of a list: its own, by name, or by a number or day, the latest first.
  /** @param {HTMLElement} list */
  function ordered(list) {
    const source = /** @type {HTMLElement[]} */ (Array.from(list.children));
    const [select] = /** @type {HTMLSelectElement[]} */ (all('[name=sort]'));
    if (!select) return;
    let order = '';
    const show = () => {
      const by = new URLSearchParams(location.search).get('sort') || '';
      const key = (/** @type {HTMLElement} */ item) => by === 'name' ? all('h3', item)[0].textContent || '' : item.dataset[by] || '';
      if (by !== order) list.append(...(by ? sorted(source, key, by === 'name' ? 1 : -1) : source));
      select.value = order = by;
    };
    select.addEventListener('change', () => put(['sort'], select.value ? [['sort', select.value]] : []));
    addEventListener('popstate', show);
    show();
  }

  // Charts: a mark and its row in the table light up together, pointed at or walked to with arrow keys.
  /** @param {HTMLElement} figure */
  function charts(figure) {
    const parts = all('[data-k]', figure);
    const light = (/** @type {(string | undefined)[]} */ ...keys) => {
      for (const part of all('.on', figure)) part.classList.remove('on');
      for (const part of parts) if (keys.includes(part.dataset.k)) (part.closest('tr') || part).classList.add('on');
    };
    figure.addEventListener('pointerover', event => {
      const at = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('g[data-k], tr'));
      light(...(at ? [at].concat(all('[data-k]', at)).map(part => part.dataset.k).filter(Boolean) : []));
    });
    figure.addEventListener('pointerleave', () => light());
    for (const drawing of all('svg', figure)) if (drawing.querySelector('[data-k]')) walked(drawing, light);
  }

  // One stop; what is said of a mark is its title.
  /** @param {HTMLElement} drawing @param {(key?: string) => void} light */
  function walked(drawing, light) {
    const marks = all('g[data-k]', drawing);
    let at = -1;
    drawing.tabIndex = 0;
    drawing.addEventListener('keydown', event => {
      const step = ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'].indexOf(event.key);
      if (event.key === 'Escape') drawing.blur();
      if (step < 0) return;
      event.preventDefault();
      at = Math.min(Math.max(at + (step < 2 ? -1 : 1), 0), marks.length - 1);
      light(marks[at].dataset.k);
      say(all('title', marks[at])[0].textContent || '');
    });
    drawing.addEventListener('blur', () => {
      at = -1;
      light();
    });
  }

  // Search. The index is classic scripts, so that it loads from a disk too; each calls almanac().
  // How it is laid out is told in the Java package almanac.search; texts fold here as they do there.
  /** @typedef {number[][]} Marks where something begins and ends in a text */
  /** @typedef {{anchor: string, row: string, text: string, marks: Marks}} Place row: what names it */
  /** @typedef {{address: string, title: string, trail: string, kind: number, marks: Marks, places: Place[], again: boolean}} Hit again: more of a page */
  /** @typedef {(count: number) => Promise<{hits: Hit[], pages: number, done: boolean}>} Next pages: so far */
  function searches() {
    const box = /** @type {HTMLFormElement} */ (all('.find')[0]);
    if (!box) return;
    const input = /** @type {HTMLInputElement} */ (box.elements.namedItem('q'));
    const base = box.dataset.index || '';
    /** @type {Object<string, any>} */
    const values = {};
    /** @type {Object<string, Promise<any>>} */
    const files = {};
    /** @type {Object<string, string>} */
    const forms = {};
    /** @type {{files: number, texts: number[], kinds: number[][], names: string[], words: Object<string, string>, from: string, to: string}} */
    let start;
    Object.assign(window, { almanac: (/** @type {string} */ name, /** @type {any} */ value) => { values[name] = value; } });

    /** @param {string} name */
    function load(name) {
      files[name] = files[name] || new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = base + name + '.js';
        script.onload = () => { resolve(values[name]); };
        script.onerror = () => {
          delete files[name];
          reject();
        };
        document.head.append(script);
      });
      return files[name];
    }

    /** @param {string} c */
    function form(c) {
      if (forms[c] === undefined) {
        forms[c] = c.normalize('NFKD').replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, '').toLowerCase().normalize('NFC')
          .replace(/[^]/g, unit => start.to[start.from.indexOf(unit)] || unit.replace(/\s/, ' '));
      }
      return forms[c];
    }

    // The folded text, and where each of its characters comes from.
    /** @param {string} text */
    function fold(text) {
      const from = [], han = /[\u3400-\u9fff]/;
      let out = '', at = 0;
      for (const c of text) {
        for (const unit of form(c).split('')) {
          const last = out.slice(-1) || ' ';
          if (unit === ' ' && (last === ' ' || han.test(last))) continue;
          if (last === ' ' && han.test(unit) || last === ',' && /\d,\d/.test(out.slice(-2) + unit)) {
            out = out.slice(0, -1);
            from.length = out.length;
          }
          out += unit;
          from.push(at);
        }
        at += c.length;
      }
      return { text: out, from: from.concat(at) };
    }

    /** @param {string} code as almanac.search.Postings writes numbers */
    function numbers(code) {
      const list = [];
      let next = 0, shift = 0, at = 0;
      for (const c of code.replace('!', '')) {
        const value = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(c);
        if (code[0] === '!') {
          for (let bit = 0; bit < 6; bit++, at++) if (value >> bit & 1) list.push(at);
        } else {
          next += (value & 31) << shift;
          shift = value < 32 ? 0 : shift + 5;
          if (!shift) list.push(next++);
        }
      }
      return list;
    }

    /** @param {string} gram @returns {Promise<number[][]>} pieces of pages with it in their text, and in their title */
    async function postings(gram) {
      let hash = 0x811c9dc5;
      for (const unit of gram.split('')) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
      const lines = '\n' + await load('g' + (hash >>> 0) % start.files);
      const line = (lines.split('\n' + gram + '\t')[1] || '').split('\n')[0].split('\t');
      return [numbers(line[0]), numbers(line[1] || '')];
    }

    // Pieces with all sequences, of which no more are looked up than it takes to leave a few pieces.
    /** @param {string[]} grams */
    async function holding(grams) {
      /** @type {number[][][]} */
      let found = [];
      for (let at = 0; grams[at] && (!at || found[0][0].length > 3); at += 3) {
        const lists = found.concat(await Promise.all(grams.slice(at, at + 3).map(postings)));
        found = [lists.reduce((all, some) => all.map((list, where) => {
          const other = new Set(some[where]);
          return list.filter(piece => other.has(piece));
        }))];
      }
      return found[0];
    }

    // Sequences that every place of a term has, those that are rare for their kind first.
    /** @param {string} term */
    function grams(term) {
      const all = [], word = /^[a-z0-9]{3}/, common = (/** @type {string} */ gram) => /[^ -~]/.test(gram) ? 0 : 3 - gram.length;
      for (let i = 0; !i || i < term.length - 1; i++) {
        const three = word.test(term.slice(i));
        if (three || !i || !word.test(term.slice(i - 1))) all.push(term.slice(i, i + (three ? 3 : 2)));
      }
      return all.sort((a, b) => common(a) - common(b)).slice(0, 8);
    }

    /** @param {number} piece @param {number[][]} runs of a number and how many pieces have it @returns {number[]} the number, and the place among them */
    function within(piece, runs) {
      const run = runs.find(one => (piece -= one[1]) < 0) || [0, 0];
      return [run[0], piece + run[1]];
    }

    // What a piece has of the terms, if it has all; its names may be abbreviated.
    /** @param {number} piece @param {string[]} terms @param {string} initials @returns {Promise<Hit | null>} */
    async function read(piece, terms, initials) {
      const file = within(piece, start.texts.map((count, n) => [n, count])), kind = within(piece, start.kinds)[0];
      const [address, title, trail, ...texts] = (await load('t' + file[0]))[file[1]];
      const any = terms.map(term => term.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
      let seen = '', anchor = '', row = '', heading = title;
      /** @param {string} text @param {boolean} name */
      function find(text, name) {
        const folded = fold(text), from = folded.from, sought = new RegExp(name ? any + initials : any, 'g'), marks = [];
        seen += folded.text + '\n';
        for (let found = sought.exec(folded.text); found; found = sought.exec(folded.text)) {
          let end = sought.lastIndex;
          while (from[end] === from[end - 1]) end++;
          marks.push([from[found.index], from[end]]);
        }
        return marks;
      }
      const again = address[0] === '+', places = [], marks = again ? [] : find(title, true);
      if (again) heading = '';
      for (const part of texts) {
        const sign = part[0], text = part.slice(1);
        if (sign === '@') anchor = anchor.slice(0, part.charCodeAt(1) - 32) + part.slice(2);
        else {
          if ('=#'.includes(sign)) row = '';
          const place = { anchor: anchor, row: row, text: text, marks: find(text, '#*'.includes(sign)) };
          if (text === heading) heading = ''; else if (place.marks[0]) places.push(place);
          row = row || text + ' · ';
        }
      }
      const fits = terms[1] ? terms.every(term => seen.includes(term)) : marks[0] || places[0];
      return fits ? { address: address.replace('+', ''), title: title, trail: trail, kind: kind, marks: marks, places: places, again: again } : null;
    }

    // Looks for pages with all terms: the very title comes first, then others, then texts.
    /** @param {string[]} terms @param {string} [initials] what else names may have @returns {Promise<(kind?: number) => Next>} */
    async function pages(terms, initials = '') {
      const all = terms.map(grams).reduce((some, more) => some.concat(more)), ways = [['==' + terms[0]], all];
      if (initials) ways.push(all.map(gram => '~' + gram));
      const found = terms[0] ? await Promise.all(ways.map(holding)) : [];
      const list = Array.from(new Set([1, 0].map(where => found.map(both => both[where])).reduce((all, some) => all.concat(some)).reduce((all, some) => all.concat(some), [])));
      return kind => {
        const wanted = list.filter(piece => kind === undefined || within(piece, start.kinds)[0] === kind);
        const known = new Set();
        return async count => {
          const hits = [];
          for (const most = known.size + count; wanted.length && known.size < most;) {
            const hit = await read(wanted.splice(0, 1)[0], terms, initials);
            if (hit) {
              hit.again = known.has(hit.address);
              known.add(hit.address);
              hits.push(hit);
            }
          }
          return { hits: hits, pages: known.size, done: !wanted.length };
        };
      };
    }

    // The text as it stands, or as letters that abbreviate; where that is nowhere, all its words.
    /** @param {string} text */
    async function ask(text) {
      start = start || await load('start');
      /** @param {string} some a comma at an end may be a number's */
      const clean = some => fold(some).text.trim().replace(/^,+(?=\d)/, '').replace(/(\d),+$/, '$1');
      const whole = clean(text), words = text.split(/\s+/).map(clean).filter(Boolean);
      const letters = /^[a-z]{2,}$/.test(text) ? await load('letters') : {};
      const found = await pages([whole], Object.keys(letters).length ? '|' + whole.replace(/./g, c => '[' + c + (letters[c] || '') + ']') : '');
      return words.length < 2 || (await found()(1)).pages ? found : pages(words);
    }

    /** @param {string} href @param {(Node | string)[]} inside */
    function link(href, ...inside) {
      const a = /** @type {HTMLAnchorElement} */ (make('a', ...inside));
      a.href = href;
      return a;
    }

    /** @param {Hit} hit @param {Place} [place] */
    function address(hit, place) { return base + '../../' + hit.address + (place && place.anchor ? '#' + encodeURIComponent(place.anchor) : ''); }

    // A text with its marks; of a long one what stands around the first, from a blank on where words have blanks.
    /** @param {string} text @param {Marks} marks @param {string} [before] */
    function marked(text, marks, before = '') {
      const first = marks[0] || [0, 0];
      let at = Math.max(0, Math.min(first[0] - 30, text.length - 120)), end = Math.max(at + 120, first[1]);
      const start = text.slice(at, first[0]).search(/\s/), rest = text.slice(first[1], end).search(/\s\S*$/);
      if (at && start >= 0) at += start + 1;
      if (end < text.length && rest >= 0) end = first[1] + rest;
      const span = make('span', before, at ? '…' : '');
      for (const mark of marks) if (mark[1] <= end) {
        span.append(text.slice(at, mark[0]), make('mark', text.slice(mark[0], mark[1])));
        at = mark[1];
      }
      span.append(text.slice(at, end), end < text.length ? '…' : '');
      return span;
    }

    /** @param {number} count @param {boolean} done */
    function told(count, done) {
      const words = start.words;
      return (!count ? words.none : !done ? words.some : words[count > 1 ? 'count' : 'one']).replace('{}', String(count));
    }

    // The field in the head of every page, with the best hits below it (WAI-ARIA: combobox).
    const list = make('div');
    let asked = 0, chosen = -1;
    list.className = list.id = 'hits';
    /** @param {HTMLElement} element @param {Object<string, string>} values */
    function set(element, values) { for (const name of Object.keys(values)) element.setAttribute(name, values[name]); }
    set(list, { role: 'listbox', 'aria-label': input.placeholder });
    set(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'hits' });
    box.append(list);
    /** @param {boolean} open */
    function show(open) {
      list.hidden = !open;
      set(input, { 'aria-expanded': String(open) });
    }
    /** @param {number} n */
    function choose(n) {
      const options = all('a', list);
      chosen = options[n] ? n : -1;
      options.forEach((option, i) => set(option, { 'aria-selected': String(i === n) }));
      set(input, { 'aria-activedescendant': chosen < 0 ? '' : options[n].id });
      if (chosen >= 0) options[n].scrollIntoView({ block: 'nearest' });
    }
    function close() {
      asked++;
      choose(-1);
      show(false);
    }
    async function suggest() {
      const mine = ++asked, next = (await ask(input.value))();
      for (const count of [1, 7]) {
        const found = await next(count);
        if (mine !== asked) return;
        if (count < 2) {
          choose(-1);
          list.textContent = '';
        }
        for (const hit of found.hits) if (!hit.again) {
          const place = hit.places[0], option = link(address(hit, hit.marks[0] ? undefined : place), make('small', start.names[hit.kind]), make('b', marked(hit.title, hit.marks)));
          if (place) option.append(marked(place.text, place.marks, place.row));
          option.tabIndex = -1;
          set(option, { id: 'hit-' + list.children.length, role: 'option', 'aria-selected': 'false' });
          list.append(option);
        }
        show(list.children.length > 0);
        if (count > 1 && input.value.trim()) say(told(found.pages, found.done));
      }
    }
    const look = () => { suggest().catch(close); };
    /** @param {number} step */
    function walk(step) {
      if (list.hidden) look(); else choose(chosen < 0 && step < 0 ? list.children.length - 1 : chosen + step);
    }
    /** @type {Object<string, () => void>} */
    const keys = {
      ArrowDown: () => { walk(1); },
      ArrowUp: () => { walk(-1); },
      Escape: () => {
        if (!input.value) input.blur();
        input.value = '';
        close();
      },
      Enter: () => { if (chosen < 0) box.submit(); else all('a', list)[chosen].click(); }
    };
    show(false);
    input.addEventListener('focus', () => { load('start').catch(close); });
    input.addEventListener('input', look);
    input.addEventListener('keydown', event => {
      if (!keys[event.key] || event.isComposing) return;
      event.preventDefault();
      keys[event.key]();
    });
    box.addEventListener('focusout', event => { if (!box.contains(/** @type {Node} */ (event.relatedTarget))) close(); });
    list.addEventListener('mousedown', event => { event.preventDefault(); });
    document.addEventListener('keydown', event => {
      const typing = /** @type {Element} */ (event.target).closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.select();
    });

    // The page of results: a few of each kind, that of the best hit first, or all of one.
    /** @param {HTMLElement} page @param {string} text @param {string | null} type */
    async function results(page, text, type) {
      const found = await ask(text), best = (await found()(1)).hits.map(hit => hit.kind), sum = make('p');
      const kinds = type ? [Number(type)] : Array.from(new Set(best.concat(start.kinds.map(run => run[0]))));
      let count = 0, done = true;
      page.append(sum);
      if (type) page.append(link('?' + new URLSearchParams({ q: text }), start.words.all));
      for (const kind of kinds) {
        const next = found(kind), some = await next(type ? 20 : 3), name = start.names[kind];
        count += some.pages;
        done = done && some.done;
        if (some.pages) {
          const hits = make('ol'), group = make('section', make('h2', name, make('small', some.pages + (some.done ? '' : '+'))), hits);
          page.append(group);
          add(hits, some.hits);
          if (!some.done) group.append(type ? more(sum, hits, next) : link('?' + new URLSearchParams({ q: text, type: String(kind) }), start.words.of.replace('{}', name)));
        }
      }
      sum.textContent = told(count, done);
      say(sum.textContent);
      all('#nothing')[0].hidden = count > 0;
    }
    /** @param {HTMLElement} sum @param {HTMLElement} hits @param {Next} next */
    function more(sum, hits, next) {
      const press = button(start.words.more);
      press.className = 'copy';
      press.addEventListener('click', async () => {
        const last = hits.children.length, some = await next(20);
        add(hits, some.hits);
        sum.textContent = told(some.pages, some.done);
        press.hidden = some.done;
        for (const item of all('li', hits).slice(last, last + 1)) all('a', item)[0].focus();
      });
      return press;
    }
    // Each page once, with the places in it.
    /** @param {HTMLElement} hits @param {Hit[]} some */
    function add(hits, some) {
      for (const hit of some) {
        const id = 'hit:' + hit.address;
        const item = document.getElementById(id) || make('li', make('h3', link(address(hit), marked(hit.title, hit.marks))), make('small', hit.trail));
        item.id = id;
        hits.append(item);
        for (const place of hit.places) {
          const line = link(address(hit, place), marked(place.text, place.marks, place.row)), rest = all('details', item)[0];
          if (rest) rest.append(line);
          else item.append(item.children.length < 5 ? line : make('details', make('summary', start.words.rest), line));
        }
      }
    }
    const page = document.getElementById('found'), query = new URLSearchParams(location.search), text = query.get('q');
    if (page && text) {
      input.value = text;
      page.hidden = false;
      results(page, text, query.get('type')).catch(() => { page.textContent = page.dataset.failed || ''; });
    }
  }

  // Schemes of points. The page holds their rules as trees with the words of each step, see the Java class ItemTrees.
  // Numbers are exact: a numerator and a denominator above 0. What is blank or divided by 0 is none.
  /** @typedef {any} Tree @typedef {any} Exact */
  /** @param {HTMLElement} form */
  function calculator(form) {
    const big = /** @type {any} */ (window).BigInt;
    if (!big) { form.hidden = true; return; }
    /** @type {Object<string, Exact>} of fields and items, undefined where something is wrong */
    const values = {};
    const data = form.dataset, formats = JSON.parse(data.formats || ''), none = value('0');
    const inputs = /** @type {HTMLInputElement[]} */ (all('input', form));
    const items = all('[data-rule]', form).map(set => JSON.parse(set.dataset.rule || ''));
    const rows = /** @type {HTMLTableRowElement[]} */ (all('tbody tr', form));
    let broken = false, waiting = 0;

    /** @param {string} sign @param {Exact} a @param {Exact} b @returns {Exact} */
    function compute(sign, a, b) {
      if (!a || !b) return null;
      if (sign[0] === 'm') return less(b, a) === (sign === 'min') ? b : a;
      if (sign === '*') return [a[0] * b[0], a[1] * b[1]];
      if (sign === '/') return b[0] && compute('*', a, b[0] < 0 ? [-b[1], -b[0]] : [b[1], b[0]]);
      return [a[0] * b[1] + (sign === '-' ? -b[0] : b[0]) * a[1], a[1] * b[1]];
    }
    /** @param {Exact} a @param {Exact} b */
    function less(a, b) { return a[0] * b[1] < b[0] * a[1]; }

    /** @param {Tree} tree @returns {Exact} */
    function value(tree) {
      const [sign, ...rest] = typeof tree === 'string' ? tree.split('/') : tree;
      if (typeof tree === 'string') return [big(sign), big(rest[0] || 1)];
      if (sign === '?') return value(chosen(tree));
      if (sign !== 'x') return rest.map(value).reduce(compute.bind(null, sign));
      broken = broken || values[rest[0]] === undefined;
      return values[rest[0]];
    }
    // The result of the first bound that is reached.
    /** @param {Tree} tree */
    function chosen(tree) {
      const v = value(tree[1]);
      let i = 2;
      while (i + 1 < tree.length && (!v || less(v, value(tree[i])))) i += 2;
      return tree[i + 1 < tree.length ? i + 1 : i];
    }
    /** @param {Tree} tree @returns {string} */
    function text(tree) {
      if (typeof tree === 'string') return tree;
      if (tree[0] === '?') return text(chosen(tree));
      return tree[0] ? shown(value(tree[1]), formats[tree[2]]) || tree[3] : tree.map(text).join('');
    }
    // A relation's sign holds those of all orders that fulfil it.
    /** @param {Tree} tree */
    function holds(tree) {
      const a = value(tree[1]), b = tree[2] && value(tree[2]);
      if (!tree[2]) return Boolean(a) === (tree[0] === 'given');
      return a && b && tree[0].includes(less(a, b) ? '<' : less(b, a) ? '>' : '=');
    }
    // Half up, away from 0.
    /** @param {Exact} v @param {number} decimals */
    function round(v, decimals) {
      const unit = big('1' + '0'.repeat(decimals));
      return [(v[0] * unit * big(2) + (v[0] < 0 ? -v[1] : v[1])) / (v[1] * big(2)), unit];
    }
    // In a format: the size of the unit, decimals, and with which size and words an amount is written from which on.
    /** @param {Exact} v @param {any[]} format */
    function shown(v, format) {
      if (!v) return '';
      const n = compute('*', round(compute('/', v, value(format[0])), format[1]), value(format[0]));
      const amount = n[0] < 0 ? [-n[0], n[1]] : n;
      const words = format.slice(2).find(w => !less(amount, value(w[0])));
      const digits = String(round(compute('/', amount, value(words[1])), 20)[0]).padStart(21, '0');
      return (n === amount ? '' : '\u2212') + words[2] + digits.slice(0, -20).replace(/\B(?=(\d{3})+$)/g, ',')
        + ('.' + digits.slice(-20)).replace(/\.?0+$/, '') + words[3];
    }
    // A number as people type it, 1,234.5 or 1/3, in full-width digits too.
    /** @param {HTMLInputElement} input */
    function typed(input) {
      const text = input.value.normalize('NFKC').replace('\u2212', '-').trim();
      const n = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(?:\/(\d*[1-9]\d*))?$/.exec(text);
      if (!n) return text ? undefined : null;
      const decimals = n[3] || '';
      return compute('*', [big(n[1] + n[2].replace(/,/g, '') + decimals), big('1' + '0'.repeat(decimals.length)) * big(n[4] || 1)], value(input.dataset.size));
    }
    /** @param {HTMLInputElement} input @returns {string} what is wrong with it */
    function fault(input) {
      const v = values[input.name], whole = input.dataset.whole;
      if (v === undefined) return data.bad || '';
      if (v && whole && v[0] % v[1]) return whole;
      return JSON.parse(input.dataset.checks || '').reduce((/** @type {string} */ said, /** @type {Tree} */ check) => said || holds(check[0]) && check[1], '') || '';
    }
    // While a number is typed it is not called wrong.
    /** @param {Event} [event] */
    function read(event) {
      inputs.forEach(input => { values[input.name] = typed(input); });
      const faults = inputs.map(fault);
      inputs.forEach((input, i) => {
        if (faults[i]) values[input.name] = undefined;
        if (faults[i] && event && event.type === 'input') return;
        input.setAttribute('aria-invalid', String(Boolean(faults[i])));
        all('#' + input.id + '-bad')[0].textContent = faults[i];
      });
      return faults.filter(Boolean)[0];
    }
    /** @param {Tree} rule @param {Tree[]} lines @returns {Tree} the rule of the case that fits */
    function fitting(rule, lines) {
      if (rule[0] !== 'cases') return rule;
      const one = rule.slice(1).find((/** @type {Tree} */ one) => one[0].every(holds));
      lines.push(one[1]);
      return fitting(one[2], lines);
    }
    // Points of an item, none where a field is wrong, and a line for each step.
    /** @param {Tree} item */
    function score(item) {
      broken = false;
      /** @type {Tree[]} */
      const lines = [], rule = fitting(item[2], lines);
      const raw = value(rule[2] || rule[1]), points = compute('min', value(rule[1]) || none, value(item[1]));
      values[item[0]] = broken ? undefined : points;
      lines.push(...rule[0]);
      if (raw && compute('-', raw, points)[0]) lines.push(item[3]);
      return broken ? [] : lines;
    }
    /** @param {Element} cell @param {Tree[]} lines */
    function put(cell, lines) {
      cell.textContent = '';
      lines.map(text).filter(Boolean).forEach(line => { cell.append(make('p', line), '\n'); });
    }
    /** @param {Event} [event] */
    function update(event) {
      const wrong = read(event);
      items.forEach((item, i) => {
        put(rows[i].cells[2], score(item));
        put(rows[i].cells[1], item[4]);
      });
      all('[data-sum]').forEach(output => {
        const sum = value(JSON.parse(output.dataset.sum || ''));
        output.textContent = shown(sum, formats[0]) || '\u2014';
        output.dataset.exact = sum ? sum.join('/') : '';
      });
      clearTimeout(waiting);
      if (event) waiting = setTimeout(() => { say(wrong || (data.said || '').replace('{}', all('.calc__total output')[0].textContent || '')); }, 700);
    }
    // What is entered stands in the address, and the way back leads to what was entered before.
    /** @param {string} query */
    function fill(query) {
      const entries = new URLSearchParams(query);
      inputs.forEach(input => { input.value = entries.get(input.name) || ''; });
      update();
    }
    /** @param {Event} event */
    function keep(event) {
      update(event);
      const entries = new URLSearchParams(inputs.filter(input => input.value.trim()).map(input => [input.name, input.value.trim()]));
      const query = String(entries).replace(/^./, '?$&');
      if (query !== location.search) history.pushState(null, '', query || location.pathname);
    }
    form.addEventListener('input', update);
    form.addEventListener('change', keep);
    form.addEventListener('submit', event => { event.preventDefault(); });
    all('[data-fill]', form).forEach(press => { press.addEventListener('click', event => { fill(press.dataset.fill || ''); keep(event); }); });
    addEventListener('popstate', () => { fill(location.search); });
    fill(location.search);
  }

  for (const section of [themes, languages, copying, tables, facets, regions, searches]) section();
  all('.toc, .sub').forEach(places);
  all('.fig').forEach(charts);
  all('.catalogue .items').forEach(ordered);
  all('.calc').forEach(calculator);
})();
