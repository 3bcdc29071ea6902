import type { Draft } from '../rules/draft.js';

/** Why a draft was dropped; shown to whoever asks why the bot does not say something. */
export interface Discard {
  readonly draft: Draft;
  readonly reason: string;
}
