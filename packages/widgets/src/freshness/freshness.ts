/** How new data are, said in words that keep pace; and what is new since, offered without moving anything. */
import { html, render } from 'lit';
import type { KimElement } from '../base/kim-element.ts';
import { isKimError } from '@simpul-kim/sdk';
import { isPassing, type DataState, type LiveData } from '../base/live-data.ts';
import { freshnessStyles } from './freshness.styles.ts';
import { freshnessTerms } from './freshness.terms.ts';

const minute = 60_000;
/** How often it is asked for what is new. */
const period = 5 * minute;

/** What is asked of an element that is kept fresh. */
export type FreshHost = Pick<
  KimElement,
  'adopt' | 'isConnected' | 'language' | 'renderRoot' | 'requestUpdate' | 'updateComplete'
> & {
  /** Whether what is new cannot wait to be asked for, as a warning cannot: it is shown at once. */
  readonly isUrgent?: boolean;
};

/** An element whose data are kept fresh, and when it was last asked for new ones. */
interface Kept {
  readonly element: FreshHost;
  readonly data: LiveData<unknown>;
  askedAt: number;
}

const keptOnes = new Map<LiveData<unknown>, Kept>();
const formats = new Map<string, Intl.RelativeTimeFormat>();

/** How long ago a moment was, in the largest unit that fits: `5 menit yang lalu`. */
export function ago(at: number, now: number, locale: string): string {
  const tag = locale === 'en' ? 'en-GB' : 'id-ID';
  let format = formats.get(tag);
  if (!format) formats.set(tag, (format = new Intl.RelativeTimeFormat(tag)));
  const minutes = Math.max(0, Math.round((now - at) / minute));
  if (minutes < 60) return format.format(-minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 24 ? format.format(-hours, 'hour') : format.format(-Math.round(hours / 24), 'day');
}

/** The items of a page of a list, by what is known of it: it may be no list at all. */
const itemsOf = (data: unknown): readonly { readonly id?: unknown }[] => {
  const items = (data as { readonly data?: unknown } | null)?.data;
  return Array.isArray(items) ? (items as { readonly id?: unknown }[]) : [];
};

/** How many items of a list, newest first, stand before all that are known. */
export function countNew(before: unknown, after: unknown): number {
  const known = new Set(itemsOf(before).map(({ id }) => id));
  const items = itemsOf(after);
  const first = items.findIndex(({ id }) => known.has(id));
  return first < 0 ? items.length : first;
}

const isSaving = () =>
  Boolean(
    (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData,
  );

/** Whether data could not be had, or no newer ones, for a reason that may be over by now. */
function hasFailed(state: DataState<unknown>): boolean {
  const error = 'error' in state ? state.error : undefined;
  return error !== undefined && isPassing(error);
}

/** Until when the service wants to be left alone, in milliseconds since 1970. */
const restsUntil = (state: DataState<unknown>): number => {
  const error = 'error' in state ? state.error : undefined;
  return (isKimError(error) && error.retryAt?.getTime()) || 0;
};

/** Offers what is new, over the top of the list; what is being read stays where it is. */
function offer({ element, data }: Kept, fresh: unknown, count: number): void {
  const { renderRoot } = element;
  const list = renderRoot.querySelector('.items');
  if (!list) return;
  element.adopt(freshnessStyles);
  const said = freshnessTerms(element.language).fresh(count);
  renderRoot.querySelector('.fresh')?.remove();
  const place = document.createElement('div');
  place.className = 'fresh';
  place.setAttribute('role', 'status');
  const shows = async () => {
    place.remove();
    data.show(fresh);
    await element.updateComplete;
    // The button is gone; who pressed it goes on at the first of what is new.
    renderRoot.querySelector('.item')?.querySelector<HTMLElement>('a, button')?.focus();
  };
  list.before(place);
  render(html`<button type="button" part="fresh" @click=${shows}>${said}</button>`, place);
}

/** Whether someone has loaded more of a list, or is at one of its items: what is new would take them away. */
const isBeingRead = ({ renderRoot }: FreshHost, shown: unknown): boolean =>
  renderRoot.querySelectorAll('.item').length > itemsOf(shown).length ||
  renderRoot.querySelector('.item :focus') !== null;

async function ask(kept: Kept, now: number): Promise<void> {
  const { data } = kept;
  const { state } = data;
  kept.askedAt = now;
  try {
    const fresh = await data.peek?.(new AbortController().signal);
    // What was asked for has changed meanwhile.
    if (data.state !== state) return;
    const shown = 'data' in state ? state.data : undefined;
    const count = shown ? countNew(shown, fresh) : 0;
    const isOther = JSON.stringify(itemsOf(fresh)) !== JSON.stringify(itemsOf(shown));
    const { isUrgent } = kept.element;
    const isDue = isOther || hasFailed(state);
    if (!isUrgent && (count > 0 || (isDue && isBeingRead(kept.element, shown)))) {
      offer(kept, fresh, count);
    } else if (isDue) {
      // What was corrected or taken back since is so here too.
      data.show(fresh);
    } else if ('at' in state) {
      Object.assign(state, { at: now });
    }
  } catch (error) {
    // What was taken back goes; else the next time will tell.
    if (data.state === state && error instanceof Error && !isPassing(error)) void data.retry();
  }
}

/** Says again how old all data are, and asks for what is new. */
function tick(): void {
  const now = Date.now();
  for (const kept of keptOnes.values()) {
    const { element, data } = kept;
    const { state } = data;
    if (!element.isConnected) {
      keptOnes.delete(data);
      continue;
    }
    // What is offered is there already, for whoever wants it.
    const isOffered = element.renderRoot.querySelector('.fresh') !== null;
    if (hasFailed(state) && now >= restsUntil(state) && !isOffered) void ask(kept, now);
    if (state.status !== 'ready') continue;
    data.age = freshnessTerms(element.language).updated(ago(state.at, now, element.language));
    element.requestUpdate();
    const isDue = now - Math.max(kept.askedAt, state.at) >= period;
    const isWanted = element.isUrgent || (itemsOf(state.data).length > 0 && !isSaving());
    if (isDue && isWanted) void ask(kept, now);
  }
  if (keptOnes.size === 0) stop();
}

/** One clock for all elements of the page; it rests while nobody sees the page. */
let timer: ReturnType<typeof setInterval> | undefined;

function stop(): void {
  clearInterval(timer);
  timer = undefined;
}

function start(): void {
  stop();
  if (document.visibilityState !== 'visible' || keptOnes.size === 0) return;
  tick();
  timer = setInterval(tick, minute);
}

document.addEventListener('visibilitychange', start);
addEventListener('online', start);

/** Keeps the data of an element fresh for as long as it is on the page. */
export function keepFresh(element: FreshHost, data: LiveData<unknown>): void {
  // One that was only moved is kept already.
  if (!keptOnes.has(data)) keptOnes.set(data, { element, data, askedAt: 0 });
  start();
}
