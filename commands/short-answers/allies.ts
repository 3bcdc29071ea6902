import { join, md } from '../../src/replies/markdown.js';
import { dated } from '../options/last-known.js';
import type { ShortAnswer } from './short-answer.js';

/** With which teams one works together, or whether it does with the one asked about; which is named first says nothing. */
export const allies: ShortAnswer = ({ team = '', otherTeam }, when) => {
  const { short } = when.words;
  const page = when.view.team(team);
  if (page === undefined) return undefined;
  const all = page.allies.flatMap((ally) => {
    const name = ally.slots.team === page.name ? ally.slots.partner : ally.slots.team;
    return name === undefined ? [] : [{ name, line: dated(ally, md`**${name}**`, when) }];
  });
  const asked = all.filter(({ name }) => otherTeam === undefined || name === otherTeam);
  if (asked.length === 0) return short.noArticleSaysSo;
  const lines = join(
    asked.map(({ line }) => line),
    ', ',
  );
  return otherTeam === undefined ? lines : short.yes(lines);
};
