/**
 * What the product keeps for a user: case files, drafts, amendment tables. One item, one version.
 * Items of one owner share a partition, so a list is one query.
 */
export const MATTER_KINDS = ['case', 'draft', 'table'] as const;

export interface Matter {
  readonly id: string;
  readonly kind: (typeof MATTER_KINDS)[number];
  /** Starts at 1 and grows by one with each acknowledged write. */
  readonly version: number;
  readonly title: string;
  /** The user's data as JSON; its shape belongs to the capability that wrote it. */
  readonly data: unknown;
  /** RFC 3339 instants, UTC. */
  readonly created_at: string;
  readonly updated_at: string;
  /** After this instant the matter is gone: it is neither read nor listed. Absent: kept for ever. */
  readonly expires_at?: string;
}

export type MatterSummary = Omit<Matter, 'data'>;

/** The few verbs of the store. Every write is conditional; a lost race is an answer, not an overwrite. */
export interface MatterStore {
  get(owner: string, id: string): Promise<Matter | undefined>;
  /** Latest change first. */
  list(owner: string): Promise<readonly MatterSummary[]>;
  /**
   * Writes `next` when the stored version equals `expectedVersion` (0: must not exist yet).
   * Otherwise nothing is written and the stored matter is returned as `conflict`
   * (`undefined`: there is none any more).
   *
   * @throws TooLargeError when the data is larger than the store keeps.
   */
  put(
    owner: string,
    next: Omit<Matter, 'version'>,
    expectedVersion: number,
  ): Promise<
    | { readonly ok: true; readonly matter: Matter }
    | { readonly ok: false; readonly conflict: Matter | undefined }
  >;
  /** True when it was there in that version and is gone now. */
  remove(owner: string, id: string, expectedVersion: number): Promise<boolean>;
}
