import { byText } from '../../values/by-text.js';

/** Below this likeness (0 to 1, Dice's coefficient of letter pairs) a name is not offered. */
const LIKE_ENOUGH = 0.5;

/** A whole name or one of its words. */
interface Form {
  readonly name: string;
  readonly text: string;
  readonly isWhole: boolean;
  readonly pairs: ReadonlySet<string>;
}

/**
 * Names like what was typed, likeliest first. Several words are compared with whole names, a single word also with each
 * word of a name; a word begun counts nearly as much as one written out.
 */
export function likeness(
  names: readonly { readonly name: string; readonly words: readonly string[] }[],
): (typed: readonly string[]) => readonly string[] {
  const forms = names.flatMap(({ name, words }) => formsOf(name, words));
  const byPair = new Map<string, Form[]>();
  for (const form of forms) {
    for (const pair of form.pairs) {
      const same = byPair.get(pair);
      if (same) same.push(form);
      else byPair.set(pair, [form]);
    }
  }
  return (typed) => {
    const text = typed.join('');
    const pairs = pairsOf(text);
    const common = new Map<Form, number>();
    for (const pair of pairs) {
      for (const form of byPair.get(pair) ?? []) common.set(form, (common.get(form) ?? 0) + 1);
    }
    const best = new Map<string, number>();
    for (const [form, count] of common) {
      if (typed.length > 1 && !form.isWhole) continue;
      const like = form.text.startsWith(text)
        ? 0.9 + (0.1 * text.length) / form.text.length
        : (2 * count) / (pairs.size + form.pairs.size);
      if (like >= LIKE_ENOUGH && like > (best.get(form.name) ?? 0)) best.set(form.name, like);
    }
    return [...best].sort(([one, a], [other, b]) => b - a || byText(one, other)).map(([name]) => name);
  };
}

function formsOf(name: string, words: readonly string[]): readonly Form[] {
  const whole = words.join('');
  return [
    { name, text: whole, isWhole: true, pairs: pairsOf(whole) },
    ...words.map((text) => ({ name, text, isWhole: false, pairs: pairsOf(text) })),
  ];
}

/** Letters next to each other, the first one also with what comes before it. */
function pairsOf(text: string): ReadonlySet<string> {
  const letters = ['^', ...text];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
