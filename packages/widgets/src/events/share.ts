/** What is shared: an address, what is behind it, and a sentence about it. */
export interface Shared {
  readonly title: string;
  readonly url: string;
  readonly text?: string;
}

/**
 * A person asks to share something. Bubbles out of the element; `preventDefault()` leaves it to the page
 * to share it its own way.
 */
export class KimShareEvent extends Event {
  readonly shared: Shared;

  constructor(shared: Shared) {
    super('kim-share', { bubbles: true, composed: true, cancelable: true });
    this.shared = shared;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kim-share': KimShareEvent;
  }
}
