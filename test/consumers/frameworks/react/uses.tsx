import { useRef } from 'react';
import type { ArticleSummary, Page } from '@simpul-kim/sdk';
import type { KimNewsFeed, KimOrderEvent } from '@simpul-kim/widgets';

export function Right({ page }: { page: Page<ArticleSummary> }) {
  const feed = useRef<KimNewsFeed>(null);
  return (
    <>
      <kim-news-feed ref={feed} key="kabar" className="kabar" page={page} theme={undefined} />
      <button onClick={() => void feed.current?.reload()}>Muat ulang</button>
      <kim-umkm-showcase
        region="64.09"
        limit="5"
        onkim-order={({ channel }) => channel === 'whatsapp'}
      />
    </>
  );
}

export const wrong = [
  // @ts-expect-error: there is no such layout.
  <kim-news-feed layout="tiles" />,
  // @ts-expect-error: a page is no text.
  <kim-news-feed page="1" />,
  // @ts-expect-error: the event of another element.
  <kim-news-feed onkim-article-open={(event: KimOrderEvent) => event.channel} />,
  // @ts-expect-error: it tells how many there are, not which.
  <kim-news-feed onkim-load={(event) => event.articles} />,
  // @ts-expect-error: no event has this name.
  <kim-news-feed onKimLoad={() => undefined} />,
  // @ts-expect-error: the attribute is `heading-level`.
  <kim-news-feed headinglevel={3} />,
];
