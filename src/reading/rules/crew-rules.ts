import type { CarMention, Mention, Person, PersonMention, TeamMention } from '../mentions/mention.js';
import { type Draft, draft } from './draft.js';
import type { PhraseRule } from './rule.js';
import { isHedged, type Scene, saidSeasons, seriesFor } from './scene.js';

/** A crew chief or spotter found in a sentence. */
interface Post {
  readonly person: Person;
  readonly role: string;
  readonly at: number;
}

const CHIEF = /^crew chief|^spotter/;

/** "crew chief Dave Elenz", "Dave Elenz as crew chief", "Dave Elenz will be his crew chief", "with Dave Elenz on the pit box". */
function postsOf(scene: Scene): Post[] {
  const { mentions } = scene;
  const { tokens } = scene.discourse.text;
  const posts: Post[] = [];
  mentions.forEach((mention, index) => {
    if (mention.type !== 'role' || !CHIEF.test(mention.role)) return;
    const next = mentions[index + 1];
    if (next?.type === 'person' && next.first === mention.last && !next.possessive) {
      posts.push({ person: next.person, role: mention.role, at: index });
      return;
    }
    const before = nearestPerson(scene, index);
    if (before) posts.push({ person: before, role: mention.role, at: index });
  });
  const words = scene.discourse.text.article.body.slice(scene.sentence.start, scene.sentence.end);
  if (
    posts.length === 0 &&
    /\bcall(?:s|ed|ing)? the shots\b|\b(?:atop|on) (?:the|his|her|its) (?:pit )?box\b|\bled the No\b|\bin charge of the No\b/i.test(
      words,
    )
  ) {
    mentions.forEach((mention, index) => {
      if (mention.type !== 'person' || mention.form === 'described' || mention.possessive || posts.length > 0) return;
      const behind = tokens
        .slice(mention.last, mention.last + 9)
        .map((token) => token.lower)
        .join(' ');
      if (
        /^(?:will |is |was |has |had |still |again |also |to |be |, .* , )*(?:call|calls|called|calling) the shots|^(?:will |is |was |has |be )*(?:in charge of|atop|on (?:the|his|her) (?:pit )?box|sit|sits|led|lead)/.test(
          behind,
        )
      ) {
        posts.push({ person: mention.person, role: 'crew chief', at: index });
      }
    });
  }
  return posts;
}

/** The person a post is said of: the nearest one before it with only "as", "be", "remains" and commas between. */
function nearestPerson(scene: Scene, index: number): Person | undefined {
  const { mentions } = scene;
  const { tokens } = scene.discourse.text;
  const role = mentions[index];
  if (!role) return undefined;
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    const mention = mentions[at];
    if (mention?.type !== 'person' || mention.form === 'described' || mention.possessive) {
      if (mention?.type === 'person') continue;
      if (mention?.type === 'team' || mention?.type === 'car' || mention?.type === 'series') continue;
      return undefined;
    }
    const between = tokens.slice(mention.last, role.first).map((token) => token.lower);
    const linked =
      between.length <= 14 &&
      between.some((word) =>
        /^(?:as|be|is|was|remains|remain|serve|serves|served|becomes|,|been|been|stays|continues|joins|serving)$/.test(
          word,
        ),
      ) &&
      !between.some((word) => /^(?:said|says|with|and|alongside|while|but)$/.test(word) && mention.form !== 'full');
    return linked && !between.includes('with') && !between.includes('said') ? mention.person : undefined;
  }
  return undefined;
}

/** Whose car a post belongs to: "his", "of the No. 7", the driver or car named nearest. */
function postDraft(scene: Scene, post: Post): Draft | undefined {
  const { mentions, discourse, sentence } = scene;
  const cars = mentions.filter(
    (mention): mention is CarMention => mention.type === 'car' && mention.numbers.length === 1,
  );
  const drivers = mentions.filter(
    (mention): mention is PersonMention =>
      mention.type === 'person' && mention.person !== post.person && !discourse.officeHolders.has(mention.person),
  );
  const position = (mentions[post.at]?.first ?? 0) as number;
  const car = nearest(cars, position);
  const possessor = mentions[post.at - 1];
  const owner = possessor?.type === 'person' && possessor.possessive ? possessor.person : undefined;
  const single =
    new Set(drivers.map((mention) => mention.person)).size === 1
      ? drivers[0]?.person
      : nearest(drivers, position)?.person;
  const driver = owner ?? car?.owner ?? single;
  const team =
    car?.team ??
    nearest(
      mentions.filter((mention): mention is TeamMention => mention.type === 'team'),
      position,
    )?.team ??
    discourse.headingTeam(sentence);
  const number = car?.numbers[0];
  if (!driver && !number && !team) return undefined;
  const clause = scene.clauses.find((candidate) => candidate.verb.first > position) ?? scene.clauses.at(-1);
  const seasons = clause ? saidSeasons(clause, discourse.year) : undefined;
  const timed = mentions.find((mention) => mention.type === 'time' && mention.seasons?.length === 1);
  const season =
    (seasons?.length === 1 ? seasons[0] : undefined) ??
    (timed?.type === 'time' ? timed.seasons?.[0] : undefined) ??
    (clause?.verb.tense === 'future' || clause?.verb.tense === undefined
      ? (discourse.coming ?? discourse.year)
      : clause?.verb.tense === 'present'
        ? (discourse.coming ?? discourse.year)
        : discourse.year);
  const series = seriesFor(undefined, scene, team, number);
  const negated = scene.clauses.some((candidate) => candidate.verb.negated);
  return draft(
    'crew',
    'leads-crew',
    sentence,
    negated ? 'denied' : isHedged(sentence, discourse) ? 'rumored' : 'confirmed',
    { person: post.person.name, role: post.role, driver: driver?.name, team, number, series: series.series, season },
    ['series', 'season'],
  );
}

function nearest<T extends Mention>(mentions: readonly T[], position: number): T | undefined {
  let best: T | undefined;
  for (const mention of mentions) {
    if (!best || Math.abs(mention.first - position) < Math.abs(best.first - position)) best = mention;
  }
  return best;
}

/** Rules for the people who lead a car's crew. */
export const CREW_RULES: readonly PhraseRule[] = [
  {
    name: 'leads-crew',
    example: 'Dan Marsh will be crew chief of the No. 12 Ford for Ava Stone at Northline Racing.',
    read: (scene) => {
      if (isAsked(scene)) return [];
      return postsOf(scene).flatMap((post) => {
        const made = postDraft(scene, post);
        return made ? [made] : [];
      });
    },
  },
];

function isAsked(scene: Scene): boolean {
  return scene.discourse.text.tokens[scene.sentence.last - 1]?.text === '?';
}
