/** Half points, as Word counts the size of type. */
const sizes = { text: 22, small: 18, heading: 26, title: 36 } as const;

const style = (id: string, name: string, format: string, based = '<w:basedOn w:val="Normal"/>'): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based}<w:qFormat/>${format}</w:style>`;

const type = (size: number, more = ''): string =>
  `<w:rPr>${more}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;

/** Styles of an exported pack, in the language its words are checked in. */
export const docxStyles = (language: string): string =>
  [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia"/><w:sz w:val="${sizes.text}"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    style('Title', 'Title', `<w:pPr><w:spacing w:after="240"/></w:pPr>${type(sizes.title)}`),
    style(
      'Heading1',
      'heading 1',
      `<w:pPr><w:keepNext/><w:spacing w:before="360" w:after="60"/><w:outlineLvl w:val="0"/></w:pPr>${type(sizes.heading)}`,
    ),
    style('Facts', 'Facts', type(sizes.small, '<w:color w:val="5A5348"/>')),
    style(
      'Source',
      'Source',
      `<w:pPr><w:spacing w:after="60"/><w:ind w:left="284"/></w:pPr>${type(sizes.small)}`,
    ),
    style(
      'Note',
      'Note',
      `<w:pPr><w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="8A8172"/></w:pBdr></w:pPr>${type(sizes.text, '<w:i/>')}`,
    ),
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>',
  ].join('');
