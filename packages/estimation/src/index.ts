export { type DesignColumns, describeDesign, type StageColumns } from './design/describe-design.ts';
export {
  type DesignCluster,
  type DesignStratum,
  degreesOfFreedom,
  type LonelyStratum,
  type SampleDesign,
} from './design/sample-design.ts';
export { type Allocation, allocate, type StratumSize } from './draw/allocate.ts';
export { type DrawnWithChance, drawBySize, drawSimple, drawSystematic } from './draw/draw-rows.ts';
export { type Random, randomFrom } from './draw/random.ts';
export { marginOfError, sampleSize } from './draw/sample-size.ts';
export { type Counted, countedMean } from './estimate/counted-mean.ts';
export {
  type Estimate,
  estimate,
  type IntervalPolicy,
  type Question,
  usualInterval,
} from './estimate/estimate.ts';
export { weighForNonResponse } from './estimate/non-response.ts';
export {
  type AnswerColumns,
  estimateUnitMeans,
  type Populations,
  type UnitMeans,
} from './estimate/unit-means.ts';
export { cronbachAlpha } from './reliability/cronbach-alpha.ts';
export {
  type AnswerTable,
  type EstimateAsked,
  type EstimateGiven,
  type EstimationPlan,
  estimateTable,
} from './table/estimate-table.ts';
