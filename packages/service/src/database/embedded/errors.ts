/** What went wrong, for code; the message says it to people. */
export type EmbeddedErrorCode =
  | 'in-use'
  | 'not-writable'
  | 'not-enterable'
  | 'wrong-owner'
  | 'not-a-cluster'
  | 'other-version'
  | 'unsupported-platform'
  | 'start-failed'
  | 'stopped';

/** Every failure that the embedded PostgreSQL expects. Its message is a sentence for people. */
export class EmbeddedError extends Error {
  readonly code: EmbeddedErrorCode;

  constructor(code: EmbeddedErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'EmbeddedError';
    this.code = code;
  }
}

const ownServer = 'or set DATABASE_URL to use a PostgreSQL server of your own';
const otherFolder = 'choose another one with KIM_DATA_DIR';

/** All sentences for people, in one place. */
export const texts = {
  inUse: (folder: string, pid?: number) =>
    `The data folder ${folder} is in use by ${pid ? `process ${pid}` : 'another process'}. ` +
    `Stop that process first, or ${otherFolder}.`,

  notWritable: (folder: string, reason: string) =>
    `The data folder ${folder} cannot be written (${reason}). ` +
    `Make it writable for the user who starts Simpul KIM, or ${otherFolder}.`,

  notEnterable: (folder: string, uid: number) =>
    `The database does not run as root but as user id ${uid}, which cannot enter ${folder}. ` +
    'Choose a folder that it can reach, for example KIM_DATA_DIR=/var/lib/simpul-kim, ' +
    'or start Simpul KIM as a normal user.',

  programsNotEnterable: (folder: string, reasons: string) =>
    `The PostgreSQL programs in ${folder} cannot be run from there, and copying them failed ` +
    `(${reasons}). Install Simpul KIM in a folder that every user can enter, for example /opt, ` +
    `${ownServer}.`,

  wrongOwner: (folder: string, owner: number, expected: number) =>
    `The database in ${folder} belongs to user id ${owner}, but would run as user id ${expected}. ` +
    `Start Simpul KIM as the user who started it first, or run: chown -R ${expected} ${folder}`,

  notACluster: (folder: string) =>
    `The folder ${folder} is not empty, yet holds no PostgreSQL database. ` +
    `Nothing was changed. Move it away, or ${otherFolder}.`,

  otherVersion: (folder: string, found: string, ours: string) =>
    `The database in ${folder} was written by PostgreSQL ${found}, but this Simpul KIM brings ` +
    `PostgreSQL ${ours}. Nothing was changed. Start it with the Simpul KIM release that brought ` +
    `PostgreSQL ${found}, make a backup there, and restore the backup into a new data folder here.`,

  noProgramsFor: (platform: string) =>
    `There is no embedded PostgreSQL for ${platform} in this installation. ` +
    `Install again without leaving out optional packages, ${ownServer}.`,

  programsDoNotRun: (platform: string) =>
    `The embedded PostgreSQL for ${platform} does not run here: it needs a Linux with glibc ` +
    `(Debian, Ubuntu, Fedora and the like; not Alpine). Use such a system, ${ownServer}.`,

  rootOnMac:
    'The embedded PostgreSQL does not run as root on macOS. Start Simpul KIM as a normal user.',

  cannotSwitchUser: (uid: number, reason: string) =>
    `The database must not run as root, but switching to user id ${uid} failed (${reason}). ` +
    `Start Simpul KIM as a normal user, ${ownServer}.`,

  noSocketFolder: (reasons: string) =>
    `No temporary folder fits the database's socket (${reasons}). ` +
    'Set TMPDIR to a folder with a short path that every user can enter, for example /tmp.',

  previousDoesNotStop: (pid: number) =>
    `A PostgreSQL left over from an earlier start (process ${pid}) does not stop. ` +
    `End it with: kill -QUIT ${pid}`,

  initialiseFailed: (reason: string) =>
    `The database could not be created; nothing half-made is left. The reason:\n${reason}` +
    (reason.includes('could not look up effective user ID')
      ? `\nGive this user id a name in /etc/passwd, start as a user that has one, ${ownServer}.`
      : ''),

  startFailed: (reason: string, logFile: string) =>
    `The database did not start. The last it said:\n${reason}\nThe whole log is in ${logFile}`,

  stopped: (how: string, logFile: string) =>
    `The database stopped by itself (${how}). What it said is in ${logFile}`,

  gaveUp: (reason: string, logFile: string) =>
    `The database stopped by itself and could not be brought back (${reason}). ` +
    `What it said is in ${logFile}. Look whether the disk is full or failing, then start Simpul KIM again.`,
};

/** The sentence of anything thrown. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
