import { createAsk } from './ask.js';
import { car } from './car.js';
import type { Command } from './command.js';
import { driver } from './driver.js';
import { grid } from './grid.js';
import { createHelp } from './help.js';
import { history } from './history.js';
import { moves } from './moves.js';
import { orInPrivate } from './options/in-private.js';
import { schedule } from './schedule.js';
import { sources } from './sources.js';
import { team } from './team.js';

/** Those that questions are turned into. */
const looking: readonly Command[] = [driver, team, car, history, grid, moves, schedule];
const asking: readonly Command[] = [createAsk([...looking, sources]), ...looking, sources];

/** Every command, in the order of `/help`. */
export const commands: readonly Command[] = [...asking, createHelp(asking)].map(orInPrivate);
