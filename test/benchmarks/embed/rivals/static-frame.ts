import type { ArticleSummary } from '@simpul-kim/contract';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const style = `
body{margin:0;font:16px/1.4 system-ui,sans-serif}
ul{list-style:none;margin:0;padding:0}
li{display:grid;grid-template-columns:96px 1fr;gap:14px;padding:12px 0}
li+li{border-top:1px solid #ddd}
img{width:96px;height:96px;object-fit:cover;border-radius:8px}
h3{margin:0 0 4px;font-size:1em;line-height:1.3}
p{margin:0;color:#555;font-size:.85em}
`.trim();

const date = new Intl.DateTimeFormat('id-ID', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Asia/Makassar',
});

function picture({ picture }: ArticleSummary): string {
  const largest = picture?.sizes.at(-1);
  if (!picture || !largest) return '<span></span>';
  const srcset = picture.sizes.map(({ url, width }) => `${url} ${width}w`).join(', ');
  return `<img src="${largest.url}" srcset="${srcset}" sizes="192px" width="${largest.width}" height="${largest.height}" alt="${escaped(picture.alt)}" loading="lazy">`;
}

const item = (article: ArticleSummary) =>
  `<li>${picture(article)}<div><h3><a href="${escaped(article.url)}">${escaped(article.title)}</a></h3><p>${escaped(article.summary)}</p><p>${escaped(article.author.name)} · <time datetime="${article.publishedAt}">${date.format(new Date(article.publishedAt))}</time></p></div></li>`;

/** The plainest page with the same news: a file that some program has written, without a script. */
export const staticFrame = (articles: readonly ArticleSummary[]): string =>
  `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Berita</title><link rel="icon" href="data:,"><base target="_blank"><style>${style}</style></head>
<body><ul class="simple">
${articles.map(item).join('\n')}
</ul></body>
</html>
`;
