/** What our tests use of xml2js, which comes without types. */
declare module 'xml2js' {
  export function parseStringPromise(
    text: string,
    options?: { readonly explicitArray?: boolean; readonly emptyTag?: unknown },
  ): Promise<unknown>;
}
