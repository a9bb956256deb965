/**
 * The elements in JSX of Solid. It sets what stands without a prefix as a property of an element, by its
 * name in camel case; `attr:` sets an attribute, `prop:` a property, `on:` listens.
 */
import type { JSX } from 'solid-js';
import type { KimElements } from '../dist/elements.js';

type Prefixed<Prefix extends string, Values> = {
  [Name in keyof Values as `${Prefix}:${Name & string}`]?: Values[Name];
};

type Listener<Of, Event> =
  | ((event: Event & { readonly currentTarget: Of }) => void)
  | { handleEvent(event: Event & { readonly currentTarget: Of }): void };

type Listeners<Of, Events> = {
  [Name in keyof Events as `on:${Name & string}`]?: Listener<Of, Events[Name]> | undefined;
};

type Own<Of extends KimElements[keyof KimElements]> = Of['attributes'] &
  Of['properties'] &
  Prefixed<'attr', Of['attributes']> &
  Prefixed<'prop', Of['properties']> &
  Listeners<Of['element'], Of['events']>;

/** Props of an element, by its tag. */
export type KimProps<Tag extends keyof KimElements> = Own<KimElements[Tag]> &
  Omit<JSX.HTMLAttributes<KimElements[Tag]['element']>, keyof Own<KimElements[Tag]>>;

type KimIntrinsicElements = { [Tag in keyof KimElements]: KimProps<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends KimIntrinsicElements {}
  }
}
