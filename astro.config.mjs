import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { linkMentions } from './src/catalogue/link-mentions.ts';
import { publicNarratives } from './src/catalogue/public-narratives.ts';
import { siteAddress } from './src/vocabulary/site-address.ts';

export default defineConfig({
  site: process.env.ATLAS_SITE ?? siteAddress,
  trailingSlash: 'always',
  integrations: [mdx()],
  vite: {
    plugins: [publicNarratives(process.cwd())],
    build: {
      // The policy for security lets no typeface stand within a style, however small.
      assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
      // Lower-case letters and digits only: the offline lists name these files, and the gate takes capitals for names.
      rolldownOptions: { output: { hashCharacters: 'base36' } },
    },
  },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    // Quotation marks differ by language and are typed by editors.
    processor: satteri({
      features: { smartPunctuation: false },
      hastPlugins: [linkMentions(process.cwd())],
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
