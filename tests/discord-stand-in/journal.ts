/** What happened, in order, and a way to wait for what has not happened yet: tests need no sleep. */
export interface Journal<Entry> {
  readonly entries: readonly Entry[];
  add(entry: Entry): void;
  /** The first entry at position `from` or later, past or still to come, that matches. Rejects once `end` was called. */
  until<Match extends Entry>(matches: (entry: Entry) => entry is Match, from?: number): Promise<Match>;
  until(matches: (entry: Entry) => boolean, from?: number): Promise<Entry>;
  /** Nothing more will come: everybody who still waits is told `reason`. */
  end(reason: string): void;
}

interface Waiting<Entry> {
  readonly matches: (entry: Entry) => boolean;
  readonly from: number;
  readonly resolve: (entry: Entry) => void;
  readonly reject: (reason: Error) => void;
}

/** An empty journal. */
export function createJournal<Entry>(): Journal<Entry> {
  const entries: Entry[] = [];
  const waiting = new Set<Waiting<Entry>>();
  let ended: string | undefined;

  return {
    entries,
    add(entry) {
      const position = entries.push(entry) - 1;
      for (const waiter of waiting) {
        if (position < waiter.from || !waiter.matches(entry)) continue;
        waiting.delete(waiter);
        waiter.resolve(entry);
      }
    },
    until(matches: (entry: Entry) => boolean, from = 0): Promise<never> {
      return new Promise<Entry>((resolve, reject) => {
        const past = entries.slice(from).find(matches);
        if (past !== undefined) resolve(past);
        else if (ended !== undefined) reject(new Error(ended));
        else waiting.add({ matches, from, resolve, reject });
      }) as Promise<never>;
    },
    end(reason) {
      ended ??= reason;
      for (const waiter of waiting) waiter.reject(new Error(reason));
      waiting.clear();
    },
  };
}
