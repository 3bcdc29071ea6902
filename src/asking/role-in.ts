import type { Part } from './part.js';

/** The post that a question names; of a team's boss any that may be meant. */
export function roleIn(parts: readonly Part[]): string {
  for (const part of parts) {
    if (part.is !== 'meaning') continue;
    const text = part.text.toLowerCase();
    if (part.meaning === 'SPOTTER') return 'spotter';
    if (part.meaning === 'BOSS') return text.replace(/^team /, '');
    if (part.meaning === 'OWN') return 'owner';
    // "Reserve driver", "test drivers".
    if (part.meaning === 'RESERVE') return text.replace(/s$|s? drivers?$/, '');
    if (part.meaning === 'CREW' && text.includes('engineer')) return 'engineer';
  }
  return 'crew chief';
}
