import type { Mention, Person } from '../../mentions/mention.js';
import { teamAbout } from '../departures/exits.js';
import type { Scene } from '../scene.js';
import { isServedBefore } from './served-before.js';

/** "Northline’s Dan Marsh", in the same paragraph. */
export function teamOfPerson(person: Person, scene: Scene): string | undefined {
  for (let at: Scene | undefined = scene; at; at = at.before) {
    const { mentions } = at;
    for (const [index, mention] of mentions.entries()) {
      const before = mentions[index - 1];
      if (mention.type !== 'person' || mention.person !== person || before?.last !== mention.first) continue;
      if (before.type === 'team' && before.possessive) return before.team;
    }
  }
  return undefined;
}

/** "with Carter at Pinecrest last year" */
function isOfThen({ first, last }: Mention, { mentions, discourse: { year, text } }: Scene): boolean {
  if (!/^(?:at|with)$/.test(text.tokens[first - 1]?.lower ?? '')) return false;
  return mentions.some(
    (time) => time.type === 'time' && time.first === last && time.seasons?.every((season) => season < year) === true,
  );
}

/** The team that a sentence is about, or its paragraph where somebody only comes from the one named: "comes over from Northline". */
export function teamOfCrew(scene: Scene, isNow: boolean): string | undefined {
  const team = teamAbout(scene) ?? scene.discourse.blockTeam(scene.sentence);
  const { tokens } = scene.discourse.text;
  let first = scene;
  let isOrigin = false;
  for (let at: Scene | undefined = scene; at; at = at.before) {
    first = at;
    for (const mention of at.mentions)
      if (mention.type === 'team' && mention.team === team)
        isOrigin ||=
          tokens[mention.first - 1]?.lower === 'from' ||
          (isNow && (isOfThen(mention, at) || isServedBefore(at, mention)));
  }
  if (!isOrigin) return team;
  const before = scene.discourse.teamBefore(first.sentence);
  if (before !== undefined && before !== team) return before;
  const others = scene.discourse.teams.filter((other) => other !== team);
  return others.length === 1 ? others[0] : undefined;
}
