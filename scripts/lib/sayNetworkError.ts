/** Why a host did not answer, in words that can be told in the editor's language. */
import { quote, say, type Said } from '../../src/record/say.ts';

const refused = say`the host refuses the connection`;
const cut = say`the connection was cut`;
const unreachable = say`the network does not reach it`;
const untrusted = say`its certificate is not trusted`;

/** By the code that Node, the system or OpenSSL gives; what an editor meets with on the web. */
const reasons: Readonly<Record<string, Said>> = {
  ECONNREFUSED: refused,
  ECONNRESET: cut,
  EPIPE: cut,
  ERR_STREAM_PREMATURE_CLOSE: cut,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: say`it takes too long`,
  CERT_HAS_EXPIRED: say`its certificate has expired`,
  ERR_TLS_CERT_ALTNAME_INVALID: say`its certificate is for another name`,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  Z_BUF_ERROR: say`its compressed text is cut off`,
  Z_DATA_ERROR: say`its compressed text is damaged`,
};

/** The reason, or the system's own words where it is a rare one. */
export function sayNetworkError(error: unknown): Said {
  if (!(error instanceof Error)) return quote(String(error));
  const code = 'code' in error ? String(error.code) : '';
  return (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? quote(error.message);
}
