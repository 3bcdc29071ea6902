import type { Clause } from '../../clauses/clause.js';
import type { Mention, Person } from '../../mentions/mention.js';
import { wordsBetween } from '../../text/words-between.js';
import { complementsOf, peopleIn, placesToRace, subjectDrivers, timesOf } from '../clause/clause-parts.js';
import { saidSeasons } from '../clause/clause-seasons.js';
import { rides } from '../clause/seat.js';
import { isStated, statusOf } from '../clause/status.js';
import { type Draft, draft } from '../draft.js';
import type { ClauseRule } from '../rule.js';
import { isRow, type Scene } from '../scene.js';

/** Rules for drivers who stay where they are, which a sentence before has told: "Stone will be back in 2026". */
export const SAME_SEAT_RULES: readonly ClauseRule[] = [
  {
    name: 'stays-in-seat',
    example: 'Ava Stone drives the No. 12 for Northline Racing. Stone is staying put in 2026.',
    frames: ['stay', 'be', 'join', 'keep', 'expect', 'sign', 'other'],
    needs: ['person'],
    read: (clause, scene) => {
      const { verb } = clause;
      if (!isStated(clause) || clause.quoted || verb.tense === 'past' || !stays(clause)) return [];
      // "Northline announced that Stone will be back": there, whatever she drives now.
      const seats = scene.mentions.filter(({ type }) => type === 'team' || type === 'car');
      const headed = headedByTeam(clause, scene, seats);
      if (headed) return headed;
      if ((seats.length > 0 && !isOfOneSeat(clause, scene, seats)) || isUnsure(clause, scene)) return [];
      if (placesToRace(clause).length > 0 || !clause.complements.every(({ mention }) => PLAIN.has(mention.type)))
        return [];
      const expected = verb.frame === 'expect' && verb.lemma !== 'set';
      const status = verb.frame === 'join' ? 'confirmed' : expected ? 'rumored' : statusOf(clause, scene.discourse);
      const season = seasonAhead(clause, scene);
      if (season === undefined) return [];
      return sameSeat('stays-in-seat', scene, subjectDrivers(clause, scene.discourse), season, status);
    },
  },
  {
    name: 'return-is-likely',
    example: 'Ava Stone drives the No. 12 for Northline Racing. A second season for Stone is likely in 2026.',
    frames: ['be', 'expect', 'plan', 'other'],
    read: (clause, scene) => {
      const { verb, words } = clause;
      if (clause.asks || clause.quoted || verb.negated || verb.tense === 'past') return [];
      const awaited = verb.passive && /^(?:expected|anticipated|foreseen|planned)$/.test(verb.word);
      if (!awaited && !(verb.frame === 'be' && LIKELY.test(words))) return [];
      const { tokens } = scene.discourse.text;
      const opening = wordsBetween(tokens, Math.max(scene.sentence.first, clause.first), verb.first);
      if (!ANOTHER_YEAR.test(opening) || placesToRace(clause).length > 0) return [];
      if (scene.mentions.some(({ type, first }) => type === 'team' && first < verb.first)) return [];
      const season = seasonAhead(clause, scene);
      const own = peopleIn(scene.mentions.filter(({ last, first }) => last <= verb.first && first >= clause.first));
      const [driver, another] = own.length > 0 ? own.map(({ person }) => person) : soleDriver(scene);
      if (season === undefined || !driver || another || scene.discourse.officeHolders.has(driver)) return [];
      return sameSeat('return-is-likely', scene, [driver], season, 'rumored');
    },
  },
];

/**
 * "Northline will change nothing for 2026: Stone and Carter both stay.": behind a colon with nothing but one team before it, whoever stays is
 * there, now and in the season to come.
 */
function headedByTeam(clause: Clause, scene: Scene, seats: readonly Mention[]): Draft[] | undefined {
  const { discourse, sentence } = scene;
  const { tokens } = discourse.text;
  const colon = tokens.slice(sentence.first, clause.verb.first).findLastIndex(({ text }) => text === ':');
  const at = sentence.first + colon;
  const drivers = subjectDrivers(clause, discourse);
  if (colon < 0 || drivers.length === 0 || clause.subjects.some(({ first }) => first < at)) return undefined;
  const [team, another] = new Set(
    seats.map((seat) => (seat.type === 'team' && seat.last <= at ? seat.team : undefined)),
  );
  if (team === undefined || another !== undefined) return undefined;
  if (clause.complements.some(({ mention, before }) => !before && !PLAIN.has(mention.type))) return undefined;
  if (discourse.report || isRow(scene) || isUnsure(clause, scene)) return undefined;
  const status = statusOf(clause, discourse);
  const seat = { drivers, team, numbers: [], status };
  const { coming } = discourse;
  return [
    ...(coming === undefined ? [] : rides('stays-in-seat', clause, scene, { ...seat, seasons: [coming] })),
    ...rides('stays-in-seat', clause, scene, { ...seat, seasons: [discourse.year], status: 'confirmed' }),
  ];
}

/** "Stone drove the last three races in it, and is confirmed for 2026": what the clause before says of the same driver is where. */
function isOfOneSeat(clause: Clause, scene: Scene, seats: readonly Mention[]): boolean {
  const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
  const [driver, another] = subjectDrivers(clause, scene.discourse);
  if (!before || !driver || another || clause.marker !== 'and' || clause.verb.frame !== 'sign') return false;
  const [seat, more] = seats;
  return (
    /^(?:drive|have|be|debut|replace|get)$/.test(before.verb.frame) &&
    !before.verb.negated &&
    subjectDrivers(before, scene.discourse)[0] === driver &&
    seat?.type === 'car' &&
    !more &&
    seat.last <= clause.verb.first
  );
}

const LIKELY =
  /^(?:still |now |very |highly |most )*(?:likely|probable|possible|expected|in the (?:cards|works|plans?|offing)|on the cards|the plan)\b/;
const ANOTHER_YEAR =
  /(?:^|[ ,])(?:an?|the|[’']s|his|her|another|that)(?: (?:second|third|fourth|fifth|sixth|full|more|possible))* ?(?:year|season|campaign|return|stay|comeback)(?: (?:together|in (?:it|the (?:car|truck|seat))))?(?: (?:with|for|of|by|in|from|to)\b.*)?$|(?:^|[ ,])(?:return|stay)(?: (?:of|by))?$/;

/** The driver of whom the sentence before speaks, where it names no other. */
function soleDriver({ before, discourse, sentence }: Scene): readonly Person[] {
  const named = new Set(peopleIn(before?.mentions ?? []).map(({ person }) => person));
  const [only, another] = named;
  if (another) return [];
  const driver = only ?? discourse.driverBefore(sentence);
  return driver ? [driver] : [];
}

function sameSeat(
  rule: string,
  { sentence }: Scene,
  drivers: readonly Person[],
  season: number,
  status: Draft['status'],
): Draft[] {
  const seat = { team: undefined, series: undefined, number: undefined, make: undefined, extent: undefined };
  return drivers.map(({ name: driver }) => ({
    ...draft('ride', rule, sentence, status, { driver, season, ...seat }),
    seatOf: driver,
  }));
}

/** The season to come that a clause names, or that is meant where the article speaks of it: not a return from a day off. */
function seasonAhead(clause: Clause, { discourse, sentence, before, previous }: Scene): number | undefined {
  const { year, coming, text } = discourse;
  const said = saidSeasons(clause, year);
  if (said) return said.find((season) => season === year + 1);
  // "Carter is back.": from wherever he was.
  if (clause.verb.frame === 'be' && clause.verb.tense === 'present' && /^(?:also )?back ?[.!]?$/.test(clause.words))
    return undefined;
  if (timesOf(clause).length > 0 || complementsOf(clause, 'extent').length > 0) return undefined;
  const isLate = text.article.published.slice(5) >= TALKED_OF_FROM;
  if (!previous || (coming !== year + 1 && !isLate)) return undefined;
  const from = before?.sentence.first ?? sentence.first;
  return AWAY.test(wordsBetween(text.tokens, from, sentence.last)) ? undefined : year + 1;
}

// From then on "will be back" is said of the next season.
const TALKED_OF_FROM = '09-15';
/** Words of somebody who was away for a while: "is likely to return" then is not about another season. */
const AWAY =
  /\b(?:injur\w*|hurt|surgery|hospital\w*|concussion|sidelined|suspen\w+|medical\w*|recover\w*|recovery|doctors?|cleared|illness|sick|broken?|absence|maternity|substitut\w*|fill(?:s|ed|ing)? in)\b/;

/** "is not sure that she will be back", "it is unclear whether": nothing is told. */
function isUnsure(clause: Clause, { sentence, discourse }: Scene): boolean {
  return UNSURE.test(wordsBetween(discourse.text.tokens, sentence.first, clause.verb.first));
}

const UNSURE =
  /\b(?:unsure|unclear|unknown|uncertain|undecided|(?:not|n[’']t) (?:\w+ )?(?:sure|certain|clear|known|decided|say|said|know|guarantee\w*)|whether|doubt\w*|no (?:word|guarantee))\b/;

// What may stand beside a verb of staying that leaves open where.
const PLAIN: ReadonlySet<string> = new Set(['time', 'extent', 'person']);

/** "is staying put", "will be back", "returns", "is not going anywhere": and no word that says where or as what. */
function stays({ verb, words: all }: Clause): boolean {
  // "is confirmed for next year; a second car depends on money"
  const [words = ''] = all.split(' ;', 1);
  // "carries on", "soldiers on"
  if (verb.frame === 'other')
    return /^(?:carry|soldier)$/.test(verb.lemma) && !verb.negated && /^on\b/.test(words) && WORDS.test(words);
  if (verb.frame === 'join')
    return (
      verb.lemma === 'go' &&
      (verb.negated ? /^anywhere\b/ : /^(?:nowhere|on(?: (?:together|as (?:they are|before|one)))?) ?[.,;]?$/).test(
        words,
      )
    );
  if (verb.negated) return false;
  if (verb.frame === 'keep') return verb.passive && verb.lemma !== 'resign' && WORDS.test(words);
  // "is confirmed for next year too"
  if (verb.frame === 'sign')
    return (
      verb.passive &&
      /^(?:confirmed|booked|signed)$/.test(verb.word) &&
      /^(?:already )?(?:for|through)\b/.test(words) &&
      WORDS.test(words)
    );
  if (verb.frame === 'expect') return /^(?:expected|tipped|set)$/.test(verb.word) && isBackWords(verb.word, words);
  return verb.frame === 'be' ? SAFE.test(words) && WORDS.test(words) : WORDS.test(words);
}

/** "is expected back", "is set for next year" */
function isBackWords(word: string, words: string): boolean {
  return (word === 'set' ? /^for\b/ : /^back\b/).test(words) && WORDS.test(words);
}

const SAFE = /^(?:(?:both|all|already|firmly) )?(?:back|safe|secure|locked in|here to stay)\b/;
const WORDS =
  /^(?:(?:both|all|already|firmly|on|put|back|too|as well|again|in|for|the|a|an|his|her|their|this|another|second|third|fourth|fifth|sixth|one|more|straight|consecutive|full|season|year|campaign|at least|there|safe|secure|locked|here|to stay|,|\.) ?)*$/;
