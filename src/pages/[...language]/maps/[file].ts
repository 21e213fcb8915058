import type { APIRoute } from 'astro';
import { languageParams } from '../../../i18n/locale.ts';
import { balanceFiles } from '../../../maps/balance/files.ts';
import { compareFiles } from '../../../maps/compare/files.ts';
import { driversFiles } from '../../../maps/drivers/files.ts';
import { flowFiles } from '../../../maps/flow/files.ts';
import { mediaTypes, type FileKind, type MapFile } from '../../../maps/frame/maps.ts';
import { matrixFiles } from '../../../maps/matrix/files.ts';
import { networkFiles } from '../../../maps/network/files.ts';
import { partnersFiles } from '../../../maps/partners/files.ts';
import { toolsFiles } from '../../../maps/tools/files.ts';
import type { Language } from '../../../vocabulary/language.ts';

/** Makers of the files of each map. */
const makers: readonly ((language: Language, site: URL | undefined) => MapFile[])[] = [
  matrixFiles,
  driversFiles,
  networkFiles,
  flowFiles,
  toolsFiles,
  balanceFiles,
  partnersFiles,
  compareFiles,
];

const site = new URL(import.meta.env.SITE);

export const getStaticPaths = () =>
  languageParams.flatMap(({ language, params }) =>
    makers
      .flatMap((make) => make(language, site))
      .map(({ name, text }) => ({ params: { ...params, file: name }, props: { name, text } })),
  );

/** What can be taken away of a map: pictures, tables and data, made with the site. */
export const GET: APIRoute<MapFile> = ({ props: { name, text } }) =>
  new Response(text, {
    headers: { 'Content-Type': mediaTypes[name.slice(name.lastIndexOf('.') + 1) as FileKind] },
  });
