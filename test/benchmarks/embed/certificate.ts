/** A certificate for a browser that is told to believe its key. It names no hosts, so that none share a connection. */
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

/** What a TLS server shows. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** By which Chromium knows the key: `--ignore-certificate-errors-spki-list`. */
  readonly fingerprint: string;
}

/** A value in DER: its tag, its length, what is in it. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const bits = (content: Buffer) => der(0x03, Buffer.from([0]), content);
const ecdsaWithSha256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
const commonName = Buffer.from('550403', 'hex');
const name = (text: string) =>
  sequence(der(0x31, sequence(der(0x06, commonName), der(0x0c, Buffer.from(text)))));
const moment = (text: string) => der(0x17, Buffer.from(text));

const spkiOf = (key: KeyObject) => key.export({ type: 'spki', format: 'der' });

/** Makes one, with a key of its own. */
export function makeCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = spkiOf(publicKey);
  const body = sequence(
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name('benchmark'),
    sequence(moment('200101000000Z'), moment('491231235959Z')),
    name('benchmark'),
    spki,
  );
  const whole = sequence(body, ecdsaWithSha256, bits(sign('sha256', body, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
}
