/**
 * How values are written by every store that writes text. Keyv's own form also takes binary data, which costs half of
 * the time of a start from the cache; and it throws on text that is no JSON, where a missing value is meant.
 */
export const JSON_FORM = {
  serialize: (value: unknown): string => JSON.stringify(value),
  deserialize: <T>(text: string): T | undefined => {
    try {
      return JSON.parse(text) as T;
    } catch {
      return undefined;
    }
  },
};
