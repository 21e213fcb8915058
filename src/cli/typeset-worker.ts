import { answerJob } from './answer-job.ts';
import { openTypesetter } from './typesetter.ts';

answerJob((compiler) => {
  const setSheet = openTypesetter(compiler);
  return (sheet: Parameters<typeof setSheet>[0]) => setSheet(sheet).pdf;
});
