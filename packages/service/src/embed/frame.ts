import {
  operations,
  type Locale,
  type Office,
  type OperationId,
  type Picture,
  type Query,
} from '@simpul-kim/contract';
import { html as pageHtml } from '@lit-labs/ssr';
import type { KimElement } from '@simpul-kim/widgets';
import { addLanguage } from '@simpul-kim/widgets';
// On a server nothing can wait for what comes later.
import '@simpul-kim/widgets/editor.js';
import englishOfAspirations from '@simpul-kim/widgets/languages/en-aspirations.js';
import english from '@simpul-kim/widgets/languages/en.js';
import {
  optionOf,
  reads,
  readsNothing,
  requestsOf,
  type WidgetRequest,
} from '@simpul-kim/widgets/reads.js';
import type { TObject } from 'typebox';
import { Value } from 'typebox/value';
import { nothing, type CSSResult, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Handlers } from '../answers/index.ts';
import type { Alternate } from '../feeds/index.ts';
import { pagePicture, renderPage } from '../pages/document.ts';
import { localeOf, Refusal } from '../problems/index.ts';
import { discoveryOf } from './oembed.ts';
import { withoutScript } from './without-script.ts';

addLanguage('en', { ...english, ...englishOfAspirations });

/** What frames are read with. */
export type FrameHandlers = Handlers<
  | 'activity.get'
  | 'announcements.list'
  | 'articles.list'
  | 'businesses.get'
  | 'businesses.list'
  | 'groups.get'
  | 'groups.list'
  | 'offices.get'
  | 'products.list'
  | 'regions.get'
>;

/** What is read for a frame, and where from. */
export interface FrameRead {
  readonly handlers: FrameHandlers;
  readonly requests: readonly WidgetRequest[];
  /** The region that the page is for, in the form that the service knows; nothing where it names none. */
  readonly region: string | undefined;
  readonly origin: string;
}

/** The query of a read as its contract has it: from an address, numbers too come as text. */
export const queryOf = <Id extends OperationId & keyof FrameHandlers>(
  operation: Id,
  { query }: WidgetRequest,
): Query<Id> => {
  const { query: schema } = operations[operation] as { query?: TObject };
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
  const asked = (schema ? Value.Convert(schema, given) : {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(asked).filter(([name, value]) => Value.Check(schema!.properties[name]!, value)),
  ) as Query<Id>;
};

/**
 * The one thing that a read is about.
 *
 * @throws {Refusal} `not-found`, where it can name nothing.
 */
export function idOf(operation: 'businesses.get' | 'groups.get', { path }: WidgetRequest) {
  const params = { id: decodeURIComponent(path.split('/')[2] ?? '') };
  if (!Value.Check(operations[operation].params, params)) throw new Refusal('not-found');
  return params;
}

/** What is told of a page where its address is passed on, and to search engines. */
export interface Preview {
  /** What the page is called where it has no heading; default: what it is and of which place. */
  readonly title?: string;
  readonly description?: string;
  readonly picture?: Picture | null | undefined;
  /** The one thing that the page is about, in the words of schema.org: then it may be found. */
  readonly about?: object;
}

const mostTold = 3;

/** What is told of a list: the first names in it, and the first picture. */
export const previewOf = (
  items: readonly { readonly name: string; readonly picture?: Picture | null | undefined }[],
): Preview => ({
  description: items
    .slice(0, mostTold)
    .map(({ name }) => name)
    .join(' · '),
  picture: items.find(({ picture }) => picture)?.picture,
});

/** What was read for a frame. */
export interface FrameData {
  /** Properties of the element. */
  readonly properties: Readonly<Record<string, unknown>>;
  /** The region whose changes touch it. */
  readonly region: string | undefined;
  /** Until when it is true if nothing changes. */
  readonly until?: Date | undefined;
  readonly feeds?: readonly Alternate[];
  /** Whom to ask where scripts do not run. */
  readonly office?: Office | undefined;
  /** What is told of it where its address is passed on. */
  readonly preview?: Preview;
}

/** A widget as a page of its own, to be framed. */
export interface Frame {
  /** As in its address: `news-feed`. */
  readonly name: string;
  /** The element's own attributes; those that all elements have need not be told. */
  readonly options: readonly string[];
  /** How high it stands well where nobody makes it as high as it is, in pixels. Default 480. */
  readonly height?: number;
  /** What the page is called where the element has no heading. */
  readonly titles: Readonly<Record<Locale, string>>;
  /** What it is for, where it is told of elsewhere and what it shows tells nothing. */
  readonly descriptions?: Readonly<Record<Locale, string>>;
  readonly element: typeof KimElement;
  /** Origins that it frames in its turn. */
  readonly frames?: readonly string[];
  /** Whether it does work beside the page. */
  readonly works?: boolean;
  /** Whether it plays videos that are files. */
  readonly plays?: boolean;
  /** Whether it is nothing without scripts: where they do not run, the page tells whom to ask instead. */
  readonly needsScript?: boolean;
  /** @throws {Refusal} where there is nothing to show. */
  readonly read: (read: FrameRead) => Promise<FrameData>;
  /** The element, with the attributes that `attribute` gives and the properties that were read. */
  readonly render: (
    attribute: (name: string) => string | typeof nothing,
    properties: FrameData['properties'],
  ) => TemplateResult;
}

/** What the address of any frame page may say. */
export const commonOptions = [
  ...['region', 'heading', 'heading-level', 'locale', 'theme', 'accent', 'density', 'corners'],
  'pictures',
] as const;

/** A frame is as wide as it is given, and scrolls where it is too low. */
export const frameStyle = `
:root{color-scheme:light dark}
body{margin:0;background:#fff;color:#1b1f1d;font:16px/1.5 system-ui,sans-serif;overflow-wrap:break-word}
@media (prefers-color-scheme:dark){body{background:#141816;color:#e9edea}}
body:has([theme=light]){background:#fff;color:#1b1f1d}
body:has([theme=dark]){background:#141816;color:#e9edea}
.source{margin:0;padding:0 16px 12px;font-size:13px}
.source a{color:inherit}
`.trim();

/** The styles of an element as the server writes them into its shadow root. */
export const elementStyles = ({ element }: Frame): string =>
  (element.elementStyles as CSSResult[]).map(({ cssText }) => cssText).join('');

const sources = { id: 'Sumber: Simpul KIM', en: 'Source: Simpul KIM' } as const;

// Inside a script element nothing is escaped, so what could end it must not stand there.
const scriptText = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** An option of a frame page, by name: the text of an attribute of its element. */
export type OptionOf = (name: string) => string | undefined;

/** The address of a frame page: what makes no difference is not in it. */
export function addressOf(frame: Frame, option: OptionOf, origin: string): string {
  const query = new URLSearchParams(
    [...commonOptions, ...frame.options].flatMap((name) => {
      const value = option(name);
      return value === undefined ? [] : [[name, value]];
    }),
  ).toString();
  return `${origin}/embed/${frame.name}${query && `?${query}`}`;
}

/** What a frame page is called, also where it is told of elsewhere: its heading, else what it is and of which place. */
export async function frameTitle(
  frame: Frame,
  option: OptionOf,
  { handlers, origin }: { handlers: FrameHandlers; origin: string },
): Promise<string> {
  const heading = option('heading');
  if (heading) return heading;
  const code = optionOf('region', option('region') ?? '', frame.element.known);
  const region = code
    ? await handlers['regions.get']({ params: { code }, query: {}, origin }).catch(() => undefined)
    : undefined;
  const title = frame.titles[localeOf(option('locale'))];
  return region ? `${title} · ${region.answer.name}` : title;
}

/**
 * The frame page of a widget, with its data in it. Read as the element reads its attributes, so that
 * both show the same; its notices tell of those it cannot use.
 *
 * @throws {Refusal} where the options name nothing to show.
 */
export async function framePage(
  frame: Frame,
  option: OptionOf,
  { handlers, origin, script }: { handlers: FrameHandlers; origin: string; script: string },
): Promise<{ html: string; region: string | undefined; until?: Date | undefined }> {
  const requests = requestsOf(reads[frame.name]!, (name) =>
    optionOf(name, option(name) ?? '', frame.element.known),
  );
  if (requests.length === 0 && reads[frame.name] !== readsNothing) {
    throw new Refusal('unknown-region');
  }
  const {
    properties,
    region,
    until,
    feeds,
    office,
    preview = {},
  } = await frame.read({
    handlers,
    requests,
    region: optionOf('region', option('region') ?? '', frame.element.known) || undefined,
    origin,
  });
  const locale = localeOf(option('locale'));
  const own: Readonly<Record<string, string | undefined>> = {
    'base-url': origin,
    theme: option('theme') ?? 'auto',
    locale,
  };
  const element = frame.render((name) => own[name] ?? option(name) ?? nothing, properties);
  const data = `<script type="application/json">${scriptText(properties)}</script>`;
  const title =
    (option('heading') ? undefined : preview.title) ??
    (await frameTitle(frame, option, { handlers, origin }));
  const address = addressOf(frame, option, origin);
  const html = renderPage({
    locale,
    title,
    canonical: address,
    linksTo: '_blank',
    description: preview.description ?? frame.descriptions?.[locale],
    picture: pagePicture(preview.picture),
    about: preview.about,
    indexed: preview.about !== undefined,
    feeds: [...(feeds ?? []), ...discoveryOf(origin, address, title)],
    style: frameStyle,
    script,
    body: pageHtml`${element} ${frame.needsScript ? withoutScript(locale, office) : ''}
      <p class="source"><a href="${origin}/">${sources[locale]}</a></p>
      ${unsafeHTML(data)}`,
  });
  return { html, region, until };
}
