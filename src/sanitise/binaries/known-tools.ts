/** Programs that write PDF, and the words they describe themselves with. A producer of other words may be a person. */
const words = new Set(
  (
    'Typst typst krilla Chromium Chrome HeadlessChrome Skia/PDF Skia Mozilla AppleWebKit KHTML Gecko Safari Edg Edge Firefox X11 Linux x86_64 Wayland Windows NT Win64 x64 Macintosh Intel Mac OS X macOS Version ' +
    'LibreOffice Writer Impress Calc Draw LaTeX TeX pdfTeX pdfTeX- LuaTeX LuaHBTeX XeTeX xdvipdfmx dvipdfmx MiKTeX hyperref Ghostscript GPL Prince WeasyPrint Pandoc pandoc Quartz PDFContext cairo Cairo qpdf QPDF pikepdf mutool MuPDF veraPDF ' +
    'Microsoft Word PowerPoint Excel Office for Adobe Acrobat Distiller PDF Library InDesign Illustrator via with and the like under'
  ).split(' '),
);

/** Whether a text names programs and versions only. */
export const namesTool = (text: string): boolean =>
  text
    .split(/[\s,;:()®™]+/)
    .every(
      (word) =>
        word === '' ||
        words.has(word) ||
        words.has(word.replace(/\/?[vm]?\d[\w.+-]*$/, '')) ||
        /^[vm]?\d[\w.+_-]*$/.test(word),
    );
