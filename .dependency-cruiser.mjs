// Which part may import which: `npm run imports`. docs/design.md draws the layers; here they are enforced.
// Types count as imports too, except where a rule says otherwise.

/** A layer may import itself and the layers named; nothing else of Spotter. */
const layer = (folder, below, comment) => ({
  name: `layer-${folder.split('/').at(-1)}`,
  comment,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: {
    path: '^(src|commands|tests|bench)/',
    pathNot: [folder, 'src/values', ...below].map((part) => `^${part}(/|\\.ts$)`),
  },
});

const KNOWN_PARTS =
  '^src/((main|config|log)\\.ts$|(cli|discord|preview|routing|asking|calendar|drawing|pictures|replies|roster|building|ledger|reading|claims|articles|corrections|racing|storage|values)/)';

/** A package that only one place knows, so that it can be replaced there. */
const keptIn = (name, packages, place, comment, more = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(src|commands|bench)/', pathNot: place },
  to: { path: packages.map((one) => `(^|/)node_modules/${one}(/|$)`), ...more },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    // The layers, from the top down. src/main.ts and src/cli are where they meet: these may import all.
    layer(
      'src/discord',
      ['src/routing', 'src/calendar', 'src/replies', 'commands', 'src/log'],
      'Discord is one way to ask among several: it hands calls to the router and sends what comes back, and knows neither articles nor the roster.',
    ),
    layer(
      'src/preview',
      ['src/routing', 'src/replies', 'src/claims/operator', 'commands', 'src/log'],
      'The preview is another way to ask: it hands calls to the same router as the gateway does, and knows as little of the rest.',
    ),
    {
      name: 'page-in-browser',
      comment: 'The page runs in a browser: of the server it may know the form of what is sent, and of Node nothing.',
      severity: 'error',
      from: { path: '^src/preview/page/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'page-knows-forms',
      comment: 'What is bundled for the browser must not bring the server along; types cost nothing.',
      severity: 'error',
      from: { path: '^src/preview/page/' },
      to: {
        path: '^(src|commands)/',
        pathNot: '^src/(preview/(page/|discord-numbers\\.ts$)|replies/|routing/parse-call\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    layer(
      'src/routing',
      ['commands', 'src/calendar', 'src/replies'],
      'The router is shared by Discord, the terminal and the tests: it may know none of them, nor where the roster comes from.',
    ),
    layer(
      'commands',
      [
        'src/asking',
        'src/calendar',
        'src/pictures',
        'src/replies',
        'src/roster',
        'src/racing',
        'src/claims',
        'src/articles',
      ],
      'A command asks the roster and makes a reply. With the reader, a store or Discord at hand, facts and patterns would find their way into it.',
    ),
    layer(
      'src/asking',
      ['src/replies/call', 'src/roster', 'src/reading', 'src/racing', 'src/claims'],
      "A question becomes a call and nothing else: its words are read as those of articles are, names are looked up in the roster, and what is answered is the command's matter.",
    ),
    layer(
      'src/calendar',
      ['src/replies', 'src/roster', 'src/racing', 'src/claims'],
      'What a calendar says is what the answer says: it knows neither the command nor whose calendar it is.',
    ),
    layer(
      'src/drawing',
      ['src/pictures'],
      'Drawing reads fonts and runs a program of its own: what a picture shows is worked out without it.',
    ),
    layer(
      'src/pictures',
      ['src/replies', 'src/roster', 'src/racing'],
      'A picture shows what the answer beside it says, in the same words: it knows neither the command nor where it is sent.',
    ),
    layer(
      'src/replies',
      ['src/roster', 'src/racing', 'src/claims'],
      'Replies show what they are given: one look for every command, so none of them is known here.',
    ),
    layer(
      'src/roster',
      ['src/corrections', 'src/ledger', 'src/racing', 'src/claims', 'src/articles'],
      'The roster is made of claims alone, whoever read them: `npm run ask -- --claims FILE` judges it without the reader.',
    ),
    layer(
      'src/building',
      ['src/reading', 'src/ledger', 'src/claims', 'src/articles', 'src/storage'],
      'From articles to claims by way of the cache: the only place that knows both the reader and a store.',
    ),
    layer(
      'src/reading',
      ['src/claims', 'src/articles', 'src/racing'],
      'The reader sees one article and the vocabulary. What other articles say (the roster) or how it is shown must not change what an article says.',
    ),
    layer(
      'src/ledger',
      ['src/claims', 'src/articles'],
      'A ledger holds claims in little memory, for whoever asks: it neither makes nor judges them.',
    ),
    layer(
      'src/corrections',
      ['src/claims', 'src/articles', 'src/racing'],
      'What the operator says is read like articles are, without knowing what they say: what a correction does is the roster’s matter.',
    ),
    layer('src/claims', [], 'The claim is what reader and roster agree on: it depends on neither.'),
    layer('src/articles', [], 'An article is a file with a date: nothing is known yet of what it says.'),
    layer('src/values', [], 'Order, groups and keeping of any values: it knows none of them.'),
    layer('src/racing', [], 'The vocabulary is data, and can be read by anyone.'),
    layer(
      'src/storage',
      ['src/config', 'src/log'],
      'A store keeps values under names and must not know what they mean.',
    ),
    {
      name: 'layer-settings-and-log',
      comment: 'Settings and log are what everything else stands on.',
      severity: 'error',
      from: { path: '^src/(config|log)\\.ts$' },
      to: { path: '^(src|commands|tests|bench)/', pathNot: '^src/(config|log)\\.ts$' },
    },
    {
      name: 'layer-for-every-folder',
      comment: 'A new folder gets a layer here, or it could import whatever it likes.',
      severity: 'error',
      from: { path: '^src/', pathNot: KNOWN_PARTS },
      to: { path: '^(src|commands)/' },
    },
    {
      name: 'not-to-tests',
      comment: 'What runs at a user does not depend on tests or measurements.',
      severity: 'error',
      from: { path: '^(src|commands)/' },
      to: { path: '^(tests|bench|screenshots)/' },
    },
    {
      name: 'not-to-entries',
      comment: 'A program that is started is imported by nobody: it would start at once.',
      severity: 'error',
      from: {},
      to: { path: '^src/(main|cli/(ask|extract|register))\\.ts$' },
    },

    // Packages.
    keptIn(
      'discord-js-in-src-discord',
      ['discord\\.js', '@discordjs/rest'],
      '^src/discord/',
      'Only src/discord runs discord.js, so that commands, terminal and tests work without it. Types may be imported anywhere.',
      { dependencyTypesNot: ['type-only'] },
    ),
    keptIn(
      'keyv-in-src-storage',
      ['keyv', '@keyv/[^/]+', 'pg', 'quick-lru'],
      '^src/storage/',
      'Only src/storage knows Keyv: others see a Store, whose methods neither throw nor wait for long.',
    ),
    keptIn('settings-in-config', ['dotenv'], '^src/config\\.ts$', 'Settings are read and checked once, in one place.'),
    keptIn(
      'zod-at-the-edges',
      ['zod'],
      '^src/(config\\.ts$|corrections/|preview/interaction\\.ts$)',
      'What people write by hand, and what a page sends, is checked by a schema; what Spotter writes has a checksum.',
    ),
    keptIn('http-in-src-preview', ['hono', '@hono/node-server'], '^src/preview/', 'Only the preview is a server.'),
    keptIn(
      'page-packages-in-page',
      ['lit', '@skyra/[^/]+', 'discord-markdown-parser'],
      '^src/preview/page/',
      'How Discord looks is known to the page alone.',
    ),
    keptIn(
      'resvg-in-src-drawing',
      ['@resvg/[^/]+'],
      '^src/drawing/',
      'A picture is text until it is drawn: commands and tests need no program for it.',
    ),
    keptIn('ical-in-calendar', ['ical-generator'], '^src/calendar/', 'Only the file for calendars is iCalendar.'),
    keptIn('yaml-in-corrections', ['yaml'], '^src/corrections/', 'Only the file of corrections is YAML.'),
    keptIn(
      'log-in-log',
      ['pino', 'pino-pretty'],
      '^src/log\\.ts$',
      'Every log is made where secrets are taken out of it.',
    ),
    {
      name: 'pure',
      comment:
        'Values in, values out: no files, no network, no processes. So an answer depends on articles, call and day alone. (Hashes are values.)',
      severity: 'error',
      from: {
        path: [
          '^commands/',
          '^src/(routing|asking|calendar|pictures|replies|roster|ledger|reading|claims|racing|values)/',
          '^src/corrections/(?!load-)',
        ],
      },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'not-to-dev-dependencies',
      comment: 'What runs at a user is in dependencies: `npm ci --omit=dev` must be enough.',
      severity: 'error',
      from: { path: '^(src|commands)/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'not-to-undeclared',
      comment: 'A package that package.json does not name is there by chance, or not there at all.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined'] },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that leads nowhere fails only when it is run.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },

    // Shape.
    {
      name: 'no-cycles',
      comment: 'Two files that import each other can only be understood, tested and moved together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that imports nothing and that nobody imports is forgotten.',
      severity: 'error',
      from: { orphan: true },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'types', 'default'] },
  },
};
