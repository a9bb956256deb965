import type { GroupSummary } from '@simpul-kim/sdk';

/**
 * A person opens a KIM. Bubbles out of the element; `preventDefault()` keeps its profile from being
 * shown in a dialog, so that a page can show it its own way.
 */
export class KimGroupOpenEvent extends Event {
  readonly group: GroupSummary;

  constructor(group: GroupSummary) {
    super('kim-group-open', { bubbles: true, composed: true, cancelable: true });
    this.group = group;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kim-group-open': KimGroupOpenEvent;
  }
}
