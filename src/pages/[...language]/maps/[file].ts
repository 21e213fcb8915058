import type { APIRoute } from 'astro';
import { languageParams } from '../../../i18n/locale.ts';
import { mapFiles } from '../../../maps/files.ts';
import { mediaTypes, type FileKind, type MapFile } from '../../../maps/frame/maps.ts';

const site = new URL(import.meta.env.SITE);

export const getStaticPaths = () =>
  languageParams.flatMap(({ language, params }) =>
    mapFiles(language, site).map(({ name, text }) => ({
      params: { ...params, file: name },
      props: { name, text },
    })),
  );

/** What can be taken away of a map: pictures, tables and data, made with the site. */
export const GET: APIRoute<MapFile> = ({ props: { name, text } }) =>
  new Response(text, {
    headers: { 'Content-Type': mediaTypes[name.slice(name.lastIndexOf('.') + 1) as FileKind] },
  });
