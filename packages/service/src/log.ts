import { pino, type DestinationStream, type Logger } from 'pino';

/** What stands between quotes in a message may be what someone sent. */
const masked = (message: string): string => message.replaceAll(/".*"/gs, '"…"');

/** Where an error came from; the message, which stands before that, is left out. */
const framesOf = (stack: string | undefined): string[] =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());

const deepest = 3;

/** An error as it is logged: without `detail` and `where` of PostgreSQL, which repeat rows and requests. */
function told(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error;
  const { code, constraint, routine } = error as {
    readonly code?: unknown;
    readonly constraint?: unknown;
    readonly routine?: unknown;
  };
  return {
    type: error.constructor.name,
    ...(code === undefined ? {} : { code }),
    message: masked(error.message),
    ...(constraint === undefined ? {} : { constraint }),
    ...(routine === undefined ? {} : { routine }),
    stack: framesOf(error.stack),
    ...(error.cause === undefined || depth === deepest
      ? {}
      : { cause: told(error.cause, depth + 1) }),
  };
}

/** Opens the log of the service: of what fails it tells what and where, and nothing of what was sent. */
export const openLog = (level: string, destination: DestinationStream): Logger =>
  pino({ level, serializers: { err: (error: unknown) => told(error) } }, destination);
