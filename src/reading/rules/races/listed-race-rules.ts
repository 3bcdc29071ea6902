import { complementsOf, peopleIn, subjectDrivers } from '../clause/clause-parts.js';
import { isStated } from '../clause/status.js';
import type { PhraseRule } from '../rule.js';
import { isQuoted, type Scene } from '../scene.js';
import { listBehindColon } from './list-behind-colon.js';
import { isNoRace } from './no-race.js';
import { leadsToRace, RACING_FRAMES } from './racing-clause.js';
import { rowCar, rowStarts } from './row-starts.js';

const PROGRAMME =
  /\b(?:races?|starts?|events?|schedule|slate|outings?|appearances?|rounds?|program(?:me)?|dates|weekends|tracks|ovals|part-time|part time)\b/i;
const ONLY_PARTLY = /\b(?:could|may|might|possibly|hopes?|would|if|miss|misses|skip|skips)\b/i;

/** Rules for races that stand in a list behind a colon, whatever the sentence says between its driver and the list. */
export const LISTED_RACE_RULES: readonly PhraseRule[] = [
  {
    name: 'races-behind-colon',
    example:
      'Ava Stone takes the ovals in the No. 12 of Northline Racing, in what is to be her final season: Iowa on July 18, 2026 and Gateway on Aug. 22, 2026.',
    needs: ['person', ['track', 'race'], 'time'],
    read: (scene) => {
      const list = listBehindColon(scene);
      const [main] = scene.clauses;
      if (!list || !main || isQuoted(scene, list.colon - 1) || main.verb.first > list.colon) return [];
      const { verb } = main;
      if (verb.form !== 'finite' || !isStated(main) || verb.negated || isNoRace(main)) return [];
      if ((verb.tense === 'past' && !verb.perfect) || !RACING_FRAMES.includes(verb.frame) || !leadsToRace(main))
        return [];
      const driver = onlyDriver(scene, list.colon);
      const [subject, another] = subjectDrivers(main, scene.discourse);
      if (!driver || another || subject !== driver) return [];
      const before = textBefore(scene, list.colon);
      const car = rowCar(scene) ?? (hasTeam(main) ? undefined : scene.discourse.carBefore(scene.sentence));
      if (!PROGRAMME.test(before) || ONLY_PARTLY.test(before) || !car) return [];
      return rowStarts('races-behind-colon', scene, [driver], list.outings, car, car.team, car.series);
    },
  },
];

/** The one driver whom a sentence names before a token. */
function onlyDriver({ mentions, discourse }: Scene, end: number) {
  const named = peopleIn(mentions.filter(({ last }) => last <= end));
  const [driver, another] = new Set(named.map(({ person }) => person));
  return another || !driver || discourse.officeHolders.has(driver) ? undefined : driver;
}

function hasTeam(clause: Scene['clauses'][number]): boolean {
  return complementsOf(clause, 'team').length > 0;
}

function textBefore({ discourse, sentence }: Scene, end: number): string {
  const { tokens, article } = discourse.text;
  return article.body.slice(sentence.start, tokens[end]?.start);
}
