import { html } from '@lit-labs/ssr';
import type { FastifyInstance } from 'fastify';
import { apiPath } from '../api/routes.ts';
import { renderPage } from '../pages/document.ts';
import { pageHeaders } from '../pages/headers.ts';
import { pageStyle } from '../pages/style.ts';

const page = renderPage({
  locale: 'id',
  title: 'Simpul KIM',
  description: 'Layanan data bersama untuk Kelompok Informasi Masyarakat di desa dan kelurahan.',
  style: pageStyle,
  body: html`
    <main>
      <p class="kicker">Simpul KIM</p>
      <h1>Kabar desa, terhubung</h1>
      <p class="lead">
        Layanan data bersama untuk Kelompok Informasi Masyarakat (KIM). Situs desa dan portal
        kabupaten menampilkan beritanya dengan menempelkan satu cuplikan.
      </p>
      <ul class="plain">
        <li><a href="examples/village-html">Contoh situs desa</a></li>
        <li><a href="examples/regency-portal">Contoh portal kabupaten</a></li>
        <li>
          <a href="embed/news-feed?region=64.09.02.2004">Bingkai berita Desa Bangun Mulya</a>
        </li>
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

/** The front page of the service. */
export function homeRoutes(app: FastifyInstance): void {
  const headers = pageHeaders({ styles: [pageStyle] });
  app.get('/', (_, reply) =>
    reply
      .headers(headers)
      .header('cache-control', 'public, max-age=300')
      .type('text/html; charset=utf-8')
      .send(page),
  );
}
