import type { ArticleSummary, Page } from '@simpul-kim/sdk';
import type { KimNewsFeed, KimOrderEvent } from '@simpul-kim/widgets';

export function Right(props: { page: Page<ArticleSummary> }) {
  let feed!: KimNewsFeed;
  return (
    <>
      <kim-news-feed ref={feed} class="kabar" prop:page={props.page} attr:layout="headline" />
      <button onClick={() => void feed.reload()}>Muat ulang</button>
      <kim-umkm-showcase
        region="64.09"
        limit="5"
        on:kim-order={{ handleEvent: ({ channel }) => channel === 'whatsapp' }}
      />
    </>
  );
}

export const wrong = () => [
  // @ts-expect-error: there is no such layout.
  <kim-news-feed layout="tiles" />,
  // @ts-expect-error: nor as an attribute.
  <kim-news-feed attr:layout="tiles" />,
  // @ts-expect-error: a page is no text.
  <kim-news-feed prop:page="1" />,
  // @ts-expect-error: the event of another element.
  <kim-news-feed on:kim-article-open={(event: KimOrderEvent) => event.channel} />,
  // @ts-expect-error: it tells how many there are, not which.
  <kim-news-feed on:kim-load={(event) => event.articles} />,
  // @ts-expect-error: the attribute is `heading-level`.
  <kim-news-feed headinglevel={3} />,
];
