// The proof view: each number of a page, when it is pointed at or has the focus, with its cells.
(function () {
  'use strict';
  if ('alone' in /** @type {HTMLScriptElement} */ (document.currentScript).dataset) return;

  /**
   * What the preview says of a page, as `almanac proof --json` does.
   * @typedef {{ path: string, line: number, column: number }} Place
   * @typedef {{ number: string, unit: string }} Plain
   * @typedef {Plain & { exact: boolean, low: string, high: string }} Measure
   * @typedef {{ against: string, result: string, lastDigitOpen: boolean, recomputed?: Measure }} Check
   * @typedef {{ given: Plain, relation: string, right: Plain, over: string, since?: string }} Claim
   * @typedef {{ text: string, printed?: string }} Note
   * @typedef {{ was: string, now: string, why?: string }} Revision
   * @typedef {Place & {
   *   id: string, titles: string[], origin: string, written?: string, number?: Measure, formula?: string,
   *   checks: Check[], notes: Note[], revision?: Revision, sources: string[] }} Cell
   * @typedef {Place & { tag: string, shown: string, claim?: Claim, computed?: Measure, cells: Cell[] }} Value
   * @typedef {{ kind: string, values: Value[] }} Line
   * @typedef {{ language: string, lines: Line[] }} Proof
   */

  /** @type {Record<string, Record<string, string>>} */
  const WORDS = {
    en: {
      hint: 'c copies the tag · Esc closes', copy: 'Copy the tag', copied: 'Copied', notCopied: 'The browser does not let us copy',
      written: 'Written', claim: 'Claim', holds: 'holds', result: 'Result', first: 'in no earlier period since', streak: 'in a row',
      published: 'published', derived: 'derived', computed: 'computed', unknown: 'not known', cell: 'Cell', holdsNumber: 'Holds',
      interval: 'interval', formula: 'Formula', parts: 'Sum of its parts', gives: 'gives',
      agrees: 'agrees', open: 'agrees, but the last digit cannot be checked', explained: 'differs, and a note explains it',
      mismatch: 'differs, and no note explains it', alone: 'not recomputed', note: 'Note', printed: 'printed', revised: 'Revised',
      source: 'Source', file: 'File',
    },
    zh: {
      hint: '按 c 复制标签 · 按 Esc 关闭', copy: '复制标签', copied: '已复制', notCopied: '浏览器不允许复制',
      written: '写作', claim: '论断', holds: '成立', result: '结果', first: '此前各期均不成立，自此期查起：', streak: '（连续期数）',
      published: '公布', derived: '推算', computed: '计算', unknown: '不详', cell: '单元格', holdsNumber: '数值',
      interval: '区间', formula: '公式', parts: '各部分之和', gives: '算得',
      agrees: '相符', open: '相符，但末位无法核对', explained: '不符，已有注释说明',
      mismatch: '不符，没有注释说明', alone: '未重算', note: '注', printed: '原印', revised: '更正',
      source: '来源', file: '文件',
    },
  };
  const NEAR = 150;
  const AWAY = 300;

  let words = WORDS.en;
  const host = document.createElement('almanac-proof');
  const card = make('div', { class: 'card', hidden: '' });
  const what = make('div', { class: 'what' });
  const state = make('span', { role: 'status' });
  // a description cannot reach into a shadow tree
  const spoken = make('span', { id: 'almanac-proof-spoken', hidden: '' });
  /** @type {{ element: HTMLElement, stop: HTMLElement, value: Value } | null} */
  let shown = null;
  let timer = 0;

  const own = location.pathname.replace(/\/$/, '/index').replace(/\.html$/, '').slice(1);
  ask(own).then(proof => { if (proof) start(proof); });

  // empty where no author wrote a page, and when the server has gone: then the page stays as it is
  /** @param {string} page @returns {Promise<Proof | null>} */
  function ask(page) {
    return fetch('/-/values/' + page + '.json').then(answer => answer.ok ? answer.json() : null).catch(() => null);
  }

  /** @param {Proof} proof */
  function start(proof) {
    words = proof.language.startsWith('zh') ? WORDS.zh : WORDS.en;
    build(proof.language);
    equipAll(proof);
    keyFigures(proof.lines.filter(line => line.kind === 'key-figure'));
    addEventListener('keydown', pressed, true);
    Promise.all([...others()].map(page => ask(page).then(other => { if (other) equipAll(other); })))
      .then(() => { document.documentElement.dataset.proof = ''; });
  }

  function unproved() {
    /** @type {NodeListOf<HTMLElement>} */
    const found = document.querySelectorAll('[data-at]:not([data-proof])');
    return [...found];
  }

  /** @param {Proof} proof */
  function equipAll(proof) {
    const values = new Map();
    for (const line of proof.lines) {
      for (const value of line.values) values.set(place(value), value);
    }
    for (const element of unproved()) {
      const value = values.get(element.dataset.at);
      if (value) equip(element, value);
    }
  }

  // pages whose words stand on this one, such as the summaries in a list of contents
  function others() {
    const places = unproved().map(element => element.dataset.at || '');
    return new Set(places.filter(at => at.startsWith('content/')).map(at => at.replace(/\.md:\d+:\d+$/, '')));
  }

  // a key figure has no element of its own to say where it was written: they stand in one order
  /** @param {Line[]} lines */
  function keyFigures(lines) {
    const boxes = document.querySelectorAll('.keys > div');
    if (boxes.length !== lines.length) return;
    lines.forEach((line, i) => {
      ['dd:not(.keys__change) > b', '.keys__change > b'].forEach((selector, j) => {
        /** @type {HTMLElement | null} */
        const number = boxes[i].querySelector(selector);
        if (number && line.values[j]) equip(number, line.values[j]);
      });
    });
  }

  /** @param {Place} at */
  function place(at) { return at.path + ':' + at.line + ':' + at.column; }

  /** @param {HTMLElement} element @param {Value} value */
  function equip(element, value) {
    const stop = element.closest('a') || element;
    if (stop === element) element.tabIndex = 0;
    element.removeAttribute('title');
    element.dataset.proof = verdict(value);
    element.addEventListener('pointerenter', () => later(NEAR, () => show(element, stop, value)));
    element.addEventListener('pointerleave', () => later(AWAY, hide));
    stop.addEventListener('focus', () => { clearTimeout(timer); show(element, stop, value); });
    stop.addEventListener('blur', () => later(0, hide));
  }

  /** @param {Value} value */
  function verdict(value) {
    const has = /** @param {string} result */ result =>
      value.cells.some(cell => cell.checks.some(check => check.result === result));
    return ['mismatch', 'explained', 'agrees'].find(has) || '';
  }

  /** @param {number} wait @param {() => void} then */
  function later(wait, then) {
    clearTimeout(timer);
    timer = setTimeout(then, wait);
  }

  /** @param {string} language */
  function build(language) {
    const button = make('button', { type: 'button', tabindex: '-1' }, words.copy);
    button.addEventListener('click', copy);
    card.append(what, make('p', { class: 'hint' }, state, button));
    card.addEventListener('pointerenter', () => clearTimeout(timer));
    card.addEventListener('pointerleave', () => later(AWAY, hide));
    card.lang = spoken.lang = language;
    host.attachShadow({ mode: 'open' }).append(make('link', { rel: 'stylesheet', href: '/-/proof.css' }), card);
    document.body.append(make('link', { rel: 'stylesheet', href: '/-/proof.css' }), spoken, host);
  }

  /** @param {HTMLElement} element @param {HTMLElement} stop @param {Value} value */
  function show(element, stop, value) {
    if (shown && shown.element === element) return;
    hide();
    shown = { element, stop, value };
    host.dataset.theme = document.documentElement.dataset.theme || '';
    what.replaceChildren(...content(value));
    what.scrollTop = 0;
    state.textContent = words.hint;
    card.hidden = false;
    spoken.textContent = [...what.querySelectorAll('h2, dt, dd')].map(e => e.textContent).join(' ');
    stop.setAttribute('aria-describedby', spoken.id);
    stand(element);
  }

  function hide() {
    clearTimeout(timer);
    if (!shown) return;
    shown.stop.removeAttribute('aria-describedby');
    shown = null;
    card.hidden = true;
  }

  // below the number, or above it where there is no room; on a small screen at the bottom
  /** @param {HTMLElement} element */
  function stand(element) {
    const small = innerWidth < 600;
    const box = (element.getClientRects()[0] || element.getBoundingClientRect());
    card.classList.toggle('small', small);
    card.style.cssText = '';
    if (small) {
      card.classList.toggle('top', box.top > innerHeight / 2);
      return;
    }
    const below = innerHeight - box.bottom;
    const above = box.top;
    const under = below >= card.offsetHeight + 8 || below >= above;
    card.style.maxHeight = Math.max(120, (under ? below : above) - 12) + 'px';
    const left = Math.min(Math.max(8, box.left), document.documentElement.clientWidth - card.offsetWidth - 8);
    card.style.left = left + 'px';
    card.style.top = (under ? box.bottom + 4 : Math.max(4, box.top - card.offsetHeight - 4)) + 'px';
  }

  /** @param {EventTarget | null} target */
  function isTyping(target) {
    return target instanceof Element && target.matches('input, textarea, select');
  }

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (!shown || event.ctrlKey || event.metaKey || event.altKey) return;
    const scrolls = document.activeElement === shown.stop && what.scrollHeight > what.clientHeight;
    if (event.key === 'Escape') {
      hide();
      event.stopPropagation();
    } else if (event.key === 'c' && !isTyping(event.target)) {
      copy();
      event.preventDefault();
    } else if (/^Arrow(Up|Down)$/.test(event.key) && scrolls) {
      what.scrollBy(0, event.key === 'ArrowDown' ? 60 : -60);
      event.preventDefault();
    }
  }

  function copy() {
    const tag = shown ? shown.value.tag : '';
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(tag))
      .then(() => { state.textContent = words.copied + ' ' + tag; },
        () => { state.textContent = words.notCopied; });
  }

  /** @param {Value} value */
  function content(value) {
    const facts = make('dl', {});
    fact(facts, words.written, make('code', {}, value.tag), ' ', make('small', {}, place(value)));
    if (value.claim) fact(facts, words.claim, claimed(value.claim));
    if (value.computed) fact(facts, words.result, ...numbers(value.computed));
    return [make('h2', {}, value.shown), facts, ...value.cells.map(about)];
  }

  /** @param {Claim} claim */
  function claimed(claim) {
    const said = plain(claim.given) + ' ' + claim.relation + ' ' + plain(claim.right);
    const over = claim.over === 'first' ? (claim.since ? ' · ' + words.first + ' ' + claim.since : '')
      : claim.over === 'streak' ? ' ' + words.streak : '';
    return said + over + ' · ' + words.holds;
  }

  /** @param {Plain} measure */
  function plain(measure) {
    return measure.number + (measure.unit === 'percent' ? '%' : measure.unit);
  }

  /** @param {Measure} number */
  function numbers(number) {
    /** @type {(Node | string)[]} */
    const parts = [plain(number)];
    if (!number.exact) {
      parts.push(' ', make('small', {}, words.interval + ' '), make('code', {}, '[' + number.low + ', ' + number.high + ']'));
    }
    return parts;
  }

  /** @param {Cell} cell @param {number} i @param {Cell[]} cells */
  function about(cell, i, cells) {
    const facts = make('dl', {});
    const how = words[cell.origin] + (cell.origin === 'derived' ? ' ' + cell.written : '');
    const holds = cell.number ? numbers(cell.number) : [cell.written || words.unknown];
    fact(facts, words.cell, make('code', {}, cell.id), make('br', {}), make('small', {}, cell.titles.join(' · ')));
    fact(facts, words.holdsNumber, ...holds, ' ', make('small', {}, how));
    if (cell.formula) fact(facts, words.formula, make('code', {}, cell.formula));
    for (const check of cell.checks) fact(facts, check.against === 'parts' ? words.parts : '', ...checked(check));
    for (const note of cell.notes) fact(facts, words.note, note.text, printed(note));
    if (cell.revision) fact(facts, words.revised, revised(cell.revision));
    const source = cell.sources.join('; ');
    const said = cells.slice(0, i).some(other => other.sources.join('; ') === source);
    if (source && !said) fact(facts, words.source, make('small', {}, source));
    fact(facts, words.file, make('small', {}, place(cell)));
    return facts;
  }

  /** @param {Note} note */
  function printed(note) {
    return note.printed ? ' (' + words.printed + ' ' + note.printed + ')' : '';
  }

  /** @param {Revision} revision */
  function revised(revision) {
    return revision.was + ' → ' + revision.now + ' ' + (revision.why || '');
  }

  /** @param {Check} check @returns {(Node | string)[]} */
  function checked(check) {
    const key = check.result === 'agrees' && check.lastDigitOpen ? 'open'
      : check.result === 'left-alone' ? 'alone' : check.result;
    const said = make('strong', { class: check.result }, words[key]);
    return check.recomputed ? [words.gives + ' ', ...numbers(check.recomputed), ' · ', said] : [said];
  }

  /** @param {HTMLElement} facts @param {string} name @param {...(Node | string)} what */
  function fact(facts, name, ...what) {
    facts.append(make('dt', {}, name), make('dd', {}, ...what));
  }

  /** @param {string} tag @param {Record<string, string>} attributes @param {...(Node | string)} children */
  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }
})();
