import { MAKES } from '../../../racing/makes.js';

/** The makes of the vocabulary as they are written: "Ford". */
export const MAKE_NAMES: ReadonlySet<string> = new Set(MAKES.map(({ name }) => name));
