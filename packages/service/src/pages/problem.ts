import type { Locale, Problem } from '@simpul-kim/contract';
import { html } from '@lit-labs/ssr';
import { renderPage } from './document.ts';

const words = {
  id: { number: 'Nomor permintaan', home: 'Ke halaman depan' },
  en: { number: 'Request', home: 'Go to the front page' },
} as const satisfies Record<Locale, unknown>;

/**
 * A problem as a page for people.
 *
 * @param home where the front page is, for a page that is not shown inside another.
 */
export const problemPage = (
  problem: Problem,
  locale: Locale,
  style: string,
  home?: string,
): string =>
  renderPage({
    locale,
    title: problem.title,
    indexed: false,
    style,
    body: html`<main>
      <h1>${problem.title}</h1>
      <p>${problem.detail}</p>
      ${
        problem.status >= 500
          ? html`<p>${words[locale].number}: <code>${problem.requestId}</code></p>`
          : ''
      }
      ${home === undefined ? '' : html`<p><a href=${home}>${words[locale].home}</a></p>`}
    </main>`,
  });

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
