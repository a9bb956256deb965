import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey, openWith, readKey, sealWith, secretFor, writeKey } from './keys.ts';

const key = newKey();
const contact = Buffer.from('{"name":"Ibu Sari","phone":"+6281234567890"}');
const sealed = sealWith(key, 'aspiration contact', 'laporan-1', contact);

describe('what was sealed', () => {
  it('is opened by the same key, for the same purpose, in the same place', () => {
    assert.deepEqual(openWith(key, 'aspiration contact', 'laporan-1', sealed), contact);
  });

  it('shows nothing of what is in it, and is never the same twice', () => {
    assert.equal(sealed.includes('Sari'), false);
    assert.notDeepEqual(sealWith(key, 'aspiration contact', 'laporan-1', contact), sealed);
  });

  it('may be nothing at all, or as large as a photo', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(3_000_000, 7)]) {
      assert.deepEqual(openWith(key, 'x', 'y', sealWith(key, 'x', 'y', bytes)), bytes);
    }
  });

  for (const [what, other] of [
    ['another key', () => openWith(newKey(), 'aspiration contact', 'laporan-1', sealed)],
    ['another purpose', () => openWith(key, 'aspiration attachment', 'laporan-1', sealed)],
    ['another place', () => openWith(key, 'aspiration contact', 'laporan-2', sealed)],
  ] as const) {
    it(`is not opened by ${what}`, () => assert.throws(other));
  }

  it('is not opened once a byte was changed, or the end is gone', () => {
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      assert.throws(() => openWith(key, 'aspiration contact', 'laporan-1', changed), `byte ${at}`);
    }
    for (const length of [0, 5, 12, 28, sealed.length - 1]) {
      assert.throws(() =>
        openWith(key, 'aspiration contact', 'laporan-1', sealed.subarray(0, length)),
      );
    }
  });
});

describe('a key', () => {
  it('is written as text, and read again', () => {
    const text = writeKey(key);
    assert.match(text, /^[\w-]{43}$/);
    assert.deepEqual(readKey(text), key);
  });

  it('is not read from what is none', () => {
    for (const text of ['', 'kunci', `${writeKey(key)}=`, writeKey(key).slice(1), ' '.repeat(43)]) {
      assert.equal(readKey(text), undefined);
    }
  });

  it('has an id that tells keys apart, and nothing of them', () => {
    assert.match(key.id, /^[\da-f]{12}$/);
    assert.equal(key.bytes.toString('hex').includes(key.id), false);
    assert.notEqual(newKey().id, key.id);
  });

  it('gives another secret for each purpose, and each time the same', () => {
    assert.deepEqual(secretFor(key, 'tracking codes'), secretFor(key, 'tracking codes'));
    assert.notDeepEqual(secretFor(key, 'tracking codes'), secretFor(key, 'attachment links'));
    assert.notDeepEqual(secretFor(key, 'tracking codes'), secretFor(newKey(), 'tracking codes'));
  });
});
