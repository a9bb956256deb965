import type { Region } from '@simpul-kim/contract';
import { html } from '@lit-labs/ssr';
import type { TemplateResult } from 'lit';
import { apiPath } from '../api/index.ts';
import { renderPage } from '../pages/document.ts';
import { searchForm, searchStyle } from '../pages/search.ts';
import { pageStyle } from '../pages/style.ts';
import { kindNames } from '../regions/index.ts';

/** The look of the front page: that of all pages, and a search. */
export const homeStyle = `${pageStyle}${searchStyle}
li code{font-size:1em;font-weight:600}
li small{display:block;color:var(--quiet)}`;

const match = ({ code, name, kind, ancestors }: Region) => html`
  <li>
    <a href="embed/news-feed?region=${code}">${kindNames[kind]} ${name}</a> <code>${code}</code>
    <small>
      ${[...ancestors].reverse().map((place, index) => `${index ? ', ' : ''}${kindNames[place.kind]} ${place.name}`)}
    </small>
  </li>
`;

function results(text: string, found: readonly Region[]): TemplateResult | '' {
  if (text === '') return '';
  return found.length === 0
    ? html`<p role="status">Tidak ada wilayah yang mirip dengan “${text}”. Coba ejaan lain.</p>`
    : html`<ul class="plain">
          ${found.map(match)}
        </ul>
        <p>
          Belum ketemu? Tambahkan kecamatan atau kabupatennya, misalnya “sumber sari, penajam”.
        </p>`;
}

/** The front page: the code of a region, and where to look further. */
export const homePage = (text: string, found: readonly Region[]): string =>
  renderPage({
    locale: 'id',
    title: 'Simpul KIM',
    description: 'Layanan data bersama untuk Kelompok Informasi Masyarakat di desa dan kelurahan.',
    style: homeStyle,
    body: html`
      <main>
        <p class="kicker">Simpul KIM</p>
        <h1>Kabar desa, terhubung</h1>
        <p class="lead">
          Layanan data bersama untuk Kelompok Informasi Masyarakat (KIM). Situs desa dan portal
          kabupaten menampilkan beritanya dengan menempelkan satu cuplikan.
        </p>
        ${searchForm('id', './', text)} ${results(text, found)}
        <ul class="plain">
          <li><a href="examples/village-html">Contoh situs desa</a></li>
          <li><a href="examples/regency-portal">Contoh portal kabupaten</a></li>
          <li><a href=${apiPath.slice(1)}>Dokumentasi API</a> (bahasa Inggris)</li>
        </ul>
      </main>
      <footer>
        <p>
          Data wilayah:
          <a href="https://github.com/fityannugroho/idn-area-data">idn-area-data</a>, ODbL 1.0.
        </p>
      </footer>
    `,
  });
