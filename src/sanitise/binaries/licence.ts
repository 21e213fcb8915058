const creativeCommons =
  /^CC(?:0|[ -]BY(?:-NC)?(?:-SA|-ND)?)(?:[ -]\d\.\d)?(?: (?:IGO|Universal|International))?$/;
const address =
  /^https?:\/\/creativecommons\.org\/(?:licenses\/[a-z-]{2,8}|publicdomain\/(?:zero|mark))\/\d\.\d\/(?:igo\/|deed\.[a-z]{2})?$/;
const spdx =
  /^(?:SPDX-License-Identifier: )?(?:CC0-1\.0|CC-BY(?:-NC)?(?:-SA|-ND)?-\d\.\d|CC-PDDC|MIT|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|ODbL-1\.0|PDDL-1\.0|Unlicense|EUPL-1\.2|OGL-UK-[123]\.0|etalab-2\.0|DL-DE-(?:BY|ZERO)-2\.0)$/;

/** Whether a text is a licence and nothing else: a name beside it makes it none. */
export const isLicence = (text: string): boolean =>
  /^public domain\.?$/i.test(text) || creativeCommons.test(text) || address.test(text) || spdx.test(text);
