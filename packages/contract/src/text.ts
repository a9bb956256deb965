import { Type } from 'typebox';

/**
 * A line of text that says something: no control characters, not only spaces, and nothing that turns
 * the direction in which it is read, so that it could look like another.
 */
export const line = (maxLength: number, description: string) =>
  Type.String({
    maxLength,
    pattern: '^(?=\\s*\\S)[^\\u0000-\\u001f\\u007f\\u202a-\\u202e\\u2066-\\u2069]*$',
    description,
  });

/** What text of several lines may hold. */
export const textPattern = '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$';

/** Plain text of several lines. It may be empty. */
export const paragraphs = (maxLength: number, description: string) =>
  Type.String({
    maxLength,
    pattern: textPattern,
    description,
  });

/** An address on the web. */
export const webAddress = (description: string) =>
  Type.String({
    maxLength: 1000,
    pattern: '^https?://[^\\s\\u0000-\\u001f\\u007f<>"]+$',
    description,
  });

/** A moment: RFC 3339 with its zone, e.g. `2026-11-21T08:30:00+08:00`. */
export const moment = (description: string) =>
  Type.String({ format: 'date-time', maxLength: 40, description });

/** A day: `YYYY-MM-DD`. */
export const day = (description: string) =>
  Type.String({ format: 'date', pattern: '^[12]\\d{3}-', description });

/** Which edit a change is based on: of a record that was changed meanwhile, it is refused. */
export const Version = Type.Integer({
  minimum: 1,
  maximum: 2_147_483_647,
  description:
    'The `version` of the record that this change is based on. Where someone else was faster, the answer is 409 and nothing is overwritten.',
});
