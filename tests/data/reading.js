// What a reader who does not see, or sees little, trips over on a page; each in words.
() => {
  const wrong = [], all = (selector) => [...document.querySelectorAll(selector)];
  const shown = (one) => { const box = one.getBoundingClientRect(); return box.width > 1 && box.height > 1; };
  const named = (one) => (one.getAttribute('aria-label') || one.textContent || one.title || '').trim();
  if (!document.title) wrong.push('no title');
  if (!document.documentElement.lang) wrong.push('no language');
  for (const [tag, many] of [['h1', 1], ['main', 1]])
    if (all(tag).length !== many) wrong.push(`${all(tag).length} of ${tag}`);
  let level = 0;
  for (const one of all('h1, h2, h3, h4')) {
    const now = Number(one.tagName[1]);
    if (now > level + 1) wrong.push(`heading skips to ${one.tagName}: ${one.textContent.trim().slice(0, 40)}`);
    level = now;
  }
  for (const one of all('a[href], button, summary')) if (shown(one) && !named(one)) wrong.push(`no name: ${one.outerHTML}`);
  for (const one of all('input:not([type=hidden]), select, textarea'))
    if (!one.labels.length && !one.getAttribute('aria-label')) wrong.push(`no label: ${one.outerHTML}`);
  for (const one of all('nav, aside, [role=region], [role=img]'))
    if (!one.getAttribute('aria-label') && !one.getAttribute('aria-labelledby')) wrong.push(`no name: <${one.tagName}>`);
  for (const one of all('[aria-labelledby]'))
    if (!document.getElementById(one.getAttribute('aria-labelledby'))) wrong.push(`names nothing: ${one.outerHTML}`);
  for (const one of all('table')) if (!one.querySelector('th')) wrong.push('a table without headings');
  const ids = all('[id]').map((one) => one.id);
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) wrong.push(`twice: #${id}`);
  const parts = (colour) => (colour.match(/[\d.]+/g) || []).map(Number);
  const light = (colour) => {
    const [r, g, b] = parts(colour).map((one) => one / 255).map((c) => c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const ground = (one) => {
    for (; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor, found = parts(colour);
      if (found.length === 3 || found[3] === 1) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const one = walker.currentNode.parentElement, text = walker.currentNode.textContent.trim();
    if (!text || !shown(one) || one.closest('svg, .skip, noscript, script')) continue;
    const style = getComputedStyle(one), a = light(style.color), b = light(ground(one));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.7 && style.fontWeight >= 700);
    if (ratio < (large ? 3 : 4.5)) wrong.push(`contrast ${ratio.toFixed(2)}: ${text.slice(0, 40)} (${one.className})`);
  }
  if (document.documentElement.scrollWidth > window.innerWidth + 1) wrong.push(`wider than the window: ${document.documentElement.scrollWidth}`);
  return [...new Set(wrong)];
}
