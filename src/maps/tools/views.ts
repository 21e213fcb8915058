import { atlas, findingsNaming } from '../../catalogue/catalogue.ts';
import { addressOf } from '../../domain/address.ts';
import { toolsView } from './view.ts';

/** The view of the record, computed once for a build. */
export const recordTools = toolsView(atlas, (id) => findingsNaming(addressOf('instruments', id)));
