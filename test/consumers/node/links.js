import { createKim } from '@simpul-kim/sdk';
import { articleJsonLd, jsonLdScript } from '@simpul-kim/sdk/json-ld.js';
import { embedUrl, feedUrl, telUrl, whatsappOrderUrl } from '@simpul-kim/sdk/links.js';

const baseUrl = process.env.KIM_URL;
const product = { name: 'Keripik pisang', priceIdr: 15_000 }; // or one of the data, as it is
console.log(feedUrl(baseUrl, { region: '64.09', format: 'rss', flow: 'local' })); // rss, atom, json, ics
console.log(embedUrl(baseUrl, 'news-feed', { region: '64.09.02.2004', layout: 'cards' }));
console.log(whatsappOrderUrl(product, { whatsapp: '0812-3456-7890' }));
console.log(telUrl('(0542) 720-100'));

const kim = createKim({ baseUrl });
const [{ id }] = await kim.articles.list({ region: '64.09.02.2004' }).all({ limit: 1 });
const article = await kim.articles.get(id);
console.log(`<script type="application/ld+json">${jsonLdScript(articleJsonLd(article))}</script>`);
