import type { Clause } from '../../clauses/clause.js';
import type { Person, TeamMention } from '../../mentions/mention.js';
import { wordSet } from '../../text/word-set.js';
import { wordsBetween } from '../../text/words-between.js';
import { RELATIVES } from '../../words/clause-words.js';
import { POST } from '../../words/posts.js';
import { complementsOf, peopleIn, placesToRace, subjectDrivers, subjectTeam, timesOf } from '../clause/clause-parts.js';
import { goalOf, teamBy } from '../clause/goal-and-origin.js';
import { givesOtherPost } from '../clause/other-post.js';
import { pairBefore } from '../clause/pair-before.js';
import { isStated, statusOf } from '../clause/status.js';
import { clauseAt } from '../crews/crew-seat.js';
import { teamAbout } from '../departures/exits.js';
import type { Draft } from '../draft.js';
import type { ClauseRule, PhraseRule } from '../rule.js';
import type { Scene } from '../scene.js';
import { driverJustNamed } from '../seats/driver-just-named.js';
import { objectDrivers } from '../seats/team-runs-rules.js';
import { AGREEMENT_BETWEEN } from './agreement-between.js';
import { besideName, contract, isAgentLater } from './contract-beside-name.js';
import { bracketedBehind, contractInBrackets } from './contract-in-brackets.js';
import { type DealTerms, isMultiYear, termsOf } from './deal-terms.js';
import { dealToDrive } from './deal-to-drive.js';
import { DEVELOPMENT_DRIVER } from './development-driver.js';
import { ON_LOAN_ASIDE } from './on-loan-aside.js';
import { namedBehind, takenUpBy } from './parties-named.js';
import { TERMS_ALONE } from './terms-alone.js';

/** Rules for verbs of signing. */
export const AGREEMENT_RULES: readonly ClauseRule[] = [
  {
    name: 'signs-with-team',
    example: 'Ava Stone has signed with Northline Racing for 2025.',
    frames: ['sign', 'keep', 'join'],
    read: (clause, scene) => {
      if (!isStated(clause) || clause.verb.negated || placesToRace(clause).length > 0) return [];
      const { lemma, passive } = clause.verb;
      if (!/^(?:sign|re-?sign|ink)$/.test(lemma) || NOT_A_DRIVERS_POST.test(clause.words)) return [];
      // "as its reserve driver": an agreement with a driver.
      if (givesOtherPost(clause, scene) && !/\bdriver\b/.test(clause.words)) return [];
      // "signed a hero card for Northline’s owner"
      if (
        /^(?:an?|the|some|his|her|\d+)? ?(?:[\w-]+ )?(?:autographs?|cards?|posters?|books?|helmets?|hats?|caps?|shirts?|jerseys?|photos?|programs?|guestbook)\b/.test(
          clause.words,
        )
      )
        return [];
      // "is resigned to losing"
      if (passive && lemma === 're-sign' && clause.verb.word === 'resigned') return [];
      if (lemma === 'resign' && (passive || /^from\b/.test(clause.words))) return [];
      const employer = subjectTeam(clause);
      const team = passive ? (goalOf(clause) ?? teamBy(clause)) : (employer ?? goalOf(clause));
      const taken = clause.marker === 'whom' ? takenUpBy(clause, scene) : undefined;
      const drivers =
        !passive && employer && taken
          ? [taken]
          : !passive && employer
            ? objectDrivers(clause, scene).slice(0, 3)
            : subjectDrivers(clause, scene.discourse);
      const terms = termsOf(clause, scene);
      // "will sign autographs"
      if (
        !team &&
        /^(?:sign|ink)$/.test(lemma) &&
        terms.until === undefined &&
        !(passive && terms.multiYear) &&
        !(terms.multiYear && FOR_YEARS.test(clause.words)) &&
        !/^(?:on|up|a|an|his|her|the|new)\b|\b(?:contract|deal|extension)\b/.test(clause.words)
      )
        return [];
      const status = statusOf(clause, scene.discourse);
      const about = team ?? teamAbout(scene);
      return drivers.flatMap((driver) => contract('signs-with-team', scene, driver, about, status, terms, !team));
    },
  },
];

const NOT_A_DRIVERS_POST = new RegExp(`\\b(?:${POST}|sponsor|partner|autographs?)\\b`);

// "has signed for two years": and for nothing else.
const FOR_YEARS = /^(?:on |up )?for (?:(?:at least|another|the next) )?\S+ (?:more )?(?:years|seasons)\b/;

const NOUNS = wordSet(
  'contract contracts deal deals agreement agreements extension extensions pact contracted option agent signed',
);
// Agreements of others: sponsors, broadcasters, owners of charters.
const NOT_A_DRIVERS =
  /\b(?:sponsor\w*|media|rights|television|tv|broadcast\w*|charters?|partnership|alliance|technical|supply|lease|union|entitlement)\b/i;

/** Rules for the nouns of an agreement: "His contract runs through 2027." */
export const CONTRACT_RULES: readonly PhraseRule[] = [
  AGREEMENT_BETWEEN,
  {
    name: 'has-contract',
    example: 'Ava Stone has signed a multi-year extension with Northline Racing.',
    words: NOUNS,
    read: (scene) => {
      const { tokens, quoted } = scene.discourse.text;
      const drafts: Draft[] = [];
      for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
        if (!NOUNS.has(tokens[at])) continue;
        if (tokens[at]?.lower === 'agent' && !isAgentLater(at, scene)) continue;
        const inBrackets = quoted[at] === 1 ? undefined : bracketedBehind(at, scene);
        if (inBrackets) {
          drafts.push(...contractInBrackets(at, inBrackets, scene));
          continue;
        }
        if (tokens[at]?.lower === 'signed') continue;
        // "Stone's contract, which was signed in May, runs": the noun stands before all clauses.
        const clause = clauseAt(scene, at) ?? scene.clauses.find(({ first, marker }) => first > at && marker !== '');
        if (quoted[at] !== 1) drafts.push(...besideName(at, scene));
        // "is under contract elsewhere"
        if (clause && (ELSEWHERE.test(clause.words) || isLeftBehind(at, clause, scene))) continue;
        if (clause && isStated(clause) && (!clause.verb.negated || UNTOLD.test(clause.verb.word)))
          drafts.push(...dealDrafts(at, clause, scene));
      }
      return drafts;
    },
  },
  TERMS_ALONE,
  DEVELOPMENT_DRIVER,
  ON_LOAN_ASIDE,
];

/** "released from her contract", "let out of a deal with two years left": it is over. */
function isLeftBehind(at: number, { verb }: Clause, { discourse: { text } }: Scene): boolean {
  if (!/^(?:release|leave)$/.test(verb.frame) || verb.negated) return false;
  return /\b(?:from|out of) (?:the|his|her|their|a|its|that) (?:\S+ ){0,2}$/.test(
    `${wordsBetween(text.tokens, Math.max(verb.first, at - 6), at)} `,
  );
}

// "Terms of the multi-year deal were not disclosed."
const UNTOLD = /^(?:disclosed?|revealed?|released?|announced?|shared?|given?)$/;

/** The agreement that a noun names: whose it is, with which team, for how long. */
function dealDrafts(at: number, clause: Clause, scene: Scene): Draft[] {
  const { tokens, article } = scene.discourse.text;
  const from = tokens[clause.first]?.start ?? 0;
  const words = article.body.slice(from, tokens[clause.last - 1]?.end ?? from);
  if (NOT_A_DRIVERS.test(words) || /^(?:no|any|without)$/.test(tokens[at - 1]?.lower ?? '')) return [];
  if (/\bwithout (?:a|any)\b|\boffer(?:s|ed)?\b|\byet to\b|\bno (?:deal|contract|agreement|option)\b/i.test(words))
    return [];
  // "with which she was under contract until May": it is over.
  const isToldOf = scene.clauses[scene.clauses.indexOf(clause) - 1]?.verb.frame === 'say';
  if (clause.verb.tense === 'past' && clause.verb.lemma === 'be' && !isToldOf && /^under contract\b/.test(clause.words))
    return [];
  const isOption = tokens[at]?.lower === 'option';
  if (isOption && !/\b(?:exercis\w*|pick(?:s|ed|ing)? up|trigger\w*|activat\w*|t(?:ook|akes?|aken) up)\b/i.test(words))
    return [];
  const drivers = partiesOf(at, clause, scene, isOption);
  const terms = termsWith(at, clause, scene);
  const isOpen = OPEN.test(words.replace(TALKS_BEHIND, ''));
  // "The agreement covers multiple years": a noun alone says nothing; its term or its verb does.
  const says = terms.multiYear ?? terms.until ?? (AGREES.test(words) || hasDeal(clause));
  if (!says) return [];
  // "is a free agent at season's end", "is out of contract": whose driver she is, others words tell.
  const isAgent = tokens[at]?.lower === 'agent' || /\bout of contract\b/i.test(words);
  const said = tokens[at]?.lower === 'agent' ? undefined : teamOfDeal(at, clause, scene);
  // "denied that she would go with a year left on her contract": that she has it is not denied.
  const isGiven = clause.verb.negated || /\b(?:left|remaining) on\b/.test(clause.words);
  const status = isOpen ? 'rumored' : isGiven ? 'confirmed' : statusOf(clause, scene.discourse);
  return drivers.flatMap((driver) =>
    contract('has-contract', scene, driver, said ?? (isAgent ? undefined : teamAbout(scene)), status, terms, !said),
  );
}

const OPEN =
  /\b(?:close to|nearing|near|negotiat\w*|talks|working on|verbal|hopes?|wants?|wanted|wanting|seeks?|seeking|sought|discuss\w*|considering|expected (?:soon|shortly|any \w+|this \w+|next \w+|in the \w+|within \w+|before \w+)|(?:deal|contract|extension|agreement)(?: [^,.;]{1,60})? (?:is|are) (?:expected|likely|imminent|in the works|pending))\b/i;

// "is under contract until 2027, and talks about what comes after": of another deal than the one that is signed.
const TALKS_BEHIND =
  /,? (?:and|but|while|though|although|so|with) (?:[a-z]+ ){0,2}(?:talks|discussions|negotiations)(?! (?:with|to)\b).*$/i;

/** "has a contract with Northline" */
const ELSEWHERE = /\b(?:elsewhere|somewhere else|with (?:somebody|someone) else|another team)\b/;

function hasDeal({ verb, words }: Clause): boolean {
  return verb.frame === 'have' && /\b(?:contract|deal)s?\b[^,]*\b(?:with|at)\b/.test(words);
}

const AGREES =
  /\b(?:sign(?:s|ed|ing)?|inks?|inked|extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|agree(?:s|d|ing)?|reach(?:es|ed)?|secur(?:es?|ed|ing)|strikes?|struck|under contract|contracted|exercis\w*|pick(?:s|ed|ing)? up|put(?:s|ting)? (?:pen|(?:his|her|their) (?:name|signature|initials))|initial(?:s|ed|led)|penned|pens|pen|finali[sz](?:es|ed)|(?:hammered|thrashed) out|wrapped up|concluded|rewarded|accepted|turned into|takes? up|took up|taken up|activat\w+|trigger\w+|handed|given|granted|prolong\w+|announc\w+ an?|under (?:an?|the|his|her|that) (?:\S+ )?(?:contract|deal|agreement)|(?:contract|extension|deal|agreement) (?:was|has been|had been|is) (?:announced|signed|finali[sz]ed|completed|confirmed)|on an? one-(?:year|season)|(?:got|gets?|received?|earned) an? (?:\S+ )?extension)\b/i;

/** Whose agreement it is: "his contract", "the agreement" of the driver just spoken of, or who signs it. */
function partiesOf(at: number, clause: Clause, scene: Scene, isOption: boolean): Person[] {
  const { discourse } = scene;
  const { tokens } = discourse.text;
  let start = at;
  while (start > clause.first && ADJECTIVE.test(tokens[start - 1]?.lower ?? '')) start -= 1;
  start = teamBeforeNoun(start, scene)?.first ?? start;
  const owner = peopleIn(scene.mentions).find((mention) => mention.last === start);
  const subjects = subjectDrivers(clause, discourse);
  const isSubject = at < clause.verb.first;
  // "Stone, who extended his contract": his is the subject's.
  if (owner?.form === 'described' && !isSubject && subjects.length === 1) return subjects;
  const isDriver = (person: Person): boolean => !discourse.officeHolders.has(person);
  if (owner?.possessive) return isDriver(owner.person) ? [owner.person] : [];
  const who = clause.complements.find(({ prep, mention }) => prep === 'whose' && mention.type === 'person')?.mention;
  if (who?.type === 'person') return isDriver(who.person) ? [who.person] : [];
  // "The contracts of Stone and Carter run out"
  const ofThem = isSubject ? namedBehind(at, scene).filter(isDriver) : [];
  if (ofThem.length > 0) return ofThem;
  // "The deal keeps Stone at Northline"
  const kept = isSubject && /^(?:keep|tie|bind|take|see|lock|make|commit)$/.test(clause.verb.lemma);
  if (kept && objectDrivers(clause, scene).length > 0) return objectDrivers(clause, scene);
  if (isSubject && /^(?:the|that|this)$/.test(tokens[start - 1]?.lower ?? '')) return driverJustNamed(scene);
  // "The two sides agreed to an extension": the team and the driver just spoken of.
  if (!isSubject && subjects.length === 0 && /\b(?:sides|parties)$/.test(clause.before)) return driverJustNamed(scene);
  if (isSubject) return [];
  // "It's a multi-year deal."
  if (/^(?:it|its|that|thats|this)$/.test(clause.before) && isMultiYear(clause.words)) return driverJustNamed(scene);
  // "the owner said that he has picked up the option on Stone"
  const optioned = isOption
    ? complementsOf(clause, 'person').filter(
        ({ before, prep, mention }) => !before && prep === 'on' && !mention.possessive,
      )
    : [];
  if (optioned.length > 0) return optioned.map(({ mention }) => mention.person).filter(isDriver);
  if (subjects.length > 0) return subjects;
  // "signed Stone to a contract", "reached an agreement with Stone", "its option on Stone", "the contract of Stone"
  const isOf = tokens[at + 1]?.lower === 'of';
  const preps = isOption ? /^on$/ : /^(?:with|for|)$/;
  const named = complementsOf(clause, 'person')
    .filter(
      ({ mention, prep, lead, before }) =>
        !before && !mention.possessive && (preps.test(prep) || (isOf && OF_NOUN.test(lead))),
    )
    .map(({ mention }) => mention.person)
    .filter(isDriver);
  if (named.length > 0) return subjectTeam(clause) !== undefined ? named : [];
  const pair = pairBefore(clause, scene);
  return pair ? [pair.driver] : [];
}

const OF_NOUN = /\b(?:contracts?|deals?|agreements?) of$/;

const ADJECTIVE =
  /^(?:new|own|old|current|latest|recent|first|multi-?year|multi-?season|\w+-year|\w+-season|long-term|contract|one|two|three|four|five|expiring|existing|full-time|cup|year|deal)$/;

/** "a contract that extends through 2028": the clause that hangs on the noun tells the terms too. */
function termsWith(at: number, clause: Clause, scene: Scene): DealTerms {
  const own = termsOf(clause, scene);
  const toDrive = dealToDrive(at, scene);
  for (const hangs of [toDrive?.drive, toDrive?.main]) {
    const more = hangs && hangs !== clause ? termsOf(hangs, scene) : undefined;
    if (more?.until !== undefined) return { multiYear: own.multiYear ?? more.multiYear, until: more.until };
  }
  const next = scene.clauses[scene.clauses.indexOf(clause) + 1];
  // "until the end of the year, when her contract expires": the clause before tells.
  const before = clause.marker === 'when' ? scene.clauses[scene.clauses.indexOf(clause) - 1] : undefined;
  const end = before && timesOf(before).at(-1);
  if (end && own.until === undefined && /^expires?$/.test(clause.verb.word)) {
    return { multiYear: own.multiYear, until: end.after ?? end.seasons?.at(-1) };
  }
  // "a contract covering several seasons", "His extension, signed in May, takes him through 2028."
  const goesOn = next !== undefined && (next.verb.form === 'ing' || isInserted(at, clause, next));
  if (!next || !(goesOn || /^(?:that|which)$/.test(next.marker))) return own;
  if (!/^(?:cover|extend|tie|run|keep|last|be|bind|take|carry|go|expire|lapse|end|put)$/.test(next.verb.lemma))
    return own;
  const more = termsOf(next, scene);
  return { multiYear: own.multiYear ?? more.multiYear, until: own.until ?? more.until };
}

/** "extension, signed in May, takes": the noun is the subject of the verb behind the aside. */
function isInserted(at: number, { verb, marker }: Clause, next: Clause): boolean {
  const isAside = verb.tense === 'past' || RELATIVES.has(marker);
  return at < verb.first && isAside && next.marker === ',' && next.subjects.length === 0;
}

/** "his Northline contract" */
function teamBeforeNoun(at: number, { mentions }: Scene): TeamMention | undefined {
  return mentions.find((mention): mention is TeamMention => mention.type === 'team' && mention.last === at);
}

// "got a two-year contract from Northline"
const GETS = /^(?:get|receive|earn|land|secure|accept|sign|win|take)$/;

function teamOfDeal(at: number, clause: Clause, scene: Scene): string | undefined {
  const own = teamBeforeNoun(at, scene);
  if (own && !own.possessive) return own.team;
  // "her deal with Northline has a year to run"
  const { tokens } = scene.discourse.text;
  const beside = scene.mentions.find(({ first }) => first > at && first <= at + 3);
  if (beside?.type === 'team' && /^(?:with|at)$/.test(tokens[at + 1]?.lower ?? '') && beside.first <= clause.verb.first)
    return beside.team;
  const preps = GETS.test(clause.verb.lemma) ? /^(?:with|at|for|to|by|from)$/ : /^(?:with|at|for|to|by)$/;
  const behind = complementsOf(clause, 'team').find(
    ({ mention, prep }) => (mention.first > at || clause.marker === 'where') && preps.test(prep),
  )?.mention.team;
  const driven = dealToDrive(at, scene)?.drive.complements.find(({ mention }) => mention.type === 'team')?.mention;
  if (behind === undefined && driven?.type === 'team') return driven.team;
  return behind ?? subjectTeam(clause) ?? goalOf(clause) ?? pairBefore(clause, scene)?.team;
}
