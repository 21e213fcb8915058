import { recordOf, type Atlas } from '../../domain/atlas.ts';
import type { FindingKind } from '../../domain/finding.ts';
import { addressOf } from '../../domain/address.ts';
import { plural } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { fill, printCount } from '../frame/print-number.ts';
import { widestFirst, type Column, type Flow, type FlowNode, type FlowView } from './view.ts';

/** What is said of the linkage flow in one language. */
export interface FlowWords {
  /** Name of a node; codes stand before what they mean. */
  readonly label: (id: string) => string;
  /** Page that lists the findings of a node, without language. */
  readonly list: (id: string) => string;
  /** “12 findings”. */
  readonly count: (findings: readonly string[]) => string;
  readonly band: (flow: Flow) => string;
  /** A node in sentences: how many findings, and where else they lead. */
  readonly sentence: (node: FlowNode) => string;
  readonly summary: string;
  /** Whose the links are. */
  readonly mark: string;
  readonly caveats: readonly string[];
}

export function flowWords(atlas: Atlas, view: FlowView, language: Language, t: Messages): FlowWords {
  const { flow: words } = t;
  const print = (value: number): string => printCount(language, value);
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  const count = (findings: readonly string[]): string => plural(language, findings.length, t.count.findings);
  const label = (id: string): string => {
    if (id.startsWith('gcm-')) return codeName(recordOf(atlas.objectives, id));
    if (id.startsWith('sdg-')) return codeName(recordOf(atlas.targets, id));
    return t.kinds[id as FindingKind];
  };
  const codeName = (
    record:
      | { readonly objective: number; readonly label: Record<Language, string> }
      | { readonly code: string; readonly label: Record<Language, string> },
  ): string => `${'code' in record ? record.code : record.objective} ${record.label[language]}`;
  const list = (id: string): string =>
    id.startsWith('gcm-')
      ? addressOf('objectives', id)
      : id.startsWith('sdg-')
        ? addressOf('targets', id)
        : `/search/?type=findings&kind=${id}`;

  const sentence = (node: FlowNode): string => {
    const { id, column, findings } = node;
    const values = { name: label(id), count: count(findings) };
    const head = fill(words.alone, values);
    const others = othersOf(node, view.flows);
    const [most] = widestFirst(others);
    if (!most) return head;
    const other = label(most.from === id ? most.to : most.from);
    const tail = others.length === 1 ? words.tailOne : words.tail;
    return `${head} ${fill(tail[column], { others: print(others.length), other, most: print(most.findings.length) })}`;
  };
  return {
    label,
    list,
    count,
    band: (flow) =>
      fill(words.band, { from: label(flow.from), to: label(flow.to), count: count(flow.findings) }),
    sentence,
    summary: summaryOf(view, t, label, count, print),
    mark: fill(words.editorial, { count: print(view.links.editorial), all: print(view.links.all) }),
    caveats: [
      fill(words.conflicts, { count: print(view.links.conflicts), all: print(view.links.all) }),
      words.together,
      ...(view.pointers > 0 ? [fill(words.pointers, { count: print(view.pointers) })] : []),
      ...(view.unreached.length > 0
        ? [`${fill(words.unreached, { names: names.format(view.unreached.map(label)) })} ${t.empty.notRead}`]
        : []),
    ],
  };
}

/** Bands of a node towards objectives or targets: those that say what else its findings bear on. */
const othersOf = ({ id, column }: FlowNode, flows: readonly Flow[]): readonly Flow[] =>
  flows.filter(({ from, to }) => (column === 'targets' ? to === id : from === id));

/** What the picture shows, in three sentences; ties go to what stands first. */
function summaryOf(
  view: FlowView,
  { flow: words }: Messages,
  label: (id: string) => string,
  count: (findings: readonly string[]) => string,
  print: (value: number) => string,
): string {
  const inColumn = (column: Column): FlowNode[] =>
    view.nodes
      .filter((node) => node.column === column)
      .toSorted((a, b) => b.findings.length - a.findings.length);
  const [objectives, targets] = [inColumn('objectives'), inColumn('targets')];
  const [[objective], [target]] = [objectives, targets];
  const [widest] = widestFirst(view.flows.filter(({ from }) => from.startsWith('gcm-')));
  if (!objective || !target || !widest) return words.none;
  return [
    fill(words.summary, {
      findings: count(view.findings),
      objectives: print(objectives.length),
      allObjectives: print(view.possible.objectives),
      targets: print(targets.length),
      allTargets: print(view.possible.targets),
    }),
    fill(words.most, {
      objective: label(objective.id),
      ofObjective: print(objective.findings.length),
      target: label(target.id),
      ofTarget: print(target.findings.length),
    }),
    fill(words.widest, { from: label(widest.from), to: label(widest.to), count: count(widest.findings) }),
  ].join(' ');
}
