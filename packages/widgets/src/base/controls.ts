/** A choice that readers have about a list. */
export interface Control {
  /** The attribute that it stands in for. */
  readonly name: string;
  /** What it is called. */
  readonly label: string;
  /** Words to type, one of a few to touch, or one of a menu. */
  readonly kind: 'search' | 'chips' | 'menu';
  /** What can be chosen, and how each is called; of chips and menus. */
  readonly options?: readonly (readonly [value: string, text: string])[];
}
