import type { Clause } from '../../clauses/clause.js';
import type { Discourse } from '../../discourse/discourse.js';
import { seasonAhead } from './another-season.js';
import { complementsOf } from './clause-parts.js';
import { seasonsOf } from './clause-seasons.js';

/** The seasons of a seat that a clause says somebody is talked about for: those it names, else the coming one. */
export function seasonsTalked(clause: Clause, discourse: Discourse): readonly number[] {
  const { seasons, said } = seasonsOf(clause, discourse);
  // "has been in talks since July": when they began.
  const isSince = complementsOf(clause, 'time').every(({ mention }) => mention.since !== undefined);
  return said && !isSince ? seasons : [seasonAhead(discourse)];
}
