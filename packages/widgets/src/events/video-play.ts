import type { Group } from '@simpul-kim/sdk';

/**
 * A person asks for the profile video of a KIM. Bubbles out of the element; `preventDefault()` keeps it
 * from being played there, so that a page can show it its own way.
 */
export class KimVideoPlayEvent extends Event {
  readonly group: Group;

  constructor(group: Group) {
    super('kim-video-play', { bubbles: true, composed: true, cancelable: true });
    this.group = group;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kim-video-play': KimVideoPlayEvent;
  }
}
