// What PageInBrowserTest asks of a page; the page itself has no script.
const all = selector => [...document.querySelectorAll(selector)];
const count = (selector, wanted = () => true) => all(selector).filter(wanted).length;
const target = link => document.getElementById(link.getAttribute('href').slice(1));
const name = element => element.outerHTML.slice(0, 160);

function open() {
  all('details').forEach(details => { details.open = true; });
  return null;
}

function brokenLinks() {
  return all('a').filter(a => !a.getAttribute('href').startsWith('#') || !target(a)).map(name);
}

/** Marks in cells whose finding has no link back into the very cell. */
function marksWithoutWayBack() {
  return all('.form a.ref').filter(mark => {
    const cell = mark.closest('[id]');
    return ![...target(mark).querySelectorAll('.places a')].some(a => target(a) === cell);
  }).map(name);
}

/** Places of findings whose cell has no mark that leads back to the very finding. */
function placesWithoutMark() {
  return all('article > .places a').filter(place => {
    const cell = target(place);
    const article = place.closest('article');
    return ![...cell.querySelectorAll('a.ref')].some(mark => target(mark) === article);
  }).map(name);
}

const isInSight = element => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0
    && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
};

/** Links that do not bring their target into view: a browser follows some, and scrolls to the rest. */
function linksOutOfSight(selector, followed) {
  return all(selector).filter((link, i) => {
    if (i < followed) link.click(); else target(link).scrollIntoView();
    return !isInSight(target(link));
  }).map(name);
}

function headingsOutOfOrder() {
  const wrong = [];
  let before = 0;
  for (const heading of all('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.tagName[1]);
    if (level > before + 1 || heading.textContent.trim() === '') wrong.push(name(heading));
    before = level;
  }
  return wrong;
}

/** Tables without a caption, with ragged rows, or with a cell that no head is for. */
function tablesOutOfOrder() {
  const wrong = [];
  for (const table of all('table')) {
    if (!table.caption || table.caption.textContent.trim() === '') wrong.push('caption ' + name(table));
    const grid = [];
    [...table.rows].forEach((row, y) => {
      grid[y] = grid[y] || [];
      let x = 0;
      for (const cell of row.cells) {
        while (grid[y][x]) x++;
        for (let dy = 0; dy < cell.rowSpan; dy++) {
          for (let dx = 0; dx < cell.colSpan; dx++) (grid[y + dy] = grid[y + dy] || [])[x + dx] = cell;
        }
        if (cell.tagName === 'TH' && !['col', 'row', 'rowgroup'].includes(cell.scope)) wrong.push('scope ' + name(cell));
      }
    });
    const width = grid[0].length;
    grid.forEach((row, y) => {
      if (row.length !== width || row.includes(undefined)) wrong.push('row ' + y + ' ' + name(table));
      row.forEach((cell, x) => {
        if (cell && cell.tagName === 'TD') {
          const heads = [...row, ...grid.map(other => other[x])].filter(c => c && c.tagName === 'TH');
          if (heads.length === 0) wrong.push('no head for ' + name(cell));
        }
      });
    });
  }
  return wrong;
}

const light = colour => colour.match(/[\d.]+/g).slice(0, 3).map(Number)
  .map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);

/** The contrast of an element that is painted on its own opaque ground, or that of one around it. */
function contrast(element) {
  let ground = element;
  while (/, 0\)$/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
  const [dark, bright] = [light(getComputedStyle(element).color), light(getComputedStyle(ground).backgroundColor)]
    .sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** Axe's findings; text of any size has to reach a contrast of 4.5. */
async function audit() {
  axe.configure({checks: [{id: 'color-contrast', options: {
    contrastRatio: {normal: {expected: 4.5}, large: {expected: 4.5}}}}]});
  const result = await axe.run(document, {resultTypes: ['violations', 'incomplete', 'passes']});
  const isContrast = rule => rule.id === 'color-contrast';
  const nodes = rules => rules.flatMap(rule => rule.nodes);
  // Axe does not see the ground of a cell that spans rows: it lies over the grounds of the rows.
  const unseen = nodes(result.incomplete.filter(isContrast))
    .filter(node => contrast(document.querySelector(node.target[0])) < 4.5);
  return {
    violations: result.violations.flatMap(rule =>
      rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary))
      .concat(unseen.map(node => 'contrast ' + node.html.slice(0, 160))),
    contrasts: nodes(result.passes.filter(isContrast)).length
  };
}

/** Puts in what the policy of the page must refuse, and tells what it refused. */
async function violations() {
  const refused = [];
  document.addEventListener('securitypolicyviolation', e => refused.push(e.effectiveDirective));
  const image = document.createElement('img');
  image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  document.body.append(image);
  const script = document.createElement('script');
  script.textContent = 'document.title = "hacked"';
  document.body.append(script);
  const styled = document.createElement('p');
  styled.setAttribute('style', 'color: red');
  document.body.append(styled);
  await new Promise(done => setTimeout(done, 300));
  return refused.sort();
}
