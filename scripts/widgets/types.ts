import type { Element } from './manifest.ts';

const comment = (text: string) => `/** ${text} */`;
const quoted = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);

/**
 * What elements take and tell, by tag, as TypeScript has it: the types of `packages/widgets/frameworks`
 * are made of it, each by the rules of its framework. Types are those of the classes themselves.
 */
export function typesOf(elements: readonly Element[]): string {
  const parts = elements.map(({ name, tagName, description, members, attributes, events }) => {
    const option = (key: string, field: string, told = '') =>
      `${comment(told)}\n${quoted(key)}?: ${name}['${field}'] | undefined;`;
    const properties = members.flatMap((member) =>
      member.kind === 'field' && !member.attribute && !member.readonly
        ? [option(member.name, member.name, member.description)]
        : [],
    );
    return `
/** Attributes of \`<${tagName}>\`. */
export interface ${name}Attributes {
  ${attributes.map((one) => option(one.name, one.fieldName!, one.description)).join('\n  ')}
}

/** Properties of \`<${tagName}>\` that no attribute has. */
export interface ${name}Properties {
  ${properties.join('\n  ')}
}

/** Events of \`<${tagName}>\`. */
export interface ${name}Events {
  ${events.map((one) => `${comment(one.description)}\n'${one.name}': events.${one.type.text};`).join('\n  ')}
}

/** ${description} */
export interface ${name}Element {
  element: ${name};
  attributes: ${name}Attributes;
  properties: ${name}Properties;
  events: ${name}Events;
}
`;
  });
  return `${elements.map(({ name, module }) => `import type { ${name} } from '${module.replace('dist/', './')}';`).join('\n')}
import type * as events from './npm/events/index.js';
${parts.join('')}
/** All elements, by tag. */
export interface KimElements {
  ${elements.map(({ name, tagName, description }) => `${comment(description)}\n'${tagName}': ${name}Element;`).join('\n  ')}
}
`;
}
