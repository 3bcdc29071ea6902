import { commands } from '../../commands/index.js';
import { printReply } from '../../src/cli/print-reply.js';
import type { Reply } from '../../src/replies/reply.js';
import { createRouter, type Setting } from '../../src/routing/create-router.js';
import { parseCall } from '../../src/routing/parse-call.js';
import type { Pressed } from '../../src/routing/router.js';
import { buttonsOf, expectWithinLimits } from '../replies/within-limits.js';
import { settingOn } from './paddock.js';

const ASKER = { locale: 'en-US' };

/** The reply to a call typed as in Discord, checked against Discord's limits. */
export async function ask(typed: string, setting: Setting = settingOn('2031-03-10')): Promise<Reply> {
  const reply = await createRouter(commands, () => setting).answer(parseCall(typed, commands), ASKER);
  expectWithinLimits(reply);
  return reply;
}

/** The same as lines of text, without empty ones. */
export async function linesOf(typed: string, setting?: Setting): Promise<string[]> {
  return lines(await ask(typed, setting));
}

/** What the button with a label leads to, checked against Discord's limits. */
export async function press(reply: Reply, label: string, setting: Setting = settingOn('2031-03-10')): Promise<Pressed> {
  const button = buttonsOf(reply).find((each) => each.label === label);
  if (button === undefined) throw new Error(`There is no button ${label}`);
  const pressed = await createRouter(commands, () => setting).press(button.id, ASKER);
  expectWithinLimits(pressed.reply);
  return pressed;
}

/** A reply as lines of text, without empty ones. */
export function lines(reply: Reply): string[] {
  return printReply(reply)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
