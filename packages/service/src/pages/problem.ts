import type { Locale, Problem } from '@simpul-kim/contract';
import { html } from '@lit-labs/ssr';
import { renderPage } from './document.ts';
import { pageHeaders } from './headers.ts';
import { searchForm, searchStyle } from './search.ts';
import { pageStyle } from './style.ts';

const words = {
  id: {
    number: 'Nomor permintaan',
    home: 'Ke halaman depan',
    find: 'Cari kode wilayah di Simpul KIM',
    region:
      'Tidak ada wilayah dengan kode ini. Cari kode yang benar di halaman depan Simpul KIM: ketik nama desa atau kelurahannya.',
  },
  en: {
    number: 'Request',
    home: 'Go to the front page',
    find: 'Find the code of a region at Simpul KIM',
    region:
      'No region has this code. Find the right one on the front page of Simpul KIM: type the name of the village.',
  },
} as const satisfies Record<Locale, unknown>;

const ownStyle = `${pageStyle}${searchStyle}
.kicker a{color:inherit;text-decoration:none}`;

/** Inside the page of someone else: small, quiet, and not at the edge. */
const framedStyle = `
:root{color-scheme:light dark}
body{margin:0;background:#fff;color:#1b1f1d;font:16px/1.5 system-ui,sans-serif;overflow-wrap:break-word}
main{padding:16px}
h1{margin:0 0 .4em;font-size:1.15em;line-height:1.3}
p{margin:0 0 .7em}
a{color:#0b6b4f}
@media (prefers-color-scheme:dark){body{background:#141816;color:#e9edea}a{color:#5fd0a6}}
:focus-visible{outline:3px solid;outline-offset:2px}`.trim();

/** How a problem is shown as a page. */
export interface ProblemPageOptions {
  readonly locale: Locale;
  /** Where the front page is. */
  readonly home: string;
  /** Whether it is shown inside another page. */
  readonly framed?: boolean | undefined;
}

/** What the page of a problem may do. */
export const problemPageHeaders = (framed = false): Record<string, string> =>
  framed
    ? pageHeaders({ styles: [framedStyle], framed: true })
    : pageHeaders({ styles: [ownStyle], searched: true });

/** A problem as a page for people, which leads on. */
export function problemPage(
  problem: Problem,
  { locale, home, framed = false }: ProblemPageOptions,
): string {
  const { number, home: toHome, find, region } = words[locale];
  const isUnknownRegion = problem.code === 'unknown-region';
  const told = html`<h1>${problem.title}</h1>
    <p>${isUnknownRegion ? region : problem.detail}</p>
    ${problem.status >= 500 ? html`<p>${number}: <code>${problem.requestId}</code></p>` : ''}`;
  const link = (text: string) => html`<p><a href=${home}>${text}</a></p>`;
  const page = { locale, title: problem.title, indexed: false };
  if (framed) {
    const body = html`<main>${told} ${link(isUnknownRegion ? find : toHome)}</main>`;
    // Out of the frame: the front page is not made to stand in one.
    return renderPage({ ...page, style: framedStyle, linksTo: '_blank', body });
  }
  return renderPage({
    ...page,
    style: ownStyle,
    body: html`<main>
      <p class="kicker"><a href=${home}>Simpul KIM</a></p>
      ${told} ${problem.status < 500 ? searchForm(locale, home) : ''} ${link(toHome)}
    </main>`,
  });
}

/** Whether who asks is a browser that wants a page, at an address that is none of the API. */
export function wantsPage(url: string, accept: string | undefined): boolean {
  if (/^\/v1(?![^/?])/.test(url)) return false;
  return /text\/html|application\/(?:problem\+)?json/i.exec(accept ?? '')?.[0] === 'text/html';
}

/** The front page as it is named at an address, wherever a proxy puts both. */
export function homeFrom(url: string): string {
  const [path = ''] = url.split('?', 1);
  return '../'.repeat(Math.max(0, path.split('/').length - 2)) || './';
}
