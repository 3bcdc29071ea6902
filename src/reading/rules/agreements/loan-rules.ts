import type { Clause } from '../../clauses/clause.js';
import type { Person } from '../../mentions/mention.js';
import { carOf, complementsOf, extentOf, placesToRace, subjectDrivers, subjectTeam } from '../clause/clause-parts.js';
import { rides } from '../clause/seat.js';
import { isStated, statusOf } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { hasSeason } from '../seats/coming-seat.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { termsOf } from './deal-terms.js';

/** Rules for drivers whom one team lends to another. */
export const LOAN_RULES: readonly ClauseRule[] = [
  {
    name: 'is-on-loan',
    example: 'Ava Stone is on loan from Northline Racing to Pinecrest Motorsports.',
    frames: ['be', 'lend', 'join', 'stay', 'drive', 'sign', 'get', 'have', 'win', 'field', 'other'],
    read: (clause, scene) => {
      const { frame, passive, negated, lemma } = clause.verb;
      if (!isStated(clause) || negated) return [];
      if (frame !== 'lend' && !ON_LOAN.test(clause.words)) return [];
      // "the No. 9 that he had lent to Stone": who lends something is not lent.
      if (frame === 'lend' && !passive && !subjectTeam(clause) && isOfThing(clause)) return [];
      // "leased a Riley": a car.
      if (/^(?:lease|rent|hire)$/.test(lemma) && !passive && !subjectTeam(clause)) return [];
      if (lemma === 'farm' && !/^(?:out )/.test(`${clause.words} `)) return [];
      // "Northline is lending him its No. 51": the car is lent, and not he.
      if (
        frame === 'lend' &&
        !passive &&
        complementsOf(clause, 'car').some(({ before, prep }) => !before && prep === '')
      )
        return [];
      const subject = passive ? undefined : subjectTeam(clause);
      const drivers = subject ? lentDrivers(clause, scene) : subjectDrivers(clause, scene.discourse);
      const teams = complementsOf(clause, 'team').filter(({ before }) => !before);
      // "Stone lent Northline a transporter": who lends something is not lent.
      if (frame === 'lend' && !passive && !subject && teams.some(({ prep }) => prep === '')) return [];
      const from = teams.find(({ prep }) => /^(?:from|by)$/.test(prep))?.mention.team;
      // "Pinecrest has borrowed Stone from Northline": who has her from somebody is not who lends her.
      const owner = from ?? subject;
      const user =
        (from === undefined ? undefined : subject) ??
        teams.find(({ prep }) => prep === 'to')?.mention.team ??
        antecedent(clause, scene, owner);
      if (!owner && !user) return [];
      const agreed: readonly Draft[] = drivers.map((driver) =>
        draft('contract', 'is-on-loan', scene.sentence, statusOf(clause, scene.discourse), {
          driver: driver.name,
          team: owner,
          loanTo: user,
          ...termsOf(clause, scene),
        }),
      );
      // "has loaned Stone to Pinecrest for the 2026 season": she drives there.
      // "has lent Stone to Pinecrest for its No. 12"
      const car = complementsOf(clause, 'car').find(({ before, prep }) => !before && prep === 'for')?.mention;
      return frame === 'lend' &&
        user !== undefined &&
        (hasSeason(clause, scene) || car !== undefined) &&
        extentOf(clause) !== 'part-time' &&
        placesToRace(clause).length === 0
        ? [...agreed, ...rides('is-on-loan', clause, scene, { drivers, team: user, numbers: car?.numbers ?? [] })]
        : agreed;
    },
  },
];

/** "lent it to Stone", "the No. 9 that he had lent" */
function isOfThing(clause: Clause): boolean {
  const isTo = complementsOf(clause, 'person').some(({ before, prep }) => !before && prep === 'to');
  return isTo || complementsOf(clause, 'car').some(({ lead }) => lead === 'that');
}

const ON_LOAN = /\bon (?:an? )?(?:[\w-]+ )?loan\b|\bloaned (?:out )?to\b/;

/** "loans out Stone", "sends Stone to Pinecrest on loan" */
function lentDrivers(clause: Clause, scene: Scene): Person[] {
  const out = complementsOf(clause, 'person').filter(
    ({ before, lead, mention }) => !before && lead === 'out' && !mention.possessive,
  );
  const people = out.map(({ mention }) => mention.person).filter((one) => !scene.discourse.officeHolders.has(one));
  return people.length > 0 ? people : objectDrivers(clause, scene);
}

/** "Northline, to whom she is on loan from Pinecrest", "joins Northline on loan from Pinecrest": the other team. */
function antecedent(clause: Clause, scene: Scene, owner: string | undefined): string | undefined {
  if (clause.marker === 'whom' || clause.marker === 'which') {
    const ahead = scene.mentions.filter((mention) => mention.type === 'team' && mention.last <= clause.verb.first);
    const last = ahead.at(-1);
    return last?.type === 'team' && last.team !== owner ? last.team : undefined;
  }
  const beside = complementsOf(clause, 'team').find(({ mention, before }) => !before && mention.team !== owner);
  const used = beside?.mention.team ?? carOf(clause)?.team ?? seatToldBefore(clause, scene);
  return used === owner ? undefined : used;
}

/** "Northline will field Stone in 2026. She is on loan from Pinecrest.": the one team of the sentence before that names her too. */
function seatToldBefore({ subjects }: Clause, { before }: Scene): string | undefined {
  const [driver, another] = subjects;
  if (!before || driver?.type !== 'person' || another) return undefined;
  const people = before.mentions.filter(({ type }) => type === 'person');
  if (people.length === 0 || !people.every((one) => one.type === 'person' && one.person === driver.person))
    return undefined;
  const teams = new Set(
    before.mentions.flatMap((one) => (one.type === 'team' || one.type === 'car' ? (one.team ?? []) : [])),
  );
  const [team, other] = teams;
  return other === undefined && !before.clauses.some(({ verb }) => verb.negated || verb.tense === 'past')
    ? team
    : undefined;
}
