import { namesIn } from '../names-in.js';
import type { Part } from '../part.js';
import { readPiece, type Setting } from './rewording.js';

/** Whether a part names somebody or something: a name, or the number of a car. */
export function isNamed({ is }: Part): boolean {
  return is === 'name' || is === 'car';
}

/** The drivers that parts name, each once. */
export function driversOf(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.flatMap((part) => namesIn(part).driver ?? []))];
}

/** The driver of whom a text is no more than the name. */
export function driverCalled(text: string, setting: Setting): string | undefined {
  const [only, ...others] = readPiece(text, setting).parts;
  return others.length === 0 ? namesIn(only).driver : undefined;
}

/** What several things say, if it is one. */
export function theOnly<T>(things: readonly T[], say: (thing: T) => string | undefined): string | undefined {
  const [said, ...others] = new Set(things.flatMap((thing: T) => say(thing) ?? []));
  return others.length > 0 ? undefined : said;
}
