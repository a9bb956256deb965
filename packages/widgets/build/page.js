/**
 * In the place of the SDK's lists in the browser build: widgets ask for a page at a time, and nobody else
 * comes to them here.
 */
import { callOf } from '../../sdk/dist/call.js';
import { ServerError } from '../../sdk/dist/errors.js';

export const pages = (read, from) =>
  callOf(
    read(from).then((answered) => {
      if (Array.isArray(answered.data?.data)) return answered;
      throw new ServerError({ code: 'unreadable', message: 'a list was answered with none' });
    }),
  );

/** The index of the SDK passes it on, and it falls away. */
export const maxItems = undefined;
