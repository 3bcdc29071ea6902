import type { Command } from '../../commands/command.js';
import { isOperators } from '../claims/operator.js';
import type { Setting } from '../routing/create-router.js';

/** What the page shows at first. */
export interface Channel {
  readonly definitions: readonly Command['definition'][];
  /** An example of each command, as typed, in the same order. */
  readonly examples: readonly string[];
  /** Those that are answered at once. */
  readonly samples: readonly string[];
  /** How many articles were read, and the day of the newest, `YYYY-MM-DD`. */
  readonly articles: number;
  readonly newest?: string;
  /** Whether the bot is at Discord already. */
  readonly online: boolean;
}

/** The last one is what is in view. */
const SAMPLES = ['team', 'driver', 'ask'];

/** The channel for the roster of the moment. Examples are in English: people type them as they are. */
export function channelOf(commands: readonly Command[], setting: Setting, online: boolean): Channel {
  const sources = setting.roster.asOf(setting.today).sources.filter(({ article }) => !isOperators(article));
  const examples = new Map(
    commands.map(({ definition: { name }, example }) => [
      name,
      `/${name} ${example({ ...setting, locale: 'en-US' })}`.trim(),
    ]),
  );
  const samples = (sources.length === 0 ? ['help'] : SAMPLES).flatMap((name) => examples.get(name) ?? []);
  return {
    definitions: commands.map(({ definition }) => definition),
    examples: [...examples.values()],
    samples,
    articles: sources.length,
    online,
    ...(sources[0] !== undefined && { newest: sources[0].published }),
  };
}
