import { atlas } from '../../catalogue/catalogue.ts';
import { flowView, type FlowView } from './view.ts';

let made: FlowView | undefined;

/** The view of the record, computed once for a build. */
export const flowOf = (): FlowView => (made ??= flowView(atlas));
