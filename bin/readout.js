#!/usr/bin/env node
// The one file that must run on any Node: it says so when the version is too old, before anything newer is parsed.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `readout needs Node 24 or newer; this is Node ${process.versions.node}. Install it from https://nodejs.org, or run it with: npx -p node@24 -p readout readout`,
  );
  process.exit(1);
}
import('../dist/src/cli/main.js').then((cli) => cli.main(process.argv));
