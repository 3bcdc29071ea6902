import {
  type ButtonInteraction,
  type Guild,
  type GuildScheduledEventCreateOptions,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  RESTJSONErrorCodes,
} from 'discord.js';
import { eventsReply } from '../calendar/events-reply.js';
import type { RaceEvent } from '../calendar/race-event.js';
import type { Log } from '../log.js';
import { longDay } from '../replies/dates.js';
import { cut } from '../replies/limits.js';
import { escapeText, type Markdown } from '../replies/markdown.js';
import { type Words, wordsFor } from '../replies/words.js';
import { discordError } from './discord-error.js';
import { type EventPlan, MOST_EVENTS, markOf, planEvents, timesOf } from './plan-events.js';

// Source: https://discord.com/developers/docs/resources/guild-scheduled-event
const LONGEST_NAME = 100;
const LONGEST_PLACE = 100;
const LONGEST_DESCRIPTION = 1000;

const NO_PERMISSION: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
]);

/** Servers in which events are being made: two presses at once would both find none. */
const underWay = new Set<string>();

/**
 * Makes events of the server of some races, those that are not there yet, and moves those of races that were put off; then
 * the answer that was sent says what was done. Discord decides whether the bot may. Never rejects.
 */
export async function makeEvents(
  interaction: ButtonInteraction,
  races: readonly RaceEvent[],
  now: Date,
  log: Log,
): Promise<void> {
  const words = wordsFor(interaction.locale);
  const { guild } = interaction;
  if (guild === null) return;
  try {
    const lines = underWay.has(guild.id)
      ? [words.events.underWay]
      : await oneAtATime(guild, () => makeIn(guild, races, interaction.user.username, now, words, log));
    const { embeds } = eventsReply(lines, words);
    await interaction.editReply({ embeds });
  } catch (err) {
    log.warn({ err }, 'What became of server events did not reach Discord');
  }
}

async function oneAtATime<T>({ id }: Guild, work: () => Promise<T>): Promise<T> {
  underWay.add(id);
  try {
    return await work();
  } finally {
    underWay.delete(id);
  }
}

/** Does it, and gives what to say about it. */
async function makeIn(
  guild: Guild,
  races: readonly RaceEvent[],
  asker: string,
  now: Date,
  words: Words,
  log: Log,
): Promise<readonly Markdown[]> {
  const done = { made: 0, moved: 0 };
  let plan: EventPlan | undefined;
  let trouble: Markdown | undefined;
  try {
    plan = await planIn(guild, races, now);
    const reason = `Asked for by ${asker}`;
    for (const { id, race } of plan.move) {
      await guild.scheduledEvents.edit(id, { ...formOf(race, words), reason });
      done.moved += 1;
    }
    for (const race of plan.make) {
      await guild.scheduledEvents.create({ ...formOf(race, words), reason });
      done.made += 1;
    }
  } catch (err) {
    const forbidden = NO_PERMISSION.has(discordError(err)?.code);
    trouble = forbidden ? words.events.forbidden : words.events.failed;
    if (!forbidden) log.warn({ err }, 'Server events could not be made');
  }
  const told: readonly [number, (events: number) => Markdown][] = [
    [done.made, words.events.made],
    [done.moved, words.events.moved],
    [plan?.there ?? 0, words.events.there],
    [plan?.tooLate ?? 0, words.events.tooLate],
    [plan?.full ?? 0, (events) => words.events.full(events, MOST_EVENTS)],
    [trouble === undefined ? (plan?.left ?? 0) : 0, words.events.left],
  ];
  const lines = told.flatMap(([events, tell]) => (events > 0 ? [tell(events)] : []));
  return trouble === undefined ? lines : [...lines, trouble];
}

async function planIn({ scheduledEvents, client }: Guild, races: readonly RaceEvent[], now: Date): Promise<EventPlan> {
  const open = await scheduledEvents.fetch({ cache: false, withUserCount: false });
  const own = open
    .filter(({ creatorId }) => creatorId === client.user.id)
    .map(({ id, description, status }) => ({
      id,
      description,
      isActive: status === GuildScheduledEventStatus.Active,
    }));
  return planEvents(races, own, open.size, now);
}

function formOf(race: RaceEvent, words: Words) {
  const { start, end } = timesOf(race.day);
  const mark = markOf(race);
  const lines = [...race.about.map(escapeText), words.events.wholeDay(longDay(race.day, words.locale))];
  return {
    name: cut(race.name, LONGEST_NAME),
    scheduledStartTime: start,
    scheduledEndTime: end,
    privacyLevel: GuildScheduledEventPrivacyLevel.GuildOnly,
    entityType: GuildScheduledEventEntityType.External,
    entityMetadata: { location: cut(race.place, LONGEST_PLACE) },
    description: `${cut(lines.join('\n'), LONGEST_DESCRIPTION - mark.length - 1)}\n${mark}`,
  } satisfies GuildScheduledEventCreateOptions;
}
