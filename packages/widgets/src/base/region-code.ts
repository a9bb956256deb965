/**
 * A region code as people write it, in the form that the service knows: with the dots that OpenSID
 * leaves out (`6409022004` is `64.09.02.2004`). What is no code stays none.
 */
export const regionCode = (text: string): string => text.replace(/(?<=^(\d\d){1,3})(?=\d)/g, '.');
