import { openGateway } from '../src/discord/gateway.js';
import { createLog } from '../src/log.js';
import type { Call } from '../src/replies/call.js';
import type { Reply } from '../src/replies/reply.js';
import type { Router } from '../src/routing/router.js';
import { command } from '../tests/discord-stand-in/interactions.js';
import { type StandIn, startStandIn } from '../tests/discord-stand-in/stand-in.js';
import { median } from './median.js';

const REPLIES_IN_A_ROUND = 100;
/** Answers asked for at once in the second measurement. */
const IN_FLIGHT = 64;

/** A bot at a Discord of its own. */
interface Pair {
  readonly discord: StandIn;
  close(): Promise<void>;
}

/** Milliseconds of one reply, one after the other and many at once. */
interface Times {
  readonly alone: number[];
  readonly crowded: number[];
}

/**
 * Times replies to `calls` by way of a whole gateway: interaction in, callback out, unmodified discord.js between. The
 * measure is a bot that always says the same, in the same run, turn by turn with ours.
 *
 * @param rounds of 100 replies, in which each way is measured
 * @returns lines for people, with the ratios of the medians
 */
export async function measureGateway(
  router: Router,
  calls: readonly Call[],
  rounds: number,
): Promise<readonly string[]> {
  const ours = await connect(router);
  const parrot = await connect(alwaysTheSame());
  const times = { ours: noTimes(), parrot: noTimes() };
  for (let round = -3; round < rounds; round += 1) {
    // The first rounds only warm up.
    await play(ours, calls, round < 0 ? noTimes() : times.ours);
    await play(parrot, calls, round < 0 ? noTimes() : times.parrot);
  }
  await Promise.all([ours.close(), parrot.close()]);
  return [
    line('one at a time', median(times.ours.alone), median(times.parrot.alone)),
    line(`${IN_FLIGHT} at a time`, median(times.ours.crowded), median(times.parrot.crowded)),
  ];
}

function line(how: string, ours: number, parrot: number): string {
  const ratio = (ours / parrot).toFixed(2);
  return `a reply through the gateway, ${how}: ${ratio} x a bot that always says the same (${ours.toFixed(3)} ms)`;
}

async function play({ discord }: Pair, calls: readonly Call[], times: Times): Promise<void> {
  const deeds = Array.from({ length: REPLIES_IN_A_ROUND }, (_, index) => {
    const call = calls[index % calls.length];
    if (!call) throw new Error('There must be a call to measure.');
    return command(call.command, call.options);
  });
  let start = performance.now();
  for (const deed of deeds) await discord.act(deed);
  times.alone.push((performance.now() - start) / deeds.length);

  start = performance.now();
  for (let at = 0; at < deeds.length; at += IN_FLIGHT) {
    await Promise.all(deeds.slice(at, at + IN_FLIGHT).map((deed) => discord.act(deed)));
  }
  times.crowded.push((performance.now() - start) / deeds.length);
}

async function connect(router: Router): Promise<Pair> {
  const discord = await startStandIn();
  const log = await createLog('error', process.stderr);
  return new Promise((resolve) => {
    const gateway = openGateway({
      token: discord.token,
      apiUrl: discord.apiUrl,
      router,
      now: () => new Date(),
      log,
      onJoin: () => undefined,
      onOnline: () =>
        resolve({
          discord,
          close: async () => {
            await gateway.close();
            await discord.stop();
          },
        }),
    });
  });
}

function alwaysTheSame(): Router {
  const reply: Reply = { embeds: [{ title: 'Always the same' }], allowed_mentions: { parse: [] } };
  return {
    answer: () => reply,
    press: () => ({ how: 'reply', reply }),
    picture: async () => undefined,
    suggest: () => [],
  };
}

function noTimes(): Times {
  return { alone: [], crowded: [] };
}
