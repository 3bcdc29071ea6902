import { isFocal, isPastSpell } from '../../discourse/focal.js';
import { goesOn, isOfRecord } from '../../discourse/records.js';
import type { Text } from '../../text/read-text.js';
import type { Sentence } from '../../text/sentence.js';
import type { Mention, Person } from '../mention.js';
import type { LastNamed } from '../people/he-and-she.js';
import type { Nations } from '../people/nations.js';
import { isI, isLabel, isYou } from '../people/voices.js';
import { noteOwnTeams, type OwnTeams } from '../teams/own-teams.js';
import { HE } from './described-person.js';
import type { AgesTold } from './fits-age.js';
import type { Pair } from './former-latter.js';

/** Whom and what an article speaks of at a sentence: moved on from sentence to sentence. */
export interface Focus {
  driver: Person | undefined;
  /** The one person whom the sentence before named, if he is no official. */
  sole: Person | undefined;
  /** Whose name heads the section, where the sentence before in it speaks of her or there is none. */
  over: Person | undefined;
  /** The people of whom the sentence before told something in clauses beside each other: "Stone leads, and Carter is third". */
  doers: readonly Person[];
  /** The two people whom the sentence before named, if no third: "the former", "the latter". */
  pair: Pair | undefined;
  /** The team named last, if that was in this sentence's block or the sentence before; else the article's own. */
  team: string | undefined;
  /** The team named last, even as where somebody comes from: "the latter". */
  latter: string | undefined;
  /** The crew chief or spotter whom the sentence before was about. */
  crew: Person | undefined;
  /** Whoever on a crew was named last, if no other was beside. */
  lastOnCrew: Person | undefined;
  /** Who has been called a Swede, and the like. */
  readonly nations: Nations;
  readonly ages: AgesTold;
  /** The woman and the man named last. */
  readonly named: LastNamed;
  readonly own: OwnTeams;
}

/** The focus goes to the first driver who is no mere complement; "he" and "the veteran" keep it where it is. */
export function moveFocus(
  text: Text,
  sentence: Sentence,
  own: readonly Mention[],
  focus: Focus,
  officeHolders: ReadonlySet<Person>,
  answers: ReadonlySet<Person>,
): void {
  const { tokens, quoted } = text;
  let subject: { readonly person: Person; readonly oblique: boolean } | undefined;
  let moved = false;
  for (const mention of own) {
    if (quoted[mention.first] === 1) continue;
    const team = teamOf(mention);
    if (team !== undefined) focus.latter = team;
    if (
      team !== undefined &&
      isFocal(text, sentence, own, mention) &&
      !(focus.team !== undefined && goesOn(sentence) ? isOfRecord : isPastSpell)(text, sentence, own, mention)
    ) {
      focus.team = team;
      moved = true;
    }
    // "Marsh, who was crew chief for Carter in 2023, joins": the aside is about his past, and not about Carter.
    if (isOfOfficialsPast(tokens, sentence, own, mention, officeHolders)) continue;
    // "Stone: He is in the No. 12 now.": who speaks is not whom she speaks of.
    // "You are replacing Carter. Was that awkward?": the answer's "he" is Carter.
    const isVoice =
      isLabel(tokens, sentence, mention, answers) || isAddressed(mention, tokens) || saysI(mention, tokens);
    if (mention.type === 'person' && !isVoice && !officeHolders.has(mention.person)) {
      const before = tokens[mention.first - 1]?.lower ?? '';
      const joined =
        before === 'and' && own.some((other) => other.type === 'person' && other.last === mention.first - 1);
      const oblique =
        mention.possessive ||
        (joined && subject?.oblique === true) ||
        /^(?:of|with|from|alongside|beside|besides|like|unlike|over|by|than|beat|behind|to)$/.test(before) ||
        // "When Carter fell ill, Stone took the car": she is who it goes on about.
        /^(?:when|while|because|since|until|after|once|although|though|if)$/.test(before) ||
        isPutInCar(tokens, mention);
      // "His place alongside Carter goes to Stone": of those that are no subject, the one it goes to.
      const goal = subject?.oblique === true && before === 'to';
      if (!subject || (subject.oblique && !oblique) || goal) subject = { person: mention.person, oblique };
    }
  }
  if (subject && !(subject.oblique && staysWith(focus.driver, own, quoted))) {
    focus.driver = subject.person;
    focus.named.beside = subject.oblique ? subject.person : undefined;
  }
  noteOwnTeams(text, sentence, own, focus, officeHolders, moved);
}

/** "Its No. 12 will have Carter in it while Stone’s leg heals": of those who only come into it, whoever it was about stays in focus. */
function staysWith(driver: Person | undefined, own: readonly Mention[], quoted: Text['quoted']): boolean {
  return own.some((one) => one.type === 'person' && one.person === driver && quoted[one.first] !== 1);
}

/** "will have Carter in it", "puts Carter behind the wheel" */
function isPutInCar(tokens: Text['tokens'], { first, last }: Mention): boolean {
  if (!/^(?:ha(?:ve|s|d|ving)|puts?|putting|places?|placed)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  return /^(?:in|behind|at|aboard|inside)$/.test(tokens[last]?.lower ?? '');
}

/** "you", "your" */
function isAddressed({ type, first, last }: Mention, tokens: Text['tokens']): boolean {
  return type === 'person' && last === first + 1 && isYou(tokens[first]?.lower ?? '');
}

/** "I", "my": who speaks in an interview, where "he" is somebody else. */
function saysI({ type, first, last }: Mention, tokens: Text['tokens']): boolean {
  return type === 'person' && last === first + 1 && isI(tokens[first]?.lower ?? '');
}

/** Whether a mention stands in a clause that "who" opens behind an official or somebody on a crew. */
function isOfOfficialsPast(
  tokens: Text['tokens'],
  { first }: Sentence,
  own: readonly Mention[],
  mention: Mention,
  officeHolders: ReadonlySet<Person>,
): boolean {
  for (let at = mention.first - 1; at > first; at -= 1) {
    const word = tokens[at]?.lower;
    if (word === ',' || word === ';') return false;
    if (word !== 'who') continue;
    const whose = own.find(({ last }) => last === at - 1 || last === at);
    return whose?.type === 'person' && officeHolders.has(whose.person);
  }
  return false;
}

/** The team that a mention names. */
function teamOf(mention: Mention): string | undefined {
  if (mention.type === 'team') return mention.described ? undefined : mention.team;
  return mention.type === 'car' ? mention.team : undefined;
}

/** The one person whom a sentence names: "the Swede" in the next is nobody else. */
export function soleDriver(
  { quoted }: Text,
  own: readonly Mention[],
  officeHolders: ReadonlySet<Person>,
): Person | undefined {
  const named = new Set(own.flatMap((one) => (one.type === 'person' && quoted[one.first] !== 1 ? [one.person] : [])));
  const [only, other] = named;
  return only && !other && !officeHolders.has(only) ? only : undefined;
}

/** "She was second to Ava Stone", "He drove for Dan Marsh", "put him in it with crew chief Dan Marsh": it goes on about somebody else than it names. */
export function isBesideHim({ tokens }: Text, mentions: readonly Mention[]): boolean {
  const [subject, ...others] = mentions.filter((one) => one.type === 'person');
  if (subject?.type !== 'person' || subject.form !== 'described' || !HE.has(tokens[subject.first])) return false;
  const opens = mentions[0] === subject;
  const named = others.filter((one) => one.type === 'person' && one.form !== 'described');
  return named.every(({ first }) => {
    const before = tokens[first - 1]?.lower ?? '';
    // "put him in it with crew chief Dan Marsh", but not "He has worked with crew chief Dan Marsh"
    if (!opens) return before === 'chief' || before === 'spotter';
    // "He is in the seat that Marsh wants"
    if (/^(?:that|which)$/.test(before)) return OF_SEAT.test(tokens[first - 2]?.lower ?? '');
    return COMPARED.test(before) || (before === 'to' && /^(?:second|runner-up)$/.test(tokens[first - 2]?.lower ?? ''));
  });
}

const OF_SEAT = /^(?:seat|car|truck|ride|place|spot|cockpit|drive|job|number|team)$/;
const COMPARED = /^(?:over|than|beat|behind|against|for|under)$/;
