import Builder from 'fast-xml-builder';
import { speakable } from '../feeds/index.ts';

/** What can be written: lists stand for elements that hold the singular of their own name. */
export type Value = string | number | boolean | null | readonly Value[] | { [name: string]: Value };

const singulars: Readonly<Record<string, string>> = {
  services: 'service',
  attributes: 'attribute',
  service_requests: 'request',
  endpoints: 'endpoint',
  formats: 'format',
  errors: 'error',
};

const builder = new Builder({ format: true, suppressEmptyNode: false });

/** A value as the builder takes it; what is not there is an empty element. */
function toNode(name: string, value: Value): unknown {
  if (value === null) return '';
  if (typeof value === 'string') return speakable(value);
  if (Array.isArray(value)) {
    const singular = singulars[name];
    if (singular === undefined) throw new TypeError(`nothing is called one of "${name}"`);
    return { [singular]: value.map((item) => toNode(singular, item as Value)) };
  }
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, each]) => [inner, toNode(inner, each)]),
  );
}

/** A form in which the standard is spoken. */
export interface Form {
  readonly type: string;
  /** Writes a value under the name of its root element, which JSON leaves out. */
  write(root: string, value: Value): string;
}

/** The forms by the end of an address. JSON follows from XML by the Spark convention. */
export const forms = {
  xml: {
    type: 'text/xml; charset=utf-8',
    write: (root, value) =>
      `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ [root]: toNode(root, value) })}`,
  },
  json: {
    type: 'application/json; charset=utf-8',
    write: (_, value) => JSON.stringify(value),
  },
} as const satisfies Record<string, Form>;

/** The end of an address that says which form is wanted. */
export type FormName = keyof typeof forms;
