import { createKim } from '@simpul-kim/sdk';

const kim = createKim({ baseUrl: process.env.KIM_URL });

for await (const { title } of kim.articles.list({ region: '64.09.02.2004' })) console.log(title);
