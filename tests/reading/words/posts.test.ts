import { describe, expect, it } from 'vitest';
import { isWork } from '../../../src/reading/words/posts.js';

describe('what somebody does', () => {
  it.each(
    `engineer strategist technician mechanic fabricator spotter director manager coordinator adviser consultant coach analyst historian
     dynamicist aerodynamicist representative photographer painter designer publicist physiotherapist crewman foreman accountant`.split(
      /\s+/,
    ),
  )('is work and no driving: %s', (word) => {
    expect(isWork(word)).toBe(true);
  });

  it.each(
    `driver owner-driver winner leader starter newcomer contender competitor challenger successor outsider teenager youngster finalist
     specialist mother brother list checklist number member other partner sponsor career season teammate rookie veteran native`.split(
      /\s+/,
    ),
  )('is no work where it is said of who drives, or of nobody: %s', (word) => {
    expect(isWork(word)).toBe(false);
  });
});
