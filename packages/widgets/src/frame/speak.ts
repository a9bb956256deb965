/** How high a frame page is, in pixels: a message to the page around it. */
export interface HeightMessage {
  readonly type: 'kim-height';
  readonly value: number;
}

/** Asks a frame page for its height: it may have said it before anybody listened. */
export interface HelloMessage {
  readonly type: 'kim-hello';
}

/** What WordPress has given this frame, to know its messages by. */
const secretOf = (hash: string) => /[#?&]secret=(\w+)/.exec(hash)?.[1];

/** A link that the page around may open: one of ours, pressed as it is. */
function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return undefined;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  return link?.host === location.host ? link : undefined;
}

/**
 * Tells the page around this one how high it is, now and whenever that changes: in words of our own
 * (`HeightMessage`), and in those of WordPress, whose sandboxed frames may open no link either, but ask for
 * it. Nothing else is told, and nothing is taken but the question for it, from the page around alone.
 *
 * @see https://github.com/WordPress/WordPress/blob/master/wp-includes/js/wp-embed.js
 */
export function speak(): void {
  if (parent === window) return;
  const secret = secretOf(location.hash);
  const tell = (message: object) => parent.postMessage(message, '*');
  const tellHeight = () => {
    const value = document.documentElement.offsetHeight;
    tell({ type: 'kim-height', value } satisfies HeightMessage);
    if (secret) tell({ message: 'height', value, secret });
  };
  // WordPress clips a frame until it has told its height, and browsers do not lay out for observers what is clipped.
  tellHeight();
  new ResizeObserver(tellHeight).observe(document.documentElement);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const { type, message } = (data ?? {}) as { type?: unknown; message?: unknown };
    if (source === parent && (type === 'kim-hello' || message === 'ready')) tellHeight();
  });
  if (!secret) return;
  addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link) return;
    event.preventDefault();
    tell({ message: 'link', value: link.href, secret });
  });
}
