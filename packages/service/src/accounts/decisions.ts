import { Refusal } from '../problems/index.ts';
import { lies } from '../regions/index.ts';
import type { Actor } from './actor.ts';
import { isOfficerOf, isOperator, scopeOf } from './permissions.ts';

/** The region of the office that decided something; none, where an operator did. */
export type DecidedBy = string | null;

/** For which office an officer above a region decides: the broadest of theirs. */
export function officeDeciding(actor: Actor, region: string): DecidedBy {
  if (isOperator(actor)) return null;
  const offices = scopeOf(actor).regions.filter((office) => lies(region, office));
  return offices.sort((a, b) => a.length - b.length)[0] ?? region;
}

/** Whether what an office decided about a region may become an actor's decision: it stands higher. */
export function outranks(actor: Actor, region: string, by: DecidedBy): boolean {
  if (by === null) return false;
  const office = officeDeciding(actor, region);
  return office === null || office.length < by.length;
}

/**
 * Checks that an actor may take back what an office decided: that office may, or one above it.
 *
 * @throws {Refusal} `forbidden`, in words.
 */
export function requireDecider(actor: Actor, by: DecidedBy): void {
  if (by === null ? isOperator(actor) : isOfficerOf(actor, by)) return;
  throw new Refusal('forbidden', {
    detail: {
      id: 'Ini diputuskan kantor di atas kantor Anda. Hanya kantor itu, atau yang membawahinya, yang bisa mencabutnya: hubungi mereka.',
      en: 'An office above yours decided this. Only that office, or one above it, can take it back: please ask them.',
    },
  });
}
