import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseStringPromise } from 'xml2js';
import { forms } from './forms.ts';

/** Reads XML by a parser that has nothing to do with what wrote it, and that is strict. */
const read = async (text: string) =>
  (await parseStringPromise(text, { explicitArray: false })) as Record<string, unknown>;

const described = async (description: string) => {
  const xml = forms.xml.write('service_requests', [{ service_request_id: '1', description }]);
  const { service_requests: root } = await read(xml);
  const { request } = root as { request: { description: string } };
  return request.description;
};

describe('XML', () => {
  it('begins with its declaration, and has elements for items of lists', () => {
    const xml = forms.xml.write('discovery', {
      endpoints: [{ url: 'https://kim.example.test', formats: ['text/xml', 'application/json'] }],
    });
    assert.match(xml, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<discovery>/);
    const endpoint = [
      '<url>https://kim.example.test</url>',
      '<formats><format>text/xml</format><format>application/json</format></formats>',
    ].join('');
    assert.equal(
      xml.replaceAll(/\n\s*/g, ''),
      `<?xml version="1.0" encoding="utf-8"?><discovery><endpoints><endpoint>${endpoint}</endpoint></endpoints></discovery>`,
    );
  });

  it('has an empty element for what is not there, and an empty root for an empty list', async () => {
    const one = forms.xml.write('service_requests', [{ lat: null, status: 'open' }]);
    assert.match(one, /<lat><\/lat>/);
    const { service_requests: none } = await read(forms.xml.write('service_requests', []));
    assert.equal(String(none).trim(), '');
  });

  for (const hostile of [
    '</description></request><request><status>closed</status>',
    'Kabar ]]> aneh',
    '<![CDATA[ <b>tebal</b> ]]>',
    '<!-- tersembunyi -->',
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
    '&lt;sudah&gt; &amp; &quot;lolos&quot; &#0; &#x1F;',
    `"petik" 'tunggal'`,
    'baris\nkedua\tdan 🏝️ emoji',
  ]) {
    it(`holds ${JSON.stringify(hostile)} as the text that it is`, async () => {
      assert.equal(await described(hostile), hostile);
    });
  }

  it('leaves out control characters, which it cannot hold', async () => {
    assert.equal(await described('a\u0000b\u0007c\u001bd\u007fe\ufffef'), 'abcdef');
  });

  it('can be read whatever the text is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        await described(text);
      }),
    );
  });
});

describe('JSON', () => {
  it('leaves out the root, as the Spark convention has it', () => {
    assert.deepEqual(JSON.parse(forms.json.write('errors', [{ code: 404, description: 'x' }])), [
      { code: 404, description: 'x' },
    ]);
  });
});
