import { createKim, isKimError } from '@simpul-kim/sdk';

const kim = createKim({ baseUrl: 'http://localhost:8787' });
const news = document.querySelector('#news');

try {
  const { data } = await kim.articles.list({ region: '64.09.02.2004', limit: 5 });
  for (const { title, publishedAt, timeZone } of data) {
    // The day that it was in the village, wherever the reader is.
    const day = new Date(publishedAt).toLocaleDateString('id-ID', { timeZone });
    const item = document.createElement('li');
    item.textContent = `${title} (${day})`;
    news.append(item);
  }
} catch (error) {
  news.textContent = isKimError(error) ? error.detail : 'Ada yang salah di halaman ini.';
}
