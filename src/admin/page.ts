import { reachedBy, type Backend } from './setting.ts';

/** Scripts of the page, in the order they run. */
export const scripts = ['forms.js', 'sveltia-cms.js'] as const;

/**
 * What the page of the forms may load: its own files, and the host it saves to. Styles may stand in the
 * document, because the program writes them there.
 */
export const securityPolicy = (backend: Backend): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src ${["'self'", 'blob:', 'data:', ...reachedBy(backend)].join(' ')}`,
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The page at `/admin/`. Its sentences are for those whom the forms cannot serve, in both languages at once. */
export const formsPage = (backend: Backend): string => `<!doctype html>
<html lang="en" data-backend="${backend.name}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${securityPolicy(backend)}">
    <meta name="robots" content="noindex, nofollow">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Coherence Atlas</title>
    <link rel="icon" href="/icon.svg">
    <link rel="stylesheet" href="/admin/forms.css">
${scripts.map((script) => `    <script src="/admin/${script}" defer></script>`).join('\n')}
  </head>
  <body>
    <main>
      <h1>Coherence Atlas</h1>
      <p>
        The forms for editors open where the atlas runs on your own machine: start it there with
        <code>npm start</code> and open <code>http://localhost:4321/admin/</code>. They need JavaScript.
      </p>
      <p lang="de">
        Die Formulare für die Redaktion öffnen sich, wo der Atlas auf dem eigenen Rechner läuft: Starten Sie ihn dort mit
        <code>npm start</code> und öffnen Sie <code>http://localhost:4321/admin/</code>. Sie brauchen JavaScript.
      </p>
      <p><a href="/">Home</a> · <a href="/de/" lang="de" hreflang="de">Startseite</a></p>
    </main>
  </body>
</html>
`;
