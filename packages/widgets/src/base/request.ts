import { regionCode } from './region-code.ts';

/** What an element reads. */
export interface WidgetRequest {
  /** Below the service, e.g. `v1/articles`. */
  readonly path: string;
  readonly query: object;
}

/** Gives an attribute by its name. */
export type AttributeOf = (name: string) => string | null | undefined;

/** A whole number from 1 to 50; anything else is the default. */
export const limitOf = (text: string | undefined, otherwise: number): number =>
  /^([1-9]|[1-4]\d|50)$/.test(text ?? '') ? Number(text) : otherwise;

/** The code of a region; nothing, where it is none. */
export function regionOf(attribute: AttributeOf): string | undefined {
  const region = regionCode(attribute('region') ?? '');
  return /^\d\d\b/.test(region) ? region : undefined;
}
