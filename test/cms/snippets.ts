/** What the README tells people to paste, for each widget. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reads } from '@simpul-kim/widgets/reads.js';

/** Widgets, by their names. */
export const widgets = Object.keys(reads);

/** The form in which a widget is pasted. */
export type Form = 'element' | 'placeholder' | 'placeholder alone' | 'frame' | 'address';

const readme = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');

/** The first place of the README that looks so. */
function printed(pattern: RegExp): string {
  const [found] = pattern.exec(readme) ?? [];
  if (found === undefined) throw new Error(`The README has no ${pattern.source}`);
  return found;
}

const script = printed(/<script type="module".*?<\/script>/);
const classicScript = printed(/<script src="https:\/\/HOST\/embed\.classic\.js".*?<\/script>/);
const placeholder = printed(/<div data-kim-widget[^]*?<\/div>/)
  // Not every widget has layouts.
  .replace(/ data-kim-layout="\w+"/, '');

/** As the README has them, of `news-feed`. */
const forms: Readonly<Record<Form, string>> = {
  element: printed(/<script type="module".*?<\/script>\n<kim-news-feed[^]*?<\/kim-news-feed>/),
  placeholder: `${script}\n${placeholder}`,
  'placeholder alone': placeholder,
  frame: printed(/<iframe[^]*?<\/iframe>/),
  address: printed(/https:\/\/HOST\/embed\/news-feed\?region=[\d.]+/),
};

const village = '64.09.02.2004';
/** Where the demo has something to show: a village, but for a list of villages. */
const regionOf = (widget: string) => (widget === 'directory' ? '64.09' : village);

/** The address of a frame page. */
export const addressOf = (widget: string, origin: string): string =>
  `${origin}/embed/${widget}?region=${regionOf(widget)}`;

/** What is pasted for a widget, of the service at an origin. */
export const snippetOf = (form: Form, widget: string, origin: string): string =>
  forms[form]
    .replaceAll('news-feed', widget)
    .replaceAll(/64\.09[.\d]*/g, regionOf(widget))
    .replaceAll('https://HOST', origin);

/** What is put once into the theme of a site. */
export const scriptsOf = (origin: string): Readonly<Record<'module' | 'classic', string>> => ({
  module: script.replace('https://HOST', origin),
  classic: classicScript.replace('https://HOST', origin),
});
