/**
 * In the place of ky's own progress of uploads and downloads in the browser build: widgets never ask for
 * it, and ky comes here only where it was asked for.
 */
export const streamResponse = (response) => response;
export const streamRequest = (request) => request;
