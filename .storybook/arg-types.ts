import type { ArgTypes } from '@storybook/web-components-vite';
import type {
  Attribute,
  CustomElementDeclaration,
  Package,
} from 'custom-elements-manifest/schema.d.ts';
import { valuesOf } from '../scripts/widgets/values.ts';

/** How an attribute is set by hand; without a default, it may also be left out. */
function controlOf({ type, default: value }: Attribute): ArgTypes[string] {
  const values = valuesOf(type?.text);
  if (values.length > 0) {
    return {
      control: { type: values.length > 4 ? 'select' : 'inline-radio' },
      options: value ? values : ['', ...values],
    };
  }
  return { control: { type: type?.text?.includes('number') ? 'number' : 'text' } };
}

/** What is told of something that is not set by hand. */
const told =
  (category: string) =>
  ({ name, description = '', type }: Attribute): [string, ArgTypes[string]] => [
    // Slots, parts and attributes may have one name.
    `${category}: ${name}`,
    {
      name,
      description,
      control: { disable: true },
      table: { category, ...(type && { type: { summary: type.text } }) },
    },
  ];

/**
 * Controls and table of an element, from the manifest. Storybook's own way keeps one of each name, and has no
 * controls for unions of values.
 */
export const argTypesOf =
  ({ modules }: Package) =>
  (tag: string): ArgTypes => {
    const element = modules
      .flatMap(({ declarations = [] }) => declarations as CustomElementDeclaration[])
      .find(({ tagName }) => tagName === tag);
    if (!element) throw new Error(`the manifest has no ${tag}`);
    const attributes = (element.attributes ?? []).map((attribute) => {
      const { name, fieldName = name, description = '', type, default: value } = attribute;
      const table = {
        category: 'attributes',
        ...(type && { type: { summary: type.text } }),
        ...(value && { defaultValue: { summary: value.replaceAll("'", '') } }),
      };
      return [fieldName, { name, description, ...controlOf(attribute), table }] as const;
    });
    const properties = (element.members ?? []).filter(
      (member) => member.kind === 'field' && !('attribute' in member),
    );
    return Object.fromEntries<ArgTypes[string]>([
      ...attributes,
      ...properties.map(told('properties')),
      ...(element.events ?? []).map(told('events')),
      ...(element.slots ?? []).map(told('slots')),
      ...(element.cssParts ?? []).map(told('parts')),
      ...(element.cssProperties ?? []).map(told('custom properties')),
    ]);
  };
