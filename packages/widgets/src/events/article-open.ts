import type { ArticleSummary } from '@simpul-kim/sdk';

/**
 * A person opens an article. Bubbles out of the element; `preventDefault()` keeps the browser from
 * following the link, so that a page can show the article its own way.
 */
export class KimArticleOpenEvent extends Event {
  readonly article: ArticleSummary;

  constructor(article: ArticleSummary) {
    super('kim-article-open', { bubbles: true, composed: true, cancelable: true });
    this.article = article;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kim-article-open': KimArticleOpenEvent;
  }
}
