import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailSettings } from '../mail/index.ts';
import { afterwards } from './given.ts';

/** A mail as the server was given it. */
export interface Received {
  /** To whom it goes, whatever its head says. */
  readonly to: readonly string[];
  /** Head and body as they came. */
  readonly raw: string;
  /** A field of its head, unfolded; nothing where there is none. */
  head(name: string): string | undefined;
  /** Its words, white space as one space. */
  readonly words: string;
}

/** A real SMTP server that a test can stop, and have refuse. */
export interface OwnSmtp {
  readonly settings: MailSettings;
  /** Those that were accepted, in order. */
  readonly received: readonly Received[];
  /** What each message meets when it has come; throws a {@link refusal} to have it refused. */
  onMessage: (message: Received) => Promise<void> | void;
  /** Addresses that it does not know. */
  readonly unknown: Set<string>;
  stop(): Promise<void>;
  /** Begins again on the same port. */
  start(): Promise<void>;
}

/** What the server answers with, in place of taking a mail. */
export const refusal = (responseCode: number): Error =>
  Object.assign(new Error('Rahasia server <diskominfo@ppu.contoh.test>'), { responseCode });

function read(raw: string, to: readonly string[]): Received {
  const end = raw.indexOf('\r\n\r\n');
  const fields = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const head = (name: string) => {
    const prefix = `${name.toLowerCase()}: `;
    const field = fields.find((line) => line.toLowerCase().startsWith(prefix));
    return field?.slice(prefix.length);
  };
  const body = raw.slice(end);
  const isQuoted = head('content-transfer-encoding') === 'quoted-printable';
  const plain = isQuoted
    ? Buffer.from(
        body
          .replaceAll('=\r\n', '')
          .replaceAll(/=([\dA-F]{2})/g, (_, hex: string) =>
            String.fromCharCode(Number.parseInt(hex, 16)),
          ),
        'latin1',
      ).toString('utf8')
    : body;
  return { to, raw, head, words: plain.replaceAll(/\s+/g, ' ').trim() };
}

/** A server that takes mail; with `credentials`, from who has them alone. */
export async function givenSmtp(credentials?: MailSettings['credentials']): Promise<OwnSmtp> {
  const received: Received[] = [];
  const unknown = new Set<string>();
  const options: SMTPServerOptions = {
    disabledCommands: credentials ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
    allowInsecureAuth: true,
    closeTimeout: 10,
    onAuth: ({ username, password }, _, done) =>
      username === credentials?.user && password === credentials?.pass
        ? done(null, { user: username })
        : done(refusal(535)),
    onRcptTo: ({ address }, _, done) => (unknown.has(address) ? done(refusal(550)) : done()),
    onData(stream, { envelope }, done) {
      let raw = '';
      stream.setEncoding('utf8').on('data', (text: string) => (raw += text));
      stream.on('end', () => {
        const message = read(
          raw,
          envelope.rcptTo.map(({ address }) => address),
        );
        Promise.resolve(message)
          .then((one) => own.onMessage(one))
          .then(
            () => {
              received.push(message);
              done();
            },
            (error: unknown) => done(error as Error),
          );
      });
    },
  };
  let server: SMTPServer | undefined;
  const listen = async (port: number) => {
    const next = new SMTPServer(options);
    // A client that is gone is no fault of a test.
    next.on('error', () => {});
    await new Promise<void>((resolve) => next.listen(port, '127.0.0.1', () => resolve()));
    server = next;
    return (next.server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const own: OwnSmtp = {
    settings: {
      host: '127.0.0.1',
      port,
      secure: false,
      credentials,
      from: 'kim@layanan.contoh.test',
    },
    received,
    onMessage() {},
    unknown,
    async stop() {
      const last = server;
      server = undefined;
      if (last) await new Promise<void>((resolve) => last.close(() => resolve()));
    },
    async start() {
      await listen(port);
    },
  };
  afterwards(() => own.stop());
  return own;
}
