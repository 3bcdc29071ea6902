import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = [
  '/usr/bin',
  '/snap/bin',
  '/usr/local/bin',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
  'C:\\Program Files\\Google\\Chrome\\Application',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application',
];
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'Google Chrome',
  'Chromium',
  'chrome.exe',
  'msedge.exe',
];

/** The program of a browser that Playwright can drive: the one that `TEST_BROWSER` names, or one at a usual place. */
export function findBrowser(): string | undefined {
  const named = process.env.TEST_BROWSER;
  if (named) return named;
  return FOLDERS.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((path) => existsSync(path));
}
