type Site = {
  url: string;
  since: number;
  repository?: { owner: string; name: string; branch: string; signIn?: string };
};

/** The few facts about this publication that are configuration, not content. */
export const site: Site = {
  /** Address under which the record is published, without a slash at its end. */
  url: 'https://red-river-record.example',
  /** Year in which the record began, for its licence line. */
  since: 2026,
  // `repository: { owner, name, branch }` of GitHub, once there is one: /admin/ then proposes changes to it.
  // `signIn` is the address of a service that signs editors in with GitHub; without it they use a token of their own.
};
