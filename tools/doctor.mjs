// Runs on any Node, with packages or without: what it needs itself is examined first.
import { existsSync } from 'node:fs';

const major = Number.parseInt(process.versions.node, 10);

if (!existsSync('package-lock.json')) {
  console.error(
    'This is not the folder of the atlas. Expected package-lock.json here. Go there and run it again.',
  );
  process.exitCode = 2;
} else if (!existsSync('node_modules/yaml') || !existsSync('node_modules/astro')) {
  console.log(
    'fault   The packages are not installed.\n        → Run “npm ci”, then “npm run doctor” again.',
  );
  process.exitCode = 1;
} else if (major < 24) {
  console.log(
    `fault   Node ${process.versions.node} is too old for the commands.\n        → Run “npm ci”, which brings Node 24, and start commands with “npm run”.`,
  );
  process.exitCode = 1;
} else {
  await import('../src/cli/doctor.ts');
}
