export const balance = {
  balance: {
    name: {
      rounds: 'Balance of interests: rounds',
      fields: 'Balance of interests: policy fields',
      instruments: 'Balance of interests: instruments',
    },
    brief: {
      rounds: 'Interests: rounds',
      fields: 'Interests: policy fields',
      instruments: 'Interests: instruments',
    },
    question: {
      rounds: 'How are the four interests balanced, round by round?',
      fields: 'How are the four interests balanced, field by field?',
      instruments: 'Which interests does each instrument touch?',
    },
    description: {
      rounds:
        'How many findings of each round speak to protection, livelihoods, labour migration and security.',
      fields:
        'How many findings of each policy field speak to protection, livelihoods, labour migration and security.',
      instruments:
        'How many findings on each instrument speak to protection, livelihoods, labour migration and security.',
    },
    by: 'Gathered by',
    levels: { rounds: 'Rounds', fields: 'Policy fields', instruments: 'Instruments' },
    column: { rounds: 'Round', fields: 'Policy field', instruments: 'Instrument' },
    all: 'All findings',
    allShort: 'All',
    whole: 'The whole record',
    findings: { one: '# finding', other: '# findings' },
    none: 'No finding on file.',
    dot: '{name}, {interest}; {count} of {findings}',
    sentence: '{name} has {findings} on file: {parts}.',
    part: '{count} on {interests}',
    partNone: 'none on {interests}',
    nothing: '{name} has no finding on file.',
    summary:
      'Of {all} findings on file, most speak to {most} ({mostCount}) and fewest to {least} ({leastCount}).',
    summaryEven: 'Of {all} findings on file, as many speak to each interest ({mostCount}).',
    summaryNone: 'No finding is on file.',
    extremes: {
      rounds:
        'Among rounds with at least {enough} findings the four interests lie closest together in {closest} and furthest apart in {widest}.',
      fields:
        'Among fields with at least {enough} findings the four interests lie closest together in {closest} and furthest apart in {widest}.',
      instruments:
        'Among instruments with at least {enough} findings the four interests lie closest together in {closest} and furthest apart in {widest}.',
    },
    reading: {
      rounds:
        'Each row is a round, each column an interest. The dot shows how many findings of the round speak to that interest, and so does the number beside it.',
      fields:
        'Each row is a policy field, each column an interest. The dot shows how many findings of the field speak to that interest, and so does the number beside it.',
      instruments:
        'Each row is an instrument, each column an interest. The dot shows how many findings on the instrument speak to that interest, and so does the number beside it.',
    },
    line: 'The pale line is as long as all findings of the row. A dot at its end means that every one of them speaks to the interest.',
    attention:
      'A count of findings is attention, not weight or merit: it tells how often an interest comes up, not how much it matters or who is right.',
    keyboard:
      'In the table the arrow keys move, Home and End go to the ends of a row, Enter opens the findings behind a dot, Escape closes them.',
    marks:
      'Dot: findings that speak to the interest. Pale line: all findings of the row. One finding can speak to several interests.',
    editorial:
      'Which interests a finding speaks to is editorial: the atlas assigns it, unless the statement itself names them.',
    several:
      'One finding can speak to several interests, so the four numbers of a row add up to more than its findings.',
    caveat: {
      rounds: 'What stands outside the rounds is context by others, not a result of the group.',
      fields: 'A finding can stand in several fields, so the rows add up to more than the record.',
      instruments:
        'The findings on an instrument are those that name it, and those on which one of its interactions rests.',
    },
    thin: 'The record is thin, and documents were read in excerpt: few findings mean that little was read, not that little was said.',
    silent: 'Rows without any finding on file: {count}. That may change as more is read.',
    key: {
      dot: 'all findings of the row speak to the interest',
      line: 'some of them do',
      zero: 'none of them does',
    },
    scale: 'Every column reaches from 0 to {reach} findings.',
    inWords: 'Each in a sentence, with its findings',
    figures: 'The numbers in one table',
    figuresHint: 'The same numbers for the whole record. Every column can be sorted.',
    behind: 'The findings behind the dots',
    behindHint:
      'Each with its kind, how close its source stands to the group, and the interests it speaks to.',
    chosen: 'Settings of the dots',
    listed: 'as listed',
    byAll: 'most findings first',
    shown: '{shown} of {all} findings pass. Dots and numbers count only these; the files hold all.',
    ordered: 'Order: {order}.',
  },
} as const;
