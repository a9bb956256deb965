/**
 * Lit's decorators for the browser build, of which our sources use one form alone, on fields. Those of
 * the package know every form there is, for half a kilobyte more.
 */
export const property = (options) => (element, name) =>
  element.constructor.createProperty(name, options);
export const state = () => property({ state: true, attribute: false });

/** Of `tslib`: applies decorators to a field. */
export function __decorate(decorators, element, name) {
  for (const decorate of decorators) decorate(element, name);
}
