import type { OutboxItem } from '@simpul-kim/sdk/outbox.js';

/**
 * Something that a person sends has changed its state. Nothing of what was written is in it, nor the
 * tracking code, nor who sent it. Does not bubble.
 */
export class KimAspirationEvent extends Event {
  /** `gone`: it was cancelled, or its code was kept elsewhere. */
  readonly state: OutboxItem['state'] | 'gone';
  /** Whether it is kept on the device; if not, it is lost when the page is closed before it is sent. */
  readonly kept: boolean;

  constructor(state: OutboxItem['state'] | 'gone', kept: boolean) {
    super('kim-aspiration');
    this.state = state;
    this.kept = kept;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kim-aspiration': KimAspirationEvent;
  }
}
