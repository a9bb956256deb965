import { Agenda } from './agenda.ts';

/** How a line is. */
export interface LineSpeed {
  /** Bits a second, in each direction, for all connections together. */
  readonly rate: number;
  /** Milliseconds there and back. */
  readonly latency: number;
}

/** What an Ethernet frame carries of a connection, and what it costs besides (IP and TCP). */
const segment = 1448;
const overhead = 52;
/** Segments that a connection sends before it has heard of any (RFC 6928). */
const firstWindow = 10;
/** How late a timer may be, in milliseconds, without the line standing idle meanwhile. */
const lateness = 5;

/** One direction of a connection: bytes that wait for the line, and who is given them at its other end. */
export class Flow {
  readonly waiting: Buffer[] = [];
  /** Bytes that may be under way without word of them; grows with each that arrives (slow start). */
  window = firstWindow * segment;
  underWay = 0;
  readonly take: (bytes: Buffer) => void;
  readonly end: () => void;
  isEnding = false;

  constructor(take: (bytes: Buffer) => void, end: () => void) {
    this.take = take;
    this.end = end;
  }

  get bytesWaiting(): number {
    return this.waiting.reduce((sum, { length }) => sum + length, 0);
  }
}

/** One direction of a line: its connections take turns, a segment each. */
export class Direction {
  readonly #speed: LineSpeed;
  readonly #flows: Flow[] = [];
  readonly #departures = new Agenda();
  readonly #arrivals = new Agenda();
  readonly #words = new Agenda();
  #freeAt = 0;
  #isDeparting = false;
  /** All that went over it, in bytes. */
  bytes = 0;

  constructor(speed: LineSpeed) {
    this.#speed = speed;
  }

  send(flow: Flow, bytes: Buffer): void {
    for (let at = 0; at < bytes.length; at += segment) {
      flow.waiting.push(bytes.subarray(at, at + segment));
    }
    if (!this.#flows.includes(flow)) this.#flows.push(flow);
    this.#go();
  }

  /** Ends a flow behind what was sent. */
  end(flow: Flow): void {
    flow.isEnding = true;
    if (flow.waiting.length === 0) this.#endAfterAll(flow);
  }

  #endAfterAll(flow: Flow): void {
    const arrival = Math.max(this.#freeAt, performance.now()) + this.#speed.latency / 2;
    this.#arrivals.plan(arrival, () => flow.end());
  }

  #go(): void {
    if (this.#isDeparting) return;
    const turn = this.#flows.findIndex(
      ({ waiting, underWay, window }) => underWay + waiting[0]!.length <= window,
    );
    if (turn < 0) return;
    const [flow] = this.#flows.splice(turn, 1) as [Flow];
    const bytes = flow.waiting.shift()!;
    const onLine = bytes.length + overhead;
    this.#freeAt =
      Math.max(this.#freeAt, performance.now() - lateness) + (onLine * 8000) / this.#speed.rate;
    this.bytes += onLine;
    flow.underWay += bytes.length;
    if (flow.waiting.length > 0) this.#flows.push(flow);
    const { latency } = this.#speed;
    this.#arrivals.plan(this.#freeAt + latency / 2, () => flow.take(bytes));
    this.#words.plan(this.#freeAt + latency, () => {
      flow.underWay -= bytes.length;
      flow.window += bytes.length;
      this.#go();
    });
    if (flow.isEnding && flow.waiting.length === 0) this.#endAfterAll(flow);
    this.#isDeparting = true;
    this.#departures.plan(this.#freeAt, () => {
      this.#isDeparting = false;
      this.#go();
    });
  }
}
