/** Lists that are already kept. */
const kept = new WeakSet<Element>();

/** How many pixels a list may still be off its end and be there. */
const slack = 4;

/**
 * Makes the buttons before a list that scrolls sideways go step by step, and the arrow keys too while
 * something in it has the focus. It never moves by itself.
 *
 * @param list stands beside two buttons, with `data-way` of -1 and 1.
 */
export function keepSteps(list: Element): void {
  if (kept.has(list)) return;
  kept.add(list);
  const buttons = [...(list.parentElement?.querySelectorAll<HTMLElement>('[data-way]') ?? [])];

  const show = () => {
    const { scrollLeft, scrollWidth, clientWidth } = list;
    const rest = scrollWidth - clientWidth - Math.abs(scrollLeft);
    for (const button of buttons) {
      const isAtEnd = button.dataset['way'] === '1' ? rest <= slack : Math.abs(scrollLeft) <= slack;
      button.setAttribute('aria-disabled', String(isAtEnd));
    }
    // Their room stays: nothing below moves.
    for (const button of buttons) button.hidden = scrollWidth - clientWidth <= slack;
  };

  /** Brings the next item that is not wholly seen to the beginning. */
  const step = (way: number) => {
    const width = list.firstElementChild?.getBoundingClientRect().width ?? list.clientWidth;
    const count = Math.max(1, Math.floor(list.clientWidth / width));
    list.scrollBy({ left: way * count * width });
  };

  for (const button of buttons) {
    button.addEventListener('click', () => {
      if (button.ariaDisabled !== 'true') step(Number(button.dataset['way']));
    });
  }
  list.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    const way = { ArrowLeft: -1, ArrowRight: 1 }[key];
    if (!way) return;
    event.preventDefault();
    step(way);
  });
  list.addEventListener('scroll', show, { passive: true });
  new ResizeObserver(show).observe(list);
}
