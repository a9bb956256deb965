import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maxAttachmentDocumentBytes } from '@simpul-kim/contract';
import sharp from 'sharp';
import { Refusal } from '../problems/index.ts';
import { makePrivate } from './private.ts';
import { inTurn, readAtOnce } from './turns.ts';

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
const small = await photo(64, 48);
const large = await photo(5_000, 5_000);

/** What a file is refused with. */
const refusalOf = async (made: Promise<unknown>): Promise<Refusal> => {
  const error: unknown = await made.then(
    () => assert.fail('it was taken'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof Refusal, String(error));
  return error;
};

describe('files of those without an account', () => {
  it('wait while those of the desk have all turns', async () => {
    const gate = Promise.withResolvers<unknown>();
    const desk = Array.from({ length: readAtOnce }, () => inTurn(() => gate.promise));
    let isMade = false;
    const made = makePrivate(small).then(() => (isMade = true));
    await sharp(small).metadata();
    assert.equal(isMade, false);
    gate.resolve(undefined);
    await Promise.all([...desk, made]);
    assert.equal(isMade, true);
  });

  it('that come in a crowd take one turn at a time, and the last are told when to come again', async () => {
    const crowd = Array.from({ length: 16 }, () => makePrivate(small));
    // Nobody at the desk is turned away meanwhile.
    const desk = Array.from({ length: 6 }, () => inTurn(async () => 'done'));
    const made = await Promise.allSettled(crowd);
    assert.equal(made.filter(({ status }) => status === 'fulfilled').length, 9);
    const away = await refusalOf(crowd.at(-1)!);
    assert.equal(away.code, 'unavailable');
    assert.ok(away.options.retryAfterSeconds! > 0);
    assert.equal((await Promise.all(desk)).length, 6);
  });

  for (const [what, file, rule, sentence] of [
    ['a picture of 25 megapixels', large, 'pixels', /paling banyak 24 megapiksel/],
    [
      'a PDF of more than 4 MB',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(maxAttachmentDocumentBytes)]),
      'size',
      /paling besar 4 MB/,
    ],
  ] as const) {
    it(`may not be ${what}, and say so`, async () => {
      const { code, options } = await refusalOf(makePrivate(file));
      assert.deepEqual([code, options.errors?.[0]?.rule], ['unusable', rule]);
      assert.match(options.errors![0]!.message.id, sentence);
    });
  }
});
