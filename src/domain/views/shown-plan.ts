import type { PlanRecord } from './site-records.ts';

/** So few commitments say little of a year's work. */
const HANDFUL = 5;

/** How many commitments a year's plans make. */
export const commitmentCount = ({ documents }: PlanRecord): number =>
  documents.reduce((sum, { commitments }) => sum + commitments.length, 0);

/**
 * The plan that stands for all on the home page: the newest with more than a handful of commitments, else the newest.
 *
 * @param plans newest first
 */
export function shownPlan(plans: PlanRecord[]): PlanRecord | undefined {
  return (
    plans.find((plan) => commitmentCount(plan) > HANDFUL) ??
    plans.find((plan) => commitmentCount(plan) > 0)
  );
}
