export const network = {
  network: {
    name: { fields: 'Network: policy fields', instruments: 'Network: instruments' },
    question: {
      fields: 'How do effects travel between policies?',
      instruments: 'How do effects travel between instruments?',
    },
    description: {
      fields:
        'Policy fields and what each does to the next, in one step and in two, as the public record says it.',
      instruments:
        'Instruments and what each does to the next, in one step and in two, as the public record says it.',
    },
    sentence: {
      fields: 'Policy fields as points, effects as arrows: one at a time, in one step and in two.',
      instruments: 'The few instruments that act on another, as points and arrows.',
    },
    reading: [
      'Each arrow is an effect of one policy on another: a solid line supports, a dashed line undermines, thicker is stronger. The number beside it is the score.',
      'Choose a point to see what it does and what is done to it; paler arrows are the second step. The signs of two steps are multiplied.',
      'Where the points stand carries no meaning, only that those which act on each other stand close. It is the same in every phase.',
    ],
    keyboard:
      'In the picture the arrow keys move from point to point, Enter opens its page, the space bar holds it, Escape lets it go.',
    negatives:
      'Two steps that both undermine are counted as support: what hinders a hindrance. That is sometimes right and often not.',
    strength: 'Of two steps only the sign is said. How strong they are together is not on record.',
    gives:
      '{name}. Effects given: {given}, of which {supports} support and {undermines} undermine. Effects received: {received}.',
    twoSteps: 'Ways of two steps from here: {paths}, of which {support} count as support.',
    nothing: '{name}. No effect is on record here.',
    hub: 'Most arrows meet at {names} ({count}).',
    paths: 'Ways of two steps: {count}; on {doubled} of them two negatives meet.',
    path: {
      'supports-supports': '{from} supports {via}, and {via} supports {to}. In two steps that supports.',
      'supports-undermines':
        '{from} supports {via}, and {via} undermines {to}. In two steps that undermines.',
      'undermines-supports':
        '{from} undermines {via}, and {via} supports {to}. In two steps that undermines.',
      'undermines-undermines':
        '{from} undermines {via}, and {via} undermines {to}. In two steps that counts as support, because two negatives meet.',
    },
    inTwoSteps: 'In two steps',
    page: 'Page of this policy',
    chosen: 'Settings of the network',
    shown: '{shown} of {all} arrows pass; the others are dimmed.',
    key: {
      supports: 'supports',
      undermines: 'undermines',
      neutral: 'no clear effect, or signs differ',
      unknown: 'hollow head: strength unknown',
    },
  },
} as const;
