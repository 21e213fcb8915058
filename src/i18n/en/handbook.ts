/** Words around the handbook for editors, and what each of its pictures shows. */
export const handbook = {
  handbook: {
    title: 'Handbook for editors',
    intro: 'How a cleared text becomes a page, step by step. No programming is needed.',
    enlarge: 'Show the picture in full size',
    picture: {
      finding: {
        alt: 'A finding’s page: the statement as its heading, one line of facts, and below it the codes it is linked to. Each code has a sentence of reason, then the relation, the strength and the basis.',
        caption: 'A finding and its linkages. Each link has a reason of its own.',
      },
      'placed-finding': {
        alt: 'A finding in the text of an outcome: its number, the statement, and a line with kind, tier and agreement.',
        caption: 'What the line with Finding becomes on the page of the outcome.',
      },
      interaction: {
        alt: 'An interaction’s page: what acts, the sign and what it acts on as the heading, the score with its word, the reason, and the scale of seven steps with one of them marked.',
        caption: 'An interaction. The step of its score is marked on the scale.',
      },
      briefing: {
        alt: 'The head of a briefing: its title, what it is about, and for whom it is written.',
        caption: 'A briefing by the editors.',
      },
      'preview-fault': {
        alt: 'A finding’s page in the preview. One sentence is underlined with a wavy line; the note behind it names the rule, the file and the line, and says what to write instead.',
        caption: 'The preview. The sentence was invented to be refused.',
      },
      untranslated: {
        alt: 'The German page of an outcome that has no German text: a notice says so, and a note behind it gives the command that makes the translation.',
        caption: 'The preview of a page whose translation is missing.',
      },
      withdrawn: {
        alt: 'The page of a finding that was withdrawn: below the statement stand the word “Withdrawn” and the reason.',
        caption: 'A withdrawn finding, as the preview shows it. The reason was invented.',
      },
      'forms-list': {
        alt: 'The forms in the browser: on the left the kinds of records, on the right the list of rounds and a button for a new one.',
        caption: 'The kinds of records, and the records of one kind.',
      },
      form: {
        alt: 'The form of a new finding: its id, the outcome it belongs to, its kind as four buttons, and the statement in English and beside it in German.',
        caption: 'A new finding in the forms.',
      },
    },
  },
} as const;
