/** Steps of a list that scrolls sideways: two buttons before it, and the arrow keys. */
import { html, render } from 'lit';
import type { KimElement } from '../base/kim-element.ts';
import { carouselStyles } from './carousel.styles.ts';
import { carouselTerms } from './carousel.terms.ts';

/** Lists that are already kept. */
const kept = new WeakSet<Element>();

/** How many pixels a list may still be off its end and be there. */
const slack = 4;

/**
 * Makes a list go step by step, by buttons, and by the arrow keys while something in it has the focus. It
 * never moves by itself.
 *
 * @param list stands behind a block of the class `steps`, in which the buttons come to stand.
 */
export function keepSteps(element: KimElement, list: Element): void {
  const place = list.parentElement!.querySelector<HTMLElement>('.steps')!;
  const { previous, next } = carouselTerms(element.language);
  element.adopt(carouselStyles);
  const button = (way: number, label: string, sign: string) =>
    html`<button type="button" part="step" data-way=${way} aria-label=${label}>${sign}</button>`;
  render([button(-1, previous, '‹'), button(1, next, '›')], place);
  if (kept.has(list)) return;
  kept.add(list);
  const buttons = [...place.querySelectorAll('button')];

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
