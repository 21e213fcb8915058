/**
 * The same HTML with every link opening outside the frame that a page may be shown in; anchors within the
 * page stay. A link that already names its target keeps it.
 */
export const leaveFrame = (html: string): string =>
  html.replaceAll(/<a(?=\s)(?![^>]*\starget=)(?=[^>]*\shref="(?!#))/g, '<a target="_top"');
