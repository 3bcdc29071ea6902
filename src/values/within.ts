/** Something took longer than it may. */
export class TooLateError extends Error {}

/**
 * The outcome of a promise, if it comes in time; what comes later is dropped.
 *
 * @throws {TooLateError} if it takes longer than `limit` milliseconds
 */
export async function within<T>(limit: number, outcome: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLateError(`no answer within ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([outcome, late]);
  } finally {
    clearTimeout(timer);
  }
}
