import type { Rule } from './define-rule.ts';
import { noAffiliations } from './rules/no-affiliations.ts';
import { noAttendanceLists } from './rules/no-attendance-lists.ts';
import { noComments } from './rules/no-comments.ts';
import { noContactDetails } from './rules/no-contact-details.ts';
import { noCountryDelegates } from './rules/no-country-delegates.ts';
import { noDatedVenues } from './rules/no-dated-venues.ts';
import { noExpressions } from './rules/no-expressions.ts';
import { noHandles } from './rules/no-handles.ts';
import { noHiddenNames } from './rules/no-hidden-names.ts';
import { noIdentifyingFileNames } from './rules/no-identifying-file-names.ts';
import { noInitials } from './rules/no-initials.ts';
import { noInvisibleCharacters } from './rules/no-invisible-characters.ts';
import { noMixedScripts } from './rules/no-mixed-scripts.ts';
import { noPeopleInPictures } from './rules/no-people-in-pictures.ts';
import { noPersonNames } from './rules/no-person-names.ts';
import { noPersonalLinks } from './rules/no-personal-links.ts';
import { noPronounsAfterRoles } from './rules/no-pronouns-after-roles.ts';
import { noRoles } from './rules/no-roles.ts';
import { DEFAULT_K, noSmallCountsBelow } from './rules/no-small-counts.ts';
import { noSplitWords } from './rules/no-split-words.ts';
import { noUniqueDescriptors } from './rules/no-unique-descriptors.ts';
import { noUnknownFrontMatter } from './rules/no-unknown-front-matter.ts';
import { noUnreviewedLanguage } from './rules/no-unreviewed-language.ts';
import { noVerbatimQuotations } from './rules/no-verbatim-quotations.ts';

/** Every rule of the gate, for groups of at least `k`. */
export const rulesFor = (k = DEFAULT_K): readonly Rule[] => [
  noAffiliations,
  noAttendanceLists,
  noComments,
  noContactDetails,
  noCountryDelegates,
  noDatedVenues,
  noExpressions,
  noHandles,
  noHiddenNames,
  noIdentifyingFileNames,
  noInitials,
  noInvisibleCharacters,
  noMixedScripts,
  noPeopleInPictures,
  noPersonNames,
  noPersonalLinks,
  noPronounsAfterRoles,
  noRoles,
  noSplitWords,
  noUniqueDescriptors,
  noUnknownFrontMatter,
  noUnreviewedLanguage,
  noVerbatimQuotations,
  noSmallCountsBelow(k),
];
