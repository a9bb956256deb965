import type { MarketplaceLink, Product } from '@simpul-kim/sdk';

/** Where something is ordered. */
export type OrderChannel = 'whatsapp' | MarketplaceLink['marketplace'];

/**
 * A person goes to order, or to ask a business. Bubbles out of the element; `preventDefault()` keeps
 * the browser from following the link.
 */
export class KimOrderEvent extends Event {
  readonly channel: OrderChannel;
  readonly business: Product['business'];
  /** What is ordered; nothing where the business itself is asked. */
  readonly product: Product | undefined;

  constructor(channel: OrderChannel, business: Product['business'], product: Product | undefined) {
    super('kim-order', { bubbles: true, composed: true, cancelable: true });
    this.channel = channel;
    this.business = business;
    this.product = product;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kim-order': KimOrderEvent;
  }
}
