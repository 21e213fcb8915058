export const flow = {
  flow: {
    name: 'Linkage flow',
    question: 'Where do the findings lead?',
    description:
      'Which findings of the public record bear on which objectives of the Global Compact, and on which SDG targets.',
    sentence:
      'Findings by kind, the Compact objectives they bear on, and the SDG targets they bear on as well.',
    column: { kinds: 'Findings', objectives: 'Compact objectives', targets: 'SDG targets' },
    reading: [
      'Left stand the findings by kind, in the middle the objectives of the Global Compact, right the SDG targets. A band joins two of them where the same findings bear on both, and is as wide as there are such findings.',
      'A number in brackets counts each finding once. Bands can add up to more, because a finding may serve several objectives and several targets; only what reaches an objective from the first column adds up exactly.',
      'A name leads to the list of its findings. The tables below give the findings of every band.',
    ],
    keyboard:
      'In the picture the arrow keys move from name to name, Enter opens the list of findings, the space bar holds a name, Escape lets it go.',
    editorial:
      'Links are editorial: the atlas judges on what a finding bears and gives its reason there ({count} of {all} links).',
    conflicts:
      'A wide band says that much was found, not that all is well: {count} of {all} links tell of a conflict with the objective or target.',
    together:
      'A band between objective and target says that the same findings bear on both, not that one serves the other.',
    pointers: 'Counted too are findings that only say that a source takes up a question: {count}.',
    unreached: 'Objectives on which no finding bears: {names}.',
    summary:
      '{findings} bear on {objectives} of {allObjectives} objectives and on {targets} of {allTargets} SDG targets.',
    most: 'Most often they bear on objective {objective} ({ofObjective}) and on target {target} ({ofTarget}).',
    widest: 'The widest band between the two columns joins objective {from} with target {to} ({count}).',
    none: 'No finding is on record here.',
    tail: {
      kinds: 'Objectives touched: {others}, most often {other} ({most}).',
      objectives: 'Targets touched as well: {others}, most often {other} ({most}).',
      targets: 'Objectives touched as well: {others}, most often {other} ({most}).',
    },
    tailOne: {
      kinds: 'The only objective touched is {other}.',
      objectives: 'The only target touched as well is {other}.',
      targets: 'The only objective touched as well is {other}.',
    },
    alone: '{name}: {count}.',
    band: '{from} – {to}: {count}',
    beyond: {
      kinds: { out: 'Objectives they bear on', in: '' },
      objectives: { out: 'Targets they bear on as well', in: 'Kinds of finding' },
      targets: { out: '', in: 'Objectives they bear on as well' },
    },
    lookAt: 'Look at',
    everything: 'everything',
    chosen: 'Settings of the flow',
    shown: '{shown} of {all} findings pass the settings.',
    held: 'Held: {name}.',
    ofAll: '{shown} of {all}',
    list: 'List of these findings',
    views: { picture: 'the picture', lists: 'one name at a time' },
    toObjectives: 'From findings to objectives',
    toTargets: 'From objectives to targets',
    tableHint: 'Every band of the picture with its findings. The columns can be sorted.',
    count: 'Findings',
    which: 'Which',
    key: {
      band: 'as wide as the number of findings that two columns share',
      node: 'left and right edge: what reaches the name and what leaves it, bands added up',
      share: 'strong: the findings that are chosen',
    },
  },
} as const;
