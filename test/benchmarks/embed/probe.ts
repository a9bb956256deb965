/** What is watched in every page and frame of a visit, from before its first script. */

export interface Watch {
  /** Where the first item is: selectors, each in the shadow root of what the one before has found. */
  readonly selectors: readonly string[];
  /** A text in it. */
  readonly text: string;
}

/** What a page or frame has seen. */
export interface Watched {
  /** Sum of its layout shifts. */
  shift: number;
  /** What stood between tasks and others beyond 50 ms each, in milliseconds. */
  blocked: number;
  /** Which elements moved. */
  moved: string[];
}

declare global {
  var kimWatched: Watched | undefined;
  /** Tells when the first item was seen, in milliseconds since 1970. */
  var kimSeen: ((at: number) => void) | undefined;
}

/** Runs in the page, so it takes nothing from here. */
export function watch({ selectors, text }: Watch): void {
  const watched: Watched = { shift: 0, blocked: 0, moved: [] };
  globalThis.kimWatched = watched;

  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as Shift[]) {
      watched.shift += value;
      watched.moved.push(...sources.map(({ node }) => node?.nodeName ?? '?'));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });

  function isShown(): boolean {
    let root: ParentNode | null = document;
    let found: Element | null = null;
    for (const selector of selectors) {
      found = root?.querySelector(selector) ?? null;
      root = found?.shadowRoot ?? null;
    }
    return Boolean(
      found?.textContent.includes(text) &&
      found.getBoundingClientRect().height > 0 &&
      found.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
  }

  requestAnimationFrame(function look() {
    if (!isShown()) {
      requestAnimationFrame(look);
      return;
    }
    // This frame has it; the next task comes when it is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => globalThis.kimSeen?.(performance.timeOrigin + performance.now());
    port2.postMessage(0);
  });
}
