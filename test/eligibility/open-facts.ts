/** Facts that may be left out, with every answer the form takes for them. */
export const OPEN = {
  damage: ['repaid', 'no_claim', 'partial', 'unpaid'],
  against: ['none', 'life', 'health'],
  malicious_violations_active: [false, true],
} as const;
export type Open = keyof typeof OPEN;
export type Answers = Readonly<Partial<Record<Open, string | boolean>>>;
export const FACTS = Object.keys(OPEN) as Open[];

/** Every way in which the facts may turn out. */
export const waysOf = (facts: readonly Open[]): Answers[] =>
  facts.reduce<Answers[]>(
    (all, fact) => all.flatMap((one) => OPEN[fact].map((value) => ({ ...one, [fact]: value }))),
    [{}],
  );
