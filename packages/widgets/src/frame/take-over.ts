import { define } from '../base/define.ts';
import { bringLanguage, closestLocale } from '../base/dictionary.ts';
import type { KimElement } from '../base/kim-element.ts';
import { pageState } from '../base/page-state.ts';

/**
 * Takes over what the server has rendered: the element gets the data that stand in the page, by
 * property, and all that it was rendered with, before it becomes one.
 */
export async function takeOver(tag: string, element: typeof KimElement): Promise<void> {
  const rendered = document.querySelector(tag);
  const data = document.querySelector('script[type="application/json"]')?.textContent;
  pageState().baseUrl ??= rendered?.getAttribute('base-url') ?? location.origin;
  await bringLanguage(closestLocale(rendered?.getAttribute('locale')));
  if (rendered?.shadowRoot?.querySelector('.notice')) await import('../editor/notices.ts');
  if (rendered && data) Object.assign(rendered, JSON.parse(data));
  define(tag, element);
}
