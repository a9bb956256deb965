import { createKim } from '@simpul-kim/sdk';

const kim = createKim({ baseUrl: process.env.KIM_URL, token: process.env.KIM_TOKEN });

const draft = await kim.articles.create({
  office: { regionCode: '64.09' },
  title: 'Pasar Tani Digelar Sabtu Ini',
  topic: 'agriculture',
  summary: 'Dua puluh kelompok tani menjual hasil panennya sendiri.',
  bodyHtml: '<p>Pasar digelar di halaman kantor bupati, mulai pukul 07.00 WITA.</p>',
});
const article = await kim.articles.publish(draft.id, { version: draft.version });
console.log(article.status);
