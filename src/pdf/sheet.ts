import type { Sign } from '../domain/interaction.ts';
import type { InterfaceLanguage } from '../vocabulary/language.ts';

/** Words of running text; `href` is a full address. */
export interface Run {
  readonly text: string;
  readonly href?: string | undefined;
  /** BCP 47 tag, when it is not the sheet's. */
  readonly lang?: string | undefined;
  readonly italic?: boolean | undefined;
  readonly strong?: boolean | undefined;
  /** Less than the words around it. */
  readonly soft?: boolean | undefined;
}

/** A statement with what must be read beside it: the notes stand in the margin. */
export interface Statement {
  /** As it is cited: “F12”. */
  readonly id: string;
  readonly href: string;
  readonly text: Run;
  /** What the reader must see with it. */
  readonly caveat?: readonly Run[] | undefined;
  /** `context` is set apart: no statement of the group. */
  readonly tone: 'record' | 'context';
  /** One paragraph each. */
  readonly notes: readonly (readonly Run[])[];
}

/** One row of the map: how an effect is drawn, and the same in words. */
export interface Effect {
  readonly id: string;
  readonly href: string;
  readonly sign: Sign;
  /** Steps from the middle, −3 to +3; `null` draws an open end, since the strength is not known. */
  readonly score: number | null;
  /** The score as it is printed: “+2”, “−1”, “not scored”. */
  readonly printed: string;
  readonly from: Run;
  readonly verb: string;
  readonly to: readonly Run[];
  /** Reason, and how it is hedged. */
  readonly reason: Run;
  /** Score in words, basis, tier, agreement and sources on one line. */
  readonly notes: string;
}

/** Effects as rows of one table. */
export interface EffectTable {
  readonly kind: 'effects';
  /** Headings of the columns: score and effect. */
  readonly head: readonly [string, string];
  /** What the two halves of the scale mean, undermining first. */
  readonly ends: readonly [string, string];
  readonly items: readonly Effect[];
}

/** A step of the scale, a sign of unknown strength, or nothing to show. */
export type MatrixTone = `${'supports' | 'undermines'}-${number}` | 'zero' | 'sign' | 'none' | 'itself';

export type Block =
  | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly tone: 'plain' | 'note' }
  | { readonly kind: 'list' | 'references'; readonly items: readonly (readonly Run[])[] }
  | { readonly kind: 'statements'; readonly items: readonly Statement[] }
  | EffectTable
  | {
      readonly kind: 'matrix';
      readonly caption: string;
      readonly hint: string;
      readonly columns: readonly string[];
      readonly rows: readonly {
        readonly label: string;
        readonly cells: readonly { readonly printed: string; readonly tone: MatrixTone }[];
      }[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    };

export interface Section {
  /** Empty above a text that begins without one. */
  readonly heading: string;
  /** BCP 47 tag, when it is not the sheet's. */
  readonly lang?: string | undefined;
  /** 1 below the title, 2 below that. */
  readonly level: 1 | 2;
  readonly blocks: readonly Block[];
}

/**
 * A printed briefing: everything that stands on its pages, in reading order. Plain data;
 * the typesetter gets it as JSON and treats every word as text.
 */
export interface Sheet {
  readonly language: InterfaceLanguage;
  readonly title: Run;
  /** The title where it stands alone: of the file. */
  readonly fileTitle: string;
  /** What kind of page this is: stands above the title. */
  readonly kicker: string;
  readonly lead: string;
  /** Head of each page: the atlas and its edition. */
  readonly running: string;
  /** Page of the briefing, in full and as one would type it. */
  readonly address: { readonly full: string; readonly short: string };
  readonly code: { readonly svg: string; readonly alt: string; readonly caption: string };
  /** With `{page}` and `{pages}`. */
  readonly folio: string;
  readonly sections: readonly Section[];
  /** Whose words these are and under which licence: the last line. */
  readonly colophon: string;
}
