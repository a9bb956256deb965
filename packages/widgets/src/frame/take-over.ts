import { bringPart } from '../base/bring-part.ts';
import { define } from '../base/define.ts';
import { bringLanguage, closestLocale } from '../base/dictionary.ts';
import type { KimElement } from '../base/kim-element.ts';
import { isSaving } from '../base/pictures.ts';
import { pageState } from '../base/page-state.ts';
import { speak } from './speak.ts';

/**
 * Takes over what the server has rendered: the element gets the data that stand in the page, by
 * property, and all that it was rendered with, before it becomes one. The page around is told its height.
 */
export async function takeOver(tag: string, element: typeof KimElement): Promise<void> {
  speak();
  const rendered = document.querySelector<KimElement>(tag);
  const data = document.querySelector('script[type="application/json"]')?.textContent;
  pageState().baseUrl ??= rendered?.getAttribute('base-url') ?? location.origin;
  await bringLanguage(closestLocale(rendered?.getAttribute('locale')));
  if (rendered?.shadowRoot?.querySelector('.notice'))
    await bringPart(() => import('../editor/notices.ts'));
  if (rendered && data) Object.assign(rendered, JSON.parse(data));
  define(tag, element);
  if (!rendered) return;
  await rendered.updateComplete;
  if (isSaving() && !rendered.hasAttribute('pictures')) rendered.setAttribute('pictures', 'tap');
  // What failed before this script came has failed unheard.
  for (const image of rendered.shadowRoot!.querySelectorAll('img')) {
    if (image.complete && !image.naturalWidth) image.setAttribute('src', image.src);
  }
}
