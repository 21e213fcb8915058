import type { APIRoute } from 'astro';
import { delegateMessages } from '../../i18n/delegate-context.ts';
import { inEveryInterfaceLanguage, localPath } from '../../i18n/locale.ts';
import { defaultLanguage, directionOf, type InterfaceLanguage } from '../../vocabulary/language.ts';

export const getStaticPaths = inEveryInterfaceLanguage;

/** Paper of the light theme in `tokens.css`, since icons and the opening screen have no dark one. */
const paper = '#fcfaf5';

/** What a device needs to know to put the atlas among its applications; one for each language. */
export const GET: APIRoute = ({ params }) => {
  const language = (params['language'] ?? defaultLanguage) as InterfaceLanguage;
  const t = delegateMessages(language);
  const to = (address: string): string => localPath(language, address);
  return Response.json({
    id: to('/'),
    name: t.site.name,
    short_name: t.app.short,
    description: t.site.description,
    lang: language,
    dir: directionOf(language),
    start_url: to('/'),
    scope: '/',
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...[192, 512].map((side) => ({
        src: `/icons/icon-${side}.png`,
        sizes: `${side}x${side}`,
        type: 'image/png',
        purpose: 'any',
      })),
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      ['/briefings/', t.nav.briefings],
      ['/pack/', t.pack.title],
      ['/search/', t.nav.search],
    ].map(([address = '', name]) => ({ name, url: to(address) })),
  });
};
