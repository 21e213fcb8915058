import { answerJob } from './answer-job.ts';
import { openCardDrawer } from './card-drawer.ts';

answerJob(openCardDrawer);
