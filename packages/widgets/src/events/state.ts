/** An element has data to show: new from the service, or the last good from this device. */
export class KimLoadEvent extends Event {
  /** How many items are shown. */
  readonly count: number;
  /** Whether they are from before, while newer ones are awaited. */
  readonly stale: boolean;

  constructor(count: number, stale: boolean) {
    super('kim-load');
    this.count = count;
    this.stale = stale;
  }
}

/** An element could not read its data. */
export class KimErrorEvent extends Event {
  readonly error: Error;

  constructor(error: Error) {
    super('kim-error');
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kim-load': KimLoadEvent;
    'kim-error': KimErrorEvent;
  }
}
