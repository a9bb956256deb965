import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** A secret key of an installation. */
export interface SecretKey {
  /** Told beside what is sealed by it: the beginning of its hash, nothing that helps to guess it. */
  readonly id: string;
  readonly bytes: Buffer;
}

const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** The key that some bytes are. */
export const keyOf = (bytes: Buffer): SecretKey => ({
  id: createHash('sha256').update('simpul-kim key id').update(bytes).digest('hex').slice(0, 12),
  bytes,
});

/** A new key. */
export const newKey = (): SecretKey => keyOf(randomBytes(keyBytes));

/** Reads a key as {@link writeKey} writes it; nothing, where it is none. */
export function readKey(text: string): SecretKey | undefined {
  const bytes = Buffer.from(text, 'base64url');
  // Written again it is the same: no letter was left out, and no bits of the last one are ignored.
  return bytes.length === keyBytes && bytes.toString('base64url') === text
    ? keyOf(bytes)
    : undefined;
}

/** A key as text: 43 letters, digits, hyphens and underscores. */
export const writeKey = ({ bytes }: SecretKey): string => bytes.toString('base64url');

/** A secret for one purpose, from which neither the key nor that of another purpose can be found. */
export const secretFor = ({ bytes }: SecretKey, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', bytes, '', `simpul-kim ${purpose}`, keyBytes));

/**
 * Seals bytes (AES-256-GCM), so that they can be read only with the key, for the same purpose, and
 * in the same place.
 *
 * @param place what they belong to: sealed bytes that are moved elsewhere cannot be opened there.
 */
export function sealWith(key: SecretKey, purpose: string, place: string, bytes: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', secretFor(key, purpose), nonce);
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/**
 * Opens what {@link sealWith} sealed.
 *
 * @throws {Error} for another key, purpose or place, and for bytes that were changed.
 */
export function openWith(key: SecretKey, purpose: string, place: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(
    'aes-256-gcm',
    secretFor(key, purpose),
    sealed.subarray(0, nonceBytes),
    { authTagLength: tagBytes },
  );
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
}
