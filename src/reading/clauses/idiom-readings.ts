import { ALL_IDIOMS } from '../words/idioms/all-idioms.js';
import { type Idiom, verbsOf } from '../words/idioms/idiom.js';
import { type Frame, regular, VERB_FORMS } from '../words/verbs.js';

/** How an idiom is found in a clause, and the verb that it means. */
export interface IdiomReading {
  /** Said in the passive only: "be pushed out of". */
  readonly isPassive: boolean;
  /** Words behind the verb; those behind `*` are the second group. */
  readonly words: RegExp;
  /** What it is said of; absent where it has no `*`. */
  readonly object: IdiomObject | undefined;
  /** The words behind the object, and the first of them. */
  readonly tail: RegExp;
  readonly next: RegExp;
  readonly lemma: string;
  readonly frame: Frame;
  /** The verb that it means is a passive: "be released". */
  readonly meansPassive: boolean;
  /** What leads to the object in the plain verb. */
  readonly lead: string;
}

interface IdiomObject {
  /** How its lead ends; empty where it stands right behind the verb. */
  readonly lead: RegExp;
  /** The mentions that it can be. */
  readonly types: RegExp;
  readonly possessive: boolean;
  /** A noun stands behind it: "the ranks of" may be said as "Northline’s ranks". */
  readonly owns: boolean;
}

// What each frame can be said of.
const OBJECTS: Partial<Record<Frame, RegExp>> = {
  leave: /^(?:team|car)$/,
  join: /^(?:team|car)$/,
  stay: /^(?:team|car)$/,
  drive: /^(?:team|car)$/,
  be: /^(?:team|car)$/,
  field: /^car$/,
  sign: /^person$/,
  keep: /^person$/,
  release: /^person$/,
  replace: /^person$/,
  lend: /^person$/,
  other: /^team$/,
};
const ONLY: Readonly<Record<string, RegExp>> = { '*team': /^team$/, '*car': /^car$/, '*driver': /^person$/ };
const OF_PASSIVE = /^(?:team|car)$/;
const NOTHING = /^$/;

// "the former Northline driver", "rookie": what may stand between an idiom and a name.
const TITLE = `(?:(?!(?:for|to|with|by|at|of|on|in|from|about|and|or|nor|not|that|than|up|off|out|down|back|away|between|over|under|against|near|like|behind|beside|around|after|before|into|onto|past|through|among)\\b)[a-z0-9’'-]+ ){0,2}?`;
// "the door of the hauler": not what the idiom says.
const NO_MORE = '(?!of )';
// "threw Stone out of the race", "forced Stone out for a lap", "got the boot stuck"
const NO_MORE_BUT: readonly (readonly [last: RegExp, behind: string])[] = [
  [/^out$/, '(?=$|[.,;]|(?:after|at the|following|despite|because|before) )'],
  [
    /\b(?:boot|axe|sack)\b/,
    '(?=$|[.,;]|(?:by|from|at|after|in|on|when|following|despite|because|before|over|for|with) )',
  ],
];
const MUST_STAND = /^[a-z]/;
const LEADS_ON = /^(?:to|at|of|on|with|from|for|by|in|as)$/;

/** The readings of all idioms that begin with a verb: by its lemma, or by the form of a word that is only guessed to be one. */
export function idiomReadings({ lemma, word }: { lemma: string; word: string }): readonly IdiomReading[] {
  return READINGS.get(lemma.startsWith('-') ? (LEMMAS.get(word) ?? '') : lemma) ?? [];
}

const READINGS: ReadonlyMap<string, readonly IdiomReading[]> = readingsByVerb(ALL_IDIOMS);

const LEMMAS: ReadonlyMap<string, string> = new Map(
  [...READINGS.keys()].flatMap((lemma) => regular(lemma).map((form) => [form, lemma] as const)),
);

function readingsByVerb(all: readonly Idiom[]): ReadonlyMap<string, readonly IdiomReading[]> {
  const readings = new Map<string, IdiomReading[]>();
  for (const [verb, reading] of all.flatMap(readingsOf)) {
    const known = readings.get(verb);
    if (known) known.push(reading);
    else readings.set(verb, [reading]);
  }
  return readings;
}

function readingsOf(idiom: Idiom): readonly (readonly [string, IdiomReading])[] {
  const [first = '', second = '', ...others] = idiom.said.split(' ');
  const participles =
    first === 'be' ? second.split('/').filter((word) => VERB_FORMS.get(word)?.forms.has('participle')) : [];
  const isPassive = participles.length > 0;
  const behindVerb = isPassive ? others : [second, ...others].filter((word) => word !== '');
  const [be, ...meant] = idiom.means.split(' ');
  const participle = be === 'be' ? VERB_FORMS.get(meant[0] ?? '') : undefined;
  const meansPassive = participle?.forms.has('participle') === true;
  const [word = '', ...plain] = meansPassive ? meant : [be ?? '', ...meant];
  const { lemma = word, frame = 'other' } = VERB_FORMS.get(word) ?? {};
  const at = behindVerb.findIndex((one) => one.startsWith('*'));
  const ahead = at < 0 ? behindVerb : behindVerb.slice(0, at);
  const after = at < 0 ? [] : behindVerb.slice(at + 1);
  const end = endOf(behindVerb.at(-1) ?? '');
  // "snap up *": its last word that must stand, and all behind it.
  const leading = ahead.slice(ahead.findLastIndex((one) => MUST_STAND.test(one)));
  const isOwned = behindVerb[at]?.endsWith('’s') === true;
  const reading: IdiomReading = {
    isPassive,
    // "landed Stone a sponsor": what may not follow is no title either.
    words: new RegExp(
      `^${patternOf(ahead)}${at < 0 ? '' : `${patternOf(after.filter((one) => one.startsWith('!')))}${TITLE}`}${patternOf(after)}${end}`,
    ),
    object:
      at < 0
        ? undefined
        : {
            lead: new RegExp(`${leading.length === 0 ? '^' : '(?:^| )'}${patternOf(leading)}(${TITLE})$`),
            types: typesOf(behindVerb[at] ?? '', meansPassive ? OF_PASSIVE : (OBJECTS[frame] ?? NOTHING)),
            possessive: isOwned,
            owns: after.some((one) => MUST_STAND.test(one)),
          },
    tail: new RegExp(`^${patternOf(at < 0 ? ahead : after)}`),
    next: new RegExp(MUST_STAND.test(after[0] ?? '') ? `^${patternOf(after.slice(0, 1))}` : ''),
    lemma,
    frame,
    meansPassive,
    lead: plain.filter((one) => !one.startsWith('*')).join(' '),
  };
  const verbs = isPassive ? participles.map((one) => VERB_FORMS.get(one)?.lemma ?? one) : verbsOf(idiom);
  return verbs.map((verb) => [verb, reading]);
}

function endOf(last: string): string {
  if (LEADS_ON.test(last)) return '';
  return NO_MORE_BUT.find(([word]) => word.test(last))?.[1] ?? NO_MORE;
}

function typesOf(object: string, usual: RegExp): RegExp {
  return ONLY[object] ?? usual;
}

function patternOf(words: readonly string[]): string {
  return words
    .map((word) => {
      if (word === '~') return TITLE;
      if (word.startsWith('?')) return `(?=(?:${word.slice(1).split('/').join('|')}) )`;
      if (word.startsWith('!')) return `(?!(?:${word.slice(1).split('/').join('|')}) )`;
      const [, optional] = /^\((.+)\)$/.exec(word) ?? [];
      const one = (optional ?? word).split('/').join('|');
      return optional === undefined ? `(?:${one}) ` : `(?:(?:${one}) )?`;
    })
    .join('');
}
