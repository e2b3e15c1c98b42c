import { type EstimationPlan, estimateTable } from '@parindex/estimation';
import { readCsv } from '../../files/csv.ts';

/** Estimates what a plan asks of a CSV table of answers; touches no installation. */
export function estimateAnswers(csv: string, plan: EstimationPlan) {
  const table = readCsv(csv);
  return 'why' in table ? table : estimateTable(table, plan);
}
