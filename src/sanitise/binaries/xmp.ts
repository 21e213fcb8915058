import { utf8 } from './bytes.ts';
import { Findings, type FileReading } from './file-reading.ts';
import { namesTool } from './known-tools.ts';

/** Properties that say what a document is, not who made it or how. All others are refused. */
const allowed = new Set(
  (
    'x:xmpmeta x:xmptk rdf:RDF rdf:Description rdf:about rdf:Alt rdf:Bag rdf:Seq rdf:li rdf:parseType rdf:resource rdf:value xml:lang ' +
    'dc:title dc:description dc:language dc:format dc:subject dc:rights dc:date dc:type xmp:CreateDate xmp:ModifyDate xmp:MetadataDate xmp:CreatorTool ' +
    'pdf:Producer pdf:PDFVersion pdf:Keywords pdf:Trapped pdfuaid:part pdfuaid:rev pdfaid:part pdfaid:conformance pdfaid:rev xmpMM:DocumentID xmpMM:InstanceID xmpMM:RenditionClass xmpMM:VersionID xmpMM:History stEvt:action stEvt:when stEvt:instanceID stEvt:softwareAgent xmpTPg:NPages xmp:Language ' +
    'pdfaExtension:schemas pdfaSchema:schema pdfaSchema:namespaceURI pdfaSchema:prefix pdfaSchema:property pdfaProperty:name pdfaProperty:valueType pdfaProperty:category pdfaProperty:description'
  ).split(' '),
);

const tools = new Set(['xmp:CreatorTool', 'pdf:Producer', 'stEvt:softwareAgent', 'x:xmptk']);
const silent = new Set([
  ...tools,
  'xmp:CreateDate',
  'xmp:ModifyDate',
  'xmp:MetadataDate',
  'dc:date',
  'dc:format',
  'dc:language',
  'xmpMM:DocumentID',
  'xmpMM:InstanceID',
  'stEvt:action',
  'stEvt:when',
  'stEvt:instanceID',
  'rdf:about',
  'xml:lang',
  'rdf:parseType',
]);
const token =
  /<!--|<\?xpacket[^?]*\?>|<(\/?)([\w.-]+(?::[\w.-]+)?)((?:\s(?:"[^"]*"|'[^']*'|[^'"<>])*)?)\/?>|([^<]+)/g;

/** An XMP packet: unknown properties and makers that are no programs are refused, all else is read as prose. */
export function readXmp(bytes: Uint8Array): FileReading {
  const found = new Findings();
  const source = utf8(bytes);
  if (source === undefined) {
    found.fault('no-pdf-metadata', 0, bytes.length);
    return found;
  }
  const open: string[] = [];
  const take = (name: string, value: string): void => {
    if (!allowed.has(name) || (tools.has(name) && name !== 'x:xmptk' && !namesTool(value)))
      found.fault('no-pdf-metadata', 0, bytes.length);
    else if (!silent.has(name) && !name.startsWith('pdfa')) found.text('metadata', value, 0, bytes.length);
  };
  let done = 0;
  for (const { index, 0: whole, 1: close, 2: name, 3: attributes = '', 4: words } of source.matchAll(token)) {
    if (index > done || whole === '<!--') found.fault('no-pdf-metadata', 0, bytes.length);
    done = index + whole.length;
    if (words !== undefined) {
      if (/\S/.test(words.replaceAll('\uFEFF', '')))
        take(open.findLast((outer) => !outer.startsWith('rdf:')) ?? '', words.trim());
    } else if (name !== undefined) {
      if (!allowed.has(name)) found.fault('no-pdf-metadata', 0, bytes.length);
      if (close === '/') open.pop();
      else if (!whole.endsWith('/>')) open.push(name);
      for (const [, key = '', double, single] of attributes.matchAll(
        /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
      )) {
        if (!key.startsWith('xmlns')) take(key, double ?? single ?? '');
      }
    }
  }
  return found;
}
