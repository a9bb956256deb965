/**
 * The elements in templates of Vue, for `vue-tsc` and its language tools. `heading-level` in a template is
 * looked up as `headingLevel`, `@kim-load` as `onKimLoad`. Vue itself has to be told which tags are
 * elements: `compilerOptions.isCustomElement`.
 */
import type { AllowedComponentProps, EmitFn, HTMLAttributes, VNodeProps } from 'vue';
import type { KimElements } from '../dist/elements.js';

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

type Cased<Values> = { [Name in keyof Values as Camel<Name & string>]: Values[Name] };

type Listeners<Of, Events> = {
  [Name in keyof Events as `on${Capitalize<Camel<Name & string>>}`]?:
    ((event: Events[Name] & { readonly currentTarget: Of }) => void) | undefined;
};

type Emits<Of, Events> = {
  [Name in keyof Events]: (event: Events[Name] & { readonly currentTarget: Of }) => void;
};

type Own<Of extends KimElements[keyof KimElements]> = Cased<Of['attributes']> &
  Of['properties'] &
  Listeners<Of['element'], Of['events']>;

/** An element as a component, by its tag. */
export type KimComponent<Tag extends keyof KimElements> = new () => KimElements[Tag]['element'] & {
  /** Only for types, as the next: an element has no such property. */
  $props: Own<KimElements[Tag]> &
    Omit<HTMLAttributes, keyof Own<KimElements[Tag]>> &
    VNodeProps &
    AllowedComponentProps;
  $emit: EmitFn<Emits<KimElements[Tag]['element'], KimElements[Tag]['events']>>;
};

type KimComponents = { [Tag in keyof KimElements]: KimComponent<Tag> };

declare module 'vue' {
  interface GlobalComponents extends KimComponents {}
}
