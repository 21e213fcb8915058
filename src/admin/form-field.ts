import type { Option } from './choices.ts';

/** What the forms program makes an input of, with the options of it that the atlas uses. */
export interface FormField {
  readonly name: string;
  readonly widget: 'string' | 'text' | 'number' | 'boolean' | 'select' | 'relation' | 'list' | 'object';
  readonly label: string;
  /** Name of one entry of a list. */
  readonly label_singular?: string;
  /** Said above the input. */
  readonly explanation?: string;
  readonly required?: boolean;
  /** In narratives: `true` where each language has its own, `duplicate` where both files say the same. */
  readonly i18n?: boolean | 'duplicate';
  /** A regular expression, and what is said of a value that it does not match. */
  readonly pattern?: readonly [string, string];
  readonly minlength?: number;
  readonly maxlength?: number;
  readonly type?: 'url';
  readonly value_type?: 'int';
  readonly step?: number;
  /** Bounds of a number, or of how many are chosen. */
  readonly min?: number;
  readonly max?: number;
  readonly options?: readonly Option[];
  readonly multiple?: boolean;
  readonly collection?: string;
  readonly value_field?: 'id';
  readonly display_fields?: readonly string[];
  readonly search_fields?: readonly string[];
  readonly summary?: string;
  readonly collapsed?: 'auto' | true;
  readonly allow_remove?: boolean;
  readonly allow_duplicate?: false;
  readonly allow_reorder?: false;
  readonly fields?: readonly FormField[];
  readonly field?: FormField;
}

/** Input of a field, without its name and what is said of it. */
export type Input = Omit<FormField, 'name' | 'label' | 'explanation'>;
