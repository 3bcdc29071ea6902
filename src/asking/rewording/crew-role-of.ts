import type { Setting } from './rewording.js';

/** The post of somebody who is known for posts on crews alone, and not as a driver; of several the newest. */
export function crewRoleOf(name: string | undefined, { view }: Setting): string | undefined {
  const page = name === undefined ? undefined : view.driver(name);
  if (page === undefined || page.present.length + page.past.length + page.next.length + page.starts.length > 0)
    return undefined;
  return page.posts[0]?.slots.role.toLowerCase();
}
