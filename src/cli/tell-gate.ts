import { loadAtlas } from '../catalogue/load-atlas.ts';
import { sortMaterial } from '../sanitise/clearance/material.ts';
import { formatBreach } from '../sanitise/inspect.ts';
import { formatFault } from '../schema/fault.ts';
import type { Effects } from './effects.ts';
import { loadClearable } from './gate-files.ts';
import { inspectSources, tellWarnings } from './publication-gate.ts';
import { run } from './run.ts';
import { counted } from './step.ts';

/** Says what the gate would refuse, and stops nothing: while a text is written it may be at fault. */
export async function tellGate(effects: Effects): Promise<void> {
  await run(effects, async () => {
    const { root, say, complain } = effects;
    const atlas = loadAtlas(root);
    const report = await inspectSources(
      { atlas, source: { root, language: 'en', env: process.env } },
      effects,
    );
    const errors = report.breaches.filter(({ severity }) => severity === 'error');
    for (const breach of errors) complain(formatBreach(breach));
    for (const fault of report.faults) complain(formatFault(fault));
    const wrong = errors.length + report.faults.length;
    if (wrong > 0) complain(`\nThe gate would refuse to publish: ${counted(wrong, 'objection')}.`);
    const { session } = sortMaterial(loadClearable(root));
    const uncleared = [...session.keys()].filter((path) =>
      report.faults.some((fault) => fault.path === path),
    );
    if (uncleared.length > 0)
      complain(
        `These pages show ${counted(uncleared.length, 'text')} of a session that no one has cleared. Show them to no one.`,
      );
    if (report.notice) say(report.notice);
    tellWarnings(report.breaches, effects);
  });
}
