/** Words that only pages in further languages need. */
export interface FurtherWords {
  readonly further: {
    /** Says at the top of a page that the record's own words stand there in English. */
    readonly notice: string;
    /** Below a heading that is the atlas's own label, before the official English title. */
    readonly ownLabel: string;
    /** Code of a goal or target: “SDG {number}”. */
    readonly sdg: string;
    /** Code of an objective: “Objective {number}”. */
    readonly objective: string;
    /** A code with what it stands for: “{code}: {label}”. */
    readonly whole: string;
    /** Of the choice of the language that is searched. */
    readonly searchIn: string;
    /** Heading of links to the record, in English and German. */
    readonly record: string;
    readonly recordHint: string;
    readonly home: {
      /** One sentence of what the atlas is. */
      readonly lead: string;
      readonly briefing: string;
      readonly search: string;
      readonly pack: string;
      readonly offline: string;
    };
  };
  readonly terms: Terms;
}

type Labels = Readonly<Record<string, string>>;

/** The atlas's own labels of its vocabulary, by id. */
export interface Terms {
  readonly fields: Labels;
  readonly phases: Labels;
  readonly interests: Labels;
  readonly levels: Labels;
  readonly instruments: Labels;
  readonly objectives: Labels;
  /** Only of goals whose official short name was not read on the icon in this language. */
  readonly goals: Labels;
}
