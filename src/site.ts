type Site = {
  url: string;
  since: number;
  /** Repository of GitHub: /admin/ proposes changes to it, and mistakes are reported on its issues. None has been given. */
  repository?: {
    owner: string;
    name: string;
    branch: string;
    /** Address of a service that signs editors in with GitHub; without it they use a token of their own. */
    signIn?: string;
  };
  /** How to reach the editors: an e-mail address or the address of a page. None has been given. */
  contact?: string;
};

/** The few facts about this publication that are configuration, not content. */
export const site: Site = {
  /** Address under which the record is published, without a slash at its end. */
  url: 'https://red-river-record.example',
  /** Year in which the record began, for its licence line. */
  since: 2026,
};
