/** The data of an answer, with the answer itself. */
export interface Answered<Data> {
  readonly data: Data;
  /** Status and header fields; the body has been read. */
  readonly response: Response;
}

/**
 * What a method gives back. It is awaited for the data; {@link Call.withResponse} tells the rest.
 *
 * @example
 * const group = await kim.groups.get(id);
 * const { data, response } = await kim.groups.get(id).withResponse();
 * console.log(response.headers.get('x-request-id'), response.headers.get('age'));
 */
export interface Call<Data> extends Promise<Data> {
  /** The data with status and header fields. */
  withResponse(): Promise<Answered<Data>>;
}

/** Makes a {@link Call} of an answer that is on its way. */
export function callOf<Data>(answered: Promise<Answered<Data>>): Call<Data> {
  const data = answered.then((answer) => answer.data);
  return Object.assign(data, {
    withResponse: () => {
      // Who asks for the whole answer hears of a failure there.
      data.catch(() => {});
      return answered;
    },
  });
}
