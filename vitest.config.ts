import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-first.ts'],
    retry: 0,
    // What is tested is pure: loading the reader anew for each of hundreds of files took longer than all tests together.
    isolate: false,
    maxWorkers: '100%',
    // Tests that start the bot take about a second each; a slow machine may take a few.
    testTimeout: 120_000,
    hookTimeout: 30_000,
  },
});
