import type { Clause } from '../clauses/clause.js';
import type { NameMention, Person } from '../mentions/mention.js';
import { type Scene, seriesIn } from './scene.js';

/** A sponsor of some races: of a driver or car, at tracks or everywhere. */
export interface Sponsorship {
  readonly sponsor: string;
  readonly driver?: string | undefined;
  readonly number?: string | undefined;
  readonly series?: string | undefined;
  /** Tracks and races it is for; empty for all. */
  readonly places: readonly string[];
}

const BACKS =
  /^(?:sponsor|back|adorn|support|serve|be|ride|appear|fund|carry|feature|return|come|join|continue|remain|get|sign|take|grace|-)$/;
const AS_SPONSOR = /\b(?:sponsor|sponsors|sponsorship|partner|partners|hood|livery|colou?rs|paint scheme)\b/;
const PLAIN_BACKING = /^(?:sponsor|back|adorn|-)$/;

/** Reads who sponsors which races from one sentence. */
export function sponsorshipsIn(scene: Scene): Sponsorship[] {
  const found: Sponsorship[] = [];
  for (const clause of scene.clauses) {
    if (clause.quoted || clause.asks || clause.verb.negated || clause.verb.tense === 'past') continue;
    const name = subjectName(clause);
    if (!name || !BACKS.test(clause.verb.lemma)) continue;
    const reach = `${clause.verb.lemma} ${clause.words}`;
    if (!AS_SPONSOR.test(reach) && !(PLAIN_BACKING.test(clause.verb.lemma) && hasCarOrDriver(clause))) continue;
    if (
      clause.verb.lemma === '-' &&
      !/\b(?:adorn|sponsor|back|support|grace|fund)\b/.test(verbWord(scene, clause)) &&
      !AS_SPONSOR.test(reach)
    )
      continue;
    found.push(sponsorship(scene, clause, name.name));
  }
  found.push(...besideName(scene));
  return found;
}

function verbWord(scene: Scene, clause: Clause): string {
  return scene.discourse.text.tokens[clause.verb.last - 1]?.lower ?? '';
}

function hasCarOrDriver(clause: Clause): boolean {
  return clause.complements.some(
    ({ mention, before }) => !before && (mention.type === 'car' || mention.type === 'person'),
  );
}

/** The firm that is the subject: "Whelen Engineering will back Love", "with C4 Energy taking over the hood". */
function subjectName(clause: Clause): NameMention | undefined {
  if (clause.subjects.length > 0) return undefined;
  const first = clause.complements.find(
    ({ before, mention, prep }) => before && mention.type === 'name' && (prep === '' || prep === 'with'),
  );
  return first?.mention.type === 'name' ? first.mention : undefined;
}

function sponsorship(scene: Scene, clause: Clause, sponsor: string): Sponsorship {
  const behind = clause.complements.filter(({ before }) => !before).map(({ mention }) => mention);
  const person = behind.find((mention) => mention.type === 'person');
  const car = behind.find((mention) => mention.type === 'car' && mention.numbers.length === 1);
  const owner = car?.type === 'car' ? car.owner : undefined;
  const driver: Person | undefined = (person?.type === 'person' ? person.person : undefined) ?? owner;
  const number = car?.type === 'car' ? car.numbers[0] : undefined;
  return {
    sponsor,
    driver: driver?.name ?? (number === undefined ? scene.discourse.driverBefore(scene.sentence)?.name : undefined),
    number,
    series: seriesIn(clause),
    places: behind.flatMap((mention) =>
      mention.type === 'track' ? [mention.track] : mention.type === 'race' ? [mention.race] : [],
    ),
  };
}

/** "with Traveller Whiskey as sponsor", "sponsored by Bass Pro Shops": said beside the driver of the sentence. */
function besideName(scene: Scene): Sponsorship[] {
  const { tokens } = scene.discourse.text;
  return scene.mentions.flatMap((mention, index) => {
    if (mention.type !== 'name') return [];
    const before = tokens
      .slice(Math.max(scene.sentence.first, mention.first - 2), mention.first)
      .map((token) => token.lower)
      .join(' ');
    const after = tokens
      .slice(mention.last, mention.last + 4)
      .map((token) => token.lower)
      .join(' ');
    const isSponsor =
      /\b(?:sponsored|backed) by$|\b(?:sponsorship|backing|support) from$/.test(before) ||
      (/\bwith$/.test(before) && /^as (?:the |its |a )?(?:primary )?(?:sponsor|partner)/.test(after));
    if (!isSponsor) return [];
    const person = scene.mentions.slice(0, index).findLast((other) => other.type === 'person');
    const driver = person?.type === 'person' ? person.person : scene.discourse.driverBefore(scene.sentence);
    return driver ? [{ sponsor: mention.name, driver: driver.name, places: [] }] : [];
  });
}
