/** What the aspiration form and status know by themselves, beside what the contract and the service say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AspirationDraft,
  AspirationPlace,
  maxAttachmentBytes,
  maxAttachmentDocumentBytes,
  maxAttachments,
  ReporterContact,
} from '@simpul-kim/contract';
import fc from 'fast-check';
import { Value } from 'typebox/value';
import { codeFrom, readCode } from '../packages/service/src/aspirations/code.ts';
import {
  emptyDraft,
  faultsOf,
  fewest,
  limits,
  type Area,
  type Draft,
} from '../packages/widgets/src/aspiration-form/draft.ts';
import { mostFiles } from '../packages/widgets/src/aspiration-form/writing.ts';
import { contentOf, draftOf, fieldOf } from '../packages/widgets/src/sending/content.ts';
import { kindOf } from '../packages/service/src/media/kind.ts';
import { isReadable, largest } from '../packages/widgets/src/sending/photos.ts';
import { codeIn, grouped } from '../packages/widgets/src/tracking/code.ts';

const area = {
  code: '64.09.02.2004',
  name: 'Bangun Mulya',
  kind: 'desa',
  level: 'village',
  ancestors: [],
  timeZone: 'Asia/Makassar',
} satisfies Area;
const draft = {
  ...emptyDraft,
  type: 'complaint',
  topic: 'infrastructure',
  title: 'Lampu jalan padam',
  text: 'Lampu di depan balai desa padam.',
  area,
  who: 'anonymous',
} satisfies Draft;
const at = new Date('2026-11-25T00:30:00Z');
const content = (change: object) => contentOf({ ...draft, ...change }, '2026-11-25', at, 'Lokasi');

describe('the limits of the form', () => {
  it('are those of the contract', () => {
    const most = (schema: object) => (schema as { maxLength: number }).maxLength;
    const { title, text } = AspirationDraft.properties;
    const { name, phone, email } = ReporterContact.properties;
    assert.deepEqual(
      { ...limits, text: limits.text + limits.place + '\n\nLokasi: '.length <= most(text) },
      {
        title: most(title),
        text: true,
        place: most(AspirationPlace.properties.note),
        name: most(name),
        phone: most(phone),
        email: most(email),
      },
    );
    assert.equal(fewest, (text as { minLength?: number }).minLength);
    assert.equal(mostFiles, maxAttachments);
    assert.deepEqual(largest, {
      picture: maxAttachmentBytes,
      document: maxAttachmentDocumentBytes,
    });
  });
});

describe('a file', () => {
  const isTaken = (bytes: Buffer) => {
    try {
      return Boolean(kindOf(bytes));
    } catch {
      return false;
    }
  };
  const beginnings = [
    ...[
      '\xff\xd8\xff',
      '\x89PNG\r\n\x1a\n',
      'RIFF\0\0\0\0WEBP',
      'RIFF\0\n\0\0WAVE',
      'GIF87a',
      'GIF89a',
    ],
    ...[
      '%PDF-',
      '\0\0\0\x1cftypavif',
      '\0\n\0\x1cftypmif1',
      '\0\0\0\x1cftypheic',
      '<svg xmlns',
      'PK',
      '',
    ],
  ];

  it('is taken as the service takes it, by how it begins', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array(), async (begins, rest) => {
        const bytes = Buffer.concat([Buffer.from(begins, 'latin1'), rest]);
        assert.equal(await isReadable(new Blob([bytes])), isTaken(bytes));
      }),
    );
  });
});

describe('what the form sends', () => {
  it('is what the contract takes, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: limits.title }),
        fc.string({ unit: 'binary', maxLength: limits.place }),
        fc.boolean(),
        fc.boolean(),
        (title, place, hasPoint, isNamed) => {
          const sent = content({
            title: `Lampu ${title}`.slice(0, limits.title),
            text: `Lampu di depan balai desa. ${title}`,
            place,
            ...(hasPoint && { point: { latitude: -1.5, longitude: 116.25 } }),
            ...(isNamed && {
              who: 'named',
              name: place.slice(0, limits.name),
              phone: '0812 000 000',
            }),
          });
          assert.deepEqual([...Value.Errors(AspirationDraft, sent)], []);
        },
      ),
    );
  });

  it('takes a number as it is copied out of a list of contacts', () => {
    const named = {
      ...draft,
      who: 'named',
      phone: '\u202a+62\u00a0812\u20113456\u20117890\u202c',
    } as const;
    assert.deepEqual(faultsOf('who', named), []);
    const sent = content(named);
    assert.equal(sent.contact?.phone, '+62 812-3456-7890');
    assert.deepEqual([...Value.Errors(AspirationDraft, sent)], []);
  });

  it('names nobody where it is anonymous', () => {
    const sent = content({ name: 'Warga Uji', phone: '0812 000 000', email: 'a@b.test' });
    assert.equal(sent.contact, undefined);
  });

  it('comes back into the form as it was, where it was refused', () => {
    const written = { who: 'named', phone: '0812 000 000', shareable: true, confidential: true };
    assert.deepEqual(draftOf(content(written), area), { ...draft, ...written });
  });

  it('is at fault where the service says so', () => {
    const paths = [
      'title',
      '/contact/phone',
      'contact.email',
      'attachments',
      'regionCode',
      'other',
    ];
    assert.deepEqual(paths.map(fieldOf), ['title', 'phone', 'email', 'photos', 'area', 'consent']);
  });
});

describe('a tracking code', () => {
  const code = fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((random) => codeFrom(Buffer.from(random)));

  it('is read as the service reads it, in any spelling', () => {
    fc.assert(
      fc.property(code, fc.constantFrom('', ' ', '-', '–', '\n'), (given, between) => {
        const typed = given.toLowerCase().replaceAll('0', 'o').replaceAll('-', between);
        assert.equal(codeIn(typed), given);
        assert.equal(readCode(typed), given.replaceAll('-', ''));
      }),
    );
  });

  it('with a slip is none, as for the service', () => {
    fc.assert(
      fc.property(
        code,
        fc.nat(18),
        fc.constantFrom('0', '1', '7', 'A', 'M', 'U', 'V', 'O', 'L'),
        (given, place, other) => {
          const slipped = given.slice(0, place) + other + given.slice(place + 1);
          assert.equal(codeIn(slipped)?.replaceAll('-', ''), readCode(slipped));
        },
      ),
    );
  });

  it('is found in a message, whatever stands around it', () => {
    fc.assert(
      fc.property(
        code,
        fc.constantFrom(
          'Kode lacak laporan saya: ',
          'Kode ',
          'laporan ',
          'Telepon 0812 3456 7890, kode *',
        ),
        fc.constantFrom(
          '\nDiskominfo, 27 Nov 2026',
          'Diskominfo, 27 Nov 2026',
          '* ya pak',
          '.',
          '',
        ),
        (given, before, behind) => assert.equal(codeIn(before + given + behind), given),
      ),
    );
  });

  for (const written of [
    'Kode lacak: jadewpkqjgkzd89d ya',
    'kode lacak jade wpkq jgkz d89d',
    'Kode: JADE - WPKQ - JGKZ - D89D.',
    'Kode ＪＡＤＥ–WPKQ–JGKZ–D89D',
  ]) {
    it(`is found in “${written}”`, () => assert.equal(codeIn(written), 'JADE-WPKQ-JGKZ-D89D'));
  }

  it('is not found where there is none', () => {
    for (const text of [
      '',
      'Kode lacak laporan saya',
      'https://desa.test/berita/1234567890123456',
    ]) {
      assert.equal(codeIn(text), undefined);
    }
  });

  it('is written in groups while it is typed', () => {
    assert.equal(grouped('7k2m4tqx9r'), '7K2M-4TQX-9R');
  });
});
