import { fill } from '../frame/print-number.ts';
import { escapeXml } from '../frame/svg.ts';
import type { Comparison, SharedCode } from './compare.ts';
import type { CompareElement, CompareFinding, CompareInteraction, ComparePairing, Named } from './record.ts';
import type { CompareWords } from './words.ts';

/** What is between two elements, as markup: the same at build and in the browser. Every gap says that it is one. */
export function renderBetween(comparison: Comparison, words: CompareWords): string {
  const { a, b, there, back, findings, codes, pairings } = comparison;
  if (a.id === b.id) return `<p>${escapeXml(words.same)}</p>`;
  const isCode = ({ kind }: CompareElement): boolean => kind === 'objectives' || kind === 'targets';
  const section = (id: string, heading: string, list: readonly string[], none: string, kind = 'entries') =>
    `<section data-between="${id}"><h3>${escapeXml(heading)}</h3>${
      list.length > 0
        ? `<ul class="${kind}">${list.join('')}</ul>`
        : `<p class="quiet">${escapeXml(none)}</p>`
    }</section>`;
  const acting = (
    from: CompareElement,
    to: CompareElement,
    id: string,
    list: readonly CompareInteraction[],
  ) =>
    section(
      id,
      fill(words.acts, { from: from.name, to: to.name }),
      list.map((each) => renderInteraction(each, from, to, words)),
      words.noInteraction,
    );
  const codeOf = [a, b].find(isCode)?.id;
  return [
    isCode(a) || isCode(b)
      ? `<p class="quiet">${escapeXml(words.noActing)}</p>`
      : acting(a, b, 'there', there) + acting(b, a, 'back', back),
    isCode(a) && isCode(b) && a.kind !== b.kind
      ? section('pairings', words.paired, pairings.map(renderPairing), words.noPairing)
      : '',
    section(
      'findings',
      words.sharedFindings,
      findings.map((finding) => renderFinding(finding, codeOf)),
      words.noFinding,
    ),
    section(
      'codes',
      words.sharedCodes,
      codes.map((code) => renderCode(code, a, b, words)),
      words.noCode,
      'compare-codes',
    ),
  ].join('');
}

const link = ({ name, address }: Named): string => `<a href="${escapeXml(address)}">${escapeXml(name)}</a>`;
const facts = (list: readonly string[]): string =>
  `<ul class="facts">${list.map((each) => `<li>${each}</li>`).join('')}</ul>`;

function renderInteraction(
  interaction: CompareInteraction,
  from: CompareElement,
  to: CompareElement,
  words: CompareWords,
): string {
  const { id, address, wording, sign, score, reason, findings, sources } = interaction;
  /** An end that is another element stands here for the field that wields it. */
  const isThrough = interaction.from[0] !== from.id || interaction.to[0] !== to.id;
  const signed = `<span class="sign sign-${sign}">`;
  return `<li class="entry"><span class="id">${id}</span><div><a data-entry href="${escapeXml(address)}"><span>${escapeXml(wording.from)}</span> ${signed}${escapeXml(wording.sign)}</span> <span>${escapeXml(wording.to)}</span></a>${facts(
    [
      ...(score === '' ? [] : [`${signed}${escapeXml(score)}</span>`]),
      ...interaction.facts.map(escapeXml),
      ...(isThrough ? [escapeXml(words.through)] : []),
    ],
  )}<p class="reason">${escapeXml(reason)}</p>${facts([
    `${escapeXml(words.sources)}: ${sources.map(link).join(', ')}`,
    ...(findings.length > 0 ? [`${escapeXml(words.restsOn)}: ${findings.map(link).join(', ')}`] : []),
  ])}</div></li>`;
}

const renderFinding = (finding: CompareFinding, code: string | undefined): string =>
  `<li class="entry"><span class="id">${finding.id}</span><div><a data-entry href="${escapeXml(finding.address)}">${escapeXml(finding.name)}</a>${facts(
    [...finding.facts, ...(code === undefined ? [] : [finding.bearsOn[code] ?? ''])]
      .filter(Boolean)
      .map(escapeXml),
  )}</div></li>`;

const renderPairing = ({ note, basis }: ComparePairing): string =>
  `<li>${escapeXml(note)}${facts([escapeXml(basis)])}</li>`;

const renderCode = (
  { element, a, b }: SharedCode,
  first: CompareElement,
  second: CompareElement,
  words: CompareWords,
): string =>
  `<li data-code="${escapeXml(element.id)}">${link(element)} <span class="quiet">${escapeXml(
    fill(words.codeCounts, { a: first.name, countA: a, b: second.name, countB: b }),
  )}</span></li>`;
