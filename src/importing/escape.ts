/** Signs no one sees: they mark no sense, and the gate takes them for a disguise. */
const unseen = /\p{Cf}/gu;

/** A mail address in running text. */
export const mailAddress = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Text with plain spaces and composed letters, without signs that no one sees. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[\s\u00A0\u2007\u202F]+/gu, ' ')
    .replace(/[\0-\x1F\x7F]/g, '');

/** Running text in which no sign begins markup, a component or an expression. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>{}~|$]|&(?=[#\w]+;)/g, '\\$&')
    .replace(/(?<=https?)(?=:\/\/)|(?<=\bwww)(?=\.)/gi, '\\');

/** A paragraph whose beginning cannot be taken for a list, a heading, a rule or a program. */
export const asParagraph = (text: string): string =>
  text
    .replace(/^(?:[-+#=:]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^(?:import|export)\b/, (word) => word[0]?.toUpperCase() + word.slice(1));
