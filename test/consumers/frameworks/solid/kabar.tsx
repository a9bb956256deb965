import type {} from '@simpul-kim/widgets/solid';
import '@simpul-kim/widgets/define/news-feed.js';

export function Kabar(props: { region: string }) {
  return (
    <kim-news-feed
      base-url="https://kim.example.go.id"
      region={props.region}
      layout="cards"
      heading-level={3}
      on:kim-load={({ count }) => console.log(`${count} berita`)}
      on:kim-article-open={(event) => {
        event.preventDefault();
        location.assign(`/kabar/${event.article.id}`);
      }}
    >
      <span slot="heading">Kabar desa</span>
    </kim-news-feed>
  );
}
