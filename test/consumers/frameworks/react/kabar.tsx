import type {} from '@simpul-kim/widgets/react';
import '@simpul-kim/widgets/define/news-feed.js';

export function Kabar({ region }: { region: string }) {
  return (
    <kim-news-feed
      base-url="https://kim.example.go.id"
      region={region}
      layout="cards"
      heading-level={3}
      onkim-load={({ count }) => console.log(`${count} berita`)}
      onkim-article-open={(event) => {
        event.preventDefault();
        location.assign(`/kabar/${event.article.id}`);
      }}
    >
      <span slot="heading">Kabar desa</span>
    </kim-news-feed>
  );
}
