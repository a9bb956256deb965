import type { KimElement } from './kim-element.ts';

const warned = new Set<string>();

/**
 * Registers an element. Pages load our script twice, from two places, in two versions: the first
 * one stays, the same version again is silent, another version is told of once. Never throws.
 */
export function define(tag: string, element: typeof KimElement): void {
  const present = customElements.get(tag) as { version?: string } | undefined;
  if (!present) {
    // A class can be registered only once; a subclass of its own leaves `element` free.
    customElements.define(tag, class extends (element as unknown as CustomElementConstructor) {});
  } else if (present.version !== element.version && !warned.has(tag)) {
    warned.add(tag);
    console.warn(
      `<${tag}> ${present.version} is here already; ${element.version} is not used. Load one version only.`,
    );
  }
}
