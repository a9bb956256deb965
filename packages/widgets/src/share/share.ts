/** Sharing an address: the device's own way where it has one, else a small menu under what was pressed. */
import { html, render } from 'lit';
import type { KimElement } from '../base/kim-element.ts';
import { safeUrl } from '../base/safe-url.ts';
import { KimShareEvent, type Shared } from '../events/share.ts';
import { shareStyles } from './share.styles.ts';
import { shareTerms } from './share.terms.ts';

/** How far the menu stands from what opened it, and from edges. */
const gap = 8;

const icon = (path: string) =>
  html`<svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.7"
    aria-hidden="true"
  >
    <path d=${path} />
  </svg>`;
const bubble = icon('M4 20l1.3-4.2A8 8 0 1 1 8.6 19zM9 9.5c0 3 2.5 5.5 5.5 5.5');
const sheets = icon('M9 9h10v11H9zM6 15H5V4h10v2');

/** The menu that is open on this page, if one is. */
let opened:
  { readonly opener: HTMLElement; readonly close: (isLeft?: boolean) => void } | undefined;

/**
 * Shares an address. Settles when it is shared or given up, or when the menu stands; never fails.
 *
 * @param opener the button that was pressed; the focus comes back to it.
 */
export async function share(element: KimElement, what: Shared, opener: HTMLElement): Promise<void> {
  const isOpen = opened?.opener === opener;
  opened?.close();
  const url = safeUrl(what.url);
  if (isOpen || !url || !element.dispatchEvent(new KimShareEvent(what))) return;
  try {
    // Without https, and in many browsers of computers, there is no such thing.
    if ('share' in navigator) {
      await navigator.share({ ...what, url });
      return;
    }
  } catch (error) {
    if ((error as Error).name === 'AbortError') return;
    // A frame may not be allowed to: the menu serves.
  }
  openMenu(element, { ...what, url }, opener);
}

/** The address of WhatsApp that offers to send this; halves of characters cannot be in an address. */
const whatsappUrl = ({ title, url }: Shared) =>
  `https://wa.me/?text=${encodeURIComponent(`${title}\n${url}`.replace(/\p{Surrogate}/gu, ''))}`;

/** Copies the text of a field; whether it could. Pages without https have only the old way. */
async function copy(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what there is without https
    return document.execCommand('copy');
  }
}

function openMenu(element: KimElement, what: Shared, opener: HTMLElement): void {
  element.adopt(shareStyles);
  const terms = shareTerms(element.language);
  const menu = document.createElement('div');
  menu.className = 'share-menu';
  menu.setAttribute('part', 'share-menu');
  menu.setAttribute('role', 'group');
  menu.setAttribute('aria-label', terms.share);
  menu.lang = element.language;

  const close = (isLeft?: boolean) => {
    opened = undefined;
    menu.remove();
    removeEventListener('pointerdown', closeOutside, true);
    removeEventListener('resize', closeLeft);
    if (!isLeft) opener.focus();
  };
  const closeLeft = () => {
    close(true);
  };
  const closeOutside = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(menu) && !path.includes(opener)) close(true);
  };

  const show = (told: string) => {
    render(
      html`<a href=${whatsappUrl(what)} target="_blank" rel="noopener" @click=${() => close()}
          >${bubble}${terms.byWhatsapp}</a
        >
        <button
          type="button"
          @click=${async () => {
            const field = menu.querySelector('input')!;
            const isCopied = await copy(field);
            show(isCopied ? terms.copied : terms.copyYourself);
            if (isCopied) menu.querySelector('button')!.focus();
            else field.select();
          }}
        >
          ${sheets}${terms.copy}
        </button>
        <input readonly aria-label=${terms.address} .value=${what.url} />
        <p role="status">${told}</p>`,
      menu,
    );
  };
  show('');

  menu.addEventListener('keydown', (event) => {
    const { key, shiftKey } = event;
    const stops = [...menu.querySelectorAll<HTMLElement>('a, button, input')];
    const at = stops.indexOf(event.target as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (key === 'Escape') close();
    else if (step) stops.at((at + step) % stops.length)!.focus();
    else if (key === 'Tab' && at === (shiftKey ? 0 : stops.length - 1)) {
      // On from the button, as if the menu stood beside it.
      close();
      if (!shiftKey) return;
    } else return;
    event.preventDefault();
    // A dialog around it stays.
    event.stopPropagation();
  });
  addEventListener('pointerdown', closeOutside, true);
  addEventListener('resize', closeLeft);

  const home = opener.closest('dialog') ?? element.renderRoot;
  home.append(menu);
  place(menu, opener, home instanceof Element ? home : element);
  opened = { opener, close };
  menu.querySelector('a')!.focus({ preventScroll: true });
}

/** Puts the menu under its opener, or above where there is no room, inside the edges of its home. */
function place(menu: HTMLElement, opener: HTMLElement, home: Element): void {
  const around = home.getBoundingClientRect();
  const from = opener.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const isAbove = from.bottom + gap + height > innerHeight && from.top > gap + height;
  const top = isAbove ? from.top - gap - height : from.bottom + gap;
  const left = Math.min(from.left, around.right - gap - width);
  menu.style.top = `${top - around.top - home.clientTop + home.scrollTop}px`;
  menu.style.left = `${Math.max(left - around.left, gap) - home.clientLeft + home.scrollLeft}px`;
}
