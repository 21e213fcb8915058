import { licenceAddress, type Provenance } from '../frame/provenance.ts';
import type { FlowView } from './view.ts';
import type { FlowWords } from './words.ts';

/** Nodes and bands with their findings, as JSON text. `version` grows when a key changes. */
export function flowJson(title: string, view: FlowView, words: FlowWords, provenance: Provenance): string {
  const { nodes, flows, unreached, links } = view;
  const record = {
    version: 1,
    title,
    ...provenance,
    licenceAddress,
    links,
    nodes: nodes.map(({ id, ...node }) => ({
      id,
      label: words.label(id),
      count: node.findings.length,
      ...node,
    })),
    flows: flows.map(({ from, to, findings }) => ({ from, to, count: findings.length, findings })),
    unreached,
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
