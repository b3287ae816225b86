/** A file of the site that is no page. */
export type Artefact = {
  /** Path under the root of the site, without a slash before it. */
  path: string;
  text: string;
};
