/** How often what a proof was shown for may turn out to be of no use. */
const failuresAllowed = 3;
/** Proofs that are remembered; each took its work, and is too old in minutes anyway. */
const most = 10_000;

/** Proofs of which each was shown for something that was of no use, by what signs them. */
export interface Spent {
  /** Counts that what a proof was shown for was of no use. */
  fail(signature: string): void;
  /** Whether a proof was shown in vain so often that it is good for nothing more. */
  has(signature: string): boolean;
}

/** Remembers in this process which proofs were shown in vain; the oldest are forgotten. */
export function rememberSpent(): Spent {
  const failures = new Map<string, number>();
  return {
    fail(signature) {
      const count = (failures.get(signature) ?? 0) + 1;
      // What is set anew stands last.
      failures.delete(signature);
      failures.set(signature, count);
      if (failures.size > most) failures.delete(failures.keys().next().value!);
    },
    has: (signature) => (failures.get(signature) ?? 0) >= failuresAllowed,
  };
}
