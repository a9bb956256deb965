/** What all copies and versions of our scripts on one page share. */
export interface PageState {
  /** Address of the service, for elements that do not name one. */
  baseUrl?: string;
  /** Answers that the loader asked for before the elements were there, by address; nothing where none came. */
  readonly early: Map<string, Promise<Response | undefined>>;
  /** Looks for what the loader makes, where there is a loader. */
  scan?: (root?: ParentNode) => void;
}

const page = globalThis as { [key: symbol]: PageState | undefined };

/** The state of this page, made when first asked for. */
export const pageState = (): PageState => (page[Symbol.for('simpul-kim')] ??= { early: new Map() });
