import { bringPart } from '../base/bring-part.ts';

/**
 * The text of an article as a fragment that runs nothing. The service has cleaned it; a page that shows
 * what others wrote cleans it itself.
 */

const tags = ['p', 'br', 'ul', 'ol', 'li', 'blockquote', 'h2', 'h3', 'strong', 'em', 'a'];
const linkable = /^(?:https?:\/\/|mailto:|tel:)/i;

/** The platform's own cleaner; its draft of 2022, which some browsers have, was another. */
interface Cleaner {
  setHTML(
    dirty: string,
    options: {
      readonly sanitizer: {
        readonly elements: readonly { readonly name: string; readonly attributes: string[] }[];
        readonly attributes: string[];
        readonly comments: boolean;
      };
    },
  ): void;
}

const isPlatformAble = () => {
  const { Sanitizer } = globalThis as { Sanitizer?: { readonly prototype: object } };
  return Sanitizer !== undefined && 'removeUnsafe' in Sanitizer.prototype;
};

function cleanByPlatform(dirty: string): DocumentFragment {
  const box = document.createElement('div');
  (box as unknown as Cleaner).setHTML(dirty, {
    sanitizer: {
      elements: tags.map((name) => ({ name, attributes: name === 'a' ? ['href'] : [] })),
      attributes: [],
      comments: false,
    },
  });
  const fragment = document.createDocumentFragment();
  fragment.append(...box.childNodes);
  return fragment;
}

async function cleanByLibrary(dirty: string): Promise<DocumentFragment> {
  const { default: purifier } = await bringPart(() => import('dompurify'));
  return purifier.sanitize(dirty, {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: ['href'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}

/** Links lead to http(s), mail or a phone, in a new tab, and tell nothing of this page. */
function mendLinks(clean: DocumentFragment): void {
  for (const link of clean.querySelectorAll('a')) {
    if (linkable.test(link.getAttribute('href') ?? '')) {
      link.target = '_blank';
      link.rel = 'noopener nofollow ugc';
    } else link.removeAttribute('href');
  }
}

/** Cleans the text of an article: just what the service lets through. */
export async function clean(dirty: string): Promise<DocumentFragment> {
  const cleaned = isPlatformAble() ? cleanByPlatform(dirty) : await cleanByLibrary(dirty);
  mendLinks(cleaned);
  return cleaned;
}
