/** The few facts about this publication that are configuration, not content. */
export const site = {
  /** Address under which the record is published, without a slash at its end. */
  url: 'https://red-river-record.example',
  /** Year in which the record began, for its licence line. */
  since: 2026,
} as const;
