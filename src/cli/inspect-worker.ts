import { parentPort, workerData } from 'node:worker_threads';
import { loadGate } from './gate.ts';
import { inspectBatch, type Batch } from './inspect-files.ts';

const batch = workerData as Batch;
parentPort?.postMessage(
  await inspectBatch(batch, loadGate(batch.source), () => parentPort?.postMessage('file')),
);
