import type { Markdown } from '../../src/replies/markdown.js';
import { roleLine } from '../../src/replies/role-line.js';
import type { DriverPage } from '../../src/roster/roster.js';
import { dated } from './last-known.js';
import type { When } from './when.js';

/** What a person is in teams, or was before. */
export function roleLines({ roles }: DriverPage, which: 'now' | 'before', when: When): readonly Markdown[] {
  return roles
    .filter(({ ended }) => (ended === undefined) === (which === 'now'))
    .map((role) => {
      const line = roleLine(role, 'nobody', when.words);
      return role.ended === undefined ? dated(role, line, when) : line;
    });
}
