import type {
  Article,
  ArticleDocument,
  BudgetFigure,
  Picture,
  Verdict,
  VideoSite,
} from '@simpul-kim/contract';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';
import { zoneNames } from '../regions/index.ts';

type Part = TemplateResult | '';

/** A moment as people read it, at the zone of the article. */
export function momentOf(at: string, timeZone: Article['timeZone'], dateStyle: 'full' | 'long') {
  const date = new Intl.DateTimeFormat('id-ID', { dateStyle, timeStyle: 'short', timeZone });
  return `${date.format(new Date(at))} ${zoneNames[timeZone]}`;
}

/** A picture in the sizes that there are. */
export function pictureOf(shown: Picture | null, lazy = false): Part {
  const largest = shown?.sizes.at(-1);
  if (!shown || !largest) return '';
  const srcset = shown.sizes.map(({ url, width }) => `${url} ${width}w`).join(', ');
  return html`<img
    src=${largest.url}
    srcset=${srcset}
    sizes="(min-width: 46em) 44em, 100vw"
    width=${largest.width}
    height=${largest.height}
    alt=${shown.alt}
    loading=${lazy ? 'lazy' : 'eager'}
  />`;
}

const verdictNames: Readonly<Record<Verdict, string>> = {
  hoax: 'Hoaks',
  misleading: 'Menyesatkan',
  true: 'Benar',
  unproven: 'Belum terbukti',
};

/** What a check of facts found, with where it can be looked up. */
export function factCheckOf({ factCheck }: Article): Part {
  if (!factCheck) return '';
  const { verdict, claim, sources } = factCheck;
  return html`<aside class="note" aria-labelledby="fact-check">
    <h2 id="fact-check">Hasil cek fakta</h2>
    <p class="verdict ${verdict}">${verdictNames[verdict]}</p>
    <p>Yang beredar: “${claim}”</p>
    ${
      sources.length === 0
        ? ''
        : html`<p>
            Sumber:
            ${sources.map(
              (source, index) =>
                html`${index ? ', ' : ''}<a href=${source} rel="noopener nofollow ugc"
                    >${new URL(source).hostname}</a
                  >`,
            )}
          </p>`
    }
  </aside>`;
}

/** What was wrong once and is right now. */
export function correctionsOf({ corrections, timeZone }: Article): Part {
  if (corrections.length === 0) return '';
  return html`<aside class="note" aria-labelledby="corrections">
    <h2 id="corrections">Ralat</h2>
    ${corrections.map(
      ({ at, note }) =>
        html`<p>${note}<br /><time datetime=${at}>${momentOf(at, timeZone, 'long')}</time></p>`,
    )}
  </aside>`;
}

const siteNames: Readonly<Record<VideoSite, string>> = {
  youtube: 'YouTube',
  facebook: 'Facebook',
  tiktok: 'TikTok',
  instagram: 'Instagram',
};

/** The way to its video. Nothing is loaded from there before someone follows it. */
export function videoOf({ video }: Article): Part {
  if (!video) return '';
  const site = siteNames[video.site];
  return html`<p class="extra">
    <a class="video" href=${video.url} rel="noopener nofollow ugc">
      <svg viewBox="0 0 44 44" aria-hidden="true">
        <path
          fill-rule="evenodd"
          d="M22 2a20 20 0 1 0 0 40a20 20 0 0 0 0-40zm-5 11.5l15 8.5l-15 8.5z"
        />
      </svg>
      <span><strong>Tonton videonya</strong><small>Membuka ${site}</small></span>
    </a>
  </p>`;
}

const rupiah = new Intl.NumberFormat('id-ID', {
  style: 'currency',
  currency: 'IDR',
  maximumFractionDigits: 0,
});
const percent = new Intl.NumberFormat('id-ID', { style: 'percent', maximumFractionDigits: 0 });

/** What was spent, and how much of the plan that is. */
const spent = (budget: number, realised: number | null) =>
  realised === null
    ? html`<td role="cell">belum ada</td>`
    : html`<td role="cell">
        ${rupiah.format(realised)}${budget > 0 ? html`<small>${percent.format(realised / budget)}</small>` : ''}
      </td>`;

const row = ({ label, budgetIdr, realisedIdr }: BudgetFigure) =>
  html`<tr role="row">
    <th scope="row" role="rowheader">${label}</th>
    <td role="cell">${rupiah.format(budgetIdr)}</td>
    ${spent(budgetIdr, realisedIdr)}
  </tr>`;

/** All lines together; what was spent only where every line tells. */
function total(figures: readonly BudgetFigure[]): Part {
  if (figures.length < 2) return '';
  const budget = figures.reduce((sum, { budgetIdr }) => sum + budgetIdr, 0);
  const realised = figures.reduce<number | null>(
    (sum, { realisedIdr }) => (sum === null || realisedIdr === null ? null : sum + realisedIdr),
    0,
  );
  return html`<tfoot role="rowgroup">
    <tr role="row">
      <th scope="row" role="rowheader">Jumlah</th>
      <td role="cell">${rupiah.format(budget)}</td>
      ${spent(budget, realised)}
    </tr>
  </tfoot>`;
}

/**
 * The figures of a document. What each part of the table is stands with it: on a phone its rows are
 * laid out in two lines, and browsers would take it for no table any more.
 */
const table = ({ title, year, figures }: ArticleDocument) =>
  html`<table role="table">
    <caption>
      ${title}, ${year}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Kegiatan</th>
        <th scope="col" role="columnheader">Anggaran</th>
        <th scope="col" role="columnheader">Realisasi</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${figures.map(row)}
    </tbody>
    ${total(figures)}
  </table>`;

/** A document: its figures, and where it can be read. */
function documentOf(document: ArticleDocument) {
  const { title, url, year, figures } = document;
  return html`<section class="extra">
    ${figures.length > 0 ? table(document) : html`<h2>${title}, ${year}</h2>`}
    ${
      url === null
        ? ''
        : html`<p>
            <a href=${url} rel="noopener nofollow ugc">Buka dokumen aslinya</a>
            <small>${new URL(url).hostname}</small>
          </p>`
    }
  </section>`;
}

/** The documents of an article, with their figures. */
export const documentsOf = ({ documents }: Article): TemplateResult[] => documents.map(documentOf);
