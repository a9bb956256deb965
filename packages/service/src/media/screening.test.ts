import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import { faultOf, maxUnpacked, stepBytes } from './screening.ts';

const size = 4 * 1024 * 1024;
const filled = (text: string) => Buffer.alloc(size, text);
const objectStream = (bytes: Buffer) =>
  Buffer.concat([
    Buffer.from('3 0 obj <</Type /ObjStm /Filter /FlateDecode>>\nstream\n'),
    bytes,
    Buffer.from('\nendstream\n'),
  ]);

/** How much was looked at for a verdict, and how much at most in one step. */
async function workFor(file: Buffer) {
  let [all, longest] = [0, 0];
  const fault = await faultOf(file, (bytes) => {
    all += bytes;
    longest = Math.max(longest, bytes);
  });
  return { fault, all, longest };
}

describe('looking through a PDF', () => {
  for (const [what, file] of [
    ['slashes', filled('/')],
    ['names as numbers', filled('/#4a#61#76#61')],
    ['numbers without an end', filled('#41')],
    ['words that begin no stream', filled('stream')],
    ['white space before such words', filled('>>                    stream ')],
    ['openings of dictionaries', filled('1 0 obj <</Type ')],
  ] as const) {
    it(`takes short steps, and looks at each byte a few times at most, where it is full of ${what}`, async () => {
      const { fault, all, longest } = await workFor(file);
      assert.equal(fault, undefined);
      assert.ok(longest <= stepBytes);
      assert.ok(all <= 16 * size, `${all} bytes of ${size}`);
    });
  }

  it('takes short steps through what it unpacks', async () => {
    const { longest, fault } = await workFor(objectStream(deflateSync(filled('/'))));
    assert.equal(fault, undefined);
    assert.ok(longest <= stepBytes);
  });

  for (const at of [65_535, 65_536 - 3, 65_536 - 30, 2 * 65_536 - 1, 3 * 65_536 + 5]) {
    it(`finds a name wherever a window ends that was unpacked: at ${at}`, async () => {
      const objects = (name: string) =>
        objectStream(deflateSync(Buffer.concat([Buffer.alloc(at, ' '), Buffer.from(name)])));
      assert.equal(await faultOf(objects('/#4a#61#76#61#53#63#72#69#70#74 ')), 'active');
      assert.equal(await faultOf(objects('/JS')), 'active');
      assert.equal(await faultOf(objects('/JSON ')), undefined);
    });
  }

  it('finds what was packed before a stream breaks off, as a reader does', async () => {
    const packed = deflateSync(Buffer.from(`/JavaScript ${'x'.repeat(1_000)}`));
    assert.equal(await faultOf(objectStream(packed.subarray(0, -6))), 'active');
  });

  it('unpacks no more than anyone needs, a little at a time', async () => {
    const bomb = (text: string) =>
      objectStream(deflateSync(Buffer.concat([Buffer.from(text), Buffer.alloc(4 * maxUnpacked)])));
    const { fault, all } = await workFor(bomb('1 0 '));
    assert.equal(fault, 'broken');
    assert.ok(all <= maxUnpacked + size, `${all} bytes`);
    // What stands at its beginning is seen before the rest is unpacked.
    assert.equal(await faultOf(bomb('/JS ')), 'active');
  });

  it('counts what is unpacked of all streams together', async () => {
    const half = objectStream(deflateSync(Buffer.alloc(maxUnpacked / 2 + 1)));
    assert.equal(await faultOf(half), undefined);
    assert.equal(await faultOf(Buffer.concat([half, half])), 'broken');
  });

  it('ends where more is packed than a book has', async () => {
    const small = objectStream(deflateSync(Buffer.from('1 0 <<>>')));
    const file = Buffer.concat(Array.from({ length: 6_000 }, () => small));
    assert.equal(await faultOf(file), 'broken');
  });

  it('ends where there are more streams than a book has', async () => {
    assert.equal(await faultOf(filled('<<>>stream endstream')), 'broken');
  });

  it('lets others have their turn', async () => {
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await faultOf(filled('/'));
    isDone = true;
    assert.ok(turns >= size / stepBytes / 2, `${turns} turns`);
  });

  for (const [fault, text] of [
    ['active', '<</S/JS>>'],
    ['active', '<</S /#4aava#53cript>>'],
    ['active', '<</S /Launch/F(x)>>'],
    ['active', '/JS'],
    ['encrypted', '<</Encrypt{5 0 R}>>'],
    [undefined, '(/JSON) /LaunchPad /EncryptMetadata /J#53ON /JS#'],
  ] as const) {
    it(`finds it ${fault ?? 'harmless'}: ${text}`, async () => {
      assert.equal(await faultOf(Buffer.from(text)), fault);
    });
  }

  it('finds a name that begins where a step ends', async () => {
    const file = Buffer.concat([Buffer.alloc(stepBytes - 3, ' '), Buffer.from('/JavaScript ')]);
    assert.equal(await faultOf(file), 'active');
  });
});
