import { parse } from 'yaml';
import { patchYaml } from '../editing/patch-yaml.ts';
import { asKnownIds, complete, Refused, type Content, type FileFormat } from './file-format.ts';
import { schemaFields, type FormedList } from './formed.ts';
import { keepsIds, rows } from './lists.ts';
import { refusalsOf } from './refusals.ts';

/**
 * How the file of a word list becomes the rows of its form, and back; what was not changed stays as it is.
 *
 * @param known ids by collection; those of the list are kept up to date in it.
 */
export function listFormat(name: FormedList, known: ReadonlyMap<string, Set<string>>): FileFormat {
  let file = '';
  let ids: readonly string[] = [];
  return {
    fromFile: (text) => {
      file = `${text}\n`;
      const read = parse(file, { schema: 'core' }) as readonly Content[];
      ids = read.map(idOf);
      return { [rows]: read };
    },
    toFile: (content) => {
      const given = (content[rows] ?? []) as readonly Content[];
      const named = given.map(idOf);
      const lost = keepsIds(name) ? ids.filter((id) => !named.includes(id)) : [];
      const twice = named.filter((id, index) => named.indexOf(id) !== index);
      const before = known.get(name) ?? new Set();
      const fields = schemaFields(name);
      const written = patchYaml(
        file,
        given.map((row) => complete(row, fields)),
      );
      const refusals = [
        ...lost.map(
          (id) =>
            `"${id}" is gone. Expected it to stay, because records and addresses use it. Write "${id}" again.`,
        ),
        ...twice.map(
          (id) => `"${id}" names two rows. Expected each id once. Choose another for the new row.`,
        ),
        ...refusalsOf(name, written, asKnownIds(new Map([...known, [name, new Set([...before, ...named])]]))),
      ];
      if (refusals.length > 0) throw new Refused(refusals.join('\n'));
      for (const id of named) known.get(name)?.add(id);
      [file, ids] = [written, named];
      return written;
    },
  };
}

const idOf = ({ id }: Content): string => String(id);
