/**
 * Builds a path of which every value is one encoded segment. What could climb out of its segment,
 * or name nothing, is refused rather than sent.
 *
 * @throws {TypeError} if a value is empty, `.` or `..`.
 * @example path`v1/articles/${id}`
 */
export function path(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw(
    { raw: parts },
    ...values.map((value) => {
      if (typeof value !== 'string' || /^\.{0,2}$/.test(value)) {
        throw new TypeError(`"${value}" cannot be part of an address`);
      }
      return encodeURIComponent(value);
    }),
  );
}
