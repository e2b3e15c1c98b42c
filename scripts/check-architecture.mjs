// Checks the directions of the imports alone: node scripts/run24.mjs node scripts/check-architecture.mjs
import { checkArchitecture } from './checks/architecture.mjs';
import { step } from './steps.mjs';

process.exitCode = (await step('kiến trúc', checkArchitecture)) ? 0 : 1;
