import { type Button, buttonRows } from './components.js';
import { LIMITS } from './limits.js';
import type { Reply } from './reply.js';

/** A reply with one button more, in a row of its own; as it was if the button's call does not fit, or there are five rows. */
export function withButton(reply: Reply, button: Button): Reply {
  const components = [...(reply.components ?? []), ...buttonRows([button])].slice(0, LIMITS.rows);
  return components.length === 0 ? reply : { ...reply, components };
}
