/** A path of which every value is one segment; see {@link path}. */
export type Path = readonly [parts: TemplateStringsArray, values: readonly (string | number)[]];

/**
 * Takes a path apart, so that its values are encoded, and refused, when a call is made.
 *
 * @example path`v1/articles/${id}`
 */
export const path = (
  parts: TemplateStringsArray,
  ...values: readonly (string | number)[]
): Path => [parts, values];

/**
 * A path with its values encoded. What could climb out of its segment, or name nothing, is refused
 * rather than sent.
 *
 * @throws {TypeError} if a value is missing, empty, `.` or `..`.
 */
export const textOf = ([parts, values]: Path): string =>
  String.raw(
    { raw: parts },
    ...values.map((value) => {
      if (/^\.{0,2}$/.test(String(value ?? ''))) {
        throw new TypeError(`"${value}" cannot be part of an address`);
      }
      return encodeURIComponent(value);
    }),
  );
