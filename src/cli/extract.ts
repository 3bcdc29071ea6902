import { extractClaims } from './extract-claims.js';

process.exitCode = await extractClaims(process.argv.slice(2), process);
