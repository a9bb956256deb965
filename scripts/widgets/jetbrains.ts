import type { Element } from './manifest.ts';

/** Elements with all that belongs to them, as web-types that IDEs of JetBrains find by `package.json`. */
export const webTypesOf = (elements: readonly Element[], name: string, version: string) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  'js-types-syntax': 'typescript',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        source: { module: name, symbol: element.name },
        attributes: element.attributes.map((one) => ({
          name: one.name,
          description: one.description,
          value: { type: one.type?.text },
          ...(one.default && { default: one.default }),
        })),
        slots: element.slots.map(told),
        js: {
          properties: element.members.flatMap((one) =>
            one.kind === 'field'
              ? [
                  {
                    name: one.name,
                    description: one.description,
                    type: one.type?.text,
                    ...(one.readonly && { 'read-only': true }),
                  },
                ]
              : [],
          ),
          events: element.events.map((one) => ({ ...told(one), type: one.type.text })),
        },
        css: {
          properties: element.cssProperties.map(told),
          parts: element.cssParts.map(told),
        },
      })),
    },
  },
});

const told = ({ name, description }: { name: string; description?: string }) => ({
  name,
  description,
});
