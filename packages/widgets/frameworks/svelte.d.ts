/**
 * The elements in Svelte 5, which sets what an element has as a property, and all else as an attribute.
 * Options have the names of attributes: these are right before the element is loaded too, and in HTML of
 * a server.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { KimElements } from '../dist/elements.js';

type Listeners<Of, Events> = {
  [Name in keyof Events as `on${Name & string}`]?:
    ((event: Events[Name] & { readonly currentTarget: Of }) => void) | undefined;
};

type Own<Of extends KimElements[keyof KimElements]> = Of['attributes'] &
  Of['properties'] &
  Listeners<Of['element'], Of['events']>;

/** Props of an element, by its tag. */
export type KimProps<Tag extends keyof KimElements> = Own<KimElements[Tag]> &
  Omit<HTMLAttributes<KimElements[Tag]['element']>, keyof Own<KimElements[Tag]>>;

type KimSvelteElements = { [Tag in keyof KimElements]: KimProps<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends KimSvelteElements {}
}
