import { ALLIANCE_RULES } from './alliance-rules.js';
import { BESIDE_RULES } from './honours/beside-rules.js';
import { HONOUR_RULES } from './honours/honour-rules.js';
import { AGE_RULES } from './people/age-rules.js';
import { HOME_RULES } from './people/home-rules.js';
import { NATIONALITY_RULES } from './people/nationality-rules.js';
import { NOTED_AGE } from './people/noted-age-rule.js';
import { OFFICE_RULES } from './people/office-rules.js';
import { OWNER_RULES } from './people/owner-rules.js';
import type { PhraseRule } from './rule.js';

/** Rules for what an article says beside rosters: results, titles, people, offices, alliances. */
export const BACKGROUND_RULES: readonly PhraseRule[] = [
  ...AGE_RULES,
  NOTED_AGE,
  ...HOME_RULES,
  ...NATIONALITY_RULES,
  ...OFFICE_RULES,
  ...OWNER_RULES,
  ...ALLIANCE_RULES,
  ...HONOUR_RULES,
  ...BESIDE_RULES,
];
