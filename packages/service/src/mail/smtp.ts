import { createTransport, type SMTPTransportOptions } from 'nodemailer';
import type { MailText } from './message.ts';

/** A server that takes mail, and in whose name. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte on; else it is begun where the server offers it. */
  readonly secure: boolean;
  readonly credentials: { readonly user: string; readonly pass: string } | undefined;
  /** Address of the sender. */
  readonly from: string;
}

/** A mail on its way to an office. */
export interface Letter extends MailText {
  /** The same for each attempt, so that a mail that came twice is known as one. */
  readonly id: string;
  readonly to: readonly { readonly name: string; readonly address: string }[];
}

/** Why a mail did not go, without the words of the server, which may repeat addresses. */
export class SendError extends Error {
  /** Name of the fault, and the answer of the server if there was one: `EENVELOPE 550`. */
  readonly code: string;
  /** Whether it was the server that could not be used, and so nothing else can be sent either. */
  readonly ofServer: boolean;

  constructor(code: string, ofServer: boolean) {
    super(`the mail was not sent (${code})`);
    this.code = code;
    this.ofServer = ofServer;
  }
}

/** Sends mail. */
export interface Smtp {
  /**
   * @returns how many of those it is for were refused, where others were not.
   * @throws {SendError}
   */
  send(letter: Letter): Promise<number>;
  /** @throws {SendError} where the server does not answer, or does not let us in. */
  verify(): Promise<void>;
}

const waitMs = 10_000;
/** The most that one mail may take; a lease must be longer. */
export const longestSendMs = 60_000;

const isLoopback = (host: string) => /^(localhost|127(\.\d+){3}|::1)$/.test(host);

/** Faults with one mail, and not with the server. */
const ofOneMail = ['EENVELOPE', 'EMESSAGE'];

function sendError(error: unknown): SendError {
  const { code, originalCode, responseCode } = error as {
    code?: unknown;
    originalCode?: unknown;
    responseCode?: unknown;
  };
  const names = [originalCode, code].map(String);
  const name = names.find((one) => /^[A-Z][A-Z0-9_]{1,30}$/.test(one)) ?? 'EUNKNOWN';
  const answer = typeof responseCode === 'number' ? ` ${responseCode}` : '';
  return new SendError(name + answer, !ofOneMail.includes(String(code)));
}

/** Opens the way to a server. Nothing is sent before the first mail. */
export function openSmtp({ host, port, secure, credentials, from }: MailSettings): Smtp {
  const options: SMTPTransportOptions = {
    host,
    port,
    secure,
    ...(credentials ? { auth: credentials } : {}),
    // A password does not go over a network as it is.
    requireTLS: credentials !== undefined && !secure && !isLoopback(host),
    connectionTimeout: waitMs,
    greetingTimeout: waitMs,
    dnsTimeout: waitMs,
    socketTimeout: 3 * waitMs,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  };
  const transport = createTransport(options);
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    async send({ id, to, subject, text }) {
      try {
        const { rejected } = await transport.sendMail({
          from: { name: 'Simpul KIM', address: from },
          to: [...to],
          subject,
          text,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'id' },
          signal: AbortSignal.timeout(longestSendMs),
        });
        return rejected.length;
      } catch (error) {
        throw sendError(error);
      }
    },
    async verify() {
      try {
        await transport.verify();
      } catch (error) {
        throw sendError(error);
      }
    },
  };
}
