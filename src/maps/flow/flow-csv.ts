import { toCsv } from '../frame/csv.ts';
import type { FlowView } from './view.ts';
import type { FlowWords } from './words.ts';

const headings = ['from', 'from_label', 'to', 'to_label', 'count', 'findings'];

/** Every band as one line, with the ids of its findings. */
export const flowCsv = ({ flows }: FlowView, words: FlowWords): string =>
  toCsv(
    headings,
    flows.map(({ from, to, findings }) => [
      from,
      words.label(from),
      to,
      words.label(to),
      findings.length,
      findings.join(' '),
    ]),
  );
