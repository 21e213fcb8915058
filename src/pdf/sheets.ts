import type { SubjectBriefing } from '../briefings/briefing.ts';
import { addressOf, pdfOf } from '../domain/address.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { Briefing } from '../domain/briefing.ts';
import { localPath } from '../i18n/locale.ts';
import type { ProseNode } from '../schema/prose.ts';
import { interfaceLanguages, languages, type Language } from '../vocabulary/language.ts';
import { editorSheet } from './editor-sheet.ts';
import type { Sheet } from './sheet.ts';
import { subjectSheet } from './subject-sheet.ts';
import { recordVoiceOf, voiceOf } from './voice.ts';

/** A sheet, and where its file stands in the site: `/de/briefings/gcm-5.pdf`. */
export interface PrintedSheet {
  readonly path: string;
  readonly sheet: Sheet;
}

/** Running text of an editor's briefing in the language asked for, or in the one it was written in. */
export type ProseOf = (briefing: Briefing, wanted: Language) => { language: Language; text: ProseNode };

/**
 * Every briefing on a subject in every language, and those of editors in the languages of the record. `site` is
 * where the atlas is published.
 */
export function printedSheets(
  atlas: Atlas,
  briefings: Iterable<SubjectBriefing>,
  proseOf: ProseOf,
  site: string,
): PrintedSheet[] {
  const subjects = [...briefings];
  return [
    ...interfaceLanguages.flatMap((wanted) => {
      const voice = voiceOf(wanted, site);
      return subjects.map((briefing) => ({
        path: localPath(wanted, pdfOf(briefing.address)),
        sheet: subjectSheet(atlas, briefing, voice),
      }));
    }),
    ...languages.flatMap((wanted) => {
      const voice = recordVoiceOf(wanted, site);
      return [...atlas.briefings.values()].map((briefing) => {
        const { language, text } = proseOf(briefing, wanted);
        return {
          path: localPath(wanted, pdfOf(addressOf('briefings', briefing.id))),
          sheet: editorSheet(atlas, briefing, text, { atlas, language, voice }),
        };
      });
    }),
  ];
}
