/** The alerts of a region on top of what an element shows, so that nothing moves when they come. */
import { css } from 'lit';
import '../define/announcement.ts';
import type { KimElement } from '../base/kim-element.ts';
import type { KimLoadEvent } from '../events/state.ts';

const alertStyles = css`
  kim-announcement {
    margin-block-end: 14px;
  }
`;

/** What has alerts above its list. */
type AlertHost = KimElement & {
  /** `pinned`, where they are wanted. */
  readonly alerts: string;
  /** Whether the list waits for them. */
  isHeld: boolean;
};

/**
 * Puts the alerts of an element's region on top of it. They are unseen until they have been answered: then
 * they show together with the list, which is held no longer. Where they come later than that, they wait
 * until their place is out of sight, or the list is another one.
 */
export function attach(element: AlertHost): void {
  element.adopt(alertStyles);
  const alerts = document.createElement('kim-announcement');
  alerts.kind = 'alert';
  alerts.hidden = true;

  const follow = () => {
    const { region, baseUrl, locale, headingLevel } = element;
    Object.assign(alerts, { region, baseUrl, locale, headingLevel });
    if (element.alerts !== 'pinned') alerts.hidden = true;
  };
  element.addController({ hostUpdated: follow });
  follow();

  const show = () => {
    alerts.hidden = false;
    removeEventListener('scroll', showUnseen, true);
    element.removeEventListener('kim-load', show);
  };
  const showUnseen = () => {
    const before = element.getBoundingClientRect();
    if (before.top >= 0 && before.top < innerHeight) return;
    show();
    const { bottom } = element.getBoundingClientRect();
    // What is read below its place stays where it is.
    if (before.top < 0) scrollBy(0, bottom - before.bottom);
  };

  alerts.addEventListener('kim-load', (event: KimLoadEvent) => {
    if (event.stale) return;
    const isInTime = element.isHeld;
    element.isHeld = false;
    if (event.count === 0 || !alerts.hidden) return;
    if (isInTime) show();
    else {
      addEventListener('scroll', showUnseen, { capture: true, passive: true });
      element.addEventListener('kim-load', show);
      void alerts.updateComplete.then(showUnseen);
    }
  });
  alerts.addEventListener('kim-error', () => {
    element.isHeld = false;
  });
  // Before all that the element itself looks after.
  element.renderRoot.querySelector('section')!.prepend(alerts);
}
