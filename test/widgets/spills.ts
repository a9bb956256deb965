/**
 * What does not fit in the elements of a page, as sentences: boxes and words that reach out of the
 * box around them, words that are cut off, and short words broken in two.
 *
 * Runs in the page (`page.evaluate(spillsOf, names)`), so it uses nothing from outside itself.
 *
 * @param names of the elements, without `kim-`.
 */
export function spillsOf(names: readonly string[]): string[] {
  /** Longer words may be broken, as names without a space are. */
  const longest = 18;
  const found = new Set<string>();

  const named = (one: Element) =>
    [one.localName, one.getAttribute('part') ?? one.getAttribute('class')]
      .filter(Boolean)
      .join('.');
  const tell = (host: Element, one: Element, fault: string) =>
    found.add(`${host.localName} ${named(one)} ${fault}`);

  /** The ancestors of an element up to its host, itself first. */
  const around = function* (one: Element, host: Element): Generator<Element> {
    for (let at: Element | null = one; at && at !== host; at = at.parentElement) yield at;
  };
  /** Whether it is out of sight on purpose, or someone can move to what lies outside. */
  const isApart = (one: Element, host: Element) =>
    [...around(one, host)].some(
      (at) =>
        at.matches('dialog, svg') ||
        getComputedStyle(at).clipPath !== 'none' ||
        /auto|scroll/.test(getComputedStyle(at).overflowX),
    );
  /** Whether it says itself that there is more than is shown. */
  const isClamped = (one: Element, host: Element) =>
    [...around(one, host)].some((at) => {
      const style = getComputedStyle(at);
      return style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    });

  const lookAtBox = (one: Element, host: Element) => {
    const parent = one.parentElement ?? host;
    if (/absolute|fixed/.test(getComputedStyle(one).position)) return;
    const [box, outer] = [one.getBoundingClientRect(), parent.getBoundingClientRect()];
    if (!box.width || !outer.width || getComputedStyle(parent).display === 'inline') return;
    if (box.right > outer.right + 1 || box.left < outer.left - 1)
      tell(host, one, `is wider than ${named(parent)}`);
    if (box.bottom > outer.bottom + 2 && !isClamped(one, host))
      tell(host, one, `is higher than ${named(parent)}`);
  };

  const lookAtWords = (text: Text, one: Element, host: Element) => {
    const clips = [...around(one, host)].filter(
      (at) => getComputedStyle(at).overflowX !== 'visible',
    );
    for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1 && word.length < longest && !/[-/–@.\d]/.test(word))
        tell(host, one, `breaks “${word}”`);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      for (const at of [...clips, host]) {
        const box = at.getBoundingClientRect();
        const isCut = isClamped(one, host)
          ? false
          : right > box.right + 1 ||
            left < box.left - 1 ||
            top < box.top - 2 ||
            bottom > box.bottom + 2;
        if (isCut) tell(host, one, `has “${word}” outside of ${named(at)}`);
      }
    }
  };

  for (const host of names.flatMap((name) => [...document.querySelectorAll(`kim-${name}`)])) {
    for (const one of host.shadowRoot!.querySelectorAll('*')) {
      if (!one.checkVisibility() || isApart(one, host)) continue;
      lookAtBox(one, host);
      for (const node of one.childNodes)
        if (node.nodeType === Node.TEXT_NODE) lookAtWords(node as Text, one, host);
    }
  }
  return [...found];
}
