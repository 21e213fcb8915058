import type { Span } from '../breach.ts';
import { inMarkup, isNotation } from '../reading/foreign.ts';
import type { FileRuleId } from './file-rules.ts';

/** A stretch of a file that should not be there; places are bytes, in SVG and scripts UTF-16 units. */
export interface Fault extends Span {
  readonly rule: FileRuleId;
}

/** What a text in a file is about; says under which category a breach in it is reported. */
export type FileTextKind = 'page' | 'metadata' | 'search-index' | 'code';

/** A text found inside a file, to be inspected like any other. Span 0, 0 where no place is meaningful. */
export interface FileText extends Span {
  readonly text: string;
  readonly kind: FileTextKind;
  /** Whether it is markup, in which languages are told apart. */
  readonly isMarkup?: boolean | undefined;
}

/** All that was found in one file. */
export interface FileReading {
  readonly faults: readonly Fault[];
  readonly texts: readonly FileText[];
}

/** So many faults of one file are told; more would not refuse it more. */
const mostFaults = 500;

/** Collects a reading; two readers of one file may share it. */
export class Findings implements FileReading {
  readonly faults: Fault[] = [];
  readonly texts: FileText[] = [];
  readonly #offset: number;
  readonly #raised = new Set<string>();

  /** `offset` is where the bytes read begin in their file. */
  constructor(offset = 0) {
    this.#offset = offset;
  }

  fault(rule: FileRuleId, start: number, end: number): void {
    const fault = { rule, start: this.#offset + start, end: this.#offset + Math.max(start, end) };
    const key = `${rule} ${fault.start} ${fault.end}`;
    if (this.#raised.has(key) || this.faults.length >= mostFaults) return;
    this.#raised.add(key);
    this.faults.push(fault);
  }

  text(kind: FileTextKind, text: string, start: number, end: number, isMarkup = false): void {
    if (/[\p{L}\p{N}]/u.test(text))
      this.texts.push({ kind, text, isMarkup, start: this.#offset + start, end: this.#offset + end });
  }

  /** A text as it is spoken in a language that no rule reads, or in one that the rules know. */
  speech(kind: FileTextKind, text: string, language: string | undefined, start = 0, end = 0): void {
    if (language === undefined || isNotation(text)) this.text(kind, text, start, end);
    else this.text(kind, inMarkup(text, language), start, end, true);
  }

  /** Takes over what was found in a part that begins at `start`. */
  include(part: FileReading, start = 0): void {
    for (const fault of part.faults) this.fault(fault.rule, start + fault.start, start + fault.end);
    for (const text of part.texts)
      this.text(text.kind, text.text, start + text.start, start + text.end, text.isMarkup);
  }
}
