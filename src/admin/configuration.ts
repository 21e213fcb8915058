import { languages, defaultLanguage } from '../vocabulary/language.ts';
import { formCollection } from './collections.ts';
import { formed } from './formed.ts';
import { formLists } from './lists.ts';
import type { Forms } from './inputs.ts';
import type { Backend } from './setting.ts';
import { formWords } from './words.ts';

/** Everything the forms program is told, for one language of its menus. */
export const configuration = (backend: Backend, forms: Forms) => ({
  load_config_file: false,
  app_title: formWords[forms.language].title,
  logo: { src: '/icon.svg' },
  backend: backendOf(backend, formWords[forms.language].commit),
  // What is saved at a host waits as a request there, so that its checks run before anything is published.
  publish_mode: backend.name === 'local' ? 'simple' : 'editorial_workflow',
  media_folder: 'public',
  public_folder: '/',
  media_libraries: { default: false, stock_assets: { providers: [] } },
  i18n: {
    structure: 'multiple_files',
    locales: languages,
    default_locale: defaultLanguage,
    initial_locales: 'default',
    omit_default_locale_from_file_path: true,
  },
  output: { omit_empty_optional_fields: true },
  collections: [...formed.map((name) => formCollection(name, forms)), formLists(forms)],
});

/** A clone needs no host, but the program wants one named; this one is never called, nor asked how it is. */
function backendOf(backend: Backend, commit: Readonly<Record<string, string>>) {
  const methods = { auth_methods: ['token'], commit_messages: commit };
  if (backend.name === 'local')
    return { name: 'gitea', repo: 'local/coherence-atlas', app_id: 'none', ...methods };
  const { name, repo, branch, host } = backend;
  const own =
    name === 'gitlab'
      ? { api_root: `${host}/api/v4`, base_url: host }
      : host === 'https://github.com'
        ? {}
        : { api_root: `${host}/api/v3`, base_url: host };
  return { name, repo, branch, ...own, ...methods };
}
