import { expect } from '@open-wc/testing';
import { addLanguage } from '../languages/index.ts';
import { newsFeedTerms } from '../news-feed/kim-news-feed.terms.ts';
import { define } from './define.ts';
import { closestLocale } from './dictionary.ts';
import { formatDay, formatMoment } from './format.ts';
import { KimElement } from './kim-element.ts';
import { baseTerms } from './kim-element.terms.ts';
import { reads } from '../embed/reads.ts';
import { regionCode } from './region-code.ts';
import { addressesOf } from './request.ts';
import { safeUrl } from './safe-url.ts';

describe('a region code', () => {
  for (const [written, code] of [
    ['6409022004', '64.09.02.2004'],
    ['6409', '64.09'],
    ['640902', '64.09.02'],
    ['64', '64'],
    ['64090220', '64.09.02.20'],
    ['Bangun Mulya', 'Bangun Mulya'],
  ] as const) {
    it(`written "${written}" is ${code}`, () => expect(regionCode(written)).to.equal(code));
  }
});

describe('what is read', () => {
  const asked = (line: string, attributes: Record<string, string>) =>
    addressesOf(line, (name) => attributes[name], 'https://kim.test/');

  it('is asked for without the spaces around what was pasted', () => {
    expect(asked('v1/articles?region', { region: ' 6409022004 ' })).to.deep.equal([
      'https://kim.test/v1/articles?region=64.09.02.2004',
    ]);
  });

  it('is what the attributes say, without those that are not there', () => {
    expect(asked('v1/things?limit=6&q&region', { region: '64.09', q: ' a b&c ' })).to.deep.equal([
      'https://kim.test/v1/things?limit=6&q=a+b%26c&region=64.09',
    ]);
  });

  it('has its dots in the code of the region', () => {
    expect(asked('v1/things?region', { region: '6409022004' })).to.deep.equal([
      'https://kim.test/v1/things?region=64.09.02.2004',
    ]);
  });

  it('is nothing without a region', () => {
    expect(asked('v1/things?q&region', { q: 'a' })).to.deep.equal([]);
  });

  it('may be another thing where what it needs is not there', () => {
    const line = 'v1/things/{thing}|v1/{show=things}?region';
    expect(asked(line, { thing: '7', region: '64' })).to.deep.equal([
      'https://kim.test/v1/things/7',
    ]);
    expect(asked(line, { region: '64', show: 'others' })).to.deep.equal([
      'https://kim.test/v1/others?region=64',
    ]);
    expect(asked(line, {})).to.deep.equal([]);
  });

  it('may be two things', () => {
    expect(asked('v1/things?region v1/figures?region', { region: '64' })).to.deep.equal([
      'https://kim.test/v1/things?region=64',
      'https://kim.test/v1/figures?region=64',
    ]);
  });

  for (const [name, line] of Object.entries(reads)) {
    it(`has its names in order for ${name}, as the addresses of the SDK have`, () => {
      for (const read of line.split(/[| ]/)) {
        const names = read.split(/[?&]/).slice(1);
        expect(names).to.deep.equal([...names].sort());
      }
    });
  }
});

describe('an address', () => {
  it('may be http or https', () => {
    expect(safeUrl('https://desa.id/berita')).to.equal('https://desa.id/berita');
    expect(safeUrl('http://desa.id/')).to.equal('http://desa.id/');
  });

  for (const address of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '/berita',
    '',
  ]) {
    it(`may not be "${address.replace('\n', '\\n')}"`, () =>
      expect(safeUrl(address)).to.equal(undefined));
  }
});

describe('a moment', () => {
  const moment = new Date('2026-11-21T00:30:00Z');

  it('is shown in the zone of its region, with the zone', () => {
    expect(formatMoment(moment, 'Asia/Makassar', 'id')).to.equal('21 Nov 2026 08.30 WITA');
    expect(formatMoment(moment, 'Asia/Jakarta', 'id')).to.equal('21 Nov 2026 07.30 WIB');
    expect(formatMoment(moment, 'Asia/Jayapura', 'en')).to.equal('21 Nov 2026 09:30 WIT');
  });

  it('is of the day that it is there', () => {
    const late = new Date('2026-11-21T16:30:00Z');
    expect(formatDay(late, 'Asia/Jakarta', 'id')).to.equal('21 Nov 2026');
    expect(formatDay(late, 'Asia/Makassar', 'id')).to.equal('22 Nov 2026');
  });

  it('is nothing of what is no date', () => {
    expect(formatDay(new Date('besok'), 'Asia/Jakarta', 'id')).to.equal('');
    expect(formatMoment(NaN, 'Asia/Jakarta', 'id')).to.equal('');
  });
});

describe('a language', () => {
  for (const [tag, locale] of [
    ['en-US', 'en'],
    ['id_ID', 'id'],
    ['jv', 'id'],
    ['', 'id'],
    [undefined, 'id'],
    ['constructor', 'id'],
  ] as const) {
    it(`tagged "${tag ?? '(none)'}" is ${locale}`, () =>
      expect(closestLocale(tag)).to.equal(locale));
  }

  it('may be added, and is Indonesian where it lacks a term', () => {
    expect(closestLocale('xx')).to.equal('id');
    addLanguage('xx', { 'news-feed': { news: 'Pawarta' } });
    expect(closestLocale('xx-ID')).to.equal('xx');
    expect(newsFeedTerms('xx').news).to.equal('Pawarta');
    expect(newsFeedTerms('xx').more).to.equal(newsFeedTerms('id').more);
    expect(baseTerms('xx')).to.deep.equal(baseTerms('id'));
  });
});

describe('define', () => {
  class Thing extends KimElement {}
  class OtherVersion extends KimElement {
    static override readonly version = '9.9.9';
  }
  const warnings: string[] = [];
  const { warn } = console;

  before(() => {
    console.warn = (text: string) => warnings.push(text);
  });
  after(() => {
    console.warn = warn;
  });

  it('registers an element', () => {
    define('kim-thing', Thing);
    expect(document.createElement('kim-thing')).to.be.instanceOf(Thing);
  });

  it('is silent when the same version comes again', () => {
    define('kim-thing', Thing);
    expect(warnings).to.deep.equal([]);
  });

  it('warns once of another version, and keeps the first', () => {
    define('kim-thing', OtherVersion);
    define('kim-thing', OtherVersion);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('9.9.9');
    expect(document.createElement('kim-thing')).not.to.be.instanceOf(OtherVersion);
  });

  it('may register one class under two names', () => {
    define('kim-thing-too', Thing);
    expect(document.createElement('kim-thing-too')).to.be.instanceOf(Thing);
  });
});

describe('the version', () => {
  it('is the one of package.json', async () => {
    const response = await fetch(new URL('../../package.json', import.meta.url));
    const { version } = (await response.json()) as { version: string };
    expect(KimElement.version).to.equal(version);
  });
});
