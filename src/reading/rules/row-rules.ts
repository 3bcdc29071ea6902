import type { CarMention, Mention, Person, PersonMention, TimeMention } from '../mentions/mention.js';
import { type Draft, draft } from './draft.js';
import type { PhraseRule } from './rule.js';
import { isHedged, type Scene, saidSeasons, seriesFor } from './scene.js';

const SEPARATOR = /^(?:,|-|–|—|:|\(|\||\/)$/;

/** Drafts a ride that a phrase states without a verb of its own. */
function ride(
  rule: string,
  scene: Scene,
  driver: Person,
  car: CarMention | undefined,
  team: string | undefined,
  season?: number,
): Draft[] {
  const { discourse, sentence } = scene;
  if (discourse.officeHolders.has(driver)) return [];
  const number = car?.numbers.length === 1 ? car.numbers[0] : undefined;
  const own = car?.team ?? team;
  if (!own && !number) return [];
  const series = car?.series ? { series: car.series, said: true } : seriesFor(undefined, scene, own, number);
  const extent = scene.mentions.find((mention) => mention.type === 'extent');
  return [
    draft(
      'ride',
      rule,
      sentence,
      isHedged(sentence, discourse) ? 'rumored' : 'confirmed',
      {
        driver: driver.name,
        team: own,
        series: series.series,
        season: season ?? seasonHere(scene),
        number,
        make: car?.make,
        extent:
          scene.mentions.filter((mention) => mention.type === 'person').length === 1 && extent?.type === 'extent'
            ? extent.extent
            : undefined,
      },
      [...(series.said ? [] : ['series']), 'season', ...(car?.team ? [] : ['team'])],
    ),
  ];
}

/** What a noun phrase takes for granted is no rumour, whatever the sentence says of it. */
function stated(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({ ...draft, status: 'confirmed' as const }));
}

/** The season that a phrase without a verb belongs to: named in its sentence, or the one the article announces. */
function seasonHere(scene: Scene): number {
  const named = scene.mentions.filter(
    (mention): mention is TimeMention => mention.type === 'time' && mention.seasons?.length === 1,
  );
  const season = named.length === 1 ? named[0]?.seasons?.[0] : undefined;
  // "the lone holdover from 2024": a season gone by is not that of a row in the present.
  const only = season !== undefined && season >= scene.discourse.year ? season : undefined;
  return only ?? scene.discourse.coming ?? scene.discourse.year;
}

function isAsked(scene: Scene): boolean {
  return scene.discourse.text.tokens[scene.sentence.last - 1]?.text === '?';
}

function isQuoted(scene: Scene, mention: Mention): boolean {
  return scene.discourse.text.quoted[mention.first] === 1;
}

/** Whether the verb that governs a token looks back ("won in the No. 9"), wishes or denies. */
function looksAway(scene: Scene, at: number): boolean {
  const clause = scene.clauses.findLast((candidate) => candidate.verb.first <= at);
  if (!clause) return false;
  return clause.verb.tense === 'past' || clause.verb.negated || clause.verb.stance !== 'fact' || clause.asks;
}

/** The team that rows and phrases of a sentence belong to: named at its head, or by its block or heading. */
function rowTeam(scene: Scene, at = Number.POSITIVE_INFINITY): string | undefined {
  const before = scene.mentions.findLast((mention) => mention.type === 'team' && mention.last <= at);
  const first = scene.mentions[0];
  if (first?.type === 'team' && first.first === scene.sentence.first) return first.team;
  if (before?.type === 'team' && at !== Number.POSITIVE_INFINITY) return before.team;
  return at === Number.POSITIVE_INFINITY
    ? scene.discourse.headingTeam(scene.sentence)
    : scene.discourse.teamBefore(scene.sentence);
}

/** Rules for rows, lists and phrases that state a seat without a verb. */
export const ROW_RULES: readonly PhraseRule[] = [
  {
    name: 'number-then-driver',
    example: 'No. 12, Ava Stone — Northline Racing has entered a second Ford.',
    read: (scene) => {
      const [car, driver] = scene.mentions;
      if (
        car?.type !== 'car' ||
        driver?.type !== 'person' ||
        car.first !== scene.sentence.first ||
        car.numbers.length !== 1
      )
        return [];
      const between = scene.discourse.text.tokens.slice(car.last, driver.first);
      if (between.length > 2 || !between.every((token) => SEPARATOR.test(token.text))) return [];
      const listed = /^(?:row|bullet)$/.test(scene.sentence.block.kind);
      if (between.length === 0 && !listed) return [];
      const behind = scene.mentions[2];
      const gap = behind ? scene.discourse.text.tokens.slice(driver.last, behind.first) : [];
      const near =
        gap.length <= 3 &&
        gap.every((token) => token.kind === 'mark' || /^(?:the|a|an|of|for|s)$/.test(token.lower) || token.possessive);
      const team =
        near && behind?.type === 'team' ? behind.team : near && behind?.type === 'car' ? behind.team : undefined;
      const make =
        behind?.type === 'car' ? behind.make : behind?.type === 'make' && gap.length <= 3 ? behind.make : undefined;
      const blockTeam = team ?? scene.discourse.headingTeam(scene.sentence);
      return ride(
        'number-then-driver',
        scene,
        driver.person,
        { ...car, ...(make === undefined ? {} : { make }) },
        blockTeam,
      );
    },
  },
  {
    name: 'driver-then-number',
    example: 'Northline Racing: Ava Stone, No. 12; Ben Carter (No. 21).',
    read: (scene) => {
      if (isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      const drafts: Draft[] = [];
      let cued = false;
      // "Stone (12), Carter (21)": two numbers in brackets behind names are the cars'.
      const several =
        scene.mentions.filter((mention) => mention.type === 'person' && isBracketed(scene, mention.last)).length > 1;
      scene.mentions.forEach((mention, index) => {
        if (mention.type !== 'person' || mention.form === 'described' || isQuoted(scene, mention)) return;
        const open = tokens[mention.last]?.text ?? '';
        const listed = /^(?:row|bullet)$/.test(scene.sentence.block.kind) && /^(?:-|–|—|:|\|)$/.test(open);
        if (open !== ',' && open !== '(' && !listed) return;
        const next = scene.mentions[index + 1];
        if (next?.type === 'car' && next.first === mention.last + 1 && next.numbers.length === 1) {
          const close = next.last < scene.sentence.last ? tokens[next.last]?.text : undefined;
          if (open === '(' ? close !== ')' && close !== ',' : close !== undefined && !/^[;.,(]$|^and$/.test(close))
            return;
          cued = true;
          if (!looksAway(scene, mention.first) || open === '(')
            drafts.push(
              ...ride('driver-then-number', scene, mention.person, next, next.team ?? rowTeam(scene, mention.first)),
            );
          return;
        }
        const bare = tokens[mention.last + 1];
        if (
          (cued || several) &&
          open === '(' &&
          bare?.kind === 'number' &&
          /^\d{1,3}$/.test(bare.text) &&
          tokens[mention.last + 2]?.text === ')'
        ) {
          const car: CarMention = {
            type: 'car',
            numbers: [bare.text],
            first: mention.last + 1,
            last: mention.last + 2,
          };
          drafts.push(...ride('driver-then-number', scene, mention.person, car, rowTeam(scene)));
        }
      });
      return drafts;
    },
  },
  {
    name: 'driver-in-car',
    example: 'Northline Racing goes with Ava Stone in the No. 12 Ford and Ben Carter in the No. 21.',
    read: (scene) => {
      if (isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        const car = scene.mentions[index + 1];
        if (mention.type !== 'person' || car?.type !== 'car' || car.numbers.length !== 1 || isQuoted(scene, mention))
          return [];
        if (mention.form === 'described' && tokens[mention.last]?.lower === 'of') return [];
        if (isReplaced(scene, mention.first)) return [];
        const between = tokens.slice(mention.last, car.first).map((token) => token.lower);
        // "Stone in the No. 12", "Stone, the rookie in the No. 12"
        const inside =
          /^(?:, )?(?:the |a )?(?:rookie |driver |veteran |regular |newcomer |incumbent |man |woman )?(?:currently |now |again |still )?(?:in|of|to)(?: the| his| her| a)?$/.test(
            between.join(' '),
          );
        if (!inside || looksAway(scene, mention.first)) return [];
        if (scene.mentions.some((other) => other.type === 'track' || other.type === 'race')) return [];
        // "Stone goes to the No. 21 and Carter to the No. 12": the verb of the first is the second's as well.
        const governing = scene.clauses.findLast((candidate) => candidate.verb.first <= mention.first);
        if (between.includes('to') && (governing?.verb.frame !== 'join' || tokens[mention.first - 1]?.lower !== 'and'))
          return [];
        const team = car.team ?? rowTeam(scene, mention.first);
        // Before the verb it is taken for granted ("As for Stone in the No. 12, ..."), behind it announced.
        const verb = scene.clauses[0]?.verb.first ?? 0;
        if (mention.first < verb)
          return stated(ride('driver-in-car', scene, mention.person, car, team, scene.discourse.year));
        const named = governing ? saidSeasons(governing, scene.discourse.year) : undefined;
        if (!named) return ride('driver-in-car', scene, mention.person, car, team);
        return named.flatMap((season) => ride('driver-in-car', scene, mention.person, car, team, season));
      });
    },
  },
  {
    name: 'driver-of-team',
    example: 'Ava Stone of Northline Racing was the fastest in the Truck Series.',
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        const team = scene.mentions[index + 1];
        if (
          mention.type !== 'person' ||
          mention.form === 'described' ||
          mention.possessive ||
          team?.type !== 'team' ||
          team.possessive
        )
          return [];
        if (isQuoted(scene, mention) || tokens[mention.last]?.lower !== 'of' || team.first - mention.last > 2)
          return [];
        const before = tokens[mention.first - 1]?.lower ?? '';
        if (
          /^(?:president|owner|manager|chief|principal|director|boss|founder|ceo|chairman|formerly|late)$/.test(before)
        )
          return [];
        return stated(ride('driver-of-team', scene, mention.person, undefined, team.team, scene.discourse.year));
      });
    },
  },
  {
    name: 'car-for-driver',
    example: 'Northline Racing fields the No. 12 for Ava Stone and the No. 21 for Ben Carter.',
    read: (scene) => {
      if (isAsked(scene)) return [];
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        const driver = scene.mentions[index + 1];
        if (mention.type !== 'car' || mention.numbers.length !== 1 || isQuoted(scene, mention)) return [];
        if (
          driver?.type !== 'person' ||
          driver.possessive ||
          driver.first - mention.last > 2 ||
          tokens[mention.last]?.lower !== 'for'
        )
          return [];
        const governing = scene.clauses.findLast((candidate) => candidate.verb.first <= mention.first);
        if (
          !governing ||
          looksAway(scene, mention.first) ||
          governing.verb.frame === 'leave' ||
          governing.verb.frame === 'replace'
        )
          return [];
        if (/\b(?:crew|chief|spotter|sponsor)\b/.test(governing.words)) return [];
        if (scene.mentions.some((other) => other.type === 'track' || other.type === 'race')) return [];
        const named = saidSeasons(governing, scene.discourse.year) ?? [
          governing.verb.tense === 'present' ? scene.discourse.year : seasonHere(scene),
        ];
        return named.flatMap((season) =>
          ride('car-for-driver', scene, driver.person, mention, mention.team ?? rowTeam(scene), season),
        );
      });
    },
  },
  {
    name: 'team-and-its-driver',
    example: 'Northline Racing’s Ava Stone was born in Ohio.',
    read: (scene) => {
      return scene.mentions.flatMap((mention, index) => {
        const driver = scene.mentions[index + 1];
        if (mention.type !== 'team' || !mention.possessive || mention.described || isQuoted(scene, mention)) return [];
        if (driver?.type !== 'person' || driver.first !== mention.last || driver.form !== 'full' || !driver.person.sure)
          return [];
        const after = scene.discourse.text.tokens[driver.last]?.lower ?? '';
        if (/^(?:said|says|told|added|explained|confirmed)$/.test(after)) return [];
        return stated(ride('team-and-its-driver', scene, driver.person, undefined, mention.team, scene.discourse.year));
      });
    },
  },
  {
    name: 'car-driver-name',
    example: 'Northline’s No. 12 driver, Ava Stone, is from Ohio. Northline Racing is glad.',
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        if (mention.type !== 'car' && mention.type !== 'team') return [];
        if (isQuoted(scene, mention) || !/^drivers?$/.test(tokens[mention.last]?.lower ?? '')) return [];
        if (/^(?:former|ex|old|ex-)$/.test(tokens[mention.first - 1]?.lower ?? '')) return [];
        const next = scene.mentions[index + 1];
        const gap = next ? tokens.slice(mention.last + 1, next.first).map((token) => token.text) : [];
        const itself = next?.type === 'person' && next.form === 'described' && next.first === mention.last;
        if (next?.type !== 'person') return [];
        if (!itself && (gap.length > 1 || (gap[0] !== undefined && gap[0] !== ',') || next.form === 'described'))
          return [];
        const car: CarMention =
          mention.type === 'car'
            ? mention
            : { type: 'car', numbers: [], team: mention.team, first: mention.first, last: mention.last };
        return stated(ride('car-driver-name', scene, next.person, car, undefined, scene.discourse.year));
      });
    },
  },
  {
    name: 'driver-of-car',
    example: 'Ava Stone, driver of the No. 12 Northline Racing Ford, is from Ohio.',
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        if (mention.type !== 'car' || isQuoted(scene, mention) || looksAwayFromNoun(scene, mention.first)) return [];
        const lead = tokens
          .slice(Math.max(scene.sentence.first, mention.first - 4), mention.first)
          .map((token) => token.lower)
          .join(' ');
        if (!/\bdriver of(?: the| its)?$/.test(lead) || /\b(?:former|as|new|next)\b/.test(lead)) return [];
        const before = scene.mentions
          .slice(Math.max(0, index - 3), index)
          .findLast((other) => other.type !== 'time' && other.type !== 'extent' && other.type !== 'series');
        const person =
          before?.type === 'person' && mention.first - before.last <= 8 ? before : nextPerson(scene, index);
        // "the No. 38 Ford in the Truck Series"
        const next = scene.mentions[index + 1];
        const series = next?.type === 'series' && next.first - mention.last <= 2 ? next.series : undefined;
        const car = series === undefined ? mention : { ...mention, series };
        // "Stone, driver of", "The driver of ..., Stone,": not "will be the driver of"
        const apposed =
          person !== undefined &&
          (person.form === 'described' || tokens[person.last]?.text === ',' || person.first > mention.first);
        return person && apposed
          ? stated(ride('driver-of-car', scene, person.person, car, undefined, scene.discourse.year))
          : [];
      });
    },
  },
];

/** "to replace Carter in the No. 12": who is replaced does not drive it. */
function isReplaced(scene: Scene, at: number): boolean {
  const clause = scene.clauses.findLast((candidate) => candidate.verb.first <= at);
  const before = scene.discourse.text.tokens[at - 1]?.lower ?? '';
  // "As for Stone in the No. 12" speaks of her.
  const speaksOf = before === 'for' && scene.discourse.text.tokens[at - 2]?.lower === 'as';
  return clause?.verb.frame === 'replace' || (!speaksOf && /^(?:from|for|replacing|succeeding)$/.test(before));
}

/** "(12)" at a token. */
function isBracketed(scene: Scene, at: number): boolean {
  const { tokens } = scene.discourse.text;
  const number = tokens[at + 1];
  return (
    tokens[at]?.text === '(' &&
    number?.kind === 'number' &&
    /^(?:0\d|[1-9]\d?)$/.test(number.text) &&
    tokens[at + 2]?.text === ')'
  );
}

function looksAwayFromNoun(scene: Scene, at: number): boolean {
  const clause = scene.clauses.findLast((candidate) => candidate.verb.first <= at);
  return clause?.verb.negated === true || clause?.asks === true;
}

function nextPerson(scene: Scene, index: number): PersonMention | undefined {
  const next = scene.mentions[index + 1];
  const car = scene.mentions[index];
  return next?.type === 'person' && car && next.first - car.last <= 2 ? next : undefined;
}
