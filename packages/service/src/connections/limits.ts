/** How long, how much and how many: what one side may take of the service. */
export interface Limits {
  /** Time for the headers of a request to come. */
  readonly headersMs: number;
  /** Time for the JSON of a request to come. */
  readonly jsonMs: number;
  /** A file has the time of JSON, and this many bytes a second. */
  readonly fileBytesPerSecond: number;
  /** As many must come in each stretch of this of a file that anyone may send. */
  readonly fileStretchMs: number;
  /** Time for a whole request, whatever it is. */
  readonly requestMs: number;
  /** Time in which nothing at all moves on a connection. */
  readonly silenceMs: number;
  /** Time in which nothing of an answer is taken. */
  readonly takingMs: number;
  /** Time between one request and the next on a connection. */
  readonly idleMs: number;
  /** How often it is looked whose time has run out. */
  readonly checkMs: number;
  /** Bytes of all headers together, the address among them. */
  readonly headerBytes: number;
  readonly headers: number;
  readonly requestsPerConnection: number;
  readonly connections: number;
  /** Of these, from one address; behind a proxy, which is one address, it does not count. */
  readonly connectionsPerAddress: number;
}

/**
 * A picture comes from a village over a weak signal, so a file has minutes. A proxy keeps its
 * connections for a minute, so ours are kept a little longer: it must never send into one that is
 * just being closed. A provider's whole network may share an address, so one address may have many
 * connections, and still not all.
 */
export const defaultLimits: Limits = {
  headersMs: 10_000,
  jsonMs: 20_000,
  fileBytesPerSecond: 16_000,
  fileStretchMs: 30_000,
  requestMs: 20 * 60_000,
  silenceMs: 60_000,
  takingMs: 60_000,
  idleMs: 65_000,
  checkMs: 2_000,
  headerBytes: 16 * 1024,
  headers: 100,
  requestsPerConnection: 1_000,
  connections: 4_000,
  connectionsPerAddress: 1_000,
};
