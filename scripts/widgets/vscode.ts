import type { Element } from './manifest.ts';
import { valuesOf } from './values.ts';

const markdown = (value: string) => ({ kind: 'markdown', value });

const list = (title: string, names: readonly { readonly name: string }[]) =>
  names.length > 0 ? `\n\n${title}: ${names.map(({ name }) => `\`${name}\``).join(', ')}` : '';

/** Elements and their attributes, as `html.customData` of VS Code takes them. */
export const htmlDataOf = (elements: readonly Element[]) => ({
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes, slots, events }) => ({
    name: tagName,
    description: markdown(description + list('Slots', slots) + list('Events', events)),
    attributes: attributes.map(({ name, description: told = '', type }) => {
      const values = valuesOf(type?.text);
      return {
        name,
        description: markdown(told),
        ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
      };
    }),
  })),
});

/** Custom properties and parts, as `css.customData` takes them: it knows no elements, so each once. */
export function cssDataOf(elements: readonly Element[]) {
  const properties = new Map<string, string>();
  const parts = new Map<string, string[]>();
  for (const { tagName, cssProperties, cssParts } of elements) {
    for (const { name, description = '' } of cssProperties) properties.set(name, description);
    for (const { name, description = '' } of cssParts) {
      parts.set(name, [...(parts.get(name) ?? []), `\`<${tagName}>\`: ${description}`]);
    }
  }
  return {
    version: 1.1,
    properties: [...properties].map(([name, told]) => ({ name, description: markdown(told) })),
    pseudoElements: [...parts].map(([name, told]) => ({
      name: `::part(${name})`,
      description: markdown(told.join('\n\n')),
    })),
  };
}
