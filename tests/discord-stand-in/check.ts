import { apiDescription } from './api-description.js';
import { brokenLimits } from './limits.js';
import type { Check } from './world.js';

const described = apiDescription();

/** All that is known of what Discord takes: its API description, where at hand, and the limits that it does not hold. */
export const discordsCheck: Check = (method, path, body) => [
  ...(described?.(method, path, body) ?? []),
  ...brokenLimits(method, path, body),
];

/** Whether Discord's API description is at hand. */
export const isDescribed = described !== undefined;
