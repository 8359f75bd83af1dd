/* What the page "Play" moves: a threshold, a spike train, a training run. No library, no other server, no build.

   spikenb/show/games.py writes the data beside each figure, and this script after them; without it the figure stands.
   What is simulated and tested here is held against the functions of spikenb in tests/test_play.py. */
(() => {
  'use strict';
  if (window.spikenbGames) { window.spikenbGames.wakeAll(); return; }

  // ---------------------------------------------------------------- numbers

  /** Uniform numbers in [0, 1) from a seed (mulberry32). */
  const uniform = seed => () => {
    seed = (seed + 0x6D2B79F5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };

  /** A unit that rests after each spike while its rate drifts: `simulate_unit` of spikenb. */
  const simulate = (rate, rest, drift, steps, random) => {
    const x = new Uint8Array(steps);
    let last = -rest - 1;
    for (let t = 0; t < steps; t++) {
      const p = rate * (1 + drift * ((2 * t + 1) / steps - 1));
      const wants = random() < p / (1 - rest * p);
      if (wants && t - last > rest) { x[t] = 1; last = t; }
    }
    return x;
  };

  const spikesOf = x => {
    const at = [];
    x.forEach((s, t) => { if (s) at.push(t); });
    return at;
  };

  const logFactorials = [0];
  const logFactorial = n => {
    for (let i = logFactorials.length; i <= n; i++) logFactorials.push(logFactorials[i - 1] + Math.log(i));
    return logFactorials[n];
  };
  const logChoose = (n, k) => (k < 0 || k > n ? -Infinity : logFactorial(n) - logFactorial(k) - logFactorial(n - k));

  /** Upper tail of the chi-square law: the regularized incomplete gamma function, by series or continued fraction. */
  const chi2Tail = (x2, freedom) => {
    const a = freedom / 2, x = x2 / 2;
    if (x <= 0) return 1;
    const front = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1) {
      let term = 1 / a, sum = term;
      for (let n = 1; n < 1000 && term > sum * 1e-16; n++) { term *= x / (a + n); sum += term; }
      return 1 - front * sum;
    }
    let b = x + 1 - a, c = 1e300, d = 1 / b, h = d;
    for (let i = 1; i < 1000; i++) {
      const an = -i * (i - a);
      b += 2;
      d = 1 / (an * d + b);
      c = b + an / c;
      h *= d * c;
      if (Math.abs(d * c - 1) < 1e-15) break;
    }
    return front * h;
  };
  const logGamma = z => {
    let shift = 0;
    while (z < 12) { shift -= Math.log(z); z += 1; }
    const s = 1 / (z * z);  // Stirling's series
    return shift + (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI)
      + (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / z;
  };

  // ---------------------------------------------------------------- three tests, one an assumption; NaN: too few spikes

  /** Do spikes stand together or apart? The number of runs, given the number of spikes, is hypergeometric. */
  const runsTest = x => {
    const n = x.length, k = x.reduce((a, b) => a + b, 0);
    let runs = x[0];
    for (let t = 1; t < n; t++) runs += x[t] && !x[t - 1] ? 1 : 0;
    const share = (n - k + 1) / n;
    const sd = Math.sqrt(k * share * (1 - share) * (n - k) / Math.max(n - 1, 1));
    if (!(sd >= 1.8)) return NaN;
    const p = r => Math.exp(logChoose(n - k + 1, r) + logChoose(k - 1, k - r) - logChoose(n, k));
    let atMost = 0, atLeast = 0;
    for (let r = 0; r <= k; r++) {
      if (r <= runs) atMost += p(r);
      if (r >= runs) atLeast += p(r);
    }
    return Math.min(1, 2 * Math.min(atMost, atLeast));
  };

  /** Does the rate stay? The largest distance of the cumulative number of spikes from a line, by Kolmogorov's law. */
  const cusumTest = x => {
    const n = x.length, k = x.reduce((a, b) => a + b, 0), p = k / n;
    if (Math.min(k, n - k) < 30) return NaN;
    let sum = 0, far = 0;
    x.forEach((s, t) => { sum += s; far = Math.max(far, Math.abs(sum - (t + 1) * p)); });
    const d = far / Math.sqrt(n * p * (1 - p)) + 0.583 / Math.sqrt(n);
    let tail = 0;
    for (let j = 1; j <= 200; j++) tail += 2 * (j % 2 ? 1 : -1) * Math.exp(-2 * j * j * d * d);
    return Math.min(1, Math.max(0, tail));
  };

  /** Do intervals follow the law of chance? Pearson's chi-square over cells that are about equally likely. */
  const isiLawTest = x => {
    const n = x.length, at = spikesOf(x), k = at.length;
    const isi = at.slice(1).map((t, i) => t - at[i]);
    if (isi.length < 24) return NaN;
    const cells = Math.min(10, Math.floor(isi.length / 8));
    const longer = [];  // chance of an interval longer than 0, 1, … steps, given k spikes in n steps
    for (let i = 0; i <= n - k; i++) longer.push(Math.exp(
      logFactorial(n - i) - logFactorial(n - i - k) - logFactorial(n) + logFactorial(n - k)));
    const ends = [];
    for (let c = 1; c < cells; c++) {
      const end = longer.findIndex(v => -v >= c / cells - 1);
      if (end > 0 && end <= n - k && ends[ends.length - 1] !== end) ends.push(end);
    }
    const edges = [1, ...ends.map(e => longer[e]), 0];
    const chance = edges.slice(1).map((v, i) => edges[i] - v);
    if (chance.length < 3) return NaN;
    const cellOf = length => { const c = ends.findIndex(e => length <= e); return c < 0 ? ends.length : c; };
    const first = chance.map(() => 0);
    let mean = 0, second = 0;
    longer.forEach((v, i) => {
      const p = v - (longer[i + 1] || 0), length = i + 1;
      first[cellOf(length)] += p * length;
      mean += p * length;
      second += p * length * length;
    });
    const between = first.reduce((s, f, c) => s + (f / chance[c] - mean) ** 2 * chance[c], 0) / (second - mean ** 2);
    const seen = chance.map(() => 0);
    isi.forEach(length => { seen[cellOf(length)] += 1; });
    const x2 = seen.reduce((s, o, c) => s + (o - chance[c] * isi.length) ** 2 / (chance[c] * isi.length), 0);
    return chi2Tail(x2, chance.length - 1 - between);
  };

  const TESTS = [
    ['runs', 'independence', runsTest],
    ['cusum', 'stationarity', cusumTest],
    ['isi law', 'fit', isiLawTest],
  ];

  // ---------------------------------------------------------------- the page

  // the style sheet has these, lighter ones on dark ground
  const [BLUE, RED, GREEN, PINK, GRAY] = ['blue', 'red', 'green', 'pink', 'gray'].map(o => `var(--game-${o})`);
  const COLORS = [BLUE, RED];

  /** What has been set stands in the address, `?level=50&unit=3`; all games of a page share it. */
  const address = {
    read: () => new URLSearchParams(location.search),
    get: (key, fallback, least, most) => {
      const v = address.read().get(key), n = Number(v);
      if (v === null || v.trim() === '' || !Number.isFinite(n)) return fallback;
      return Math.min(most, Math.max(least, n));
    },
    set: values => {
      const all = address.read();
      Object.entries(values).forEach(([k, v]) => (v === null ? all.delete(k) : all.set(k, v)));
      history.replaceState(history.state, '', `?${all}${location.hash}`);
    },
  };

  const short = v => (v === null ? '–' : v.toFixed(3)).replace(/^0/, '');
  const text = (x, y, words, more = '') => `<text x="${x}" y="${y}" ${more}>${words}</text>`;
  const svg = (width, height, label, body) =>
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">${body}</svg>`;
  const el = (html, parent) => { parent.insertAdjacentHTML('beforeend', html); return parent.lastElementChild; };
  const bytes = packed => Uint8Array.from(atob(packed), c => c.charCodeAt(0));

  /** A slider with its name and its value beside it. */
  const slider = (bar, name, [least, most, step], value, show, changed) => {
    const box = el(`<label><span>${name}</span><input type="range" min="${least}" max="${most}" step="${step}"
      value="${value}" autocomplete="off" data-lm-suppress-shortcuts="true"><output></output></label>`, bar);
    const input = box.querySelector('input');
    const told = () => {
      box.querySelector('output').textContent = show(+input.value);
      input.setAttribute('aria-valuetext', show(+input.value));
    };
    input.addEventListener('input', () => { told(); changed(); });
    told();
    return { input, get value() { return +input.value; }, set value(v) { input.value = v; told(); } };
  };
  /** A menu with its name before it; its value is a number. */
  const menu = (bar, name, options, value, changed) => {
    const box = el(`<label class="menu"><span>${name}</span><select autocomplete="off" data-lm-suppress-shortcuts="true">${
      options.map((o, i) => `<option value="${i}"${i === value ? ' selected' : ''}>${o}</option>`).join('')}</select></label>`, bar);
    const select = box.querySelector('select');
    select.addEventListener('change', changed);
    return { get value() { return +select.value; }, set value(v) { select.value = v; } };
  };
  const button = (bar, words, pressed) => {
    const b = el(`<button type="button">${words}</button>`, bar);
    b.addEventListener('click', pressed);
    return b;
  };

  /** A frame with ticks: `places` are [value, share of the way]. */
  const frame = (x, y, w, h, across, up, xName, yName) => {
    let s = `<path d="M${x} ${y}V${y + h}H${x + w}" fill="none" stroke="currentColor" stroke-opacity=".5"/>`;
    across.forEach(([v, at]) => { s += text(x + at * w, y + h + 13, v, `text-anchor="${at === 1 ? 'end' : 'middle'}"`); });
    up.forEach(([v, at]) => { s += text(x - 5, y + h - at * h + 4, v, 'text-anchor="end"'); });
    s += text(x + w / 2, y + h + 27, xName, 'text-anchor="middle"');
    if (yName) s += text(x, y - 6, yName);
    return s;
  };

  /** Ticks of spikes: `spike(row, step)`; row 0 on top. */
  const ticks = (x, y, w, h, rows, steps, spike, color) => {
    const dx = w / steps, dy = h / rows;
    let d = '';
    for (let r = 0; r < rows; r++)
      for (let t = 0; t < steps; t++)
        if (spike(r, t)) d += `M${(x + (t + 0.5) * dx).toFixed(1)} ${(y + r * dy + 0.1 * dy).toFixed(1)}v${(0.8 * dy).toFixed(1)}`;
    return `<path d="${d}" stroke="${color}" stroke-width="${Math.max(0.9, 0.55 * dx).toFixed(2)}" fill="none"/>`;
  };

  /** Draw now, and again when the width changes. */
  const onWidth = (place, draw) => {
    let was = 0;
    new ResizeObserver(() => {
      const width = Math.floor(place.clientWidth);
      if (width && width !== was) { was = width; draw(); }
    }).observe(place);
  };

  // ---------------------------------------------------------------- 1. What counts as a spike?

  const threshold = (root, data) => {
    const nets = data.networks.map(o => ({ ...o, share: bytes(o.share) }));  // (steps, units): 0 to 100, how many levels it exceeds
    const { steps, rows } = data, shown = Math.min(data.shown, steps);
    const exceeds = (net, t, u, level) => net.share[t * net.units + u] > level;
    const bar = el('<div class="controls"></div>', root);
    const stage = el('<div></div>', root);
    const said = el('<p class="said" aria-live="polite"></p>', root);
    const draw = () => {
      const k = level.value, u = unit.value - 1, width = stage.clientWidth, wide = width > 560;
      const left = 34, w = width - left - 8, h = 116;
      let s = '';
      const net = nets[which.value], color = COLORS[which.value];
      const dx = w / shown;
      for (let t = 0; t < shown; t++) {
        const v = net.share[t * net.units + u], on = v > k;
        if (v) s += `<rect x="${(left + t * dx).toFixed(1)}" y="${(18 + h - v / 100 * h).toFixed(1)}" width="${Math.max(1, dx - 1).toFixed(1)}"
          height="${(v / 100 * h).toFixed(1)}" fill="${on ? color : GRAY}" fill-opacity="${on ? 1 : 0.45}"/>`;
      }
      const y = 18 + h - k / 100 * h;
      s += `<g class="handle"><rect x="${left}" y="${y - 12}" width="${w}" height="24" fill="transparent"/>
        <path d="M${left} ${y}H${left + w}" stroke="currentColor" stroke-width="1.5" stroke-dasharray="5 3"/>
        <circle cx="${left + w - 7}" cy="${y}" r="7" fill="currentColor"/></g>`;
      s += frame(left, 18, w, h, [], [['0', 0], ['½', 0.5], ['1', 1]], '', `activation of unit ${u + 1}, as a share of its maximum`);
      s += ticks(left, 20 + h, w, 16, 1, shown, (_, t) => exceeds(net, t, u, k), color);
      s += text(left + w / 2, h + 50, `${shown} of ${steps} inputs, one a step`, 'text-anchor="middle"');
      const top = svg(width, h + 56, `Activations of unit ${u + 1} of the ${net.name} network with a level at ${k / 100} of its maximum, and its spikes below`, s);
      const half = Math.floor((width - 16) / 2), rh = wide ? 116 : 96;
      const rasters = nets.map((o, i) => {
        let spikes = 0;
        for (let j = 0; j < o.share.length; j++) if (o.share[j] > k) spikes++;
        const mfr = spikes / (steps * o.units);
        let r = text(0, 12, `${o.name}: MFR ${short(mfr)}`, `fill="${'currentColor'}" font-weight="600"`);
        r += ticks(0, 20, half, rh, rows, shown, (a, t) => exceeds(o, t, a, k), COLORS[i]);
        if (i === which.value && u < rows) {
          const at = 20 + (u + 0.5) * rh / rows;
          r += `<path d="M0 ${at - rh / rows / 2}h${half}v${rh / rows}h-${half}z" fill="none" stroke="currentColor"/>`;
        }
        r += `<path d="M0 ${20 + rh}H${half}" stroke="currentColor" stroke-opacity=".5"/>`;
        return { mfr, drawing: svg(half, rh + 24, `Raster of ${rows} units of the ${o.name} network; mean firing rate ${short(mfr)}`, r) };
      });
      stage.innerHTML = `${top}<div class="pair">${rasters.map(r => r.drawing).join('')}</div>`;
      let own = 0;
      for (let t = 0; t < steps; t++) own += exceeds(net, t, u, k);
      said.textContent = `Above ${(k / 100).toFixed(2)} of its maximum, unit ${u + 1} fires in ${own} of ${steps} steps: rate ${short(own / steps)}. `
        + `Mean over all ${nets.map(o => o.units).filter((n, i, all) => !i || n !== all[0]).join(' and ')} units: ${rasters.map((r, i) => `${nets[i].name} ${short(r.mfr)}`).join(', ')}.`;
    };
    const changed = () => { draw(); address.set({ level: level.value, unit: unit.value, net: which.value }); };
    const level = slider(bar, 'level', [0, 99, 1], address.get('level', data.level, 0, 99), v => (v / 100).toFixed(2), changed);
    const unit = slider(bar, 'unit', [1, rows, 1], address.get('unit', 1, 1, rows), String, changed);
    const which = menu(bar, 'of', nets.map(o => o.name), Math.round(address.get('net', 0, 0, nets.length - 1)), changed);
    const drag = e => {  // the level follows the pointer
      const box = stage.querySelector('svg').getBoundingClientRect();
      level.value = Math.round(Math.min(99, Math.max(0, 100 * (1 - (e.clientY - box.top - 18) / 116))));
      changed();
    };
    stage.addEventListener('pointerdown', e => {
      if (!e.target.closest('.handle')) return;
      e.preventDefault();
      drag(e);
      const stop = () => { removeEventListener('pointermove', drag); removeEventListener('pointerup', stop); removeEventListener('pointercancel', stop); };
      addEventListener('pointermove', drag);
      addEventListener('pointerup', stop);
      addEventListener('pointercancel', stop);
    });
    onWidth(stage, draw);
    return () => {
      level.value = address.get('level', data.level, 0, 99);
      unit.value = address.get('unit', 1, 1, rows);
      which.value = Math.round(address.get('net', 0, 0, nets.length - 1));
      draw();
    };
  };

  // ---------------------------------------------------------------- 2. Which alarm goes off?

  const train = (root, data) => {
    const steps = data.steps, rows = 10, inRow = steps / rows, many = 100;
    let seed = Math.round(address.get('seed', data.seed, 0, 4294967295)), counted = null;  // of each test: alarms, trains it could judge
    const bar = el('<div class="controls"></div>', root);
    const stage = el('<div class="pair"></div>', root);
    const table = el('<div></div>', root);
    const said = el('<p class="said" aria-live="polite"></p>', root);
    const make = s => simulate(rate.value, rest.value, drift.value, steps, uniform(s));
    const draw = () => {
      const x = make(seed), at = spikesOf(x), isi = at.slice(1).map((t, i) => t - at[i]), p = at.length / steps;
      const total = stage.clientWidth, w = total > 560 ? Math.floor((total - 16) / 2) : total, h = total > 560 ? 104 : 76, longest = 60;
      let a = text(0, 12, `a train of ${steps.toLocaleString('en')} steps, ${inRow} a row`);
      a += ticks(0, 20, w, h, rows, inRow, (r, t) => x[r * inRow + t], BLUE);
      const left = 30, ww = w - left - 6;
      const place = (k, v) => `${(left + k / longest * ww).toFixed(1)} ${(20 + h - v * h).toFixed(1)}`;
      let seen = `M${place(0, 1)}`, law = `M${place(0, 1)}`, left_ = isi.length;
      for (let k = 1; k <= longest; k++) {
        left_ -= isi.filter(v => v === k).length;
        if (isi.length) seen += `L${place(k, left_ / isi.length)}`;
        law += `L${place(k, (1 - p) ** k)}`;
      }
      let b = frame(left, 20, ww, h, [['0', 0], ['30', 0.5], ['60 steps', 1]], [['0', 0], ['1', 1]], '', 'share of intervals that are longer (line: by chance)');
      b += `<path d="${seen}" fill="none" stroke="${BLUE}" stroke-width="2.5"/><path d="${law}" fill="none" stroke="currentColor" stroke-width="1" stroke-dasharray="4 3"/>`;
      stage.innerHTML = svg(w, h + 24, `A spike train with ${at.length} spikes in ${rows} rows of ${inRow} steps`, a)
        + svg(w, h + 40, 'Share of inter-spike intervals longer than 0 to 60 steps, and the geometric law', b);
      const verdicts = TESTS.map(([name, assumption, test], i) => {
        const v = test(x), alarm = v < 0.05;
        const told = Number.isNaN(v) ? 'too few spikes' : alarm ? 'ALARM' : 'quiet';
        const count = counted && counted.judged[i]
          ? `<span class="count"><span style="width:${100 * counted.alarms[i] / counted.judged[i]}%"></span></span> ${counted.alarms[i]} of ${counted.judged[i]}` : '–';
        return { name, alarm, row: `<tr><th scope="row">${name}</th><td>${assumption}</td><td>${Number.isNaN(v) ? '–' : v < 0.001 ? '&lt; .001' : short(v)}</td>
          <td${alarm ? ' class="alarm"' : ''}>${told}</td><td>${count}</td></tr>` };
      });
      table.innerHTML = `<table><thead><tr><th scope="col">test</th><th scope="col">of</th><th scope="col">p</th><th scope="col">it says</th>
        <th scope="col">alarms</th></tr></thead><tbody>${verdicts.map(v => v.row).join('')}</tbody></table>`;
      const names = verdicts.filter(v => v.alarm).map(v => v.name);
      said.textContent = `${at.length} spikes, rate ${short(p)}. ${names.length ? `Alarm: ${names.join(', ')}.` : 'No alarm.'}`
        + (counted ? ` ${counted.trains} trains like it: ${TESTS.map(([name], i) => `${name} alarms in ${counted.alarms[i]} of ${counted.judged[i]}`).join(', ')}.`
          + (counted.judged.every(n => n === counted.trains) ? '' : ' The others have too few spikes for the test.')
          + (rest.value || drift.value ? '' : ' All of these are false alarms; about 5 in 100 are due.') : '');
    };
    const kept = () => { draw(); address.set({ rate: rate.value, rest: rest.value, drift: drift.value, seed }); };
    const changed = () => { counted = null; kept(); };
    const rate = slider(bar, 'rate', [0.02, 0.15, 0.01], address.get('rate', data.rate, 0.02, 0.15), v => v.toFixed(2), changed);
    const rest = slider(bar, 'rest', [0, 3, 1], address.get('rest', 0, 0, 3), v => `${v} step${v === 1 ? '' : 's'}`, changed);
    const drift = slider(bar, 'drift', [0, 0.6, 0.1], address.get('drift', 0, 0, 0.6), v => v.toFixed(1), changed);
    const buttons = el('<span class="buttons"></span>', bar);
    button(buttons, 'New train', () => { seed = (seed + 1) >>> 0; kept(); });
    button(buttons, `${many} trains`, () => {
      counted = counted || { trains: 0, alarms: TESTS.map(() => 0), judged: TESTS.map(() => 0) };
      for (let i = 1; i <= many; i++) {
        counted.trains += 1;
        const x = make((seed + 7919 * counted.trains) >>> 0);
        TESTS.forEach(([, , test], j) => {
          const p = test(x);
          counted.judged[j] += !Number.isNaN(p);
          counted.alarms[j] += p < 0.05;
        });
      }
      draw();
    });
    onWidth(stage, draw);
    return () => {
      rate.value = address.get('rate', data.rate, 0.02, 0.15);
      rest.value = address.get('rest', 0, 0, 3);
      drift.value = address.get('drift', 0, 0, 0.6);
      seed = Math.round(address.get('seed', data.seed, 0, 4294967295));
      counted = null;
      draw();
    };
  };

  // ---------------------------------------------------------------- 3. Where would you stop?

  const stopping = (root, data) => {
    const runs = data.runs.map(o => ({ ...o, raster: bytes(o.raster) }));
    const { rows, steps } = data, last = runs[0].epoch.length - 1;
    const bits = rows * steps, inLook = Math.ceil(bits / 8);
    const bar = el('<div class="controls"></div>', root);
    const stage = el('<div class="pair"></div>', root);
    const said = el('<p class="said" aria-live="polite"></p>', root);
    let stopped, far;  // the look at which the reader stopped, -1 before; the farthest that was trained
    const draw = () => {
      const r = runs[run.value], at = Math.min(look.value, last), done = stopped >= 0;
      far = Math.max(far, at);
      const total = stage.clientWidth, wide = total > 560;
      const w1 = wide ? Math.floor(total * 0.4) : total, w2 = wide ? total - w1 - 16 : total, h = wide ? 170 : 76;
      const spike = (a, t) => { const i = a * steps + t; return (r.raster[at * inLook + (i >> 3)] >> (7 - (i & 7))) & 1; };
      let a = text(0, 12, `${rows} units, ${steps} inputs, epoch ${r.epoch[at]}`);
      a += ticks(0, 20, w1, h + 26, rows, steps, spike, BLUE);
      const left = 30, w = w2 - left - 8, end = r.epoch[last];
      const top = 46, X = e => left + e / end * w, Y = v => top + h - v * h;
      const points = (values, to) => values.slice(0, to + 1).flatMap((v, i) => (v === null ? [] : [`${X(r.epoch[i]).toFixed(1)} ${Y(v).toFixed(1)}`]));
      const curve = (values, to, color, more = '') => `<path d="M${points(values, to).join('L') || '0 0'}" fill="none" stroke="${color}" stroke-width="2" ${more}/>`;
      const upTo = done ? last : far;
      let b = frame(left, top, w, h, [['0', 0], [end / 2, 0.5], [`${end} epochs`, 1]], [['0', 0], ['½', 0.5], ['1', 1]], '', '');
      if (!done) b += text(left, top - 8, 'share, or spikes per step');
      b += curve(r.known, upTo, PINK) + curve(r.selectivity, upTo, BLUE) + curve(r.mfr, upTo, GRAY);
      if (done) {
        b += curve(r.test, last, GREEN, 'stroke-dasharray="6 3"');
        const mark = (e, words, row) => `<path d="M${X(e)} ${13 * row + 4}V${top + h}" stroke="currentColor" stroke-width="1" stroke-dasharray="2 3"/>`
          + text(X(e) + (e > end * 0.7 ? -4 : 4), 13 * row + 12, words, `text-anchor="${e > end * 0.7 ? 'end' : 'start'}"`);
        b += mark(r.epoch[stopped], 'you', 1);
        if (r.stop !== null) b += mark(r.stop, 'StopMemorizing', 0);
      }
      b += `<path d="M${X(r.epoch[at])} ${top}V${top + h}" stroke="currentColor" stroke-width="1.5"/>`;
      const names = [['labels known', PINK, r.known], ['selectivity', BLUE, r.selectivity], ['MFR', GRAY, r.mfr]];
      if (done) names.push(['test accuracy', GREEN, r.test]);
      const legend = names.map(([n, c, v]) => `<span><i style="background:${c}"></i>${n} ${short(v[at])}</span>`).join('');
      stage.innerHTML = `${svg(w1, h + 50, `Raster of ${rows} units at epoch ${r.epoch[at]}`, a)}<div style="width:${w2}px">${svg(w2, h + 66,
        `Share of the given labels that are known, selectivity and mean firing rate${done ? ', and test accuracy,' : ''} up to epoch ${r.epoch[upTo]}`, b)}<div class="legend">${legend}</div></div>`;
      if (done) {
        const best = r.test.indexOf(Math.max(...r.test));
        said.textContent = `You stopped at epoch ${r.epoch[stopped]}: test accuracy ${short(r.test[stopped])}. `
          + (r.stop === null ? `StopMemorizing let it run to the end, and kept ${short(r.kept)}. `
            : `StopMemorizing stopped at epoch ${r.stop}; it keeps the mean of the weights so far, which has ${short(r.kept)}. `)
          + `The best look was epoch ${r.epoch[best]} with ${short(r.test[best])}; the end has ${short(r.test[last])}. `
          + `${r.wrong} of the training labels were wrong.`;
      } else said.textContent = `Epoch ${r.epoch[far]}: ${short(r.known[far])} of the given labels are known, selectivity ${short(r.selectivity[far])}, MFR ${short(r.mfr[far])}. Go on, or stop here?`;
      stop.hidden = done;
      again.hidden = !done;
    };
    const changed = () => { draw(); address.set({ run: run.value, look: look.value, stop: stopped < 0 ? null : stopped }); };
    const anew = () => { stopped = -1; far = 0; look.value = 0; changed(); };
    const look = slider(bar, 'epoch', [0, last, 1], 0, v => String(runs[0].epoch[v]), changed);
    const run = menu(bar, 'network', runs.map((_, i) => String(i + 1)), 0, anew);
    const stop = button(bar, 'I would stop here', () => {
      stopped = look.value = far;  // training does not go back
      again.disabled = true;  // the second click of a double click is not meant for it
      setTimeout(() => { again.disabled = false; }, 700);
      changed();
      look.input.focus();
    });
    const again = button(bar, 'Start over', () => { anew(); look.input.focus(); });
    const read = () => {
      run.value = Math.round(address.get('run', 0, 0, runs.length - 1));
      look.value = far = Math.round(address.get('look', 0, 0, last));
      stopped = Math.round(address.get('stop', -1, -1, last));
      if (stage.clientWidth) draw();
    };
    read();
    onWidth(stage, draw);
    return read;
  };

  // ----------------------------------------------------------------

  const GAMES = { threshold, train, stopping };
  const wake = root => {
    root.dataset.awake = '';
    const data = JSON.parse(root.querySelector('script[type="application/json"]').textContent);
    const figure = root.querySelector('.still');
    const read = GAMES[root.dataset.game](el('<div class="moving"></div>', root), data);
    addEventListener('popstate', read);
    figure.hidden = true;
  };
  const wakeAll = () => document.querySelectorAll('.spikenb-game:not([data-awake])').forEach(root => {
    try { wake(root); } catch (error) { console.error(error); }  // its still figure stays
  });
  window.spikenbGames = { uniform, simulate, runsTest, cusumTest, isiLawTest, wakeAll };
  wakeAll();
})();
