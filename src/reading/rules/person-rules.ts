import { NATIONALITIES } from '../../racing/nationalities.js';
import type { PersonMention, TeamMention } from '../mentions/mention.js';
import { nationalityAt } from '../mentions/vocabulary.js';
import { type Draft, draft } from './draft.js';
import type { PhraseRule } from './rule.js';
import type { Scene } from './scene.js';

const AGE = /^([1-7]\d)$/;
const YEAR_OLD = /^([1-7]\d)-year-old$/;

function isDriver(scene: Scene, mention: PersonMention): boolean {
  return !scene.discourse.officeHolders.has(mention.person);
}

function bio(
  scene: Scene,
  rule: string,
  driver: string,
  slots: { age?: number; hometown?: string; nationality?: string },
): Draft {
  return draft('bio', rule, scene.sentence, 'confirmed', {
    driver,
    age: slots.age,
    birthDate: undefined,
    hometown: slots.hometown,
    nationality: slots.nationality,
  });
}

/** Rules for a driver's age, home town and nationality, for offices, and for allied teams. */
export const PERSON_RULES: readonly PhraseRule[] = [
  {
    name: 'age-behind-name',
    example: 'Ava Stone, 24, drives the No. 12 Ford for Northline Racing.',
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention) => {
        if (mention.type !== 'person' || mention.possessive || !isDriver(scene, mention)) return [];
        const open = tokens[mention.last]?.text;
        let at = mention.last + 1;
        // "Moffat, at 41, is", "who is 50", "Bates, who at 20"
        while (/^(?:at|who|is|now|aged|,)$/.test(tokens[at]?.lower ?? '') && at < mention.last + 4) at += 1;
        const bare = open === ',' || open === '(';
        const is = !bare && /^(?:is)$/.test(tokens[mention.last]?.lower ?? '');
        const age = AGE.exec(tokens[is ? mention.last + 1 : at]?.text ?? '');
        const close = tokens[(is ? mention.last + 1 : at) + 1];
        if (!age?.[1] || (!bare && !is)) return [];
        const closes =
          close !== undefined && (/^[,).;]$/.test(close.text) || /^(?:and|wasnt|years)$/.test(close.lower));
        return closes ? [bio(scene, 'age-behind-name', mention.person.name, { age: Number(age[1]) })] : [];
      });
    },
  },
  {
    name: 'age-before-name',
    example: 'The 24-year-old Ava Stone drives the No. 12 Ford for Northline Racing.',
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      const drafts: Draft[] = [];
      for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
        const age = YEAR_OLD.exec(tokens[at]?.lower ?? '');
        if (!age?.[1]) continue;
        const mention = whoIs(scene, at);
        if (mention && isDriver(scene, mention))
          drafts.push(bio(scene, 'age-before-name', mention.person.name, { age: Number(age[1]) }));
      }
      return drafts;
    },
  },
  {
    name: 'home-town',
    example: 'The Mooresville, N.C., native Ava Stone drives the No. 12 Ford for Northline Racing.',
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      return scene.mentions.flatMap((mention, index) => {
        if (mention.type !== 'place') return [];
        let after = mention.last;
        if (tokens[after]?.text === ',') after += 1;
        const native = tokens[after]?.lower === 'native' || tokens[after]?.lower === 'resident';
        const before = tokens[mention.first - 1]?.lower ?? '';
        const beforeBefore = tokens[mention.first - 2]?.lower ?? '';
        const from =
          before === 'from' ||
          (before === 'of' && beforeBefore === 'native') ||
          before === 'calls' ||
          (before === 'in' && /^(?:raised|born|grew)$/.test(beforeBefore));
        if (!native && !from) return [];
        const person = native ? (covering(scene, mention.first) ?? following(scene, index)) : preceding(scene, index);
        return person && isDriver(scene, person)
          ? [bio(scene, 'home-town', person.person.name, { hometown: mention.place })]
          : [];
      });
    },
  },
  {
    name: 'nationality',
    example: 'The 24-year-old Swede Ava Stone drives the No. 12 Ford for Northline Racing.',
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      const drafts: Draft[] = [];
      for (let at = scene.sentence.first; at < scene.sentence.last; at += 1) {
        const hit = nationalityAt(tokens, at, scene.sentence.last);
        if (!hit) continue;
        const mention = whoIs(scene, at);
        const noun =
          hit.noun ||
          /-year-old$/.test(tokens[at - 1]?.lower ?? '') ||
          /^(?:driver|racer|rookie|star|veteran)$/.test(tokens[hit.last]?.lower ?? '');
        if (mention && noun && isDriver(scene, mention) && NATIONALITIES.length > 0) {
          drafts.push(bio(scene, 'nationality', mention.person.name, { nationality: hit.nationality }));
        }
      }
      return drafts;
    },
  },
  {
    name: 'holds-office',
    example: 'Northline Racing president Dan Marsh announced that Ava Stone will drive the No. 12 Ford.',
    read: (scene) => {
      const { tokens } = scene.discourse.text;
      const drafts: Draft[] = [];
      scene.mentions.forEach((mention, index) => {
        if (mention.type !== 'role' || /^(?:crew chief|spotter)/.test(mention.role)) return;
        const next = scene.mentions[index + 1];
        const before = scene.mentions[index - 1];
        const team = officeTeam(scene, index);
        if (!team) return;
        if (next?.type === 'person' && next.first - mention.last <= 1 && !next.possessive) {
          drafts.push(office(scene, next, mention.role, team));
          // "co-owners Mike Shank and Jim Meyer"
          const second = scene.mentions[index + 2];
          if (
            second?.type === 'person' &&
            second.first === next.last + 1 &&
            tokens[next.last]?.lower === 'and' &&
            plural(tokens[mention.last - 1]?.lower)
          ) {
            drafts.push(office(scene, second, mention.role, team));
          }
          return;
        }
        // "Chris Rice, president of Kaulig Racing", "Jon Wood, who became president of the team"
        const person =
          before?.type === 'person'
            ? before
            : before?.type === 'team' && scene.mentions[index - 2]?.type === 'person'
              ? scene.mentions[index - 2]
              : undefined;
        if (person?.type !== 'person' || person.form === 'described' || person.possessive) return;
        const between = tokens.slice(person.last, mention.first).map((token) => token.lower);
        const linked =
          between[0] === ',' || between[0] === 'as' || /^(?:is|was|became|remains)$/.test(between[0] ?? '');
        const clean =
          between.every(
            (word) =>
              /^(?:,|who|is|was|became|has|been|a|an|the|as|its|and|of|team|s|-|also|both|longtime|now|minority|majority|driver|will|be|remains|\d+)$/.test(
                word,
              ) || word.length > 2,
          ) && between.length <= 8;
        if (linked && clean && !between.includes('said') && !between.includes('by'))
          drafts.push(office(scene, person, mention.role, team));
      });
      return drafts;
    },
  },
  {
    name: 'owns-team',
    example: 'Dan Marsh co-owns Northline Racing, for which Ava Stone drives the No. 12 Ford.',
    read: (scene) => {
      const drafts: Draft[] = [];
      for (const clause of scene.clauses) {
        if (clause.verb.frame !== 'own' || clause.verb.negated || clause.quoted) continue;
        const role = clause.verb.lemma === 'co-own' ? 'co-owner' : 'owner';
        const subjects = clause.verb.passive
          ? clause.complements.filter((complement) => complement.prep === 'by').map((complement) => complement.mention)
          : clause.subjects;
        const team = clause.verb.passive
          ? clause.subjects.find((mention): mention is TeamMention => mention.type === 'team')?.team
          : clause.complements.find((complement) => complement.mention.type === 'team')?.mention;
        const name = typeof team === 'string' ? team : team?.type === 'team' ? team.team : undefined;
        for (const person of subjects) {
          if (person.type === 'person' && name) drafts.push(office(scene, person, role, name));
        }
      }
      return drafts;
    },
  },
  {
    name: 'allied-teams',
    example: 'Northline Racing keeps its technical alliance with Pinecrest Motorsports.',
    read: (scene) => {
      const words = scene.discourse.text.article.body.slice(scene.sentence.start, scene.sentence.end);
      if (
        !/\b(?:alliance|technical partner|strategic partnership|technical partnership|satellite team|affiliate team)\b/i.test(
          words,
        )
      )
        return [];
      const teams = [
        ...new Set(
          scene.mentions
            .filter((mention): mention is TeamMention => mention.type === 'team')
            .map((mention) => mention.team),
        ),
      ];
      const own = teams.length === 1 ? scene.discourse.headingTeam(scene.sentence) : undefined;
      const [team, partner] = teams.length === 2 ? teams : [own, teams[0]];
      if (!team || !partner || team === partner || scene.clauses.some((clause) => clause.verb.negated)) return [];
      return [draft('alliance', 'allied-teams', scene.sentence, 'confirmed', { team, partner })];
    },
  },
];

function office(scene: Scene, mention: PersonMention, role: string, team: string): Draft {
  return draft('role', 'holds-office', scene.sentence, 'confirmed', { person: mention.person.name, role, team });
}

function plural(word: string | undefined): boolean {
  return word?.endsWith('s') === true;
}

/** The team of an office: "Kaulig Racing president", "president of Kaulig Racing", "its president", else the one in focus. */
function officeTeam(scene: Scene, index: number): string | undefined {
  const { mentions, discourse, sentence } = scene;
  const role = mentions[index];
  if (!role) return undefined;
  const before = mentions[index - 1];
  if (before?.type === 'team' && role.first - before.last <= 2) return before.team;
  if (before?.type === 'car' && before.team && role.first - before.last <= 1) return before.team;
  for (let at = index + 1; at < index + 4; at += 1) {
    const after = mentions[at];
    if (
      after?.type === 'team' &&
      after.first - role.last <= 8 &&
      discourse.text.tokens[after.first - 1]?.lower !== 'to'
    )
      return after.team;
  }
  const earlier = mentions.slice(0, index).filter((mention): mention is TeamMention => mention.type === 'team');
  return earlier.at(-1)?.team ?? discourse.headingTeam(sentence);
}

/** Who a description at a token is said of: the mention that covers it, the name behind it, or the one it explains. */
function whoIs(scene: Scene, at: number): PersonMention | undefined {
  const cover = covering(scene, at);
  if (cover) return cover;
  const { tokens } = scene.discourse.text;
  for (const mention of scene.mentions) {
    if (mention.type !== 'person' || mention.first <= at || mention.form === 'described') continue;
    const between = tokens.slice(at + 1, mention.first);
    if (
      between.length <= 4 &&
      between.every(
        (token) => token.kind === 'word' && !/^(?:and|with|of|from|for|who|son|brother|father)$/.test(token.lower),
      )
    )
      return mention;
    break;
  }
  // "Eng, an Austrian,", "Van der Linde, a 25-year-old from Johannesburg,"
  const before = [...scene.mentions]
    .reverse()
    .find((mention): mention is PersonMention => mention.type === 'person' && mention.last <= at);
  if (!before) return undefined;
  const between = tokens.slice(before.last, at).map((token) => token.lower);
  return between.length <= 3 &&
    (between[0] === ',' || between[0] === 'is') &&
    between.every((word) => /^(?:,|a|an|the|is)$/.test(word) || /-year-old$/.test(word))
    ? before
    : undefined;
}

function covering(scene: Scene, at: number): PersonMention | undefined {
  return scene.mentions.find(
    (mention): mention is PersonMention => mention.type === 'person' && mention.first <= at && mention.last > at,
  );
}

function following(scene: Scene, index: number): PersonMention | undefined {
  const next = scene.mentions[index + 1];
  const mention = scene.mentions[index];
  return next?.type === 'person' && mention && next.first - mention.last <= 3 ? next : undefined;
}

function preceding(scene: Scene, index: number): PersonMention | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const mention = scene.mentions[at];
    if (mention?.type === 'person' && !mention.possessive) return mention;
  }
  return undefined;
}
