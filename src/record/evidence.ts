/** Where a fact's evidence stands in its fields. */
import type { Evidence, Fact } from '../schemas/fact.ts';

export type PlacedEvidence = {
  evidence: Evidence;
  /** Dotted name of its field: `evidence.0`, `disputed.alternatives.0.evidence.1`. */
  field: string;
};

/** All evidence of a fact: its own, then that of the values it disputes. */
export function factToEvidence(fact: Fact): PlacedEvidence[] {
  const place = (list: readonly Evidence[], field: string): PlacedEvidence[] =>
    list.map((evidence, i) => ({ evidence, field: `${field}.${i}` }));
  return [
    ...place(fact.evidence, 'evidence'),
    ...(fact.disputed?.alternatives ?? []).flatMap(({ evidence = [] }, i) =>
      place(evidence, `disputed.alternatives.${i}.evidence`),
    ),
  ];
}
