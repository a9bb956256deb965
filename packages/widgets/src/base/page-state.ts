/** What all copies and versions of our scripts on one page share. */
export interface PageState {
  /** Address of the service, for elements that do not name one. */
  baseUrl?: string;
  /** Answers that the loader asked for before the elements were there, by address. */
  readonly early: Map<string, Promise<Response>>;
}

const key = Symbol.for('simpul-kim');

/** The state of this page, made when first asked for. */
export function pageState(): PageState {
  const page = globalThis as { [key]?: PageState };
  return (page[key] ??= { early: new Map() });
}
