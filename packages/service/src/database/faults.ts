/** SQLSTATE classes and system errors that say the database cannot be reached, not that we erred. */
const unreachable =
  /^(08|53|57P0|57014|40001|40P01|ECONN|ENOENT|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EACCES|EHOSTUNREACH|ENETUNREACH)/;

/** What the driver says without a code. */
const unreachableWords =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed|Postgres connection has been discarded|Cannot use a pool after calling end)/;

const codeOf = (error: unknown) => String((error as { code?: unknown } | undefined)?.code);

/** Whether an error says that there is no room left to write: SQLSTATE, or the system's own. */
export const isFull = (error: unknown): boolean => /^(53100|ENOSPC|EDQUOT)$/.test(codeOf(error));

/** Whether an error says that a value is more than the database can index: too many words, too long a name. */
export const isTooMuch = (error: unknown): error is Error =>
  error instanceof Error && codeOf(error) === '54000';

/** Whether an error says that the database cannot answer now, and may later. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Error &&
  (unreachable.test(codeOf(error)) || unreachableWords.test(error.message));
